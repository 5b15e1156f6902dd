// Written by tools/generate-schema.ts from the schema data in tools/schema; do not edit.

/** Values of humres.emp_type. Evidence: vendor document. Other values may occur in a database. */
export const humresEmpType = {
  applicant: 'A',
  contractor: 'C',
  employee: 'E',
  reseller: 'R',
  student: 'S',
  temporary: 'T',
  vacancy: 'V',
} as const

/** A known value of humres.emp_type. */
export type HumresEmpType = (typeof humresEmpType)[keyof typeof humresEmpType]

/** Values of humres.emp_stat. Evidence: vendor document. Other values may occur in a database. */
export const humresEmpStat = {
  active: 'A',
  hiredNotStarted: 'H',
  exit: 'I',
  vacancyFulfilled: 'F',
  rejected: 'R',
  future: 'T',
} as const

/** A known value of humres.emp_stat. */
export type HumresEmpStat = (typeof humresEmpStat)[keyof typeof humresEmpStat]

/** Values of humres.mar_stat. Evidence: vendor document. Other values may occur in a database. */
export const humresMarStat = {
  divorced: 'D',
  livingTogether: 'L',
  married: 'M',
  notarialPartnership: 'N',
  registeredPartnership: 'R',
  single: 'S',
  widowed: 'W',
} as const

/** A known value of humres.mar_stat. */
export type HumresMarStat = (typeof humresMarStat)[keyof typeof humresMarStat]

/** Values of humres.crcard_type. Evidence: vendor document. Other values may occur in a database. */
export const humresCrcardType = {
  americanExpress: 'A',
  mastercard: 'M',
  visa: 'V',
} as const

/** A known value of humres.crcard_type. */
export type HumresCrcardType = (typeof humresCrcardType)[keyof typeof humresCrcardType]

/** Values of humres.blocked. Evidence: vendor document. Other values may occur in a database. */
export const humresBlocked = {
  hasAccess: 0,
  noAccess: 1,
} as const

/** A known value of humres.blocked. */
export type HumresBlocked = (typeof humresBlocked)[keyof typeof humresBlocked]

/** Values of HRRoles.RoleLevel. Evidence: vendor document. Other values may occur in a database. */
export const hrRolesRoleLevel = {
  corporate: 1,
  divisionGroup: 2,
  division: 3,
  costCentreGroup: 4,
  costCentre: 5,
  reseller: 10,
} as const

/** A known value of HRRoles.RoleLevel. */
export type HrRolesRoleLevel = (typeof hrRolesRoleLevel)[keyof typeof hrRolesRoleLevel]

/** Values of HRRoleDefs.ID. Evidence: vendor document. Other values may occur in a database. */
export const hrRoleDefsID = {
  administrator: 0,
  hourEntry: 71,
} as const

/** A known value of HRRoleDefs.ID. */
export type HrRoleDefsID = (typeof hrRoleDefsID)[keyof typeof hrRoleDefsID]

/** Values of cicmpy.cmp_type. Evidence: vendor document. Other values may occur in a database. */
export const cicmpyCmpType = {
  associate: 'A',
  bank: 'B',
  customer: 'C',
  division: 'D',
  employee: 'E',
  lead: 'L',
  notValidated: 'N',
  prospect: 'P',
  reseller: 'R',
  supplier: 'S',
  suspect: 'T',
} as const

/** A known value of cicmpy.cmp_type. */
export type CicmpyCmpType = (typeof cicmpyCmpType)[keyof typeof cicmpyCmpType]

/** Values of cicmpy.cmp_status. Evidence: vendor document. Other values may occur in a database. */
export const cicmpyCmpStatus = {
  active: 'A',
  blocked: 'B',
  exit: 'E',
  notValidated: 'N',
  pilot: 'P',
  reference: 'R',
  passive: 'S',
} as const

/** A known value of cicmpy.cmp_status. */
export type CicmpyCmpStatus = (typeof cicmpyCmpStatus)[keyof typeof cicmpyCmpStatus]

/** Values of cicmpy.cmp_rating. Evidence: vendor document. Other values may occur in a database. */
export const cicmpyCmpRating = {
  highest: 1,
  lowest: 7,
} as const

/** A known value of cicmpy.cmp_rating. */
export type CicmpyCmpRating = (typeof cicmpyCmpRating)[keyof typeof cicmpyCmpRating]

/** Values of RatingAmounts.Rating. Evidence: vendor document. Other values may occur in a database. */
export const ratingAmountsRating = {
  highest: 1,
  lowest: 7,
} as const

/** A known value of RatingAmounts.Rating. */
export type RatingAmountsRating = (typeof ratingAmountsRating)[keyof typeof ratingAmountsRating]

/** Values of RatingAmounts.Type. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const ratingAmountsType = {
  customer: 'C',
  reseller: 'R',
} as const

/** A known value of RatingAmounts.Type. */
export type RatingAmountsType = (typeof ratingAmountsType)[keyof typeof ratingAmountsType]

/** Values of Absences.Status. Evidence: vendor document. Other values may occur in a database. */
export const absencesStatus = {
  open: 0,
  approved: 1,
  rejected: 2,
  processed: 3,
  realized: 4,
  draft: 5,
} as const

/** A known value of Absences.Status. */
export type AbsencesStatus = (typeof absencesStatus)[keyof typeof absencesStatus]

/** Values of MailMergePending.Status. Evidence: vendor document. Other values may occur in a database. */
export const mailMergePendingStatus = {
  open: 0,
  processing: 1,
  done: 2,
  error: -1,
} as const

/** A known value of MailMergePending.Status. */
export type MailMergePendingStatus = (typeof mailMergePendingStatus)[keyof typeof mailMergePendingStatus]

/** Values of MailMergePending.ReportType. Evidence: vendor document. Other values may occur in a database. */
export const mailMergePendingReportType = {
  accountDeduplication: 'BA',
} as const

/** A known value of MailMergePending.ReportType. */
export type MailMergePendingReportType = (typeof mailMergePendingReportType)[keyof typeof mailMergePendingReportType]

/** Values of BacoDiscussions.NewsType. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const bacoDiscussionsNewsType = {
  standard: 0,
  frontPage: 1,
  headline: 2,
} as const

/** A known value of BacoDiscussions.NewsType. */
export type BacoDiscussionsNewsType = (typeof bacoDiscussionsNewsType)[keyof typeof bacoDiscussionsNewsType]

/** Values of grtbk.bal_vw. Evidence: vendor document. Other values may occur in a database. */
export const grtbkBalVw = {
  balanceSheet: 'B',
  profitAndLoss: 'W',
} as const

/** A known value of grtbk.bal_vw. */
export type GrtbkBalVw = (typeof grtbkBalVw)[keyof typeof grtbkBalVw]

/** Values of grtbk.omzrek. Evidence: vendor document. Other values may occur in a database. */
export const grtbkOmzrek = {
  asset: 'A',
  bank: 'B',
  creditors: 'C',
  debtors: 'D',
  stock: 'G',
  humanResources: 'H',
  revenue: 'J',
  expense: 'K',
  neutral: 'N',
  cash: 'S',
  suspense: 'T',
  vat: 'V',
} as const

/** A known value of grtbk.omzrek. */
export type GrtbkOmzrek = (typeof grtbkOmzrek)[keyof typeof grtbkOmzrek]

/** Values of grtbk.debcrd. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const grtbkDebcrd = {
  debit: 'D',
  credit: 'C',
  none: 'G',
} as const

/** A known value of grtbk.debcrd. */
export type GrtbkDebcrd = (typeof grtbkDebcrd)[keyof typeof grtbkDebcrd]

/** Values of dagbk.type_dgbk. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const dagbkTypeDgbk = {
  bank: 'B',
  giro: 'G',
  purchase: 'I',
  cash: 'K',
  generalJournal: 'M',
  prepaymentsAndAccruals: 'T',
  sales: 'V',
} as const

/** A known value of dagbk.type_dgbk. */
export type DagbkTypeDgbk = (typeof dagbkTypeDgbk)[keyof typeof dagbkTypeDgbk]

/** Values of gbkmut.transtype. Evidence: vendor document. Other values may occur in a database. */
export const gbkmutTranstype = {
  normal: 'N',
  budgetOrPlanned: 'B',
  balanceCorrection: 'C',
  elimination: 'E',
  fiscal: 'F',
  intercompany: 'I',
  obligation: 'O',
  openingBalanceCorrection: 'P',
  void: 'V',
  nonLedger: 'X',
} as const

/** A known value of gbkmut.transtype. */
export type GbkmutTranstype = (typeof gbkmutTranstype)[keyof typeof gbkmutTranstype]

/** Values of gbkmut.transsubtype. Evidence: vendor document. Other values may occur in a database. */
export const gbkmutTranssubtype = {
  other: 'N',
  salesInvoice: 'K',
  salesCreditNote: 'C',
  purchaseInvoice: 'T',
  purchaseCreditNote: 'Q',
  cashReceipt: 'Z',
  payment: 'Y',
  refundOrReversal: 'R',
  prepayment: 'P',
  reversalCreditNote: 'S',
  debitMemo: 'D',
  financialChargeOrDiscount: 'F',
  machineHours: 'M',
  labourHours: 'L',
  revaluation: 'E',
  disposal: 'I',
  depreciation: 'V',
  receipt: 'A',
  fulfilment: 'B',
  stockCount: 'G',
  returnFulfilment: 'H',
  returnReceipt: 'J',
  payroll: 'W',
  pointOfSaleInvoice: 'O',
  yearOrPeriodClosing: 'X',
} as const

/** A known value of gbkmut.transsubtype. */
export type GbkmutTranssubtype = (typeof gbkmutTranssubtype)[keyof typeof gbkmutTranssubtype]

/** Values of gbkmut.regelcode. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const gbkmutRegelcode = {
  journalAccount: 'A',
  entryLineAccount: 'B',
  exchangeDifference: 'C',
  collectivePaymentOffset: 'D',
  collectivePaymentTotal: 'E',
  writeOff1: 'F',
  writeOff2: 'G',
  writeOff3: 'H',
  writeOff1Other: 'I',
  euroRounding: 'J',
  vatAccount: 'K',
  vatChargedAccount: 'L',
  nonDeductibleVAT: 'M',
  differenceCorrection: 'N',
  transitJournal: 'O',
  debtorOrCreditorRevaluation: 'P',
  consolidation: 'Q',
  closingEntry: 'R',
  openingBalance: 'S',
  privateSection: 'T',
  budget: 'U',
  conversion: 'X',
} as const

/** A known value of gbkmut.regelcode. */
export type GbkmutRegelcode = (typeof gbkmutRegelcode)[keyof typeof gbkmutRegelcode]

/** Values of gbkmut.entryorigin. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const gbkmutEntryorigin = {
  invoice: 'I',
  payment: 'P',
  instalments: 'T',
  none: 'N',
  budget: 'U',
  reconcile: 'S',
  notDescribed: 'B',
} as const

/** A known value of gbkmut.entryorigin. */
export type GbkmutEntryorigin = (typeof gbkmutEntryorigin)[keyof typeof gbkmutEntryorigin]

/** Values of gbkmut.oorsprong. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const gbkmutOorsprong = {
  entry: 'A',
  payments: 'B',
  bank: 'C',
  closingEntry: 'D',
  incomingInvoiceRegister: 'E',
  invoice: 'F',
  revaluation: 'H',
  collection: 'I',
  column: 'K',
  service: 'L',
  staffing: 'M',
  openingNewYear: 'O',
  jobCosting: 'P',
  stockPurchase: 'R',
  costAllocation: 'S',
  recurringEntry: 'T',
  budget: 'U',
  assets: 'V',
  billsOfExchange: 'W',
  xmlImport: 'X',
  payroll: 'Y',
} as const

/** A known value of gbkmut.oorsprong. */
export type GbkmutOorsprong = (typeof gbkmutOorsprong)[keyof typeof gbkmutOorsprong]

/** Values of btwtrs.code_iv. Evidence: vendor document. Other values may occur in a database. */
export const btwtrsCodeIv = {
  sales: 'V',
  purchase: 'I',
  both: 'B',
} as const

/** A known value of btwtrs.code_iv. */
export type BtwtrsCodeIv = (typeof btwtrsCodeIv)[keyof typeof btwtrsCodeIv]

/** Values of btwtrs.exclus. Evidence: vendor document. Other values may occur in a database. */
export const btwtrsExclus = {
  excluding: 'E',
  including: 'I',
  notApplicable: 'N',
} as const

/** A known value of btwtrs.exclus. */
export type BtwtrsExclus = (typeof btwtrsExclus)[keyof typeof btwtrsExclus]

/** Values of btwtrs.taxtype. Evidence: vendor document. Other values may occur in a database. */
export const btwtrsTaxtype = {
  vat: 'V',
  withholding: 'W',
  taxPerUnit: 'U',
} as const

/** A known value of btwtrs.taxtype. */
export type BtwtrsTaxtype = (typeof btwtrsTaxtype)[keyof typeof btwtrsTaxtype]

/** Values of BankTransactions.Type. Evidence: query seen in the field. Other values may occur in a database. */
export const bankTransactionsType = {
  cashFlow: 'S',
  term: 'W',
} as const

/** A known value of BankTransactions.Type. */
export type BankTransactionsType = (typeof bankTransactionsType)[keyof typeof bankTransactionsType]

/** Values of BankTransactions.Status. Evidence: query seen in the field. Other values may occur in a database. */
export const bankTransactionsStatus = {
  void: 'V',
} as const

/** A known value of BankTransactions.Status. */
export type BankTransactionsStatus = (typeof bankTransactionsStatus)[keyof typeof bankTransactionsStatus]

/** Values of BankTransactions.TransactionType. Evidence: query seen in the field. Other values may occur in a database. */
export const bankTransactionsTransactionType = {
  other: 'N',
  salesInvoice: 'K',
  salesCreditNote: 'C',
  purchaseInvoice: 'T',
  purchaseCreditNote: 'Q',
  cashReceipt: 'Z',
  payment: 'Y',
  reversalCreditNote: 'S',
  debitMemo: 'D',
  financialChargeOrDiscount: 'F',
  machineHours: 'M',
  labourHours: 'L',
  revaluation: 'E',
  disposal: 'I',
  depreciation: 'V',
  receipt: 'A',
  fulfilment: 'B',
  stockCount: 'G',
  returnFulfilment: 'H',
  returnReceipt: 'J',
  payroll: 'W',
  pointOfSaleInvoice: 'O',
  interbank: 'P',
  refund: 'R',
  settled: 'X',
} as const

/** A known value of BankTransactions.TransactionType. */
export type BankTransactionsTransactionType = (typeof bankTransactionsTransactionType)[keyof typeof bankTransactionsTransactionType]

/** Values of BankTransactions.PaymentType. Evidence: query seen in the field. Other values may occur in a database. */
export const bankTransactionsPaymentType = {
  onCredit: 'B',
  cheque: 'C',
  eft: 'E',
  factoring: 'F',
  chipCard: 'H',
  collection: 'I',
  cash: 'K',
  debtCollection: 'O',
  paymentOnDelivery: 'P',
  creditCard: 'R',
  settle: 'S',
  esrPayment: 'V',
  letterOfCredit: 'W',
  paymentInCHFOrForeignCurrency: 'X',
  esPayment: 'Y',
} as const

/** A known value of BankTransactions.PaymentType. */
export type BankTransactionsPaymentType = (typeof bankTransactionsPaymentType)[keyof typeof bankTransactionsPaymentType]

/** Values of bdgvrs.vers_stat. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const bdgvrsVersStat = {
  free: 'V',
  blocked: 'B',
  active: 'A',
} as const

/** A known value of bdgvrs.vers_stat. */
export type BdgvrsVersStat = (typeof bdgvrsVersStat)[keyof typeof bdgvrsVersStat]

/** Values of bdgvrs.planperiod. Evidence: column default. Other values may occur in a database. */
export const bdgvrsPlanperiod = {
  default: 'D',
} as const

/** A known value of bdgvrs.planperiod. */
export type BdgvrsPlanperiod = (typeof bdgvrsPlanperiod)[keyof typeof bdgvrsPlanperiod]

/** Values of amutak.status. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const amutakStatus = {
  entered: 'E',
  posted: 'O',
  inProcess: 'P',
  void: 'V',
} as const

/** A known value of amutak.status. */
export type AmutakStatus = (typeof amutakStatus)[keyof typeof amutakStatus]

/** Values of PRProject.Type. Evidence: vendor document. Other values may occur in a database. */
export const prProjectType = {
  fixed: 'F',
  hourly: 'H',
  internal: 'I',
  outsourced: 'O',
  production: 'P',
  training: 'T',
} as const

/** A known value of PRProject.Type. */
export type PrProjectType = (typeof prProjectType)[keyof typeof prProjectType]

/** Values of PRProject.Status. Evidence: vendor document. Other values may occur in a database. */
export const prProjectStatus = {
  active: 'A',
  blocked: 'B',
  completed: 'C',
  proposed: 'P',
} as const

/** A known value of PRProject.Status. */
export type PrProjectStatus = (typeof prProjectStatus)[keyof typeof prProjectStatus]

/** Values of Items.Type. Evidence: vendor document. Other values may occur in a database. */
export const itemsType = {
  standard: 'S',
  bulk: 'B',
  contract: 'C',
  labourHours: 'L',
  machineHours: 'M',
  phantom: 'P',
  reasonCode: 'R',
} as const

/** A known value of Items.Type. */
export type ItemsType = (typeof itemsType)[keyof typeof itemsType]

/** Values of Items.Condition. Evidence: vendor document. Other values may occur in a database. */
export const itemsCondition = {
  active: 'A',
  blocked: 'B',
  discontinued: 'D',
  inactive: 'E',
  future: 'F',
} as const

/** A known value of Items.Condition. */
export type ItemsCondition = (typeof itemsCondition)[keyof typeof itemsCondition]

/** Values of ItemNumbers.Classification. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const itemNumbersClassification = {
  fixedAsset: 'F',
  nonFinancial: 'N',
  batch: 'B',
  contract: 'C',
  sales: 'S',
} as const

/** A known value of ItemNumbers.Classification. */
export type ItemNumbersClassification = (typeof itemNumbersClassification)[keyof typeof itemNumbersClassification]

/** Values of ItemNumbers.Status. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const itemNumbersStatus = {
  active: 'A',
  blocked: 'B',
  depreciated: 'C',
  exit: 'D',
  notValidated: 'G',
  sold: 'S',
} as const

/** A known value of ItemNumbers.Status. */
export type ItemNumbersStatus = (typeof itemNumbersStatus)[keyof typeof itemNumbersStatus]

/** Values of ItemNumbers.PropertyType. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const itemNumbersPropertyType = {
  purchased: 'P',
  hirePurchase: 'H',
  rented: 'R',
  leased: 'L',
  leasehold: 'E',
  produced: 'D',
  other: 'O',
  maintenance: 'M',
} as const

/** A known value of ItemNumbers.PropertyType. */
export type ItemNumbersPropertyType = (typeof itemNumbersPropertyType)[keyof typeof itemNumbersPropertyType]

/** Values of Opportunities.DealStatus. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const opportunitiesDealStatus = {
  undecided: 'U',
  won: 'W',
  lost: 'L',
} as const

/** A known value of Opportunities.DealStatus. */
export type OpportunitiesDealStatus = (typeof opportunitiesDealStatus)[keyof typeof opportunitiesDealStatus]

/** Values of cicntp.active_y. Evidence: vendor list, column matched by meaning. Other values may occur in a database. */
export const cicntpActiveY = {
  inactive: 0,
  active: 1,
} as const

/** A known value of cicntp.active_y. */
export type CicntpActiveY = (typeof cicntpActiveY)[keyof typeof cicntpActiveY]
