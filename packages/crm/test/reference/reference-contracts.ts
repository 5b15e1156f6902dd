import type { Everything } from './read-everything.ts'

/** The day on which the reference looks: a final date from `firstActiveDay` on is in the future. */
export interface ReferenceDay {
  readonly firstActiveDay: Date
}

type Row = Everything['contracts'][number]

/** The contracts of an account, the slow way: one look at all rows for each question. */
export function contractsOf({ contracts }: Everything, account: string): readonly Row[] {
  return contracts.filter((row) => row.ParentID === null && row.Associate === account && [1, 2].includes(row.Type))
}

export function linesOf({ contracts }: Everything, contract: Row): readonly Row[] {
  return contracts.filter((row) => row.ParentID === contract.ID && [1, 2].includes(row.Type))
}

export function runs({ DateFinal }: Row, { firstActiveDay }: ReferenceDay): boolean {
  return DateFinal === null || DateFinal.getTime() >= firstActiveDay.getTime()
}

export function kindOf({ items }: Everything, { ItemCode }: Row): 'service' | 'policy' | 'other' {
  const item = items.find((candidate) => candidate.ItemCode === ItemCode)
  if (item?.IsSalesItem === true && item.Type === 'C') return 'service'
  return item?.IsSalesItem === false && item.Type === 'S' ? 'policy' : 'other'
}
