import type { Context } from '@synergy-jobs/core'
import { demoCompany, insertRows } from '@synergy-jobs/core/testing'

/** Gives the demo company documents, requests and an attached file, and its people security levels: the clerk 10, the administrator 100. */
export async function makeDemoDocuments(context: Context): Promise<void> {
  const { db } = context
  await db.updateTable('humres').set({ job_level: 10 }).where('res_id', '=', demoCompany.persons.clerk).execute()
  await db.updateTable('humres').set({ job_level: 100 }).where('res_id', '=', demoCompany.persons.jobs).execute()
  const document = (Subject: string, JobLevel: number, Body: string, ViewRightsType = 0) => ({
    ID: context.newGuid(),
    Subject,
    Body,
    JobLevel,
    ViewRightsType,
    ModifiedDate: new Date(Date.UTC(2026, 1, 2)),
  })
  const lease = document('Lease Rotterdam', 10, '<p>The <b>lease contract</b> of the office in Rotterdam ends in March.</p>')
  await insertRows(db, 'BacoDiscussions', [
    lease,
    document('Salary scales 2026', 60, '<p>Salaries of the board and of everybody else, by scale.</p>'),
    document('Salary day', 10, '<p>Salaries are paid on the 25th. Questions? Ask the <i>café</i> committee.</p>'),
    document('Merger', 10, '<p>Salary costs after the merger.</p>', 9),
  ])
  await insertRows(db, 'Attachments', [
    { Entity: lease.ID, AttachmentFileName: 'annex.txt', Attachment: Buffer.from('Annex: the rent is indexed each year by 2.5 percent.') },
  ])
  await insertRows(db, 'Absences', [
    {
      ID: context.newGuid(),
      Description: 'Salary slip missing',
      EmpID: demoCompany.persons.clerk,
      SecurityLevel: 10,
      RequestComments: 'The slip of January.',
    },
  ])
}
