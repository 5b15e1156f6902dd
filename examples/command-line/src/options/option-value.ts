import { alternativesOf, type OptionNode } from './option-node.ts'

/**
 * Turns the text of a switch into the value of its option. A text that fits no kind of value is passed on as it is: the job
 * itself then says which option is wrong and what is allowed.
 */
export function optionValue(node: OptionNode, text: string): unknown {
  for (const kind of alternativesOf(node)) {
    const value = valueOfKind(kind, text)
    if (value !== undefined) return value
  }
  return text
}

/** Turns all texts of a switch that may stand several times into one list; a single JSON list is taken as it is. */
export function optionList(node: OptionNode, texts: readonly string[]): unknown {
  const [first = ''] = texts
  const list = texts.length === 1 && first.trimStart().startsWith('[') ? fromJson(first) : undefined
  if (Array.isArray(list)) return list
  const items = alternativesOf(node).find(({ type }) => type === 'array')?.items ?? {}
  return texts.map((text) => optionValue(items, text))
}

function valueOfKind(kind: OptionNode, text: string): unknown {
  if (kind.enum !== undefined) return kind.enum.find((allowed) => String(allowed) === text)
  if (kind.const !== undefined) return String(kind.const) === text ? kind.const : undefined
  switch (kind.type) {
    case 'integer':
    case 'number':
      return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : undefined
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'array':
    case 'object':
      return fromJson(text)
    case 'null':
      return text === 'null' ? null : undefined
    default:
      return kind.format === 'date-time' ? wallClockDate(text) : text
  }
}

/** A date as people write it is a reading of the installation's clock, and so are the UTC fields of its Date. */
function wallClockDate(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)?$/.test(text)) return undefined
  const date = new Date(`${text.replace(' ', 'T')}${text.length > 10 ? 'Z' : 'T00:00Z'}`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

function fromJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
