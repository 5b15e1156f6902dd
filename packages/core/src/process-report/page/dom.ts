/** What an element may hold; text always becomes a text node, so nothing in it is ever taken for markup. */
export type Child = Node | string | number | undefined | false

/** Attributes, and listeners under names that begin with `on`. */
export type Properties = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>

const svgSpace = 'http://www.w3.org/2000/svg'

/** Makes an HTML element. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), properties, children)
}

/** Makes an SVG element. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS(svgSpace, name), properties, children)
}

/** Makes one of the signs that the page defines. */
export function sign(name: string): SVGElement {
  return svg('svg', { class: 'sign', 'aria-hidden': 'true' }, svg('use', { href: `#sign-${name}` }))
}

function fill<Made extends Element>(element: Made, properties: Properties, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.slice('on'.length), value as EventListener)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  for (const child of children) {
    if (child !== undefined && child !== false) element.append(typeof child === 'number' ? String(child) : child)
  }
  return element
}
