import { html, sign } from './dom.ts'
import { formatCount } from './format.ts'
import { outcomeOf, type Tone, toneNames, tones } from './outcomes.ts'
import { type View, wholePeriod } from './view.ts'

const day = 86_400_000
const spans: readonly (readonly [string, number])[] = [
  ['24 hours', day],
  ['7 days', 7 * day],
  ['30 days', 30 * day],
]
/** Milliseconds after the last keystroke at which the text is searched. */
const typingMs = 180

/** Makes the row of filters. It is made once, so that the keyboard stays where it is; `refresh` follows the view. */
export function toolbar(view: View, update: () => void): { readonly element: HTMLElement; refresh(): void } {
  const [first, last] = wholePeriod(view.data)
  const show = (from: number, to: number): void => {
    Object.assign(view, { from: Math.max(first, from), to: Math.min(last, Math.max(to, first + 60_000)), page: 0 })
    update()
  }
  const fitting = spans.filter(([, length]) => length < last - first)
  const wholeButton = spanButton('All', () => show(first, last))
  const spanButtons = fitting.map(([text, length]) => [length, spanButton(text, () => show(view.to - length, view.to))] as const)
  const move = (direction: number): void => {
    const length = view.to - view.from
    const to = Math.min(last, Math.max(first + length, view.to + direction * length))
    show(to - length, to)
  }
  const earlier = html('button', { type: 'button', 'aria-label': 'Earlier', onclick: () => move(-1) }, sign('left'))
  const later = html('button', { type: 'button', 'aria-label': 'Later', onclick: () => move(1) }, sign('right'))
  const chips = toneChips(view, update)
  const chosen = html('button', {
    type: 'button',
    class: 'chosen',
    onclick: () => (Object.assign(view, { name: undefined, page: 0 }), update()),
  })
  const element = html(
    'div',
    { class: 'toolbar', role: 'search' },
    searchField(view, update),
    html('div', { class: 'group chips', role: 'group', 'aria-label': 'Outcomes' }, ...chips.map(({ element: chip }) => chip)),
    chosen,
    html(
      'div',
      { class: 'group spans', role: 'group', 'aria-label': 'Period' },
      earlier,
      wholeButton,
      ...spanButtons.map(([, button]) => button),
      later,
    ),
  )
  return {
    element,
    refresh() {
      for (const { refresh } of chips) refresh()
      const length = view.to - view.from
      wholeButton.setAttribute('aria-pressed', String(length >= last - first))
      for (const [span, button] of spanButtons) button.setAttribute('aria-pressed', String(Math.abs(length - span) < 1_000))
      earlier.disabled = view.from <= first
      later.disabled = view.to >= last
      chosen.hidden = view.name === undefined
      chosen.replaceChildren(sign('bad'), `Only ${view.data.texts[view.name ?? -1] ?? ''}`)
    },
  }
}

function spanButton(text: string, onclick: () => void): HTMLButtonElement {
  return html('button', { type: 'button', 'aria-pressed': 'false', onclick }, text)
}

function searchField(view: View, update: () => void): HTMLElement {
  let waiting = 0
  const field = html('input', {
    type: 'search',
    placeholder: 'Search jobs, people, texts',
    'aria-label': 'Search',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  field.addEventListener('input', () => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(() => {
      Object.assign(view, { query: field.value.trim().toLowerCase(), page: 0 })
      update()
    }, typingMs)
  })
  return html('label', { class: 'search' }, sign('search'), field)
}

/** A switch for each tone that the report has, with how many runs have it. */
function toneChips(view: View, update: () => void): readonly { readonly element: HTMLElement; refresh(): void }[] {
  const counts = new Map<Tone, number>()
  for (const { outcome } of view.data.runs) {
    const { tone } = outcomeOf(outcome)
    counts.set(tone, (counts.get(tone) ?? 0) + 1)
  }
  return tones
    .filter((tone) => counts.has(tone))
    .map((tone) => {
      const press = (): void => {
        const next = new Set(view.tones)
        if (!next.delete(tone)) next.add(tone)
        Object.assign(view, { tones: next, page: 0 })
        update()
      }
      const element = html(
        'button',
        { type: 'button', class: `chip tone-${tone}`, onclick: press },
        sign(tone),
        toneNames[tone],
        html('span', { class: 'count' }, formatCount(counts.get(tone) ?? 0)),
      )
      return { element, refresh: () => element.setAttribute('aria-pressed', String(view.tones.has(tone))) }
    })
}
