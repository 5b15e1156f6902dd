/** Plain options, by name. */
export type OptionTree = Readonly<Record<string, unknown>>

/** Lays options over others: those inside an object one by one, everything else as a whole. */
export function mergeOptions(below: OptionTree, above: OptionTree): OptionTree {
  const names = new Set([...Object.keys(below), ...Object.keys(above)])
  return Object.fromEntries(
    [...names].map((name) => {
      const [under, over] = [below[name], above[name]]
      return [name, isTree(under) && isTree(over) ? mergeOptions(under, over) : over === undefined ? under : over]
    }),
  )
}

/** Puts a value at its place among options. */
export function placedOption(path: readonly string[], value: unknown): OptionTree {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as OptionTree
}

function isTree(value: unknown): value is OptionTree {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
