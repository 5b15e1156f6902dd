import { openStage } from '../open-stage.ts'
import type { Subject } from '../subject.ts'

/**
 * P8: statements grow with chunks, never with rows. Ten times the data in chunks ten times as large takes exactly as many
 * statements; in chunks of the same size, no more for each further chunk than the first ones took.
 */
export async function checkStatements(subject: Subject): Promise<readonly string[]> {
  const small = await countStatements(subject, { size: 30, chunkSize: 10 })
  const large = await countStatements(subject, { size: 300, chunkSize: 100 })
  const many = await countStatements(subject, { size: 300, chunkSize: 10 })
  const found: string[] = []
  if (large !== small) found.push(`300 units in chunks of 100 take ${large} statements, 30 units in chunks of 10 take ${small}`)
  // Three chunks took `small` statements; thirty may take ten times as many.
  if (many > small * 10) found.push(`300 units in chunks of 10 take ${many} statements, 30 units take ${small}`)
  return found
}

async function countStatements(
  subject: Subject,
  { size, chunkSize }: { readonly size: number; readonly chunkSize: number },
): Promise<number> {
  await using stage = await openStage(subject, { size })
  let statements = 0
  await stage.run({ chunkSize }, () => {
    statements++
  })
  return statements
}
