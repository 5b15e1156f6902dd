import { kebabName } from '../kebab-name.ts'
import { alternativesOf, isWritable, type OptionNode } from './option-node.ts'

/** One option of a job, as it is written on a command line. */
export interface DescribedOption {
  /** Names from the outside in, e.g. `['output', 'directory']`. */
  readonly path: readonly string[]
  /** Its switch without dashes, e.g. `output.directory`. */
  readonly name: string
  readonly node: OptionNode
  readonly isList: boolean
  readonly isSwitch: boolean
  /** What stands for its value in the help. */
  readonly placeholder: string
  /** What it is for, which values are allowed, and its default. */
  readonly help: string
  readonly isRequired: boolean
  /** Left out of the help: one of many alike, that the option around it tells of. */
  readonly isHidden: boolean
}

/** Describes the options of a job: each by its name, those inside another one by dotted names. */
export function describeOptions(root: OptionNode): readonly DescribedOption[] {
  return describeInside(root, { path: [], preset: root.default })
}

/** Where an option stands. */
interface Place {
  readonly path: readonly string[]
  readonly preset: unknown
  readonly isRequired?: boolean
  readonly isHidden?: boolean
}

function describeInside(node: OptionNode, { path, preset }: Place): readonly DescribedOption[] {
  const members = Object.entries(node.properties ?? {}).map(([key, child]) => ({ key, child, isHidden: false }))
  const records = recordMembers(node).map(([key, child]) => ({ key, child, isHidden: true }))
  return [...members, ...records].flatMap(({ key, child, isHidden }) => {
    if (!isWritable(child)) return []
    const place = {
      path: [...path, key],
      preset: child.default ?? member(preset, key),
      isRequired: path.length === 0 && (node.required?.includes(key) ?? false),
      isHidden,
    }
    return [describe(child, place), ...describeInside(child, place)]
  })
}

/** The members of a record whose names are known, such as one severity for each check. */
function recordMembers({ propertyNames, additionalProperties }: OptionNode): readonly (readonly [string, OptionNode])[] {
  if (typeof additionalProperties !== 'object') return []
  return (propertyNames?.enum ?? []).map((name) => [String(name), additionalProperties])
}

function describe(node: OptionNode, { path, preset, isRequired = false, isHidden = false }: Place): DescribedOption {
  const name = kebabName(path.join('.'))
  const kinds = alternativesOf(node)
  const isList = kinds.some(({ type }) => type === 'array')
  const isSwitch = kinds.every(({ type }) => type === 'boolean')
  const [first] = recordMembers(node)
  const oneByOne = first === undefined ? [] : [`or one by one, as --${name}.${first[0]}`]
  const remarks = [...(isRequired ? ['required'] : []), ...allowed(node), ...oneByOne, ...defaultOf(preset)]
  const text = node.description ?? 'see the page of the job'
  return {
    path,
    name,
    node,
    isList,
    isSwitch,
    placeholder: placeholderOf(kinds),
    help: remarks.length === 0 ? text : `${text} (${remarks.join('; ')})`,
    isRequired,
    isHidden,
  }
}

/** Longest list of values that stands for a value itself. */
const longestList = 36

function placeholderOf(kinds: readonly OptionNode[]): string {
  const names = kinds.map((kind) => {
    const words = kind.enum?.map(String).join('|')
    if (words !== undefined && words.length <= longestList) return words
    if (kind.type === 'array') return placeholderOf(alternativesOf(kind.items ?? {}))
    if (kind.type === 'object') return 'json'
    if (kind.type === 'integer' || kind.type === 'number') return 'number'
    if (kind.type === 'boolean') return 'true|false'
    if (kind.format === 'date-time') return 'date'
    if (kind.format === 'uuid') return 'guid'
    return 'text'
  })
  return [...new Set(names)].join('|')
}

function allowed(node: OptionNode): readonly string[] {
  return alternativesOf(node).flatMap((kind) => {
    if (kind.type === 'array') return allowed(kind.items ?? {})
    if (kind.enum !== undefined && kind.enum.map(String).join('|').length <= longestList) return []
    if (kind.enum !== undefined) return [`one of ${kind.enum.map(String).join(', ')}`]
    if (kind.const !== undefined) return [String(kind.const)]
    const borders = bordersOf(kind)
    return borders === undefined ? [] : [borders]
  })
}

function bordersOf({ minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: OptionNode): string | undefined {
  const [low, high] = [minimum > Number.MIN_SAFE_INTEGER, maximum < Number.MAX_SAFE_INTEGER]
  if (low && high) return `${minimum} to ${maximum}`
  if (low) return `from ${minimum}`
  return high ? `up to ${maximum}` : undefined
}

function defaultOf(preset: unknown): readonly string[] {
  if (preset === undefined || (typeof preset === 'object' && preset !== null && Object.keys(preset).length === 0)) return []
  return [`default: ${typeof preset === 'string' ? preset : JSON.stringify(preset)}`]
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
