import { z } from 'zod'

const letter = z.string().length(1)

/**
 * Letters and numbers that the vendor does not document, or that an installation may have chosen otherwise (spec crm §5.1, §5.3,
 * §5.10). All are inferred: look at rows of your own database first, and replace what differs.
 */
export const accountCodes = z.strictObject({
  /** `cicmpy.cmp_type` and `AccountTypes.Type`: the types that the jobs know. */
  types: z
    .strictObject({
      customer: letter.default('C'),
      prospect: letter.default('P'),
      notValidated: letter.default('N'),
      associate: letter.default('A'),
      reseller: letter.default('R'),
    })
    .prefault({})
    .describe('letters of cicmpy.cmp_type'),
  /** `cicmpy.cmp_status` and `AccountStatus.Status`: the statuses that the jobs know. */
  statuses: z
    .strictObject({
      active: letter.default('A'),
      passive: letter.default('S'),
      exit: letter.default('E'),
      pilot: letter.default('P'),
      reference: letter.default('R'),
      blocked: letter.default('B'),
    })
    .prefault({})
    .describe('letters of cicmpy.cmp_status'),
  /** `ItemNumbers.Type` of contracts: a row without `ParentID` is a contract, one with it a line of that contract. */
  contractTypes: z.array(z.int()).min(1).readonly().default([1, 2]).describe('ItemNumbers.Type of contracts and their lines'),
  /** `Items.Type` that, with `IsSalesItem`, makes a service item. */
  serviceItemTypes: z.array(letter).min(1).readonly().default(['C']).describe('Items.Type of service items'),
  /** `Items.Type` that, without `IsSalesItem`, makes a policy item, whose lines have no value. */
  policyItemTypes: z.array(letter).readonly().default(['S']).describe('Items.Type of policy items'),
  /** `RatingAmounts.Type` of the rules for customers and for resellers. */
  ruleTypes: z
    .strictObject({ customer: letter.default('C'), reseller: letter.default('R') })
    .prefault({})
    .describe('RatingAmounts.Type of the rules'),
  /** `Opportunities.DealStatus` of an opportunity that is neither won nor lost. */
  undecidedDeal: letter.default('U').describe('Opportunities.DealStatus of an undecided opportunity'),
  /** `BacoSettings.SettingName` of the last run of the rating. */
  lastRunSetting: z.string().min(1).max(60).default('CRMRatingLastRun').describe('BacoSettings.SettingName of the last rating'),
  /** `BacoSettings.ValueType` of a date, for a row that is not there yet. */
  dateValueType: z.int().default(4).describe('BacoSettings.ValueType of a date'),
})

/** The codes with their defaults filled in. */
export type AccountCodes = z.output<typeof accountCodes>
