import { z } from 'zod'

type Scalar = string | number | boolean | null

/** The part of a JSON schema that options are described by. */
export interface OptionNode {
  readonly type?: string
  readonly format?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly Scalar[]
  readonly const?: Scalar
  readonly anyOf?: readonly OptionNode[]
  readonly oneOf?: readonly OptionNode[]
  readonly items?: OptionNode
  readonly properties?: Readonly<Record<string, OptionNode>>
  /** What names a record may have, and the kind of their values. */
  readonly propertyNames?: OptionNode
  readonly additionalProperties?: OptionNode | boolean
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/** Reads the options of a job as JSON schema. Dates are texts of the format `date-time`; what has no JSON form is an empty node. */
export function optionNode(schema: z.ZodType): OptionNode {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' })
    },
  }) as OptionNode
}

/** The kinds of value that a node allows. */
export function alternativesOf(node: OptionNode): readonly OptionNode[] {
  return (node.anyOf ?? node.oneOf)?.flatMap(alternativesOf) ?? [node]
}

/** Whether a value of it can be written on a command line; functions and signals cannot. */
export function isWritable(node: OptionNode): boolean {
  return alternativesOf(node).some(
    ({ type, enum: values, const: value }) => type !== undefined || values !== undefined || value !== undefined,
  )
}
