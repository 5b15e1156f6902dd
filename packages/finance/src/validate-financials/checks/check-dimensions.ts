import { sql } from 'kysely'
import { defineLineCheck } from './define-check.ts'
import type { LineFacts } from './line-facts.ts'

/** V20: project, resource, item, debtor, creditor and other division are filled, with something that exists, where the account demands them (spec finance §1.4). */
export const checkDimensions = defineLineCheck({
  id: 'V20',
  rejection: 'incomplete',
  needs: [
    'account',
    'needsProject',
    'project',
    'projectKnown',
    'needsResource',
    'resource',
    'resourceKnown',
    'needsItem',
    'item',
    'itemKnown',
    'needsDebtor',
    'debtor',
    'debtorKnown',
    'needsCreditor',
    'creditor',
    'creditorKnown',
    'needsIntercompany',
    'from',
    'to',
  ],
  fails: (facts) => missing(facts).length > 0,
  condition: () =>
    sql`((f.NeedsProject = 1 and f.ProjectKnown = 0) or (f.NeedsResource = 1 and (f.Resource = 0 or f.ResourceKnown = 0))
      or (f.NeedsItem = 1 and f.ItemKnown = 0) or (f.NeedsDebtor = 1 and f.DebtorKnown = 0)
      or (f.NeedsCreditor = 1 and f.CreditorKnown = 0) or (f.NeedsIntercompany = 1 and f.FromDivision is null and f.ToDivision is null))`,
  text: (facts) => `Account ${facts.account} needs what is empty or unknown here: ${missing(facts).join(', ')}.`,
})

type Needed =
  | ('needsProject' | 'projectKnown' | 'needsResource' | 'resource' | 'resourceKnown' | 'needsItem' | 'itemKnown' | 'needsDebtor')
  | ('debtorKnown' | 'needsCreditor' | 'creditorKnown' | 'needsIntercompany' | 'from' | 'to')

function missing(facts: Pick<LineFacts, Needed>): readonly string[] {
  const { resource, from, to } = facts
  const found: readonly (readonly [boolean, string])[] = [
    [facts.needsProject && !facts.projectKnown, 'project'],
    [facts.needsResource && (resource === 0 || !facts.resourceKnown), 'resource'],
    [facts.needsItem && !facts.itemKnown, 'item'],
    [facts.needsDebtor && !facts.debtorKnown, 'debtor'],
    [facts.needsCreditor && !facts.creditorKnown, 'creditor'],
    [facts.needsIntercompany && from === null && to === null, 'other division'],
  ]
  return found.flatMap(([fails, name]) => (fails ? [name] : []))
}
