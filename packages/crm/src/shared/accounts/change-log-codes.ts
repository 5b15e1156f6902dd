import { z } from 'zod'

/**
 * The GUIDs under which the account card's change log (`EbcDataLog`) knows accounts and their fields. They are metadata of the
 * installation and stand in no table that we know: take them from a row that the product wrote when somebody changed a type by
 * hand (spec crm §1.3). A field without its GUID leaves no row.
 */
export const changeLogCodes = z.strictObject({
  /** `EbcDataLog.Component` of accounts. */
  component: z.guid().describe('EbcDataLog.Component of accounts'),
  /** `EbcDataLog.Property` by column. */
  properties: z
    .strictObject({
      cmp_type: z.guid().optional(),
      cmp_status: z.guid().optional(),
      cmp_date_cust: z.guid().optional(),
      cmp_rating: z.guid().optional(),
    })
    .describe('EbcDataLog.Property by column of cicmpy'),
  /** `EbcDataLog.Action` of a change. */
  action: z.int().min(0).max(32_767).default(2).describe('EbcDataLog.Action of a change'),
})

/** The GUIDs with defaults filled in. */
export type ChangeLogCodes = z.output<typeof changeLogCodes>
