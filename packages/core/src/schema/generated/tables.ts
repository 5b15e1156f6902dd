// Written by tools/generate-schema.ts from the schema data in tools/schema; do not edit.

import type { Generated, GeneratedAlways } from 'kysely'

/** All product tables by their physical names. */
export interface SynergyTables {
  gbkmut: GbkmutTable
  grtbk: GrtbkTable
  dagbk: DagbkTable
  kstpl: KstplTable
  kstdr: KstdrTable
  perdat: PerdatTable
  bdgvrs: BdgvrsTable
  Budgets: BudgetsTable
  Balance: BalanceTable
  btwtrs: BtwtrsTable
  BankTransactions: BankTransactionsTable
  amutak: AmutakTable
  amutas: AmutasTable
  bedryf: BedryfTable
  rates: RatesTable
  valuta: ValutaTable
  CurrencyPeriodExchangeRates: CurrencyPeriodExchangeRatesTable
  RatioDefinitions: RatioDefinitionsTable
  RatioFilterAccounts: RatioFilterAccountsTable
  TransactionTypes: TransactionTypesTable
  TransactionsPending: TransactionsPendingTable
  PeriodMaps: PeriodMapsTable
  CompanyLogs: CompanyLogsTable
  CompanyEmployees: CompanyEmployeesTable
  XMLGLTransactionsLog: XMLGLTransactionsLogTable
  cicmpy: CicmpyTable
  cicntp: CicntpTable
  Addresses: AddressesTable
  AddressTypes: AddressTypesTable
  Persons: PersonsTable
  DivisionDebtors: DivisionDebtorsTable
  DivisionCreditors: DivisionCreditorsTable
  Classifications: ClassificationsTable
  AccountTypes: AccountTypesTable
  AccountStatus: AccountStatusTable
  RatingAmounts: RatingAmountsTable
  AccountAdministrations: AccountAdministrationsTable
  ItemNumbers: ItemNumbersTable
  ItemProcess: ItemProcessTable
  ItemProcessTypes: ItemProcessTypesTable
  ContractParameters: ContractParametersTable
  Items: ItemsTable
  ItemAssortment: ItemAssortmentTable
  ItemRelations: ItemRelationsTable
  ItemRelationTypes: ItemRelationTypesTable
  ItemRelationTypeState: ItemRelationTypeStateTable
  ItemAttachments: ItemAttachmentsTable
  ItemAttachmentArchive: ItemAttachmentArchiveTable
  ItemReleases: ItemReleasesTable
  Opportunities: OpportunitiesTable
  OpportunityAccounts: OpportunityAccountsTable
  OpportunityHistories: OpportunityHistoriesTable
  SalesCycleDefinitions: SalesCycleDefinitionsTable
  SalesCycleDefinitionStages: SalesCycleDefinitionStagesTable
  humres: HumresTable
  HRRoles: HRRolesTable
  HRRoleDefs: HRRoleDefsTable
  HRRoleLevels: HRRoleLevelsTable
  hrjbtl: HrjbtlTable
  hrfin: HrfinTable
  hrfint: HrfintTable
  hrcomponents: HrcomponentsTable
  hrcomp_resource: Hrcomp_resourceTable
  hrcomp_trans: Hrcomp_transTable
  HRCompanyPeriods: HRCompanyPeriodsTable
  HREmployeePeriods: HREmployeePeriodsTable
  HREffectivedateDataLog: HREffectivedateDataLogTable
  HRProcessTypes: HRProcessTypesTable
  HRProcessRequests: HRProcessRequestsTable
  HRProcessLogs: HRProcessLogsTable
  HRErrorLog: HRErrorLogTable
  HRPasswds: HRPasswdsTable
  AbsenceEntitlements: AbsenceEntitlementsTable
  WorkSchedules: WorkSchedulesTable
  PublicHolidays: PublicHolidaysTable
  ResourceTypes: ResourceTypesTable
  ResourceStatus: ResourceStatusTable
  PRProject: PRProjectTable
  PRMember: PRMemberTable
  ProjectAccounts: ProjectAccountsTable
  Absences: AbsencesTable
  AbsenceTypes: AbsenceTypesTable
  AbsenceMainTypes: AbsenceMainTypesTable
  RequestTasks: RequestTasksTable
  RequestStatus: RequestStatusTable
  RequestNotifications: RequestNotificationsTable
  RequestStatHistory: RequestStatHistoryTable
  BacoDiscussions: BacoDiscussionsTable
  BacoDiscussionVersions: BacoDiscussionVersionsTable
  BacoDiscussionFixedTypes: BacoDiscussionFixedTypesTable
  BacoDiscussionGroups: BacoDiscussionGroupsTable
  BacoDiscussionCategories: BacoDiscussionCategoriesTable
  BacoDiscussionSubCategories: BacoDiscussionSubCategoriesTable
  BacoDiscussionCounts: BacoDiscussionCountsTable
  BacoDiscussionPictures: BacoDiscussionPicturesTable
  BacoDiscussionStdPictures: BacoDiscussionStdPicturesTable
  BDPictureRefs: BDPictureRefsTable
  BacoDiscussionStates: BacoDiscussionStatesTable
  DocumentReferences: DocumentReferencesTable
  DocumentStatistics: DocumentStatisticsTable
  DocumentCorporateTags: DocumentCorporateTagsTable
  Attachments: AttachmentsTable
  Words: WordsTable
  WordReferences: WordReferencesTable
  WordSynonyms: WordSynonymsTable
  NoiseWords: NoiseWordsTable
  MailMergePending: MailMergePendingTable
  WordMergeDocuments: WordMergeDocumentsTable
  WordMergeLog: WordMergeLogTable
  BacoProcessLog: BacoProcessLogTable
  BacoErrorLog: BacoErrorLogTable
  BacoLoginLog: BacoLoginLogTable
  BacoAppLog: BacoAppLogTable
  BacoAppLogApps: BacoAppLogAppsTable
  BacoAppLogDays: BacoAppLogDaysTable
  BacoAppLogHours: BacoAppLogHoursTable
  EbcDataLog: EbcDataLogTable
  DeletionLogs: DeletionLogsTable
  BackgroundJobSettings: BackgroundJobSettingsTable
  BacoSettings: BacoSettingsTable
  Settings: SettingsTable
  BacoDelegations: BacoDelegationsTable
  BacoFunctions: BacoFunctionsTable
  BacoFunctionRoles: BacoFunctionRolesTable
  BacoFreeNumbers: BacoFreeNumbersTable
  Terms: TermsTable
  ExactLicense: ExactLicenseTable
  LicenseUserLog: LicenseUserLogTable
  LicenseUserSnapshot: LicenseUserSnapshotTable
  XMLReplications: XMLReplicationsTable
  XMLReplicationSources: XMLReplicationSourcesTable
  XMLEvents: XMLEventsTable
  XMLTopics: XMLTopicsTable
  XMLTopicHistory: XMLTopicHistoryTable
  bdgtbl: BdgtblTable
  bdgmth: BdgmthTable
  BankAccounts: BankAccountsTable
  OutstandingTerms: OutstandingTermsTable
  OutstandingTermLinks: OutstandingTermLinksTable
  ConsolidationStructures: ConsolidationStructuresTable
  ConsolidationBalances: ConsolidationBalancesTable
  OrganizationStructures: OrganizationStructuresTable
  GLMaps: GLMapsTable
  GLHistoryMaps: GLHistoryMapsTable
  AccountReportCategories: AccountReportCategoriesTable
  AccountConversionTypes: AccountConversionTypesTable
  AccountClasses: AccountClassesTable
  AccountClassNames: AccountClassNamesTable
  CompanyClasses: CompanyClassesTable
  CompanyClassNames: CompanyClassNamesTable
  CostcenterClasses: CostcenterClassesTable
  CostcenterClassNames: CostcenterClassNamesTable
  betcd: BetcdTable
  verslg: VerslgTable
  land: LandTable
  DivisionPeople: DivisionPeopleTable
  cisect: CisectTable
  cisize: CisizeTable
  SubSectors: SubSectorsTable
  source: SourceTable
  AccountCategories: AccountCategoriesTable
  AccountCategoryNames: AccountCategoryNamesTable
  ciFreeFields: CiFreeFieldsTable
  pred: PredTable
  taal: TaalTable
  VIESResult: VIESResultTable
  VIESValidation: VIESValidationTable
  LastAction: LastActionTable
  AccountTypeProperties: AccountTypePropertiesTable
  InvoiceProposalGroups: InvoiceProposalGroupsTable
  InvoiceProposalLines: InvoiceProposalLinesTable
  SMSContracts: SMSContractsTable
  SMSContractTypes: SMSContractTypesTable
  SMSContractItems: SMSContractItemsTable
  SMSContractLinks: SMSContractLinksTable
  SMSContractAgreements: SMSContractAgreementsTable
  ItemClasses: ItemClassesTable
  ItemClassNames: ItemClassNamesTable
  ItemReleaseStatus: ItemReleaseStatusTable
  ItemPrices: ItemPricesTable
  ItemCountries: ItemCountriesTable
  ItemAccounts: ItemAccountsTable
  ItemTranslations: ItemTranslationsTable
  ItemTranslationLog: ItemTranslationLogTable
  ItemCopyReleases: ItemCopyReleasesTable
  staffl: StafflTable
  OpportunityContacts: OpportunityContactsTable
  OpportunityItems: OpportunityItemsTable
  OpportunityProjects: OpportunityProjectsTable
  OpportunityReasons: OpportunityReasonsTable
  OpportunityRoles: OpportunityRolesTable
  OpportunitySources: OpportunitySourcesTable
  hrloc: HrlocTable
  hrfree: HrfreeTable
  HRMainFint: HRMainFintTable
  hrsk: HrskTable
  hrpayroll: HrpayrollTable
  HRHumresLinks: HRHumresLinksTable
  WorkScheduleGroups: WorkScheduleGroupsTable
  WorkScheduleLinks: WorkScheduleLinksTable
  MasterResourceSchedules: MasterResourceSchedulesTable
  ProjectItems: ProjectItemsTable
  ProjectDeliverables: ProjectDeliverablesTable
  ProjectBudgetLines: ProjectBudgetLinesTable
  WorkBreakdownStructureLines: WorkBreakdownStructureLinesTable
  RequestTypeStatus: RequestTypeStatusTable
  RequestActions: RequestActionsTable
  RequestTypeActions: RequestTypeActionsTable
  RequestPriorities: RequestPrioritiesTable
  RequestPaymentTypes: RequestPaymentTypesTable
  RequestFields: RequestFieldsTable
  RequestFieldOptions: RequestFieldOptionsTable
  RequestFieldLabels: RequestFieldLabelsTable
  RequestItems: RequestItemsTable
  WorkflowOwnershipOptions: WorkflowOwnershipOptionsTable
  Templates: TemplatesTable
  BacoDiscussionFixedGroups: BacoDiscussionFixedGroupsTable
  BacoDiscussionGRoles: BacoDiscussionGRolesTable
  BacoDiscussionNewsLayouts: BacoDiscussionNewsLayoutsTable
  MailMessages: MailMessagesTable
  Notes: NotesTable
  blobs: BlobsTable
  Tags: TagsTable
  TagReferences: TagReferencesTable
  TagIndividualWeights: TagIndividualWeightsTable
  SearchHistories: SearchHistoriesTable
  WordMergeGroups: WordMergeGroupsTable
  Reports: ReportsTable
  ReportParameters: ReportParametersTable
  ReportSecurity: ReportSecurityTable
  ReportCategories: ReportCategoriesTable
  PortalUsage: PortalUsageTable
  BacoUserGroups: BacoUserGroupsTable
  BacoAccessServers: BacoAccessServersTable
  Numbers: NumbersTable
  OnlineSessions: OnlineSessionsTable
  SessionContext: SessionContextTable
  CardSettings: CardSettingsTable
  UserPreference: UserPreferenceTable
  GuidRelations: GuidRelationsTable
  IntegerRelations: IntegerRelationsTable
  StringRelations: StringRelationsTable
  Portals: PortalsTable
  DDTables: DDTablesTable
  DDColumns: DDColumnsTable
  DDIndexes: DDIndexesTable
  DDIndexColumns: DDIndexColumnsTable
  DDReferences: DDReferencesTable
  DDReferenceColumns: DDReferenceColumnsTable
  DDTests: DDTestsTable
  ExactLicenseBackup: ExactLicenseBackupTable
  ExactTrialModules: ExactTrialModulesTable
  LicenseWSCallLog: LicenseWSCallLogTable
  LicenseWSCallAudit: LicenseWSCallAuditTable
  PartnerActivation: PartnerActivationTable
  PartnerActivationLog: PartnerActivationLogTable
  PartnerActivationRequest: PartnerActivationRequestTable
  OneTimePass: OneTimePassTable
  OneTimePassRequest: OneTimePassRequestTable
  XMLTopicDefinitions: XMLTopicDefinitionsTable
  XMLFiles: XMLFilesTable
  SynchronizationLog: SynchronizationLogTable
  IntegrationServers: IntegrationServersTable
  EBDataQueueEntries: EBDataQueueEntriesTable
  EBLogEntries: EBLogEntriesTable
  PersonalDataClassification: PersonalDataClassificationTable
  PersonalDataMgt: PersonalDataMgtTable
  PersonalDataPersonMgt: PersonalDataPersonMgtTable
  PersonalDataDocMgt: PersonalDataDocMgtTable
  PersonalDataReqMgt: PersonalDataReqMgtTable
  PersonalDataLogging: PersonalDataLoggingTable
}

/**
 * Every financial line: processed entries, budget lines, stock and production lines. In Synergy all divisions share it.
 *
 * Amount in division currency = bdr_hfl (debit positive, credit negative); AmountCentral = corporate currency. PK ID is clustered here. IX_gbkmut_CompanyTS (CompanyCode, timestamp, ...) is the replication index; IX_gbkmut_Budget is the budget index. Ledger sums in the field use transtype N, C, P (plus I, F at corporate level).
 */
export interface GbkmutTable {
  ID: Generated<number>
  /** `smallint`. Financial year. */
  bkjrcode: number | null
  /** `nchar(9)`. Ledger account, right-aligned with leading blanks. */
  reknr: string | null
  /** `datetime`. Entry date. */
  datum: Date | null
  /** `nchar(3)`. Period, right-aligned with leading blanks. */
  periode: string | null
  /** `nvarchar(20)`. Entry number. */
  bkstnr: string | null
  /** `nchar(10)`. Journal. */
  dagbknr: string | null
  /** `nvarchar(60)`. Description. */
  oms25: string | null
  /** `float`. Amount in division currency, debit positive, credit negative. */
  bdr_hfl: Generated<number>
  /** `nchar(6)`. VAT code. */
  btw_code: string | null
  /** `float`. VAT amount. */
  btw_bdr_3: Generated<number>
  /** `float`. VAT base amount in division currency. */
  btw_grond: Generated<number>
  /** `nchar(9)`. Contra account, right-aligned with leading blanks. */
  tegreknr: string | null
  /** `nvarchar(12)`. Debtor number, right-aligned with leading blanks. */
  debnr: string | null
  /** `nvarchar(12)`. Creditor number, right-aligned with leading blanks. */
  crdnr: string | null
  /** `nchar(10)`. Cost centre. */
  kstplcode: string | null
  /** `nchar(10)`. Cost unit. */
  kstdrcode: string | null
  /** `float`. Quantity. */
  aantal: Generated<number>
  /** `nchar(3)`. Currency of the entry. */
  valcode: string | null
  /** `nchar(3)`. Extra currency. */
  exvalcode: string | null
  /** `float`. Exchange rate of the entry currency. */
  koers: Generated<number>
  /** `float`. Rate of the extra currency. */
  wisselkrs: Generated<number>
  /** `float`. Rate of the extra currency. */
  koers3: Generated<number>
  /** `float`. Amount in entry currency. */
  bdr_val: Generated<number>
  /** `int`. Posting number within the journal. */
  dbk_verwnr: Generated<number>
  /** `int`. Posting number; 0 is not processed. */
  verwerknrl: Generated<number>
  /** `nchar(5)`. Sequence number of the entry. */
  volgnr5: string | null
  /** `nchar(4)`. Line within the entry. */
  regel: string | null
  /** `nchar(1)`. Kind of line. Values: A journal account; B entry line account; C exchange difference; D collective payment offset; E collective payment total; F write-off 1; G write-off 2; H write-off 3; I write-off 1, other; J euro rounding; K VAT account; L VAT charged account; M non-deductible VAT; N difference correction; O transit journal; P debtor or creditor revaluation; Q consolidation; R closing entry; S opening balance; T private section; U budget; X conversion. */
  regelcode: string | null
  /** `tinyint`. 1 for a reversal, which swaps debit and credit. */
  storno: Generated<number>
  /** `nvarchar(20)`. Number of the sales or purchase order. */
  bkstnr_sub: string | null
  /** `nchar(2)`. Payment condition. */
  betcond: string | null
  /** `float`. VAT percentage. */
  btwper: Generated<number>
  /** `nchar(1)`. Origin of the line. Values: A entry; B payments; C bank; D closing entry; E incoming invoice register; F invoice; H revaluation; I collection; K column; L service; M staffing; O opening new year; P job costing; R stock purchase; S cost allocation; T recurring entry; U budget; V assets; W bills of exchange; X XML import; Y payroll. */
  oorsprong: string | null
  vlgn_gbk2: string | null
  /** `float`. VAT base amount in entry currency. */
  btw_grval: Generated<number>
  /** `datetime`. Delivery date. */
  afldat: Date | null
  /** `nvarchar(30)`. Your reference. */
  docnumber: string | null
  /** `datetime`. Document date. */
  docdate: Date | null
  /** `float`. Amount in the extra currency. */
  exvalbdr: Generated<number>
  /** `nchar(1)`. Origin of the entry. Values: I invoice; P payment; T instalments; N none; U budget; S reconcile; B not described. */
  entryorigin: string | null
  /** `datetime`. Due date for the payment discount. */
  vervdatkrd: Date | null
  /** `datetime`. Due date for the payment discount. */
  vervdtkrd2: Date | null
  /** `datetime`. Due date of the invoice. */
  vervdatfak: Date | null
  /** `nchar(1)`. Credit surcharge or payment discount: kind. */
  kredbep: string | null
  /** `float`. Amount of the credit surcharge or payment discount. */
  bdrkredbep: Generated<number>
  /** `float`. Amount of the credit surcharge or payment discount. */
  bdrkredbp2: Generated<number>
  /** `nvarchar(35)`. Payment reference. */
  betaalref: string | null
  stat_nr: Generated<number>
  /** `nvarchar(20)`. VAT number. */
  btw_nummer: string | null
  rapnr: string | null
  raplist: string | null
  /** `nvarchar(30)`. Item code. */
  artcode: string | null
  /** `nchar(8)`. Our reference, right-aligned with leading blanks. */
  faktuurnr: string | null
  /** `nchar(8)`. Budget scenario. */
  bud_vers: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  ReminderCount: Generated<number>
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  ReminderLayout: Generated<number>
  LastReminderDate: Date | null
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  BlockItem: Generated<number>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  /** `nchar(3)`. Division. */
  CompanyCode: string | null
  /** `int`. Person the line is about (`humres.res_id`). */
  res_id: Generated<number>
  TransactionType: Generated<number>
  /** `nchar(3)`. Corporate currency. */
  CurrencyCode: string | null
  /** `float`. Rate to the corporate currency. */
  Rate: Generated<number>
  /** `nvarchar(34)`. Bank account. */
  bankacc: string | null
  /** `float`. Amount in the corporate currency. */
  AmountCentral: Generated<number>
  /** `float`. VAT base amount in the corporate currency. */
  VatBaseAmountCentral: Generated<number>
  PaymentMethod: Generated<string | null>
  /** `float`. VAT amount in the corporate currency. */
  VatAmountCentral: Generated<number>
  /** `nchar(3)`. Currency of the division. */
  CurrencyAliasAc: string | null
  DocumentID: string | null
  /** `nvarchar(20)`. Invoice code. */
  facode: string | null
  /** `nchar(1)`. Values: N normal; B budget or planned; C balance correction; E elimination; F fiscal; I intercompany; O obligation; P opening balance correction; V void; X non-ledger. */
  transtype: Generated<string | null>
  /** `nchar(1)`. Values: N other; K sales invoice; C sales credit note; T purchase invoice; Q purchase credit note; Z cash receipt; Y payment; R refund or reversal; P prepayment; S reversal credit note; D debit memo; F financial charge or discount; M machine hours; L labour hours; E revaluation; I disposal; V depreciation; A receipt; B fulfilment; G stock count; H return fulfilment; J return receipt; W payroll; O point-of-sale invoice; X year or period closing. */
  transsubtype: Generated<string | null>
  freefield1: string | null
  freefield2: string | null
  freefield3: string | null
  freefield4: number | null
  freefield5: number | null
  project: string | null
  DocAttachmentID: string | null
  /** `uniqueidentifier`. Account. */
  cmp_wwn: string | null
  warehouse: string | null
  /** `uniqueidentifier`. Ordering debtor. */
  orderdebtor: string | null
  PayrollSubtype: string | null
  /** `int`. Number that matches lines with each other. */
  ReconcileNumber: number | null
  warehouse_location: string | null
  /** `uniqueidentifier`. One value for all lines of an entry. */
  EntryGuid: string | null
  /** `uniqueidentifier`. Unique per line. */
  TransactionGuid: Generated<string | null>
  TransactionGuid2: string | null
  Checked: Generated<number>
  Reviewed: Generated<number>
  BankTransactionGUID: string | null
  StockTrackingNumber: string | null
  StartTime: Date | null
  EndTime: Date | null
  ReportingDate: Date | null
  CashRegisterAccount: string | null
  Original_Quantity: number | null
  comp_code: string | null
  Selcode: string | null
  Unitcode: string | null
  Pricelist: string | null
  Discount: number | null
  Shipment: string | null
  IntTransportMethod: string | null
  IntPort: string | null
  IntSystem: string | null
  IntTransA: string | null
  IntStatNr: string | null
  IntStandardCode: string | null
  IntTransShipment: string | null
  IntTransB: string | null
  IntArea: string | null
  IntLandISO: string | null
  IntLandDestOrig: string | null
  IntDeliveryMethod: string | null
  IntStatUnit: number | null
  IntWeight: number | null
  IntComplete: number | null
  LinkedLine: string | null
  PayrollCosts: number | null
  TaxCode2: string | null
  TaxCode3: string | null
  TaxCode4: string | null
  TaxCode5: string | null
  TaxBasis2: Generated<number>
  TaxBasis3: Generated<number>
  TaxBasis4: Generated<number>
  TaxBasis5: Generated<number>
  TaxAmount2: Generated<number>
  TaxAmount3: Generated<number>
  TaxAmount4: Generated<number>
  TaxAmount5: Generated<number>
  StatisticalFactor: number | null
  IntLandAssembly: string | null
  backflush: number | null
  LastReminderLayout: string | null
  Correction: string | null
  IBTDeliveryNr: string | null
  Routing: string | null
  Step: number | null
  Reasoncode: string | null
  TransactionNumber: string | null
  Type: number | null
  Status: number | null
  UniqueSeqNo: number | null
  CompleteOperation: number | null
  ImSerialNr: string | null
  ImportationNr: string | null
  RevaluationCurrency: string | null
  LineType: number | null
  Operation: string | null
  ExternalNumber: string | null
  ExternalNumberRecordID: string | null
  Division: number | null
}

/** General ledger accounts. Rows with CompanyCode NULL are the corporate chart; division rows point to it by AccountCode = corporate reknr. */
export interface GrtbkTable {
  ID: Generated<number>
  /** `nchar(9)`. Account code, right-aligned with leading blanks; unique within a division. */
  reknr: string | null
  /** `nvarchar(60)`. Description in the first language. */
  oms25_0: string | null
  /** `nvarchar(60)`. Description in the second language. */
  oms25_1: string | null
  /** `nvarchar(60)`. Description in the third language. */
  oms25_2: string | null
  /** `nvarchar(60)`. Description in the fourth language. */
  oms25_3: string | null
  /** `nvarchar(60)`. Description in the fifth language. */
  oms25_4: string | null
  /** `nchar(1)`. Balance sheet or profit and loss. Values: B balance sheet; W profit and loss. */
  bal_vw: string | null
  /** `nchar(1)`. Normal side of the account. Values: D debit; C credit; G none. */
  debcrd: string | null
  /** `nchar(1)`. Subtotal account. */
  subtotrek: string | null
  gbktext: number | null
  /** `nchar(3)`. VAT code. */
  btw_code: string | null
  /** `tinyint`. Whether a project is asked for. */
  projectrek: Generated<number>
  /** `tinyint`. Whether a cost centre is asked for. */
  kstplrek: Generated<number>
  /** `tinyint`. Whether a cost unit is asked for. */
  kstdrrek: Generated<number>
  /** `tinyint`. Whether quantities are asked for. */
  aantallen: Generated<number>
  /** `nchar(1)`. Kind of account. Values: A asset; B bank; C creditors; D debtors; G stock; H human resources; J revenue; K expense; N neutral; S cash; T suspense; V VAT. */
  omzrek: string | null
  /** `nchar(1)`. Type of account. */
  type_rek: string | null
  mineraal: string | null
  /** `tinyint`. 1 when blocked. */
  blokkeer: Generated<number>
  /** `tinyint`. Whether the account is revalued. */
  herwaard: Generated<number>
  verdicht: Generated<number>
  blznr: Generated<number>
  perc_naf: Generated<number>
  reknr_naf: string | null
  perc_prive: Generated<number>
  reknr_priv: string | null
  /** `smallint`. Financial year. */
  bkjrcode: number | null
  bkjr_mut: number | null
  /** `tinyint`. Whether lines are matched with each other. */
  afletteren: Generated<number>
  aflet_mut: Generated<number>
  act_rek: Generated<number>
  type_com: string | null
  /** `nchar(8)`. Default cost centre. */
  std_kstpl: string | null
  /** `nchar(8)`. Default cost unit. */
  std_kstdr: string | null
  aandacht: Generated<number>
  /** `tinyint`. Account for exchange differences. */
  wisselrek: Generated<number>
  type_rek2: string | null
  wijz_reg: Generated<number>
  reknr_l: string | null
  prnbifunc: Generated<number>
  /** `nchar(9)`. Account of the closing entry. */
  afsreknr: string | null
  scheme_type: string | null
  analyt_acc: Generated<number>
  reknr_2: string | null
  freefield1: string | null
  freefield2: string | null
  freefield3: string | null
  freefield4: string | null
  freefield5: string | null
  freefield6: string | null
  freefield7: string | null
  freefield8: string | null
  freefield9: string | null
  freefield10: string | null
  freefield11: Generated<number>
  freefield12: Generated<number>
  freefield13: Generated<number>
  freefield14: Generated<number>
  freefield15: Generated<number>
  freefield16: Generated<number>
  freefield17: Generated<number>
  freefield18: Generated<number>
  freefield19: Generated<number>
  freefield20: Generated<number>
  statusdate: Date | null
  centr_account: string | null
  IntBalanceDebit: string | null
  subclass_pass: string | null
  OffBalSubClassCredit: string | null
  IsPersonalAccount: Generated<number>
  TypeAdjustmentInflation: string | null
  DocumentID: string | null
  alternativeledger: string | null
  UseResource: Generated<number>
  UseProject: Generated<number>
  UseItem: Generated<number>
  UseDebtor: Generated<number>
  UseCreditor: Generated<number>
  UseIntercompany: Generated<number>
  /** `nchar(3)`. Division. */
  CompanyCode: string | null
  /** `nchar(9)`. Account of the corporate chart. */
  AccountCode: string | null
  AccountReportCategory: number | null
  AccountConversionType: number | null
  Class_01: string | null
  Class_02: string | null
  Class_03: string | null
  Class_04: string | null
  Class_05: string | null
  Class_06: string | null
  Class_07: string | null
  Class_08: string | null
  Class_09: string | null
  Class_10: string | null
  Class_11: string | null
  Class_12: string | null
  UseIBActive: Generated<number>
  UseCostcenterAllocation: Generated<number>
  AssociateGL: string | null
  ShowNotes: number | null
  ExcludeVATListing: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Journals. */
export interface DagbkTable {
  ID: Generated<number>
  /** `nchar(3)`. Journal. */
  dagbknr: string | null
  /** `nvarchar(25)`. Description in the first language. */
  oms25_0: string | null
  /** `nvarchar(25)`. Description in the second language. */
  oms25_1: string | null
  /** `nvarchar(25)`. Description in the third language. */
  oms25_2: string | null
  /** `nvarchar(25)`. Description in the fourth language. */
  oms25_3: string | null
  /** `nvarchar(25)`. Description in the fifth language. */
  oms25_4: string | null
  afk: string | null
  /** `nchar(1)`. Kind of journal. Values: B bank; G giro; I purchase; K cash; M general journal; T prepayments and accruals; V sales. */
  type_dgbk: string | null
  btw_afh: string | null
  /** `nvarchar(34)`. Bank account number. */
  banknr: string | null
  blokbkst: Generated<number>
  chckeinds: Generated<number>
  blokdat: Generated<number>
  pstbnknr: string | null
  /** `nchar(9)`. Ledger account, right-aligned with leading blanks. */
  reknr: string | null
  def_reknr: string | null
  rek_betow: string | null
  /** `nchar(3)`. Currency. */
  valcode: string | null
  dagkoers: Generated<number>
  wijzval: Generated<number>
  /** `float`. Balance of the entries. */
  boeksaldo: Generated<number>
  /** `float`. Balance of the processed entries. */
  verwsaldo: Generated<number>
  /** `nchar(8)`. Last entry number. */
  lbkstnr: string | null
  /** `int`. Last posting number. */
  lverwnr: Generated<number>
  scecode: string | null
  sceaction: Generated<number>
  crednota: string | null
  /** `nchar(1)`. Normal side of the account. */
  debcrd: string | null
  /** `tinyint`. 1 when blocked. */
  blokkeer: Generated<number>
  /** `tinyint`. Manual. */
  handmatig: Generated<number>
  type_trans: string | null
  lbkst_ontv: string | null
  lbkst_uitg: string | null
  /** `float`. Balance of the record. */
  saldo_rec: Generated<number>
  volgnr_rec: string | null
  datum_rec: Date | null
  wisselmem: Generated<number>
  petty_cash: Generated<number>
  projdb: Generated<number>
  /** `float`. Credit limit. */
  kredlimiet: Generated<number>
  rek_inc: string | null
  /** `tinyint`. Your reference. */
  docnumber: Generated<number>
  /** `tinyint`. Document date. */
  docdate: Generated<number>
  BlockOutstandingItem: Generated<number>
  freefield1: string | null
  freefield2: string | null
  freefield3: string | null
  freefield4: string | null
  freefield5: string | null
  freefield6: string | null
  freefield7: string | null
  freefield8: Generated<number>
  freefield9: Generated<number>
  freefield10: Generated<number>
  freefield11: Generated<number>
  freefield12: Generated<number>
  freefield13: Generated<number>
  freefield14: Date | null
  freefield15: Date | null
  freefield16: Date | null
  freefield17: Generated<number>
  freefield18: Generated<number>
  freefield19: Generated<number>
  freefield20: Generated<number>
  UseIntercompany: Generated<number>
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Cost centres. */
export interface KstplTable {
  ID: Generated<number>
  /** `nchar(8)`. Cost centre code. */
  kstplcode: string | null
  /** `nvarchar(50)`. Description in the first language. */
  oms25_0: string | null
  /** `nvarchar(50)`. Description in the second language. */
  oms25_1: string | null
  /** `nvarchar(50)`. Description in the third language. */
  oms25_2: string | null
  /** `nvarchar(50)`. Description in the fourth language. */
  oms25_3: string | null
  /** `nvarchar(50)`. Description in the fifth language. */
  oms25_4: string | null
  ext_dlnivo: Generated<number>
  ext_totvrd: Generated<number>
  ext_tarief: Generated<number>
  /** `int`. Manager of the cost centre (`humres.res_id`). */
  cc_mgr: Generated<number>
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `nchar(3)`. Division. */
  bedrnr: string | null
  Class_01: Generated<string | null>
  Class_02: Generated<string | null>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  Class_03: Generated<string | null>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  Class_04: Generated<string | null>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  Enabled: Generated<number>
  UserField_01: string | null
  UserField_02: string | null
  UserField_03: string | null
  UserField_04: string | null
  UserField_05: string | null
  UserNumber_01: number | null
  UserNumber_02: number | null
  UserNumber_03: number | null
  UserNumber_04: number | null
  UserNumber_05: number | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Cost units. */
export interface KstdrTable {
  ID: Generated<number>
  /** `nchar(8)`. Cost unit code. */
  kstdrcode: string | null
  /** `nvarchar(25)`. Description in the first language. */
  oms25_0: string | null
  /** `nvarchar(25)`. Description in the second language. */
  oms25_1: string | null
  /** `nvarchar(25)`. Description in the third language. */
  oms25_2: string | null
  /** `nvarchar(25)`. Description in the fourth language. */
  oms25_3: string | null
  /** `nvarchar(25)`. Description in the fifth language. */
  oms25_4: string | null
  /** `nchar(3)`. Division. */
  bedrnr: string | null
  UserField_01: string | null
  UserField_02: string | null
  UserField_03: string | null
  UserField_04: string | null
  UserField_05: string | null
  UserNumber_01: number | null
  UserNumber_02: number | null
  UserNumber_03: number | null
  UserNumber_04: number | null
  UserNumber_05: number | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Financial periods per division: one row per year and period.
 *
 * Unique clustered key CompanyCode + bkjrcode + per_fin. per_fin is text, left-padded.
 */
export interface PerdatTable {
  ID: Generated<number>
  /** `smallint`. Financial year. */
  bkjrcode: number | null
  /** `nchar(3)`. Financial period, right-aligned with leading blanks. */
  per_fin: string | null
  /** `datetime`. First day. */
  bgdatum: Date | null
  /** `datetime`. Last day. */
  eddatum: Date | null
  GroupID: number
  /** `nchar(3)`. Division. */
  CompanyCode: string
  /** `bit`. Status of the period. */
  YearPeriodStatus: boolean
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  NLCMWD: number | null
}

/** Budget scenarios. */
export interface BdgvrsTable {
  ID: Generated<number>
  /** `nchar(8)`. Budget scenario. */
  bud_vers: string | null
  /** `smallint`. Revision number. */
  revisienr: number
  /** `nvarchar(30)`. Description in the first language. */
  oms30_0: string | null
  /** `nvarchar(30)`. Description in the second language. */
  oms30_1: string | null
  /** `nvarchar(30)`. Description in the third language. */
  oms30_2: string | null
  /** `nvarchar(30)`. Description in the fourth language. */
  oms30_3: string | null
  /** `nvarchar(30)`. Description in the fifth language. */
  oms30_4: string | null
  /** `nchar(1)`. Status. Values: V free; B blocked; A active. */
  vers_stat: string | null
  /** `smallint`. From year or period. */
  bkjrcode_v: number | null
  /** `nchar(3)`. From year or period. */
  periode_v: string | null
  /** `smallint`. To year or period. */
  bkjrcode_t: number | null
  /** `nchar(3)`. To year or period. */
  periode_t: string | null
  prec: number
  factor: number
  bud_niveau: string | null
  bud_bev: number
  /** `nchar(1)`. Values: D default; B, M, Q, V and W also occur. */
  planperiod: Generated<string>
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Budget totals per division, scenario, version, year, period, account, cost centre and unit.
 *
 * CompanyCode is nchar(6) here, nchar(3) in gbkmut. BudgetID has no default.
 */
export interface BudgetsTable {
  BudgetID: string
  /** `nchar(6)`. Division, six characters wide here. */
  CompanyCode: string
  ScenarioCode: string
  ScenarioVersion: number
  FinYear: number
  FinPeriod: number
  CompanyAccountCategory: string | null
  CompanyAccountCode: string | null
  CompanyCostcenterCode: string | null
  CompanyCostunitCode: string | null
  CurrencyCode: string | null
  Rate: Generated<number>
  Amount: number
  CurrencyAliasAC: string
  AmountAC: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  ItemCode: string | null
  Division: number | null
  Quantity: number | null
}

/**
 * Balance totals per division, account, year, period, cost centre, unit, transtype (the aggregate that reports read before gbkmut).
 *
 * AC columns = corporate currency; balance = debit minus credit. Clustered, not unique.
 */
export interface BalanceTable {
  ID: Generated<string>
  /** `nchar(6)`. Division, six characters wide here. */
  CompanyCode: string
  FinYear: number
  FinPeriod: number
  CompanyAccountCode: string
  CompanyCostcenterCode: string | null
  CompanyCostunitCode: string | null
  CurrencyCode: string | null
  AmountDebit: number
  AmountCredit: number
  CurrencyAliasAC: string | null
  AmountDebitAC: number
  AmountCreditAC: number
  transtype: Generated<string>
  Warehouse: string | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  ItemCode: string | null
  Quantity: number | null
  ReportingAmountDebit: number
  ReportingAmountCredit: number
  ReportingAmountDebitAC: number
  ReportingAmountCreditAC: number
  ReportingQuantity: number | null
  Division: number | null
}

/** VAT codes per division. */
export interface BtwtrsTable {
  ID: Generated<number>
  /** `nchar(3)`. VAT code. */
  btwtrans: string | null
  /** `nchar(3)`. Division. */
  CompanyCode: string | null
  /** `nvarchar(30)`. Description in the first language. */
  oms30_0: string | null
  /** `nvarchar(30)`. Description in the second language. */
  oms30_1: string | null
  /** `nvarchar(30)`. Description in the third language. */
  oms30_2: string | null
  /** `nvarchar(30)`. Description in the fourth language. */
  oms30_3: string | null
  /** `nvarchar(30)`. Description in the fifth language. */
  oms30_4: string | null
  /** `nchar(1)`. Purchase or sales. Values: V sales; I purchase; B both. */
  code_iv: string | null
  /** `tinyint`. Reverse-charged VAT. */
  verlegdbtw: Generated<number>
  /** `float`. VAT percentage. */
  btwper: Generated<number>
  /** `nvarchar(16)`. Description of the VAT. */
  btwoms: string | null
  /** `nchar(1)`. Amounts with or without VAT. Values: E excluding; I including; N not applicable. */
  exclus: string | null
  /** `nchar(3)`. Country. */
  landcode: string | null
  btwlist: string | null
  /** `nchar(9)`. Account of the VAT to be claimed, right-aligned with leading blanks. */
  reknr: string | null
  /** `nchar(9)`. Account of the VAT to be paid. */
  rek_btw_vk: string | null
  /** `nchar(9)`. Contra account, right-aligned with leading blanks. */
  tegreknr: string | null
  crednota: string | null
  cred_btwcd: string | null
  btw_vt: Generated<number>
  btw_vrij: Generated<number>
  btw_reg: Generated<number>
  levy_per: Generated<number>
  invest_per: Generated<number>
  acc_invtax: string | null
  acc_invtdb: string | null
  acc_invtcr: string | null
  creditor: string | null
  pay_period: string | null
  PurchaseType: Generated<string | null>
  NonDeductiblePercentage: Generated<number>
  NonDeductibleAccount: string | null
  /** `nchar(1)`. Values: V VAT; W withholding; U tax per unit. */
  taxtype: Generated<string>
  calculationbasis: Generated<string>
  AutofatturaCode: string | null
  AmountMinimum: number | null
  AmountMaximum: number | null
  Taxkey: string | null
  Taxsubkey: string | null
  Rent: string | null
  Division: number | null
  VATToBeClaimed: string | null
  PerpertualService: Generated<boolean>
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Cash-flow lines and payment terms (bank side of receivables and payables).
 *
 * MatchID of a W row = ID of the S row that settles it. gbkmut.BankTransactionGUID = sysguid.
 */
export interface BankTransactionsTable {
  ID: Generated<number>
  /** `nchar(1)`. Values: S cash flow; W term. */
  Type: string
  OwnBankAccount: string | null
  BatchNumber: Generated<number | null>
  /** `nchar(1)`. Values: N other; K sales invoice; C sales credit note; T purchase invoice; Q purchase credit note; Z cash receipt; Y payment; S reversal credit note; D debit memo; F financial charge or discount; M machine hours; L labour hours; E revaluation; I disposal; V depreciation; A receipt; B fulfilment; G stock count; H return fulfilment; J return receipt; W payroll; O point-of-sale invoice; P interbank; R refund; X settled. */
  TransactionType: string | null
  TransactionNumber: string | null
  /** `nchar(1)`. Values: V void. */
  Status: string | null
  PaymentMethod: string | null
  CreditorNumber: string | null
  DebtorNumber: string | null
  ExchangeRate: Generated<number | null>
  TCCode: string | null
  AmountDC: Generated<number | null>
  AmountTC: Generated<number | null>
  OffsetBankCountry: string | null
  OffsetName: string | null
  OffsetAddressLine1: string | null
  OffsetAddressLine2: string | null
  OffsetAddressLine3: string | null
  OffsetBankAccount: string | null
  OffsetPostalCode: string | null
  OffsetCity: string | null
  OffsetReference: string | null
  OffsetCountryCode: string | null
  OffsetBankName: string | null
  OffsetBankSWIFTCode: string | null
  OwnReference: string | null
  Description: string | null
  Blocked: Generated<number | null>
  ProcessingDate: Date | null
  InvoiceNumber: string | null
  StatementType: string | null
  StatementDate: Date | null
  StatementNumber: Generated<string | null>
  StatementLineNumber: Generated<string | null>
  ValueDate: Date | null
  FileName: string | null
  LedgerAccount: string | null
  OffsetLedgerAccountNumber: string | null
  EntryNumber: string | null
  SupplierInvoiceNumber: string | null
  DueDate: Date | null
  HumanResourceID: number | null
  MatchID: number | null
  OffsetIdentificationNumberBank: string | null
  /** `nchar(1)`. Values: B on credit; C cheque; E EFT; F factoring; H chip card; I collection; K cash; O debt collection; P payment on delivery; R credit card; S settle; V ESR payment; W letter of credit; X payment in CHF or foreign currency; Y ES payment. */
  PaymentType: string | null
  /** `nchar(3)`. Division. */
  bedrnr: string | null
  InvoiceDate: Date | null
  Prepayment: number | null
  PaymentCondition: string | null
  OrderNumber: string | null
  InvoiceCode: string | null
  SequenceNumber: string | null
  DocAttachmentID: string | null
  Approver: Generated<number>
  Approved: Date | null
  VATCode: string | null
  Processor: number | null
  Processed: Date | null
  Approver2: number | null
  Approved2: Date | null
  Journalizer: number | null
  Journalized: Date | null
  TermPercentage: Generated<number>
  DepositDate: Date | null
  DepositNumber: number | null
  PaymentDays: number | null
  DocumentID: string | null
  Warehouse: string | null
  ExtraCurrencyCode: string | null
  ExtraCurrencyAmount: Generated<number>
  InstrumentStatus: string | null
  InstrumentReference: number | null
  InstrumentBank: string | null
  MaturityDays: Generated<number>
  OwnBankAccountRef: string | null
  AdvanceInvoiceNumber: string | null
  /** `uniqueidentifier`. Contact person. */
  cnt_id: string | null
  TaxInvoiceDate: Date | null
  TaxInvoiceNumber: string | null
  CreditCardTransID: string | null
  CreditCardResult: string | null
  CreditCardAuthCode: string | null
  LinkID: number | null
  ImportAutoMatch: Generated<boolean>
  ReportingDate: Date | null
  Officenumber: string | null
  Contractnumber: string | null
  ExternalNumber: string | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
}

/** Unprocessed entry headers. */
export interface AmutakTable {
  ID: Generated<number>
  /** `smallint`. Financial year. */
  bkjrcode: number | null
  /** `nchar(3)`. Period, right-aligned with leading blanks. */
  periode: string | null
  /** `nchar(3)`. Journal. */
  dagbknr: string | null
  /** `nchar(5)`. Sequence number of the entry. */
  volgnr5: string | null
  /** `float`. Opening balance. */
  beginsaldo: Generated<number>
  /** `float`. Closing balance. */
  eindsaldo: Generated<number>
  /** `nchar(8)`. Entry number. */
  bkstnr: string | null
  /** `nvarchar(60)`. Description. */
  oms25: string | null
  /** `datetime`. Entry date. */
  datum: Date | null
  /** `nchar(6)`. Debtor number, right-aligned with leading blanks. */
  debnr: string | null
  /** `nchar(6)`. Creditor number, right-aligned with leading blanks. */
  crdnr: string | null
  /** `float`. Amount. */
  bedrag: Generated<number>
  /** `nchar(3)`. Currency. */
  valcode: string | null
  /** `float`. Exchange rate of the entry currency. */
  koers: Generated<number>
  val_bdr: Generated<number>
  weeknummer: string | null
  transreknr: string | null
  transper: string | null
  /** `nvarchar(35)`. Payment reference. */
  betaalref: string | null
  betwijze: string | null
  /** `nchar(2)`. Payment condition. */
  betcond: string | null
  /** `nchar(1)`. Credit surcharge or payment discount: kind. */
  kredbep: string | null
  /** `float`. Amount of the credit surcharge or payment discount. */
  bdrkredbep: Generated<number>
  /** `float`. Amount of the credit surcharge or payment discount. */
  bdrkredbp2: Generated<number>
  /** `datetime`. Due date of the invoice. */
  vervdatfak: Date | null
  /** `datetime`. Due date for the payment discount. */
  vervdatkrd: Date | null
  /** `datetime`. Due date for the payment discount. */
  vervdtkrd2: Date | null
  percentag: Generated<number>
  percentag2: Generated<number>
  grek_bdr: Generated<number>
  /** `tinyint`. 1 for a reversal, which swaps debit and credit. */
  storno: Generated<number>
  match_fakt: string | null
  /** `nchar(9)`. Ledger account, right-aligned with leading blanks. */
  reknr: string | null
  /** `nchar(1)`. Origin of the line. */
  oorsprong: string | null
  banksubtyp: string | null
  struct_m: Generated<number>
  /** `nvarchar(20)`. VAT number. */
  btw_nummer: string | null
  adres_cd: string | null
  adres_nr: string | null
  /** `datetime`. Delivery date. */
  afldat: Date | null
  guids: string | null
  /** `nchar(1)`. Values: E entered; O posted; P in process; V void. */
  status: string | null
  /** `nvarchar(30)`. Your reference. */
  docnumber: string | null
  /** `datetime`. Document date. */
  docdate: Date | null
  /** `nchar(1)`. Origin of the entry. */
  entryorigin: string | null
  DEL_res_identry: Generated<number>
  crdnote: Generated<number>
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  match_nr: string | null
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  amktext: number | null
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  bedr_vvaf1: Generated<number>
  bedr_vvaf2: Generated<number>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  bedr_vvaf3: Generated<number>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  bedr_vvaf4: Generated<number>
  bedr_vvaf5: Generated<number>
  /** `float`. Rate of the extra currency. */
  wisselkrs: Generated<number>
  /** `nchar(8)`. Cost centre. */
  kstplcode: string | null
  /** `nchar(8)`. Cost unit. */
  kstdrcode: string | null
  /** `nchar(8)`. Our reference, right-aligned with leading blanks. */
  faktuurnr: string | null
  DocumentID: string | null
  DocAttachmentID: string | null
  /** `uniqueidentifier`. Account. */
  cmp_wwn: string | null
  project: string | null
  BlockOutstandingItem: Generated<number>
  /** `uniqueidentifier`. Ordering debtor. */
  orderdebtor: string | null
  /** `nvarchar(34)`. Bank account. */
  bankacc: string | null
  entrytype: Generated<string>
  freefield1: string | null
  freefield2: string | null
  freefield3: string | null
  freefield4: number | null
  freefield5: number | null
  CashRegisterAccount: string | null
  Selcode: string | null
  Division: number | null
}

/** Unprocessed entry lines (join on bkjrcode, periode, dagbknr, volgnr5). */
export interface AmutasTable {
  ID: Generated<number>
  /** `smallint`. Financial year. */
  bkjrcode: number | null
  /** `nchar(3)`. Period, right-aligned with leading blanks. */
  periode: string | null
  /** `nchar(3)`. Journal. */
  dagbknr: string | null
  /** `nchar(5)`. Sequence number of the entry. */
  volgnr5: string | null
  /** `nchar(4)`. Line within the entry. */
  regel: string | null
  /** `datetime`. Entry date. */
  datum: Date | null
  /** `nchar(8)`. Entry number. */
  bkstnr: string | null
  bkstnr_vrz: string | null
  /** `nchar(9)`. Ledger account, right-aligned with leading blanks. */
  reknr: string | null
  /** `nvarchar(60)`. Description. */
  oms25: string | null
  /** `nchar(6)`. Debtor number, right-aligned with leading blanks. */
  debnr: string | null
  /** `nchar(6)`. Creditor number, right-aligned with leading blanks. */
  crdnr: string | null
  /** `nchar(8)`. Our reference, right-aligned with leading blanks. */
  faktuurnr: string | null
  /** `datetime`. Due date of the invoice. */
  vervdatfak: Date | null
  /** `datetime`. Due date for the payment discount. */
  vervdatkrd: Date | null
  /** `datetime`. Due date for the payment discount. */
  vervdtkrd2: Date | null
  /** `nchar(3)`. VAT code. */
  btw_code: string | null
  /** `float`. Amount. */
  bedrag: Generated<number>
  /** `float`. VAT amount. */
  btw_bdr: Generated<number>
  /** `float`. VAT base amount in division currency. */
  btw_grond: Generated<number>
  /** `nchar(3)`. Currency. */
  valcode: string | null
  /** `float`. Exchange rate of the entry currency. */
  koers: Generated<number>
  val_bdr: Generated<number>
  /** `float`. VAT amount in entry currency. */
  valbtw_bdr: Generated<number>
  verschil: string | null
  /** `nchar(8)`. Cost centre. */
  kstplcode: string | null
  /** `nchar(8)`. Cost unit. */
  kstdrcode: string | null
  /** `float`. Quantity. */
  aantal: Generated<number>
  weeknummer: string | null
  /** `nvarchar(35)`. Payment reference. */
  betaalref: string | null
  betwijze: string | null
  /** `nchar(1)`. Credit surcharge or payment discount: kind. */
  kredbep: string | null
  /** `float`. Amount of the credit surcharge or payment discount. */
  bdrkredbep: Generated<number>
  /** `float`. Amount of the credit surcharge or payment discount. */
  bdrkredbp2: Generated<number>
  transbkjr: number | null
  /** `tinyint`. 1 for a reversal, which swaps debit and credit. */
  storno: Generated<number>
  /** `nchar(3)`. Extra currency. */
  exvalcode: string | null
  /** `float`. Rate of the extra currency. */
  wisselkrs: Generated<number>
  /** `float`. Rate of the extra currency. */
  koers3: Generated<number>
  /** `float`. Amount in the extra currency. */
  exvalbdr: Generated<number>
  bedr_vvaf1: Generated<number>
  bedr_vvaf2: Generated<number>
  bedr_vvaf3: Generated<number>
  bedr_vvaf4: Generated<number>
  bedr_vvaf5: Generated<number>
  btwvrtnr: string | null
  levverw: string | null
  /** `nchar(2)`. Payment condition. */
  betcond: string | null
  vooruitbet: Generated<number>
  resperiod: string | null
  /** `datetime`. Delivery date. */
  afldat: Date | null
  /** `nvarchar(20)`. VAT number. */
  btw_nummer: string | null
  adres_cd: string | null
  adres_nr: string | null
  projmutnr: string | null
  volgnr_pfb: string | null
  voucher: Generated<number>
  guids: string | null
  natmov_code: string | null
  /** `nvarchar(30)`. Your reference. */
  docnumber: string | null
  /** `datetime`. Document date. */
  docdate: Date | null
  /** `nchar(1)`. Origin of the entry. */
  entryorigin: string | null
  res_id: Generated<number>
  /** `nvarchar(30)`. Item code. */
  artcode: string | null
  crdnote: Generated<number>
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `nvarchar(34)`. Bank account. */
  bankacc: string | null
  match_nr: string | null
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  amstext: number | null
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  /** `nvarchar(20)`. Invoice code. */
  facode: string | null
  transtype: Generated<string | null>
  transsubtype: Generated<string | null>
  serialnumber: string | null
  project: string | null
  DocumentID: string | null
  DocAttachmentID: string | null
  /** `uniqueidentifier`. Account. */
  cmp_wwn: string | null
  BlockOutstandingItem: Generated<number>
  /** `uniqueidentifier`. Ordering debtor. */
  orderdebtor: string | null
  freefield1: string | null
  freefield2: string | null
  freefield3: string | null
  freefield4: number | null
  freefield5: number | null
  warehouse: string | null
  PayrollSubtype: string | null
  warehouse_location: string | null
  BankTransactionGUID: string | null
  CashRegisterAccount: string | null
  comp_code: string | null
  Unitcode: string | null
  Pricelist: string | null
  Discount: number | null
  Shipment: string | null
  IntTransportMethod: string | null
  IntPort: string | null
  IntSystem: string | null
  IntTransA: string | null
  IntStatNr: string | null
  IntStandardCode: string | null
  IntTransShipment: string | null
  IntTransB: string | null
  IntArea: string | null
  IntLandISO: string | null
  IntLandDestOrig: string | null
  IntDeliveryMethod: string | null
  IntStatUnit: number | null
  IntWeight: number | null
  PayrollCosts: number | null
  TaxCode2: string | null
  TaxCode3: string | null
  TaxCode4: string | null
  TaxCode5: string | null
  TaxBasis2: Generated<number>
  TaxBasis3: Generated<number>
  TaxBasis4: Generated<number>
  TaxBasis5: Generated<number>
  TaxAmount2: Generated<number>
  TaxAmount3: Generated<number>
  TaxAmount4: Generated<number>
  TaxAmount5: Generated<number>
  StatisticalFactor: number | null
  IntLandAssembly: string | null
  IBTDeliveryNr: string | null
  Division: number | null
  TransactionNumber: string | null
}

/**
 * Divisions (companies, legal entities).
 *
 * Holds back-office connection data and credentials columns (BackOfficeUser, BackOfficePwd, SQLUser, SQLPassword, tokens): never select * into logs.
 */
export interface BedryfTable {
  ID: Generated<number>
  /** `nchar(3)`. Division code. */
  bedrnr: string | null
  /** `nchar(6)`. Search name of the division. */
  bedrzk: string | null
  /** `nvarchar(60)`. Name of the division. */
  bedrnm: string | null
  best_dirs_0: string | null
  best_dirs_1: string | null
  best_dirs_2: string | null
  best_dirs_3: string | null
  best_dirs_4: string | null
  best_dirs_5: string | null
  best_dirs_6: string | null
  best_dirs_7: string | null
  status: string | null
  conv_suc: Generated<number>
  conv_org: number
  dbengine_0: string | null
  dbengine_1: string | null
  dbengine_2: string | null
  dbengine_3: string | null
  dbengine_4: string | null
  dbengine_5: string | null
  dbengine_6: string | null
  dbengine_7: string | null
  par_company: string | null
  del_cat1_id: string | null
  del_cat2_id: string | null
  hr_company: string | null
  adm_adrnr: string | null
  corr_adrnr: string | null
  xinterface: string | null
  mailbox: string | null
  /** `nvarchar(34)`. Bank account. */
  bank_rek: string | null
  pstbanknr: string | null
  /** `nvarchar(20)`. Number in the trade register. */
  kvk_nummer: string | null
  /** `nvarchar(30)`. Place of the trade register. */
  kvk_woonpl: string | null
  /** `nvarchar(20)`. VAT number. */
  btw_nummer: string | null
  /** `nvarchar(20)`. Wage tax number. */
  lb_nummer: string | null
  /** `nchar(9)`. Tax number. */
  fiscnr: string | null
  /** `nchar(3)`. Currency of the division. */
  valcode: string | null
  bgc_admnr: string | null
  batchlevel: number
  achternaam: string | null
  adr: string | null
  /** `nvarchar(30)`. Address. */
  adres2: string | null
  /** `nvarchar(30)`. Address. */
  adres3: string | null
  pstcd: string | null
  /** `nvarchar(30)`. City. */
  woonpl: string | null
  /** `nchar(3)`. Country. */
  landcode: string | null
  cpers: string | null
  /** `nvarchar(15)`. Telephone number. */
  telnr: string | null
  /** `nvarchar(15)`. Fax number. */
  faxnr: string | null
  telex: string | null
  corr_adres: string | null
  corr_adr2: string | null
  corr_adr3: string | null
  corr_pcode: string | null
  corr_wplts: string | null
  corr_lndcd: string | null
  fiscode: string | null
  region: string | null
  guid: string | null
  Active: number
  VersionMajor: number
  VersionMinor: number
  Revision: number
  Build: number
  Class_01: string | null
  Class_02: string | null
  Class_03: string | null
  Class_04: string | null
  Class_05: string | null
  Class_06: string | null
  Class_07: string | null
  Class_08: string | null
  Class_09: string | null
  website: string | null
  WorkingHours: number
  start_date: Date | null
  CompanyType: number
  CompanyNumber: string | null
  CompanyPath: string | null
  LastImportTransactionCode: string | null
  LastImportDate: Date | null
  DateStart: Date | null
  DateEnd: Date | null
  LastReplicationDate: Date | null
  ImportFirstYear: number
  Hide: number
  Contact1PeopleID: number
  Contact2PeopleID: number
  Contact3PeopleID: number
  CompanyImportType: number
  hrcmp_wwn: string | null
  CostcenterCode: string | null
  ESalaris: Generated<number>
  DefForCountry: number
  ResellerPort: Generated<boolean>
  CustomerPort: Generated<boolean>
  PeriodCloseFlag: number | null
  fakt_code: string | null
  MailBoxOption: Generated<number | null>
  MailBoxServer: string | null
  SecurityLevel: Generated<number>
  MaintCRMBackOffice: number
  URL: string | null
  ReportingEntity: boolean
  PresentationCurrency: string | null
  CTAGL: string | null
  BackOfficeServerPath: string | null
  BackOfficeWebService: string | null
  BackOfficeDBName: string | null
  BackOfficeType: number | null
  BackOfficeEnabled: boolean
  BackOfficeUser: string | null
  BackOfficePwd: string | null
  BackOfficeEnableFixedCredentials: Generated<boolean | null>
  BudgetScenario: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  SecurityToken: string | null
  RefreshSecurityToken: string | null
  SQLUser: string | null
  SQLPassword: string | null
  Expiration: Date | null
  NoOfDay: number | null
  NoOfReminder: number | null
  OutStandingAmount: number | null
  FreePerson: string | null
  IdentificationSender: string | null
  IdentificationReceiver: string | null
  ChamberOfCommerceNo: number | null
  IdentificationEmpAtArbo: string | null
  ConnNoEmpAtArbo: string | null
  IdentificationEmpAtUWV: string | null
  SyncEmployeeToArbo: number
}

/**
 * Exchange rates per day.
 *
 * Unique clustered: source, target, date.
 */
export interface RatesTable {
  ID: Generated<number>
  /** `nchar(3)`. Currency that is converted. */
  source_currency: string | null
  /** `nchar(3)`. Currency it is converted to. */
  target_currency: string | null
  /** `datetime`. Day from which the rate holds. */
  date_l: Date | null
  rate_exchange: number
  rate_buy: number
  rate_sell: number
  rate_official: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Currencies. */
export interface ValutaTable {
  ID: Generated<number>
  /** `nchar(3)`. Currency code. */
  valcode: string | null
  /** `nvarchar(30)`. Description in the first language. */
  oms30_0: string | null
  /** `nvarchar(30)`. Description in the second language. */
  oms30_1: string | null
  /** `nvarchar(30)`. Description in the third language. */
  oms30_2: string | null
  /** `nvarchar(30)`. Description in the fourth language. */
  oms30_3: string | null
  /** `nvarchar(30)`. Description in the fifth language. */
  oms30_4: string | null
  afk_val: string | null
  /** `float`. Conversion factor. */
  omrekfact: number
  rekkrsvink: string | null
  rekkrswink: string | null
  rekkrsvvrk: string | null
  rekkrswvrk: string | null
  rekherw: string | null
  rekherww: string | null
  btwlaagvrk: string | null
  btwhoogvrk: string | null
  btwlaagink: string | null
  btwhoogink: string | null
  dagkoers: number
  doorbkvali: Generated<number>
  doorbkvalv: Generated<number>
  omzetcode: string | null
  invvalink: Generated<number>
  invvalvrk: Generated<number>
  /** `smallint`. Decimals of prices. */
  price_prec: number
  /** `smallint`. Decimals of amounts. */
  amount_prec: number
  cur_letter: string | null
  xtra_rates: number
  /** `smallint`. Decimals of rates. */
  rate_prec: number
  emu_currency: number
  emu_date: Date | null
  swiftvalcd: string | null
  blwi_valcd: string | null
  active: number
  freefield1: string | null
  freefield2: string | null
  freefield3: string | null
  freefield4: string | null
  freefield5: string | null
  freefield6: string | null
  freefield7: string | null
  freefield8: number
  freefield9: number
  freefield10: number
  freefield11: number
  freefield12: number
  freefield13: number
  freefield14: Date | null
  freefield15: Date | null
  freefield16: Date | null
  freefield17: number
  freefield18: number
  freefield19: number
  freefield20: number
  Enabled: Generated<number>
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Average, end and budget rate per period. */
export interface CurrencyPeriodExchangeRatesTable {
  ID: Generated<string>
  BaseCurrencyCode: string
  CurrencyCode: string
  FinYear: number
  FinPeriod: number
  ExchangeRateAvgPeriod: Generated<number>
  ExchangeRateEndPeriod: Generated<number>
  ExchangeRateBudgetPeriod: Generated<number>
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Financial indicators: definition, with the SQL text that computes it.
 *
 * No table of computed indicator values exists.
 */
export interface RatioDefinitionsTable {
  RatioCode: string
  RatioType: number
  Description: string | null
  RatioFirst: string | null
  RatioSecond: string | null
  RatioSQL: string | null
  RatioSQLCC: string | null
  RatioSide: number
  Enabled: Generated<boolean>
  TableType: number | null
  ReportClass: number | null
  IsPercentage: boolean
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Accounts excluded from or included in an indicator. */
export interface RatioFilterAccountsTable {
  RatioCode: string
  /** `nvarchar(30)`. Account of the corporate chart. */
  AccountCode: string
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Lookup for gbkmut.TransactionType (int).
 *
 * The values are data: read them at run time.
 */
export interface TransactionTypesTable {
  TransactionType: number
  Description: string | null
  DescriptionTermID: number
  DescriptionSuffix: string | null
  DescriptionSuffixTermID: number | null
  IsBudgetType: boolean
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  Division: number | null
}

/**
 * Imported financial lines waiting for validation; the validation job moves good ones to gbkmut and deletes them.
 *
 * No primary key: heap with clustered non-unique index on CompanyCode; ID identity has a unique index. CompanyCode nchar(6).
 */
export interface TransactionsPendingTable {
  /** `nchar(6)`. Division, six characters wide here. */
  CompanyCode: string
  TransactionType: number
  TransactionDate: Date
  FinYear: number | null
  FinPeriod: number | null
  Description: string | null
  CompanyAccountCode: string | null
  CompanyContraAccountCode: string | null
  EntryNumber: string | null
  Invoice: string | null
  JournalNumber: string | null
  JournalType: number | null
  DebtorCode: string | null
  CreditorCode: string | null
  CompanyCostcenterCode: string | null
  CompanyCostunitCode: string | null
  CurrencyCode: string | null
  Rate: Generated<number>
  AmountDebit: number
  AmountCredit: number
  VATBaseAmount: number
  VATAmount: number
  CurrencyAliasAC: string | null
  AmountDebitAC: number
  AmountCreditAC: number
  VATBaseAmountAC: number
  VATAmountAC: number
  CurrencyAliasFC: string | null
  RateFC: Generated<number>
  AmountDebitFC: number
  AmountCreditFC: number
  VATBaseAmountFC: number
  CompanyCodeFrom: string | null
  CompanyCodeTo: string | null
  VATCode: string | null
  VATPercentage: number
  PaymentTermCode: string | null
  IsStorno: boolean
  Quantity: number
  ProcessNumber: number
  ProcessOrder: number
  ProcessLine: number
  ProcessLineCode: string | null
  TransactionClosed: boolean
  TransactionValid: boolean
  TransactionImported: Generated<Date>
  /** `int`. Person the line is about (`humres.res_id`). */
  res_id: number | null
  DocumentID: string | null
  ID: Generated<number>
  /** `float`. Amount in division currency, debit positive, credit negative. */
  bdr_hfl: number
  /** `nchar(3)`. Extra currency. */
  exvalcode: string | null
  /** `float`. Rate of the extra currency. */
  wisselkrs: number
  /** `float`. Rate of the extra currency. */
  koers3: number
  /** `float`. Amount in entry currency. */
  bdr_val: number
  /** `int`. Posting number within the journal. */
  dbk_verwnr: number
  /** `nchar(1)`. Origin of the line. */
  oorsprong: string | null
  vlgn_gbk2: string | null
  /** `datetime`. Delivery date. */
  afldat: Date | null
  /** `nvarchar(30)`. Your reference. */
  docnumber: string | null
  /** `datetime`. Document date. */
  docdate: Date | null
  entryid: number
  /** `float`. Amount in the extra currency. */
  exvalbdr: number
  /** `nchar(1)`. Origin of the entry. */
  entryorigin: string | null
  /** `datetime`. Due date for the payment discount. */
  vervdatkrd: Date | null
  /** `datetime`. Due date for the payment discount. */
  vervdtkrd2: Date | null
  /** `datetime`. Due date of the invoice. */
  vervdatfak: Date | null
  /** `nchar(1)`. Credit surcharge or payment discount: kind. */
  kredbep: string | null
  /** `float`. Amount of the credit surcharge or payment discount. */
  bdrkredbep: number
  /** `float`. Amount of the credit surcharge or payment discount. */
  bdrkredbp2: number
  /** `nvarchar(35)`. Payment reference. */
  betaalref: string | null
  stat_nr: number
  /** `nvarchar(20)`. VAT number. */
  btw_nummer: string | null
  rapnr: string | null
  raplist: string | null
  /** `nvarchar(30)`. Item code. */
  artcode: string | null
  /** `nchar(8)`. Our reference, right-aligned with leading blanks. */
  faktuurnr: string | null
  /** `nvarchar(30)`. Budget scenario. */
  bud_vers: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  ReminderCount: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  ReminderLayout: number
  LastReminderDate: Date | null
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  BlockItem: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  /** `nvarchar(34)`. Bank account. */
  bankacc: string | null
  PaymentMethod: Generated<string | null>
  Account: string | null
  /** `nvarchar(20)`. Invoice code. */
  facode: string | null
  transtype: Generated<string | null>
  transsubtype: Generated<string | null>
  freefield1: string | null
  freefield2: string | null
  freefield3: string | null
  freefield4: number | null
  freefield5: number | null
  serialnumber: string | null
  project: string | null
  Status: number
  Message: string | null
  ImportDate: Generated<Date>
  /** `uniqueidentifier`. Ordering debtor. */
  orderdebtor: string | null
  warehouse: string | null
  PayrollSubtype: string | null
  /** `int`. Number that matches lines with each other. */
  ReconcileNumber: number | null
  warehouse_location: string | null
  /** `uniqueidentifier`. One value for all lines of an entry. */
  EntryGuid: string | null
  /** `uniqueidentifier`. Unique per line. */
  TransactionGuid: Generated<string | null>
  TransactionGuid2: string | null
  DocAttachmentID: string | null
  BankTransactionGUID: string | null
  Checked: number
  Reviewed: number
  CashRegisterAccount: string | null
  StockTrackingNumber: string | null
  StartTime: Date | null
  EndTime: Date | null
  ReportingDate: Date | null
  Original_Quantity: number | null
  comp_code: string | null
  Selcode: string | null
  Unitcode: string | null
  Pricelist: string | null
  Discount: number | null
  Shipment: string | null
  IntTransportMethod: string | null
  IntPort: string | null
  IntSystem: string | null
  IntTransA: string | null
  IntStatNr: string | null
  IntStandardCode: string | null
  IntTransShipment: string | null
  IntTransB: string | null
  IntArea: string | null
  IntLandISO: string | null
  IntLandDestOrig: string | null
  IntDeliveryMethod: string | null
  IntStatUnit: number | null
  IntWeight: number | null
  IntComplete: number | null
  IntLandAssembly: string | null
  PayrollCosts: number | null
  TaxCode2: string | null
  TaxCode3: string | null
  TaxCode4: string | null
  TaxCode5: string | null
  TaxBasis2: number
  TaxBasis3: number
  TaxBasis4: number
  TaxBasis5: number
  TaxAmount2: number
  TaxAmount3: number
  TaxAmount4: number
  TaxAmount5: number
  Division: number | null
}

/**
 * Links periods of a parent division to those of a subsidiary (perdat IDs per group).
 *
 * No primary key; unique clustered index on the four columns.
 */
export interface PeriodMapsTable {
  ParentGroupID: number
  ParentID: number
  SubGroupID: number
  SubID: number
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Division log: import, replication and check results per division. */
export interface CompanyLogsTable {
  LogID: Generated<number>
  /** `nchar(6)`. Division, six characters wide here. */
  CompanyCode: string
  DateStart: Date
  DateEnd: Date
  Source: string | null
  Records: number | null
  Action: string | null
  Status: string | null
  Remark: string | null
  res_id: number | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Head count and FTE per division, scenario, year, period, cost centre. */
export interface CompanyEmployeesTable {
  ID: Generated<string>
  CompanyCode: string
  ScenarioCode: string
  FinYear: number
  FinPeriod: number
  CostcenterCode: string
  EmployeesCount: number | null
  EmployeesFTE: number | null
  EmployeesBudget: number | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Entries imported by XML, one row per entry GUID. */
export interface XMLGLTransactionsLogTable {
  ID: Generated<string>
  CompanyCode: string
  HumresID: number
  ImportDate: Generated<Date>
  /** `uniqueidentifier`. One value for all lines of an entry. */
  EntryGuid: string
  Status: Generated<string>
  Division: number | null
}

/**
 * Accounts of all kinds (customer, supplier, prospect, reseller ...).
 *
 * Business key cmp_wwn (GUID, unique clustered). debnr and crdnr nchar(6), left-padded. ASP* = hosted customer database; WebAccessSince + ProcessedByBackgroundJob = queue of the portal-account job (own index WebAccess).
 */
export interface CicmpyTable {
  ID: Generated<number>
  /** `uniqueidentifier`. Identity of the account, the key by which other tables know it. */
  cmp_wwn: Generated<string>
  /** `nvarchar(20)`. Account code. */
  cmp_code: string | null
  /** `uniqueidentifier`. Main contact person. */
  cnt_id: string | null
  /** `uniqueidentifier`. Parent account. */
  cmp_parent: string | null
  /** `nvarchar(50)`. Name. */
  cmp_name: string | null
  /** `nvarchar(100)`. Visiting address. */
  cmp_fadd1: string | null
  /** `nvarchar(100)`. Visiting address. */
  cmp_fadd2: string | null
  /** `nvarchar(100)`. Visiting address. */
  cmp_fadd3: string | null
  /** `nvarchar(20)`. Postal code of the visiting address. */
  cmp_fpc: string | null
  /** `nvarchar(100)`. City of the visiting address. */
  cmp_fcity: string | null
  /** `nvarchar(100)`. State or county of the visiting address. */
  cmp_fcounty: string | null
  StateCode: string | null
  /** `nchar(3)`. Country of the visiting address. */
  cmp_fctry: string | null
  /** `nvarchar(128)`. E-mail address. */
  cmp_e_mail: string | null
  /** `nvarchar(128)`. Web site. */
  cmp_web: string | null
  /** `nvarchar(25)`. Fax number. */
  cmp_fax: string | null
  /** `nvarchar(25)`. Telephone number. */
  cmp_tel: string | null
  /** `nchar(10)`. Sector. */
  sct_code: string | null
  SubSector: string | null
  /** `nchar(10)`. Size. */
  siz_code: string | null
  /** `datetime`. Customer since. */
  cmp_date_cust: Date | null
  cmp_note: string | null
  /** `int`. Account manager (`humres.res_id`). */
  cmp_acc_man: number | null
  /** `uniqueidentifier`. Reseller. */
  cmp_reseller: string | null
  /** `nchar(3)`. Division that owns the row. */
  Administration: Generated<string>
  /** `nchar(1)`. Type of account. Values: A associate; B bank; C customer; D division; E employee; L lead; N not validated; P prospect; R reseller; S supplier; T suspect. */
  cmp_type: string | null
  /** `nchar(1)`. Status of the account. Values: A active; B blocked; E exit; N not validated; P pilot; R reference; S passive. */
  cmp_status: string | null
  DivisionDebtorID: string | null
  DivisionCreditorID: string | null
  datefield1: Date | null
  datefield2: Date | null
  datefield3: Date | null
  datefield4: Date | null
  datefield5: Date | null
  numberfield1: Generated<number>
  numberfield2: Generated<number>
  numberfield3: Generated<number>
  numberfield4: Generated<number>
  numberfield5: Generated<number>
  YesNofield1: Generated<number>
  YesNofield2: Generated<number>
  YesNofield3: Generated<number>
  YesNofield4: Generated<number>
  YesNofield5: Generated<number>
  textfield1: string | null
  textfield2: string | null
  textfield3: string | null
  textfield4: string | null
  textfield5: string | null
  /** `int`. Rating. Values: 1 highest; 7 lowest. */
  cmp_rating: number | null
  /** `nchar(3)`. Origin of the account. */
  cmp_origin: string | null
  Logo: Buffer | null
  LogoFileName: string | null
  document_id: string | null
  ClassificationId: string | null
  /** `datetime`. Since when it has the type. */
  type_since: Generated<Date>
  /** `datetime`. Since when it has the status. */
  status_since: Date | null
  WebAccessSince: Date | null
  /** `bit`. Mark of the queue of the account job. */
  ProcessedByBackgroundJob: boolean | null
  /** `nchar(6)`. Debtor number, right-aligned with leading blanks. */
  debnr: string | null
  /** `nchar(6)`. Creditor number, right-aligned with leading blanks. */
  crdnr: string | null
  /** `nvarchar(20)`. Debtor code. */
  debcode: string | null
  /** `nvarchar(20)`. Creditor code. */
  crdcode: string | null
  ASPServer: string | null
  ASPDatabase: string | null
  ASPWebServer: string | null
  ASPWebSite: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: Generated<number>
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: Generated<number>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  SearchCode: string | null
  Telex: string | null
  PostBankNumber: string | null
  NoteID: number | null
  Blocked: Generated<number>
  LayoutCode: string | null
  BalanceDebit: Generated<number>
  BalanceCredit: Generated<number>
  SalesOrderAmount: Generated<number>
  PageNumber: Generated<number>
  AmountOpen: Generated<number>
  Factoring: Generated<number>
  ISOCountry: string | null
  LiableToPayVAT: Generated<number>
  BackOrders: Generated<number>
  CostCenter: string | null
  AddressNumber: string | null
  DeliveryAddress: string | null
  RouteCode: string | null
  InvoiceDiscount: Generated<number>
  PaymentConditionSearchCode: string | null
  SearchCodeGoods: string | null
  ExpenseCode: string | null
  ICONumber: string | null
  BankNumber2: string | null
  Area: string | null
  InvoiceLayout: string | null
  InvoiceName: string | null
  Status: string | null
  InvoiceThreshold: Generated<number>
  Location: string | null
  VATSource: string | null
  CalculatePenaltyInterest: Generated<number>
  IntermediaryAssociate: string | null
  SendPenaltyInvoices: Generated<number>
  CentralizationAccount: string | null
  Currency: string | null
  BankAccountNumber: string | null
  PaymentMethod: string | null
  InvoiceDebtor: string | null
  CreditLine: Generated<number>
  Discount: Generated<number>
  DateLastReminder: Date | null
  VatNumber: string | null
  PurchaseReceipt: string | null
  OffSetAccount: string | null
  JournalCode: string | null
  Reminder: Generated<number>
  PaymentCondition: string | null
  PriceList: string | null
  ItemCode: string | null
  DeliveryMethod: string | null
  CheckDate: Date | null
  StatFactor: string | null
  VatCode: string | null
  ChangeVatCode: Generated<number>
  IntrastatSystem: string | null
  ChangeIntraStatSystem: Generated<number>
  TransActionA: string | null
  ChangeTransActionA: Generated<number>
  TransActionB: string | null
  ChangeTransActionB: Generated<number>
  DestinationCountry: string | null
  ChangeDestinationCountry: Generated<number>
  Transport: string | null
  ChangeTransport: Generated<number>
  CityOfLoadUnload: string | null
  ChangeCityOfLoadUnload: Generated<number>
  DeliveryTerms: string | null
  ChangeDeliveryTerms: Generated<number>
  TransShipment: string | null
  ChangeTransShipment: Generated<number>
  TriangularCountry: string | null
  ChangeTriangularCountry: Generated<number>
  IntRegion: string | null
  ChangeIntRegion: Generated<number>
  Collect: string | null
  InvoiceCopies: Generated<number>
  PaymentDay1: Generated<number>
  PaymentDay2: Generated<number>
  PaymentDay3: Generated<number>
  PaymentDay4: Generated<number>
  PaymentDay5: Generated<number>
  FiscalCode: string | null
  CreditCard: string | null
  ExpiryDate: Date | null
  TextField6: string | null
  TextField7: string | null
  TextField8: string | null
  TextField9: string | null
  TextField10: string | null
  AccountEmployeeId: Generated<number>
  CreditabilityScenario: string | null
  VatLiability: string | null
  Attention: Generated<number>
  Category: string | null
  StatementAddress: string | null
  StatementPrint: Generated<number>
  StatementNumber: Generated<number>
  StatementDate: Date | null
  DefaultSelCode: string | null
  GroupPayments: string | null
  BOELimitAmount: Generated<number>
  BOEMaxAmount: Generated<number>
  ExtraDuty: Generated<number>
  RegionCD: string | null
  region: string | null
  IntermediaryAssociateID: string | null
  CompanyType: Generated<number>
  SalesPersonNumber: number | null
  AccountTypeCode: string | null
  StatementFrequency: string | null
  AccountRating: string | null
  FinanceCharge: Generated<number>
  ParentAccount: string | null
  IsParentAccount: Generated<number>
  ShipVia: string | null
  UPSZone: string | null
  Terms: string | null
  IsTaxable: Generated<number>
  TaxCode: string | null
  TaxCode2: string | null
  TaxCode3: string | null
  ExemptNumber: string | null
  AllowSubstituteItem: Generated<number>
  AllowBackOrders: Generated<number>
  AllowPartialShipment: Generated<number>
  DunningLetter: Generated<number>
  Comment1: string | null
  Comment2: string | null
  TaxSchedule: string | null
  CreditCardDescription: string | null
  CreditCardHolder: string | null
  DefaultInvoiceForm: number | null
  LocationShort: string | null
  TaxID: string | null
  BillParent: Generated<number>
  Balance: number | null
  PhoneExtention: string | null
  AutomaticPayment: Generated<number>
  CustomerCode: string | null
  PurchaseOrderAmount: Generated<number>
  CountryOfOrigin: string | null
  ChangeCountryOfOrigin: Generated<number>
  CountryOfAssembly: string | null
  ChangeCountryOfAssembly: Generated<number>
  PurchaseOrderConfirmation: Generated<number>
  RecepientOfCommissions: Generated<number>
  CreditorType: string | null
  PercentageToBePaid: Generated<number>
  SignDate: Date | null
  ImportOriginCode: string | null
  ParticipantNumber: string | null
  CertifiedSupplier: Generated<number>
  FederalIDNumber: number | null
  FederalIDType: string | null
  FederalCategory: string | null
  AutoDistribute: Generated<number>
  SupplierStatus: string | null
  FOBCode: string | null
  PrintPrice: Generated<number>
  Acknowledge: Generated<number>
  Confirmed: Generated<number>
  LandedCostCode: string | null
  LandedCostCode2: string | null
  LandedCostCode3: string | null
  LandedCostCode4: string | null
  LandedCostCode5: string | null
  LandedCostCode6: string | null
  LandedCostCode7: string | null
  LandedCostCode8: string | null
  LandedCostCode9: string | null
  LandedCostCode10: string | null
  DefaultPOForm: number | null
  PayeeName: string | null
  CommodityCode1: string | null
  CommodityCode2: string | null
  CommodityCode3: string | null
  CommodityCode4: string | null
  CommodityCode5: string | null
  SecurityLevel: Generated<number>
  ChamberOfCommerce: string | null
  DunsNumber: string | null
  TextField11: string | null
  TextField12: string | null
  TextField13: string | null
  TextField14: string | null
  TextField15: string | null
  TextField16: string | null
  TextField17: string | null
  TextField18: string | null
  TextField19: string | null
  TextField20: string | null
  TextField21: string | null
  TextField22: string | null
  TextField23: string | null
  TextField24: string | null
  TextField25: string | null
  TextField26: string | null
  TextField27: string | null
  TextField28: string | null
  TextField29: string | null
  TextField30: string | null
  PhoneQueue: string | null
  cmp_Directory: string | null
  GUIDField1: string | null
  GUIDField2: string | null
  GUIDField3: string | null
  GUIDField4: string | null
  GUIDField5: string | null
  NumIntField1: number | null
  NumIntField2: number | null
  NumIntField3: number | null
  NumIntField4: number | null
  NumIntField5: number | null
  RuleItem: string | null
  Substitute: boolean | null
  AutoAllocate: boolean | null
  FedIDNumber: string | null
  FedIDType: string | null
  FedCategory: string | null
  Division: number | null
  Category_01: string | null
  Category_02: string | null
  Category_03: string | null
  Category_04: string | null
  Category_05: string | null
  Category_06: string | null
  Category_07: string | null
  Category_08: string | null
  Category_09: string | null
  Category_10: string | null
  Category_11: string | null
  Category_12: string | null
  Category_13: string | null
  Category_14: string | null
  Category_15: string | null
  ExcludeMerging: boolean | null
  PersonID: string | null
  MigrateGP: Date | null
}

/**
 * Contact persons of accounts.
 *
 * res_id links to the humres row that is the login of the contact.
 */
export interface CicntpTable {
  ID: Generated<number>
  /** `uniqueidentifier`. Identity of the contact person, the key by which other tables know it. */
  cnt_id: Generated<string>
  /** `uniqueidentifier`. Account. */
  cmp_wwn: string | null
  /** `nvarchar(30)`. First name. */
  cnt_f_name: string | null
  /** `nvarchar(50)`. Last name. */
  cnt_l_name: string | null
  /** `nvarchar(30)`. Middle name. */
  cnt_m_name: string | null
  FullName: string | null
  Initials: string | null
  Gender: string | null
  /** `nchar(4)`. Form of address. */
  predcode: string | null
  /** `nvarchar(50)`. Job description. */
  cnt_job_desc: string | null
  /** `nvarchar(40)`. Department. */
  cnt_dept: string | null
  /** `nchar(3)`. Language. */
  taalcode: string | null
  /** `nchar(5)`. Extension. */
  cnt_f_ext: string | null
  /** `nvarchar(25)`. Fax number. */
  cnt_f_fax: string | null
  /** `nvarchar(25)`. Telephone number. */
  cnt_f_tel: string | null
  /** `nvarchar(25)`. Mobile number. */
  cnt_f_mobile: string | null
  /** `nvarchar(128)`. E-mail address. */
  cnt_email: string | null
  /** `int`. Account manager (`humres.res_id`). */
  cnt_acc_man: number
  /** `nvarchar(max)`. Note. */
  cnt_note: string | null
  /** `tinyint`. Whether the contact person is active. Values: 0 inactive; 1 active (default). */
  active_y: Generated<number>
  /** `nchar(3)`. Division that owns the row. */
  Administration: Generated<string>
  /** `int`. Login of the contact person (`humres.res_id`). */
  res_id: number
  WebAccess: number
  Picture: Buffer | null
  PictureFileName: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  datefield1: Date | null
  datefield2: Date | null
  datefield3: Date | null
  datefield4: Date | null
  datefield5: Date | null
  numberfield1: number | null
  numberfield2: number | null
  numberfield3: number | null
  numberfield4: number | null
  numberfield5: number | null
  YesNoField1: number
  YesNoField2: number
  YesNoField3: number
  YesNoField4: number
  YesNoField5: number
  textfield1: string | null
  textfield2: string | null
  textfield3: string | null
  textfield4: string | null
  textfield5: string | null
  cntp_Directory: string | null
  Division: number | null
  ContactChange: boolean | null
  OldFileName: string | null
  EmailPermission: boolean
  EmailValid: boolean
  datefield6: Date | null
  datefield7: Date | null
  datefield8: Date | null
  datefield9: Date | null
  datefield10: Date | null
  textfield6: string | null
  textfield7: string | null
  textfield8: string | null
  textfield9: string | null
  textfield10: string | null
  textfield11: string | null
  textfield12: string | null
  textfield13: string | null
  textfield14: string | null
  textfield15: string | null
  textfield16: string | null
  textfield17: string | null
  textfield18: string | null
  textfield19: string | null
  textfield20: string | null
  textfield21: string | null
  textfield22: string | null
  textfield23: string | null
  textfield24: string | null
  textfield25: string | null
  textfield26: string | null
  textfield27: string | null
  textfield28: string | null
  textfield29: string | null
  textfield30: string | null
  numberfield6: number | null
  numberfield7: number | null
  numberfield8: number | null
  numberfield9: number | null
  numberfield10: number | null
  YesNoField6: Generated<number | null>
  YesNoField7: Generated<number | null>
  YesNoField8: Generated<number | null>
  YesNoField9: Generated<number | null>
  YesNoField10: Generated<number | null>
  GUIDField1: string | null
  GUIDField2: string | null
  GUIDField3: string | null
  GUIDField4: string | null
  GUIDField5: string | null
  GUIDField6: string | null
  GUIDField7: string | null
  GUIDField8: string | null
  GUIDField9: string | null
  GUIDField10: string | null
  NumIntField1: number | null
  NumIntField2: number | null
  NumIntField3: number | null
  NumIntField4: number | null
  NumIntField5: number | null
  NumIntField6: number | null
  NumIntField7: number | null
  NumIntField8: number | null
  NumIntField9: number | null
  NumIntField10: number | null
  Suffix: string | null
  PersonID: string | null
  StartDate: Date | null
  EndDate: Date | null
  FinancialContactPerson: number
  StatusSince: Date | null
  AllowCustomerSpecificDoc: boolean
  DownloadOption: number
}

/**
 * Addresses of accounts and contacts.
 *
 * Account + ContactPerson + Type unique clustered; Account = cicmpy.cmp_wwn, ContactPerson = cicntp.cnt_id.
 */
export interface AddressesTable {
  ID: Generated<string>
  IDCol: Generated<number>
  Type: string
  Account: string
  ContactPerson: string
  AddressLine1: string | null
  AddressLine2: string | null
  AddressLine3: string | null
  PostCode: string | null
  City: string | null
  StateCode: string | null
  County: string | null
  Country: string | null
  Phone: string | null
  Fax: string | null
  Notes: string | null
  KeepSameAsVisit: boolean | null
  datefield1: Date | null
  datefield2: Date | null
  datefield3: Date | null
  datefield4: Date | null
  datefield5: Date | null
  numberfield1: number
  numberfield2: number
  numberfield3: number
  numberfield4: number
  numberfield5: number
  YesNofield1: number
  YesNofield2: number
  YesNofield3: number
  YesNofield4: number
  YesNofield5: number
  textfield1: string | null
  textfield2: string | null
  textfield3: string | null
  textfield4: string | null
  textfield5: string | null
  CustomerReq: boolean | null
  PoNumber: string | null
  InvoiceType: number | null
  DamageWaiver: number | null
  InvoiceFrequency: number | null
  Main: number
  AddressCode: string | null
  SalesPersonNumber: number | null
  ShipVia: string | null
  UPSZone: string | null
  IsTaxable: number | null
  TaxCode: string | null
  TaxCode2: string | null
  TaxCode3: string | null
  TaxSchedule: string | null
  warehouse: string | null
  FOBCode: string | null
  EDI_StoreID: string | null
  EDI_DCID: string | null
  EDI_StoreName: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  Timestamp: GeneratedAlways<Buffer>
  Longitude: number | null
  Latitude: number | null
}

/** Address kinds (3-letter codes). */
export interface AddressTypesTable {
  ID: string
  IDCol: Generated<number>
  Description: string
  IsUserDefined: number
  TermId: number | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
}

/** Natural persons behind contacts and accounts (cicntp.PersonID, cicmpy.PersonID). */
export interface PersonsTable {
  ID: Generated<string>
  Affix: string | null
  Title: string
  Initials: string | null
  FirstName: string | null
  MiddleName: string | null
  LastName: string
  Suffix: string | null
  Gender: Generated<string>
  Language: string | null
  Nationality: string | null
  Picture: Buffer | null
  PictureFileName: string | null
  BirthDate: Date | null
  BirthAffix: string | null
  BirthMiddleName: string | null
  BirthLastName: string | null
  BirthSuffix: string | null
  BirthCity: string | null
  BirthCountry: string | null
  SocialSecurityNumber: string | null
  LinkedIn: string | null
  Twitter: string | null
  Skype: string | null
  MSN: string | null
  Syscreated: Generated<Date>
  Syscreator: number
  Sysmodified: Generated<Date>
  Sysmodifier: number
  Sysguid: Generated<string>
  Timestamp: GeneratedAlways<Buffer>
}

/** Customer data per division (newer databases; older ones keep it in cicmpy). */
export interface DivisionDebtorsTable {
  DivisionDebtorID: Generated<string>
  Division: Generated<string>
  Debtor: string | null
  DebCode: string | null
  Account: string | null
  /** `nchar(1)`. Status of the account. */
  cmp_status: string | null
  /** `datetime`. Since when it has the status. */
  status_since: Date | null
  /** `int`. Account manager (`humres.res_id`). */
  cmp_acc_man: number | null
  Currency: string | null
  CentralizationAccount: string | null
  AutoAllocate: boolean | null
  OffSetAccount: string | null
  ItemCode: string | null
  CreditLine: number
  PaymentCondition: string | null
  BankAccountNumber: string | null
  PriceList: string | null
  Discount: number
  CheckDate: Date | null
  PurchaseReceipt: string | null
  AllowPartialShipment: number
  DeliveryMethod: string | null
  InvoiceDebtor: string | null
  InvoiceCopies: number
  InvoiceMethod: string | null
  AttachUBL: boolean | null
  ExtraDuty: number
  Collect: string | null
  PayeeName: string | null
  VatLiability: string | null
  VatNumber: string | null
  VatCode: string | null
  VatServices: string | null
  CreditabilityScenario: string | null
  AccountEmployeeId: number
  IntermediaryAssociateID: string | null
  StatementPrint: number
  StatementNumber: number
  DateLastReminder: Date | null
  Reminder: number
  IntrastatSystem: string | null
  TransActionA: string | null
  Transport: string | null
  AddExtraReceiptToOrder: boolean
  IsTaxExempted: boolean | null
  Mailbox: string | null
  UseAvalaraTaxation: boolean
  IsCommissionable: boolean | null
  TerritoryCode: string | null
  ApplyShippingCharges: number
  ChangeVatServices: Generated<number>
  AvalaraEntityUseCode: string | null
  DefaultSelCode: string | null
  Attention: number
  /** `uniqueidentifier`. Contact person. */
  cnt_id: string | null
  PaymentDay1: number
  PaymentDay2: number
  PaymentDay3: number
  PaymentDay4: number
  PaymentDay5: number
  ExemptNumber: string | null
  FiscalCode: string | null
  CityOfLoadUnload: string | null
  ShipVia: string | null
  Region: string | null
  StatFactor: string | null
  TransActionB: string | null
  TransShipment: string | null
  DeliveryTerms: string | null
  IntRegion: string | null
  Status: string | null
  DivisionX: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supplier data per division. */
export interface DivisionCreditorsTable {
  DivisionCreditorID: Generated<string>
  Division: Generated<string>
  Creditor: string
  CrdCode: string | null
  Account: string
  /** `nchar(1)`. Status of the account. */
  cmp_status: string | null
  /** `datetime`. Since when it has the status. */
  status_since: Date | null
  /** `int`. Account manager (`humres.res_id`). */
  cmp_acc_man: number | null
  Currency: string | null
  CentralizationAccount: string | null
  AutoAllocate: boolean | null
  OffSetAccount: string | null
  ItemCode: string | null
  PaymentCondition: string | null
  BankAccountNumber: string | null
  PriceList: string | null
  Discount: number
  CheckDate: Date | null
  DeliveryMethod: string | null
  PayeeName: string | null
  VatLiability: string | null
  VatNumber: string | null
  VatCode: string | null
  IntrastatSystem: string | null
  TransActionA: string | null
  Transport: string | null
  IsTaxExempted: boolean | null
  Mailbox: string | null
  IncoTermConfirmPrices: boolean | null
  IncoTermAcknowledgeOrder: boolean | null
  IncoTermCode: string | null
  IncoTermProperty: string | null
  DefaultSelCode: string | null
  Attention: number
  CreditLine: number
  /** `uniqueidentifier`. Contact person. */
  cnt_id: string | null
  DivisionX: number | null
  ExemptNumber: string | null
  FedCategory: string | null
  FedIDType: string | null
  FedIDNumber: string | null
  FiscalCode: string | null
  CityOfLoadUnload: string | null
  ShipVia: string | null
  Region: string | null
  StatFactor: string | null
  TransActionB: string | null
  TransShipment: string | null
  CountryOfAssembly: string | null
  DeliveryTerms: string | null
  IntRegion: string | null
  Status: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Account classifications (and personal ones by Type). */
export interface ClassificationsTable {
  ID: Generated<number>
  ClassificationID: string
  Description: string
  ml_desc_0: string | null
  ml_desc_1: string | null
  ml_desc_2: string | null
  ml_desc_3: string | null
  ml_desc_4: string | null
  Type: string | null
  Rank: number | null
  PolicyDocId: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Lookup of cmp_type. */
export interface AccountTypesTable {
  Type: string
  Description: string
  TermID: number | null
  Division: number | null
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
}

/** Lookup of cmp_status. */
export interface AccountStatusTable {
  Status: string
  Description: string
  TermID: number | null
  Division: number | null
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
}

/** Rating rules: amount range per rating 1 to 7, for customers and resellers. */
export interface RatingAmountsTable {
  Id: Generated<string>
  /** `int`. Values: 1 highest; 7 lowest. */
  Rating: number
  /** `nchar(1)`. Values: C customer; R reseller. */
  Type: string
  Currency: string | null
  AmountStart: number
  AmountEnd: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Databases of an account (hosted administrations): server, database, backup directory, web server. */
export interface AccountAdministrationsTable {
  ID: Generated<number>
  Account: string
  ServerName: string
  DataBaseName: string
  Description: string | null
  Extra: string | null
  URL: string | null
  BackupDirectory: string | null
  WebServer: string | null
  IntervalType: string | null
  Type: Generated<string>
  Date1: Date | null
  Date2: Date | null
  Date3: Date | null
  Date4: Date | null
  Date5: Date | null
  Date6: Date | null
  Date7: Date | null
  Date8: Date | null
  Date9: Date | null
  Date10: Date | null
  Description1: string | null
  Description2: string | null
  Description3: string | null
  Description4: string | null
  Description5: string | null
  Description6: string | null
  Description7: string | null
  Description8: string | null
  Description9: string | null
  Description10: string | null
  Quantity1: number
  Quantity2: number
  Quantity3: number
  Quantity4: number
  Quantity5: number
  Quantity6: number
  Quantity7: number
  Quantity8: number
  Quantity9: number
  Quantity10: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Serial numbers, assets AND contracts: contract headers and lines are rows here.
 *
 * Parent/child by ParentID + Type (int; meaning of values not found). Associate = account. The many IX_ParentIDType... indexes are the contract access paths.
 */
export interface ItemNumbersTable {
  ID: Generated<string>
  ItemCode: string
  CountryCode: string | null
  Number: string | null
  ParentID: string | null
  DateStart: Generated<Date>
  DateEnd: Date | null
  DateFinal: Date | null
  Active: Generated<boolean>
  Description: string | null
  OwnerCompany: string | null
  Quantity: Generated<number | null>
  VariantID: string | null
  PurchaseCurrency: string | null
  PurchasePriceLocal: number
  PurchasePrice: number
  PurchaseBasePriceLocal: number
  PurchaseBasePrice: number
  Type: number
  Associate: string | null
  ProductRelease: string | null
  PreviousNumber: string | null
  Supplier: string | null
  DocumentID: string | null
  StatusValid: number
  StatusPrice: number
  StatusBudget: number
  ShadowDateEnd: Date | null
  ShadowCurrency: string | null
  ShadowPriceLocal: number | null
  ShadowPrice: number | null
  ShadowValid: number
  NumberInBatch: string | null
  VariantDescription: string | null
  VariantQuantity: number | null
  UserField_01: string | null
  UserField_02: string | null
  UserField_03: string | null
  UserField_04: string | null
  UserField_05: string | null
  UserField_06: string | null
  UserField_07: string | null
  UserField_08: string | null
  UserField_09: string | null
  UserField_10: string | null
  UserDate_01: Date | null
  UserDate_02: Date | null
  UserDate_03: Date | null
  UserDate_04: Date | null
  UserDate_05: Date | null
  UserNumber_01: number | null
  UserNumber_02: number | null
  UserNumber_03: number | null
  UserNumber_04: number | null
  UserNumber_05: number | null
  UserYesNo_01: Generated<boolean | null>
  UserYesNo_02: Generated<boolean | null>
  UserYesNo_03: Generated<boolean | null>
  UserYesNo_04: Generated<boolean | null>
  UserYesNo_05: Generated<boolean | null>
  AssetGroup: string | null
  /** `nchar(1)`. Values: F fixed asset; N non-financial; B batch; C contract; S sales. */
  Classification: string | null
  SupplierNumber: string | null
  CurrQtyUnits: number
  Description2: string | null
  Description3: string | null
  Description4: string | null
  Description5: string | null
  FiscalGroup: string | null
  UserInteger_01: number | null
  UserInteger_02: number | null
  UserInteger_03: number | null
  UserInteger_04: number | null
  UserInteger_05: number | null
  HID: Generated<number>
  CostUnit: string | null
  CostCenter: string | null
  LastMaintenanceDate: Date | null
  MiscellaneousAmount: number
  MiscellaneousAmountFC: number
  NotesGuid: string | null
  PassengerCar: number
  Picture: Buffer | null
  PictureFilename: string | null
  PriceList: string | null
  PrimaryMethod: string | null
  Projectnr: string | null
  /** `nchar(1)`. Values: P purchased; H hire purchase; R rented; L leased; E leasehold; D produced; O other; M maintenance. */
  PropertyType: string | null
  ReceiptNumber: string | null
  Resource: number
  ResidualValue: number
  SecondaryMethod: string | null
  /** `nchar(1)`. Values: A active; B blocked; C depreciated; D exit; G not validated; S sold. */
  Status: string | null
  TangibleAsset: number
  /** `uniqueidentifier`. Unique per line. */
  TransactionGuid: string | null
  UsageStartPeriod: string | null
  UsageStartYear: string | null
  CostLastMaintenance: number
  CostLastMaintenanceFC: number
  AddressGUID: string | null
  LotNumber: string | null
  DepreciationBaseType: string | null
  DepreciationBaseDay: number | null
  SpecialCalcBasis: string | null
  SpecialStartDate: Date | null
  SpecialNumYears: string | null
  SpecialNumPeriods: string | null
  Status2: string | null
  UseSpecial: boolean | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  UseIndex: boolean
  InvoiceDivision: string | null
  InvoiceDebtor: string | null
  InvoiceFrequency: string | null
  InvoiceCurrency: string | null
  SelectionCode: string | null
  PaymentCondition: string | null
  ParentContract: string | null
  Indexation: string | null
  IndexationPercentage: number | null
  ContractType: number
  InvoiceDebtorCode: string | null
  LicenseDateEnd: Date | null
  SalesInvoiceDivision: string | null
  SalesInvoiceDebtorCode: string | null
  SalesInvoiceCurrency: string | null
  SalesSelectionCode: string | null
  SalesPaymentCondition: string | null
  LastIndexationDate: Date | null
  StartIndexationDate: Date | null
  IndexationMonth: number | null
  IsCopied: boolean
  CustomerReference: string | null
  OwnReference: string | null
  PriceMethod: number | null
  PriceCountry: string | null
  PriceCurrency: string | null
  Billable: boolean | null
  IsReadOnly: Generated<boolean | null>
  CancelledQuantity: number | null
  DiscountPercent: Generated<number | null>
  GrossPrice: Generated<number | null>
  RequestHID: number | null
  DocumentHID: number | null
  ChildID: string | null
}

/**
 * Queue of the contract job: validate, modify, prolong, budget. The job polls it and writes the result document.
 *
 * Statuses shown to users: new, in process, processed, error; numbers not found.
 */
export interface ItemProcessTable {
  ID: string
  Type: number
  RequestBy: number
  RequestDate: Date
  Status: number
  Company: string | null
  DateStart: Date
  DateEnd: Date
  DocumentID: string | null
  Remark: string | null
  Mode: number
  ScenarioCode: string | null
  Division: number | null
  ContractType: number
  Assortment: number | null
  Indexing: number | null
  Indexation: string | null
  InvoiceDivision: string | null
  InvoiceCurrency: string | null
  InvoiceFrequency: string | null
  XMLMessage: string | null
  Account: string | null
  InvoiceDebtor: string | null
  SalesInvoiceDivision: string | null
  SalesInvoiceDebtor: string | null
  FieldList: string | null
}

/** Lookup of ItemProcess.Type with the document and task settings of the result. */
export interface ItemProcessTypesTable {
  Type: number
  Description: string | null
  DocGroup: number | null
  DocCategory: string | null
  DocSubCategory: string | null
  DocSecurity: Generated<number>
  TaskPrio: Generated<number>
  DocumentType: number
  Division: number | null
}

/** Contract settings per division and valid-from date. */
export interface ContractParametersTable {
  ID: string
  Company: string
  ValidFrom: Date
  Method: number
  RenewalPeriod: number
  RenewalInterval: string
  PriceIndex: number
  CurrencySource: number
  DocumentType: Generated<string>
  MonthsToBillAhead: number
  InvoiceCode: string | null
  BillingType: Generated<number>
  YourRef: string | null
  Description: string | null
  SelectionCode: string | null
  CostCenterCode: string | null
  ResourceID: number | null
  Division: number | null
  UseIndex: boolean
  SalesInvoiceCode: string | null
  DeliveryDebtor: string | null
}

/** Items. */
export interface ItemsTable {
  ID: Generated<number>
  ItemCode: string
  Description: string | null
  SecurityLevel: Generated<number>
  /** `nchar(1)`. Values: S standard; B bulk; C contract; L labour hours; M machine hours; P phantom; R reason code. */
  Type: string | null
  Assortment: number
  Class_01: string | null
  Class_02: string | null
  Class_03: string | null
  Class_04: string | null
  Class_05: string | null
  Class_06: string | null
  Class_07: string | null
  Class_08: string | null
  Class_09: string | null
  Class_10: string | null
  IsSalesItem: boolean
  IsPurchaseItem: boolean
  IsServiceItem: boolean
  IsTextItem: boolean
  IsStockItem: boolean
  IsSerialNumberItem: boolean
  IsSubAssemblyItem: boolean
  IsPriceRegulationItem: boolean
  IsBackOrderItem: boolean
  IsFractionAllowedItem: boolean
  IsPrintItem: boolean
  EANCode: string | null
  BARCode: string | null
  BARCodeType: string | null
  StockCurrency: string | null
  StockValuationType: number | null
  StockValuationDate: Date | null
  WareHouse: string | null
  WareHouseLocation: string | null
  CostPriceCurrency: string | null
  CostPriceCalculated: number
  CostPriceCalculatedManually: number
  CostPriceStandard: number
  PurchaseCurrency: string | null
  PurchasePrice: number
  PurchaseVATPerc: number
  PurchaseVATIncl: boolean
  SalesPriceType: number
  DimensionsInText: string | null
  WeightInText: string | null
  Picture: Buffer | null
  PictureFilename: string | null
  UserField_01: string | null
  UserField_02: string | null
  UserField_03: string | null
  UserField_04: string | null
  UserField_05: string | null
  UserField_06: string | null
  UserField_07: string | null
  UserField_08: string | null
  UserField_09: string | null
  UserField_10: string | null
  UserDate_01: Date | null
  UserDate_02: Date | null
  UserDate_03: Date | null
  UserDate_04: Date | null
  UserDate_05: Date | null
  UserNumber_01: number | null
  UserNumber_02: number | null
  UserNumber_03: number | null
  UserNumber_04: number | null
  UserNumber_05: number | null
  UserYesNo_01: boolean
  UserYesNo_02: boolean
  UserYesNo_03: boolean
  UserYesNo_04: boolean
  UserYesNo_05: boolean
  RegulationType: number
  RegulationFixedAmount: number
  RegulationAmount: number
  RegulationCurrency: string | null
  RegulationPercentage: number
  RegulationItemsIncluded: string | null
  RegulationItemsExcluded: string | null
  RegulationPriority: number
  ItemCodeReplacement: string | null
  ItemType: string | null
  IsAssembled: number
  SearchCode: string | null
  eenh_verk: string | null
  aant_verp: number | null
  SalesPackagePrice: number | null
  PurchaseOrderAdviceCode: string | null
  SalesVatCode: string | null
  PurchaseVatCode: string | null
  StatisticalNumber: string | null
  PackageDescription: string | null
  SerialBatchItem: string | null
  IsBatchItem: number
  IsBackToBackOrder: number
  UserNumber_06: number | null
  UserNumber_07: number | null
  UserNumber_08: number | null
  PurchaseFactor: string | null
  SalesFactor: string | null
  StatisticalUnits: number | null
  NetWeight: number | null
  GrossWeight: number | null
  ExtraDutyVATcode: string | null
  SalesMarginPercent: number | null
  status: string | null
  /** `nchar(1)`. Values: A active; B blocked; D discontinued; E inactive; F future. */
  Condition: string | null
  IsDiscount: number
  IsExplode: number
  IsCentralItem: number
  lev_crdnr: string | null
  Percentage_1: number
  Percentage_2: number
  Description_0: string | null
  Description_1: string | null
  Description_2: string | null
  Description_3: string | null
  Description_4: string | null
  LongDescription: string | null
  TextDescription: string | null
  GLAccountRevenue: string | null
  GLAccountCost: string | null
  GLAccountDistribution: string | null
  GLAccountAsset: string | null
  LevelCode: number
  CountingCycle: number
  RequiresApprovedSupplier: number
  OrderPolicyCode: string | null
  PeriodOrderDays: number
  StatisticalFactorSales: number | null
  StatisticalFactorPurchase: number | null
  TaxItemClassification: number
  UserNumber_09: number | null
  UserNumber_10: number | null
  UserNumber_11: number | null
  UserNumber_12: number | null
  UserNumber_13: number | null
  ConfigurationClass: string | null
  ConfigurationModel: string | null
  ValuationMethod: string | null
  Shelflife: number
  Warranty: number
  IsOutsideProcess: boolean | null
  GLAccountStkCoverage: string | null
  GLAccountStkChange: string | null
  ItemToBeReceivedLedger: string | null
  Division: number | null
  IsBillableItem: boolean | null
  IsProductiveItem: boolean | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Assortments (item groups), with contract document settings. */
export interface ItemAssortmentTable {
  ID: Generated<number>
  Assortment: number
  Code: string
  Description: string
  SecurityLevel: Generated<number>
  PriceSecurityLevel: number | null
  OwnerPerson: number | null
  UseReleases: boolean
  UseTranslations: Generated<boolean>
  UseCountries: Generated<boolean>
  UseCatalog: Generated<boolean>
  CatalogItemSelection: string | null
  CatalogOrder: Generated<number>
  CatalogClass_1: number | null
  CatalogClass_2: number | null
  CatalogClass_3: number | null
  UseContract: boolean
  ContractItemSelection: string | null
  ContractDocGroup: number | null
  ContractDocType: number | null
  ContractDocCategory: string | null
  ContractDocSubCategory: string | null
  ContractDocSecurity: Generated<number>
  ContractComponentProgID: string | null
  ContractComponentParameter: string | null
  ContractReleaseMandatory: boolean
  Note: string | null
  Picture: Buffer | null
  PictureFilename: string | null
  AllowInCatalog: Generated<boolean>
  AllowNewItem: Generated<boolean>
  AllowNewContract: Generated<boolean>
  AllowNewDocument: Generated<boolean>
  LabelUserField_01: string | null
  LabelUserField_02: string | null
  LabelUserField_03: string | null
  LabelUserField_04: string | null
  LabelUserField_05: string | null
  LabelUserField_06: string | null
  LabelUserField_07: string | null
  LabelUserField_08: string | null
  LabelUserField_09: string | null
  LabelUserField_10: string | null
  LabelUserDate_01: string | null
  LabelUserDate_02: string | null
  LabelUserDate_03: string | null
  LabelUserDate_04: string | null
  LabelUserDate_05: string | null
  LabelUserNumber_01: string | null
  LabelUserNumber_02: string | null
  LabelUserNumber_03: string | null
  LabelUserNumber_04: string | null
  LabelUserNumber_05: string | null
  LabelUserNumber_06: string | null
  LabelUserNumber_09: string | null
  LabelUserNumber_10: string | null
  LabelUserNumber_11: string | null
  LabelUserNumber_12: string | null
  LabelUserNumber_13: string | null
  LabelUserYesNo_01: string | null
  LabelUserYesNo_02: string | null
  LabelUserYesNo_03: string | null
  LabelUserYesNo_04: string | null
  LabelUserYesNo_05: string | null
  LabelNUserField_01: string | null
  LabelNUserField_02: string | null
  LabelNUserField_03: string | null
  LabelNUserField_04: string | null
  LabelNUserField_05: string | null
  LabelNUserField_06: string | null
  LabelNUserField_07: string | null
  LabelNUserField_08: string | null
  LabelNUserField_09: string | null
  LabelNUserField_10: string | null
  LabelNUserDate_01: string | null
  LabelNUserDate_02: string | null
  LabelNUserDate_03: string | null
  LabelNUserDate_04: string | null
  LabelNUserDate_05: string | null
  LabelNUserNumber_01: string | null
  LabelNUserNumber_02: string | null
  LabelNUserNumber_03: string | null
  LabelNUserNumber_04: string | null
  LabelNUserNumber_05: string | null
  LabelNUserYesNo_01: string | null
  LabelNUserYesNo_02: string | null
  LabelNUserYesNo_03: string | null
  LabelNUserYesNo_04: string | null
  LabelNUserYesNo_05: string | null
  StatNumber: string | null
  Costunit: string | null
  GLRevenue: string | null
  GLDeferredRevenue: string | null
  GLDeferredCost: string | null
  GLRecognizeCosts: string | null
  GLDiscount: string | null
  GLCostOfGoodsSold: string | null
  GLStock: string | null
  GLPriceDifference: string | null
  Description_0: string | null
  Description_1: string | null
  Description_2: string | null
  Description_3: string | null
  Description_4: string | null
  RoundOffMethod: Generated<string>
  GLStkCoverage: string | null
  GLStkChange: string | null
  ItemToBeReceivedLedger: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Relations between items; a contract line can become invalid when these change. */
export interface ItemRelationsTable {
  ID: string
  Type: number
  ItemCode: string
  ItemCodeRelated: string
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  Quantity: Generated<number>
  Division: number | null
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
}

/** Kinds of relation; ValidateForContract says which are checked. */
export interface ItemRelationTypesTable {
  Type: number
  Description: string | null
  State: number
  ValidateForContract: boolean
  SuggestInShop: boolean
  SecurityLevel: Generated<number>
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Display state of a relation type. */
export interface ItemRelationTypeStateTable {
  State: number
  Description: string | null
  TermID: number
  ImageFileName: string | null
  BackgroundColor: Generated<number>
  DescriptionSufix: string | null
  DescriptionSufixTermID: number
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** File of an item per release. */
export interface ItemAttachmentsTable {
  ItemCode: string
  ReleaseID: string
  Attachment: Buffer | null
  AttachmentFilename: string | null
  AttachmentDateTime: Date | null
  CompressedAttachment: Buffer | null
  FileVersion: string | null
  CheckedOut: Date | null
  CheckedOutBy: number | null
  LastModified: Date | null
  LastModifier: string | null
  Owner: number | null
  AttachmentSize: number | null
  AttachmentCompressedSize: number | null
  Division: number | null
}

/** Old versions of item files. */
export interface ItemAttachmentArchiveTable {
  ID: Generated<string>
  ItemCode: string
  ReleaseID: string
  ArchiveDate: Generated<Date>
  Archiver: number
  Attachment: Buffer | null
  AttachmentFileName: string | null
  LastModified: Date | null
  LastModifier: string | null
  FileVersion: string | null
  Division: number | null
}

/** Releases per assortment. */
export interface ItemReleasesTable {
  ID: string
  ProductLine: string
  ProductRelease: string
  Assortment: number
  Release: string
  Status: number
  DownloadSecurityLevel: Generated<number>
  DownloadSecurityLevelCombine: boolean
  UploadItemOwner: Generated<boolean>
  UploadItemOwnerManager: Generated<boolean>
  UploadRole: Generated<number>
  UploadRoleLevel: Generated<number>
  AllowUpload: Generated<boolean>
  AllowCheckout: boolean
  AllowTouch: boolean
  AllowArchive: boolean
  AllowArchiveChildren: boolean
  DownloadRole: number | null
  DownloadRoleLevel: number | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Sales opportunities (newer product updates). Older ones keep the sales forecast as requests in Absences. */
export interface OpportunitiesTable {
  ID: Generated<number>
  Code: string
  Description: string
  Owner: number
  AccountID: string
  Division: string
  CostCenter: string
  PlannedStartDate: Date | null
  PlannedEndDate: Date | null
  Probability: Generated<number | null>
  Currency: string
  PlannedAmount: Generated<number | null>
  PlannedAmountFC: Generated<number | null>
  ExpectedAmount: Generated<number | null>
  ExpectedAmountFC: Generated<number | null>
  RealizedAmount: Generated<number | null>
  RealizedAmountFC: Generated<number | null>
  SalesCycleID: number
  Assortment: number | null
  SourceID: number | null
  StageID: number | null
  /** `nchar(1)`. Values: U undecided (default); W won; L lost. */
  DealStatus: Generated<string>
  DealWonDate: Date | null
  DealLostDate: Date | null
  LostTo: string | null
  ReasonLost: number | null
  Remarks: string | null
  SecurityLevel: number
  NumberField1: number
  NumberField2: number
  NumberField3: number
  NumberField4: number
  NumberField5: number
  DateField1: Date | null
  DateField2: Date | null
  DateField3: Date | null
  DateField4: Date | null
  DateField5: Date | null
  NumIntField1: number
  NumIntField2: number
  NumIntField3: number
  NumIntField4: number
  NumIntField5: number
  TextField1: string | null
  TextField2: string | null
  TextField3: string | null
  TextField4: string | null
  TextField5: string | null
  TextField6: string | null
  TextField7: string | null
  TextField8: string | null
  TextField9: string | null
  TextField10: string | null
  YesNoField1: Generated<boolean | null>
  YesNoField2: Generated<boolean | null>
  YesNoField3: Generated<boolean | null>
  YesNoField4: Generated<boolean | null>
  YesNoField5: Generated<boolean | null>
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
  FollowUpDate: Date | null
  ProjectNumber: string | null
  ContactID: string | null
  AdditionalRemarks: string | null
}

/** Accounts in an opportunity (competitors, partners). */
export interface OpportunityAccountsTable {
  ID: Generated<number>
  OpportunityID: number
  AccountID: string
  Type: string
  StrengthID: number | null
  WeaknessID: number | null
  RoleID: number | null
  Status: Generated<string>
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Stage, status and amounts per change. */
export interface OpportunityHistoriesTable {
  ID: Generated<number>
  OpportunityID: number
  StageID: number
  DealStatus: Generated<string>
  PlannedAmount: number
  PlannedAmountFC: number
  ExpectedAmount: number
  ExpectedAmountFC: number
  Probability: number
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Sales cycles. */
export interface SalesCycleDefinitionsTable {
  ID: Generated<number>
  Description: string
  Active: Generated<boolean>
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Stages of a cycle. */
export interface SalesCycleDefinitionStagesTable {
  ID: Generated<number>
  Description: string
  Stage: number
  SalesCycleID: number
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/**
 * People: employees, applicants, vacancies, and portal users of accounts.
 *
 * Business key res_id (unique clustered). repto_id = manager, assistant and absent are int. absent is the in/out-of-office flag that the maintenance job keeps. comp = division. ProcessedByBackgroundJob smallint has its own index.
 */
export interface HumresTable {
  ID: Generated<number>
  /** `int`. Number of the person, the key by which other tables know it. */
  res_id: number
  fullname: string | null
  /** `nvarchar(64)`. Last name. */
  sur_name: string | null
  first_name: string | null
  middle_name: string | null
  /** `nchar(10)`. Initials. */
  initialen: string | null
  /** `nchar(1)`. Sex. */
  mv1: string | null
  /** `nvarchar(60)`. Address. */
  adres1: string | null
  /** `nvarchar(60)`. Address. */
  adres2: string | null
  /** `nvarchar(30)`. City. */
  woonpl: string | null
  /** `nvarchar(20)`. Postal code. */
  postcode: string | null
  land_iso: string | null
  iso_taalcd: string | null
  mail: string | null
  /** `nvarchar(25)`. Private telephone number. */
  telnr_prv: string | null
  /** `nvarchar(25)`. Private telephone number. */
  telnr_prv2: string | null
  /** `nvarchar(25)`. Telephone number at work. */
  telnr_werk: string | null
  /** `nvarchar(25)`. Telephone number at work. */
  telnr_werk2: string | null
  /** `nvarchar(25)`. Fax number. */
  faxnr: string | null
  kamer: string | null
  /** `nchar(10)`. Extension. */
  toestel: string | null
  /** `nchar(4)`. Level of the function. */
  funcnivo: string | null
  /** `nvarchar(50)`. Social security number. */
  socsec_nr: string | null
  /** `datetime`. Date of birth. */
  geb_ldat: Date | null
  /** `nvarchar(30)`. Place of birth. */
  geb_pl: string | null
  /** `datetime`. Date of entering employment. */
  ldatindienst: Date | null
  /** `datetime`. Date of leaving employment. */
  ldatuitdienst: Date | null
  DateOfDead: Date | null
  OfficialName: Generated<string>
  /** `nvarchar(255)`. Login. */
  usr_id: string | null
  /** `tinyint`. No access. Values: 0 has access; 1 no access. */
  blocked: number
  /** `int`. Manager (`humres.res_id`); 0 is none. */
  repto_id: number
  nat: string | null
  /** `nchar(1)`. Marital status. Values: D divorced; L living together; M married; N notarial partnership; R registered partnership; S single; W widowed. */
  mar_stat: string | null
  /** `datetime`. Date of marriage. */
  mar_date: Date | null
  addr_no: string | null
  email: string | null
  job_title: string | null
  loc: string | null
  /** `nchar(3)`. Division. */
  comp: string | null
  task: string | null
  /** `nchar(1)`. Kind of person. Values: A applicant; C contractor; E employee; R reseller; S student; T temporary; V vacancy. */
  emp_type: string | null
  /** `datetime`. Date of the status. */
  emp_statd: Date | null
  prob_per: string | null
  prob_pert: string | null
  /** `datetime`. End of the probation. */
  prob_endd: Date | null
  notes: number | null
  reason_resign: string | null
  /** `nchar(1)`. Values: A American Express; M Mastercard; V Visa. */
  crcard_type: string | null
  crcard_no: string | null
  crcard_expd: Date | null
  addr_xtra: string | null
  /** `datetime`. End of the contract. */
  cont_end_date: Date | null
  workstat: string | null
  workstat_addr: string | null
  buyer: number
  representative: number
  projempl: number
  /** `nvarchar(30)`. Maiden name. */
  maiden_name: string | null
  prafd_code: string | null
  /** `float`. Internal tariff. */
  inttar: number
  /** `float`. External tariff. */
  exttar: number
  job_level: number
  payempl: number
  identiteit: string | null
  /** `nchar(8)`. Cost unit. */
  kstdr_code: string | null
  uitk_code: string | null
  extra_text: string | null
  extra_code: string | null
  adv_code: string | null
  slip_tekst: string | null
  /** `nchar(4)`. Form of address. */
  predcode: string | null
  /** `nchar(8)`. Cost centre. */
  costcenter: string | null
  /** `nvarchar(30)`. Creditor number, right-aligned with leading blanks. */
  crdnr: string | null
  bankac_0: string | null
  bankac_1: string | null
  /** `nchar(3)`. Currency. */
  valcode: string | null
  pur_limit: number
  /** `float`. Full-time equivalent. */
  fte: number
  picturefilename: string | null
  PictureThumbnailFilename: string | null
  freefield1: string | null
  freefield2: string | null
  freefield3: string | null
  freefield4: string | null
  freefield5: string | null
  freefield6: Date | null
  freefield7: Date | null
  freefield8: Date | null
  freefield9: Date | null
  freefield10: Date | null
  freefield11: number
  freefield12: number
  freefield13: number
  freefield14: number
  freefield15: number
  freefield16: number
  freefield17: number
  freefield18: number
  freefield19: number
  freefield20: number
  /** `nchar(1)`. Status. Values: A active; H hired, not started; I exit; F vacancy fulfilled; R rejected; T future. */
  emp_stat: string | null
  /** `int`. Out of office. */
  absent: number
  /** `int`. Assistant (`humres.res_id`); 0 is none. */
  assistant: number
  /** `uniqueidentifier`. Account. */
  cmp_wwn: string | null
  internetac: string | null
  /** `nvarchar(15)`. Short mobile number. */
  mobile_short: string | null
  rating: string | null
  UserGroup: Generated<string | null>
  Picture: Buffer | null
  PictureThumbnail: Buffer | null
  /** `nvarchar(20)`. VAT number. */
  btw_nummer: string | null
  IsPersonalAccount: Generated<number | null>
  Scale: number
  Signature: Buffer | null
  SignatureFile: string | null
  BankingLimit: number
  OldNTFullName: string | null
  TimeZone: number | null
  SynchronizeExchange: boolean
  StateCode: string | null
  ChildName1: string | null
  ChildBirthDate1: Date | null
  ChildName2: string | null
  ChildBirthDate2: Date | null
  ChildName3: string | null
  ChildBirthDate3: Date | null
  ChildName4: string | null
  ChildBirthDate4: Date | null
  ChildName5: string | null
  ChildBirthDate5: Date | null
  Partner: string | null
  PartnerBirthDate: Date | null
  ItemCode: string | null
  /** `nvarchar(255)`. Second login. */
  usr_id2: string | null
  MainLoc: string | null
  prefix: string | null
  affix: string | null
  birth_prefix: string | null
  birth_affix: string | null
  predcode2: string | null
  land_iso2: string | null
  race: string | null
  SalesLimit: number
  InvoiceLimit: number
  RMALimit: number
  SkypeID: string | null
  MsnID: string | null
  VacancyStartDate: Date | null
  ApplicationStage: string | null
  BackOfficeBlocked: number
  /** `smallint`. Mark of the queue of the account job. */
  ProcessedByBackgroundJob: number
  VacancyType: Generated<string>
  Classification: string | null
  JobCategory: string | null
  AdjustedHireDate: Date | null
  PortalCreator: number
  HomePageURL: string | null
  InternetURL: string | null
  AttachmentType: string | null
  AttachmentID: string | null
  VacancyQuantity: Generated<number>
  ParentID: number
  Division: number | null
  UserLicenseType: number
  SipURI: string | null
  AnnualSalary: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Role memberships.
 *
 * ID has no default.
 */
export interface HRRolesTable {
  ID: string
  RoleID: number
  EmpID: number
  /** `int`. Values: 1 corporate; 2 division group; 3 division; 4 cost centre group; 5 cost centre; 10 reseller. */
  RoleLevel: number
  Division: number | null
}

/**
 * Role definitions.
 *
 * ID is not an identity; role 0 is the administrator.
 */
export interface HRRoleDefsTable {
  /** `int`. Values: 0 administrator; 71 hour entry. */
  ID: number
  Description: string
  JobGroup: string | null
  Doc_id: string | null
  NTGroup: string | null
  Type: number | null
  Division: number | null
}

/** Lookup of RoleLevel. */
export interface HRRoleLevelsTable {
  ID: number
  Description: string
  TermID: number | null
  Division: number | null
}

/** Job titles. */
export interface HrjbtlTable {
  ID: Generated<number>
  job_title: string
  descr50: string | null
  job_level: number
  job_grp: string | null
  vert_grp: string | null
  notes: number | null
  del_doc_path: string | null
  del_doc_name: string | null
  beroep_cd: string | null
  code_fnc: string | null
  schaalsrt: string | null
  /** `nchar(2)`. Scale. */
  schaalcode: string | null
  kmrateint: number
  productiv: number
  prodpct: number
  xdefratelv: string | null
  /** `float`. Internal tariff. */
  inttar: number
  /** `float`. External tariff. */
  exttar: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  DocID: string | null
  RoleID: number | null
  RoleLevel: number | null
  ScaleMin: number
  ScaleMax: number
  wkcp_risk: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
}

/**
 * Financial components of a person (ends when the person leaves).
 *
 * Unique clustered: res_id + line.
 */
export interface HrfinTable {
  ID: Generated<number>
  res_id: number
  line: number
  comp_type: string | null
  pay_period: string | null
  gn: string | null
  /** `nchar(3)`. Currency. */
  valcode: string | null
  /** `float`. Amount of the employee. */
  employee_amt: number
  /** `float`. Amount of the employer. */
  employer_amt: number
  start_date: Date | null
  end_date: Date | null
  notes: string | null
  pay_type: Generated<number>
  hours: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Kinds of financial component. */
export interface HrfintTable {
  ID: Generated<number>
  comp_type: string | null
  fingroup: string | null
  descr50_0: string | null
  descr50_1: string | null
  descr50_2: string | null
  descr50_3: string | null
  descr50_4: string | null
  /** `nchar(9)`. Ledger account. */
  glac: string | null
  unit: string | null
  employee_ny: number
  employer_ny: number
  pay_period: string | null
  gn: string | null
  country: string | null
  /** `float`. Default amount. */
  def_amt: number
  fixed: string | null
  notes: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  DocID: string | null
  payroll: number
  toe_srt: string | null
  gbknr2: string | null
  scale: number
  currency: string | null
  DefAmtEditable: Generated<boolean>
  MainType: string | null
  StartDate: Date | null
  EndDate: Date | null
  JobActivity: string | null
  Division: number | null
}

/** Payroll components. */
export interface HrcomponentsTable {
  ID: Generated<number>
  comp_code: string
  startdate: Generated<Date>
  enddate: Date | null
  descr50_0: string | null
  descr50_1: string | null
  descr50_2: string | null
  descr50_3: string | null
  descr50_4: string | null
  country: string | null
  comp_type: string | null
  comp_sub_type: string | null
  paid_by: string | null
  payment_period: string | null
  default_amount: number
  default_percentage: number
  edit_resource_level: Generated<number>
  creditor_account: string | null
  creditor_costcenter: string | null
  creditor_costunit: string | null
  ledger_account: string | null
  ledger_costcenter: string | null
  ledger_costunit: string | null
  creditor: string | null
  bankaccount: string | null
  payroll: number
  currency: string | null
  JobActivity: string | null
  MainType: string | null
  scale: string | null
  DocAttachmentID: string | null
  notes: string | null
  unit: string | null
  blocked: Generated<number>
  comp_visible: string | null
  country_char1: string | null
  country_char2: string | null
  country_char3: string | null
  country_char4: string | null
  country_char5: string | null
  country_char6: string | null
  country_char7: string | null
  country_char8: string | null
  country_char9: string | null
  country_ny1: number
  country_ny2: number
  country_ny3: number
  country_ny4: number
  country_ny5: number
  country_ny6: number
  country_ny7: number
  country_ny8: number
  country_ny9: number
  country_ny10: number
  country_ny11: number
  country_ny12: number
  country_ny13: number
  country_ny14: number
  country_ny15: number
  country_ny16: number
  country_ny17: number
  country_ny18: number
  country_float1: number
  country_float2: number
  country_float3: number
  country_float4: number
  country_float5: number
  country_float6: number
  country_string1: string | null
  formulafield: string | null
  parent_code: string | null
  comp_status: string | null
  LedgerType: Generated<string | null>
  Country_float7: number
  Country_float8: number
  Country_float9: number
  Country_float10: number
  Country_float11: number
  Country_float12: number
  StateCode: string | null
  LocalCode: string | null
  Account: string | null
  Origin: Generated<string>
  age: number
  country_guid1: string | null
  country_guid2: string | null
  OriginalCode: string | null
  Division: number | null
  CompanyCode: string | null
  Priority: number
  DefaultHourlyWage: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Payroll components of a person. */
export interface Hrcomp_resourceTable {
  ID: Generated<number>
  res_id: number
  comp_code: string
  startdate: Generated<Date>
  enddate: Date | null
  deviating_descr50: string | null
  paid_by: string | null
  amount: number
  percentage: number
  number_days_period: number
  number: number
  hourlywage: number
  creditor_account: string | null
  creditor_costcenter: string | null
  creditor_costunit: string | null
  ledger_account: string | null
  ledger_costcenter: string | null
  ledger_costunit: string | null
  creditor: string | null
  bankaccount: string | null
  DocAttachmentID: string | null
  notes: string | null
  StateCode: string | null
  LocalCode: string | null
  Priority: number
  ReferenceNr1: string | null
  ReferenceNr2: string | null
  CompanyCode: string | null
  Country_float1: number
  Country_float2: number
  Country_float3: number
  Country_float4: number
  Country_float5: number
  Country_char1: string | null
  Country_char2: string | null
  Country_char3: string | null
  Country_ny1: number
  Country_ny2: number
  Country_ny3: number
  Country_date1: Date | null
  Country_date2: Date | null
  Job_title: string | null
  Scale: string | null
  Project: string | null
  ReferenceCode: string | null
  ComponentGuid: Generated<string>
  contract: number
  SalaryScale: string | null
  Currency: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Payroll transactions. */
export interface Hrcomp_transTable {
  ID: Generated<number>
  PayrollYear: number | null
  res_id: number
  period: number
  RunNumber: Generated<number>
  calculationdate: Generated<Date>
  comp_code: string
  country: string | null
  currency: string | null
  comp_type: string | null
  comp_sub_type: string | null
  status: string | null
  payment_period: string | null
  /** `nchar(1)`. Origin of the entry. */
  entryorigin: string | null
  paid_by: string | null
  unit: string | null
  entry_amount: number
  entry_percentage: number
  number: number
  hourlywage: number
  number_days_period: number
  number_days_absent: number
  amount_to_be_paid: number
  amount_costs: number
  base_value: number
  calc_country_float1: number
  calc_country_float2: number
  calc_country_float3: number
  creditor_account: string | null
  creditor_costcenter: string | null
  creditor_costunit: string | null
  ledger_account: string | null
  ledger_costcenter: string | null
  ledger_costunit: string | null
  creditor: string | null
  bankaccount: string | null
  companycode: string | null
  declaration_made: number
  declaration_date: Date | null
  declaration_number: string | null
  country_char1: string | null
  country_char2: string | null
  country_char3: string | null
  country_char4: string | null
  country_char5: string | null
  country_char6: string | null
  country_char7: string | null
  country_char8: string | null
  country_char9: string | null
  country_ny1: number
  country_ny2: number
  country_ny3: number
  country_ny4: number
  country_ny5: number
  country_ny6: number
  country_ny7: number
  country_ny8: number
  country_ny9: number
  country_ny10: number
  country_ny11: number
  country_ny12: number
  country_ny13: number
  country_ny14: number
  country_ny15: number
  country_ny16: number
  country_ny17: number
  country_ny18: number
  country_float1: number
  country_float2: number
  country_float3: number
  country_float4: number
  country_float5: number
  country_float6: number
  country_string1: string | null
  DocAttachmentID: string | null
  notes: string | null
  deviating_descr50: string | null
  formulafield: string | null
  yourreference: string | null
  ourreference: string | null
  project: string | null
  StateCode: string | null
  LocalCode: string | null
  Priority: number
  ReferenceNr1: string | null
  ReferenceNr2: string | null
  ItemCode: string | null
  number_days_component: number
  ComponentGuid: string | null
  contract: number
  declaration_period: number | null
  declaration_sequence: number | null
  VoidDate: Date | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** HR periods per division with a status. */
export interface HRCompanyPeriodsTable {
  ID: string
  CompanyCode: string
  FinYear: number
  FinPeriod: number
  Status: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/**
 * Hours and days worked and absent per person and period (base of the absence balance).
 *
 * IDs have no default.
 */
export interface HREmployeePeriodsTable {
  ID: string
  EmpID: number
  FinYear: number
  FinPeriod: number
  HoursWorked: number
  DaysWorked: number
  HoursAbsent: number
  DaysAbsent: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Changes of person fields with an effective date; applied later by a job. */
export interface HREffectivedateDataLogTable {
  ID: Generated<number>
  TableName: string
  FieldName: string
  res_id: number
  OldValue: string | null
  NewValue: string | null
  EffectiveDate: Generated<Date>
  Status: string | null
  UpdateContractEnd: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** HR process definitions (signals): which table and field start which request. */
export interface HRProcessTypesTable {
  ID: Generated<number>
  Description: string
  ProcessType: number
  RequestType: number | null
  TableName: string | null
  FieldName: string | null
  StartDate: Date
  EndDate: Date | null
  AutoGenerate: boolean
  Active: Generated<boolean>
  Blocked: boolean
  SecurityLevel: number | null
  RightsManager: number | null
  CreateRole_1: number | null
  CreateRoleLevel_1: number | null
  CreateRole_2: number | null
  CreateRoleLevel_2: number | null
  CreateRole_3: number | null
  CreateRoleLevel_3: number | null
  ProcessManager: number | null
  ProcessRole_1: number | null
  ProcessRoleLevel_1: number | null
  ProcessRole_2: number | null
  ProcessRoleLevel_2: number | null
  ProcessRole_3: number | null
  ProcessRoleLevel_3: number | null
  CompanyCode: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Steps of an HR process: request to create, frequency, days. */
export interface HRProcessRequestsTable {
  ID: Generated<number>
  SequenceNumber: number
  ProcessDescription: string | null
  RequestType: number | null
  EmpID: number | null
  Description: string | null
  UseRequest: number | null
  PreviousRequest: number | null
  Status: number | null
  UseDate: number | null
  Days: number
  DurationInDays: number
  Frequency: number
  NumberFrequency: Generated<number>
  Maximum: number
  Overdue: boolean
  Freefield_1: string | null
  Freefield_2: string | null
  FreeTextField_1: string | null
  FreeTextField_2: string | null
  FreeBoolField_1: boolean | null
  FreeBoolField_2: boolean | null
  FreeNumberField_1: number | null
  FreeNumberField_2: number | null
  FreeIntField_1: number | null
  FreeIntField_2: number | null
  ProcessTypesID: number
  Active: Generated<boolean>
  Blocked: boolean
  Division: number | null
  Remark: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** What the HR process job created. */
export interface HRProcessLogsTable {
  ID: string
  ProcessRequestsID: number
  ReferenceDate: Date
  RequestId: string
  OriginalRequest: string | null
  HREffectiveDateDataLogID: number | null
  EmpID: number
  FieldName: string | null
  RunNumber: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Errors in HR and payroll processing; pruned by the log job. */
export interface HRErrorLogTable {
  ID: Generated<string>
  TransID: string
  TransType: string | null
  Value1: string | null
  Value2: string | null
  Value3: string | null
  AppName: string | null
  Description: string | null
  Comp: string | null
  Status: number | null
  Division: number | null
  Created: Generated<Date>
  Creator: number
}

/** Word list (10 characters) by Type: building blocks for generated passwords (inferred from name and shape). */
export interface HRPasswdsTable {
  ID: Generated<string>
  Type: number | null
  Word: string | null
  Division: number | null
}

/** Entitlement per absence type, for a person, a division, a scale or a job group. */
export interface AbsenceEntitlementsTable {
  ID: string
  AbsenceType: number
  EmpID: number | null
  CompanyCode: string | null
  Scale: number
  JobGroup: string | null
  Hours: number
  Days: number
  Division: number | null
  StatutoryEntitlementExpiry: number
  StatutoryEntitlementDays: number
  StatutoryEntitlementUnit: string | null
  StatutoryEntitlementHours: number
  NonStatutoryEntitlementExpiry: number
  NonStatutoryEntitlementDays: number
  NonStatutoryEntitlementUnit: string | null
  NonStatutoryEntitlementHours: number
  ApplyExpiryDate: boolean | null
  EffectiveExpiryPeriod: string | null
  EffectiveExpiryYear: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Working times per weekday, for a division or a person. */
export interface WorkSchedulesTable {
  ID: string
  CompanyCode: string | null
  EmpID: number | null
  WeekDay: number
  StartTime: Date | null
  EndTime: Date | null
  ScheduleType: string | null
  ShiftID: string | null
  DayType: Generated<string>
  Description: Generated<string>
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Holidays per country, division or location. */
export interface PublicHolidaysTable {
  ID: string
  Date: Date
  Country: string | null
  Description: string | null
  Deduct: boolean
  Division: string | null
  MainLoc: string | null
  DivisionX: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Lookup of emp_type. */
export interface ResourceTypesTable {
  Type: string
  Description: string
  TermID: number
  Division: number | null
}

/** Lookup of emp_stat. */
export interface ResourceStatusTable {
  Status: string
  Description: string
  TermID: number
  Division: number | null
}

/**
 * Projects.
 *
 * Business key ProjectNr (unique clustered).
 */
export interface PRProjectTable {
  ID: Generated<number>
  /** `nvarchar(20)`. Project code, the key by which other tables know it. */
  ProjectNr: string
  ParentProject: string | null
  IDJobgroup: number | null
  IDJobActivity: number | null
  Description: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date | null>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number | null
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date | null>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number | null
  /** `uniqueidentifier`. Customer (`cicmpy.cmp_wwn`). */
  IDCustomer: string | null
  /** `uniqueidentifier`. Reseller (`cicmpy.cmp_wwn`). */
  IDReseller: string | null
  CostCenter: string | null
  Assortment: number | null
  Release: string | null
  Responsible: number | null
  Division: string
  Memo: string | null
  Image: Buffer | null
  ImageFilename: string | null
  ItemCode: string | null
  IDItemNumbers: string | null
  EstRev: Generated<number | null>
  EstCost: Generated<number | null>
  EstRevCcy: string | null
  EstCostCcy: string | null
  InitialStartDate: Date | null
  InitialEndDate: Date | null
  DLConfirmation: string | null
  DLProposal: string | null
  DLEvaluation: string | null
  /** `nchar(1)`. Values: A active; B blocked; C completed; P proposed. */
  Status: string | null
  /** `nchar(1)`. Values: F fixed; H hourly; I internal; O outsourced; P production; T training. */
  Type: string | null
  Security: number | null
  VisibleMember: number | null
  DateField1: Date | null
  DateField2: Date | null
  DateField3: Date | null
  DateField4: Date | null
  DateField5: Date | null
  NumberField1: number | null
  NumberField2: number | null
  NumberField3: number | null
  NumberField4: number | null
  NumberField5: number | null
  YesNoField1: number | null
  YesNoField2: number | null
  YesNoField3: number | null
  YesNoField4: number | null
  YesNoField5: number | null
  TextField1: string | null
  TextField2: string | null
  TextField3: string | null
  TextField4: string | null
  TextField5: string | null
  HourlyRateBasis: string | null
  HourlyRate: Generated<number>
  Complete: number | null
  MaterialLine: string | null
  Costunit: string | null
  WIP_Account: string | null
  Labour: string | null
  Machine: string | null
  Material: string | null
  BackFlushing: Generated<number>
  WIP_Revenue: string | null
  WIP_Method: string | null
  HourlyRateBasisExt: string | null
  /** `nchar(4)`. Warehouse. */
  magcode: string | null
  SerialNumber: string | null
  HourMember: number | null
  LinkHour: number | null
  Compression: string | null
  HourBilling: string | null
  Billable: boolean | null
  BillingCurrency: string | null
  InvoiceTo: Generated<number>
  DivisionX: number | null
  UseNewPlanning: Generated<boolean>
  CostBudget: number
  UseDeliverablesWBS: boolean
  InvoiceGrouping: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  IDOrderAccount: string | null
  IDInvoiceAccount: string | null
  IDOrderContact: string | null
  IDDeliveryContact: string | null
  IDInvoiceContact: string | null
  AllowEntryForNonMembers: boolean
  ReferenceNumber: string | null
  ProposalDescription: string | null
  Description01: string | null
  Description02: string | null
  Description03: string | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Project members.
 *
 * Unique clustered: ProjectNr + res_id + cmp_wwn.
 */
export interface PRMemberTable {
  IDMember: Generated<string>
  /** `nvarchar(20)`. Project. */
  ProjectNr: string
  res_id: number | null
  /** `uniqueidentifier`. Account. */
  cmp_wwn: string | null
  FromDate: Date | null
  UntilDate: Date | null
  IsProjectManager: number
  Division: number | null
}

/** Other accounts of a project. */
export interface ProjectAccountsTable {
  Project: string
  Account: string
  Division: number | null
}

/**
 * Requests of every type (absence, task, sales forecast, hours, expense ...).
 *
 * ID (GUID) has no default; HID is the identity users see. Clustered on EmpID + Type, not unique. A live database carried 12 triggers here, mostly of the customer.
 */
export interface AbsencesTable {
  ID: string
  HID: Generated<number>
  Type: number
  EmpID: number
  StartDate: Date | null
  EndDate: Date | null
  Hours: number | null
  Days: number | null
  StartDateActual: Date | null
  EndDateActual: Date | null
  HoursActual: number | null
  DaysActual: number | null
  Amount: number | null
  Currency: string | null
  AmountFC: number | null
  AmountActual: number | null
  CurrencyActual: string | null
  AmountFCActual: number | null
  PaymentType: number | null
  CustomerID: string | null
  CustomerContactID: string | null
  CustomerResellerID: string | null
  InvoiceAccount: string | null
  BillCustomer: number
  ItemCode: string | null
  ReleaseID: string | null
  ItemCount: number | null
  ItemCountActual: number | null
  ItemNumberID: string | null
  DocumentID: string | null
  DocumentsReceived: boolean
  ItemCode_2: string | null
  ReleaseID_2: string | null
  ItemCount_2: number | null
  ItemCountActual_2: number | null
  ItemNumberID_2: string | null
  DocumentID_2: string | null
  ItemCountry: string | null
  ItemCountry_2: string | null
  /** `int`. Values: 0 open; 1 approved; 2 rejected; 3 processed; 4 realized; 5 draft. */
  Status: number
  Description: string | null
  Buildup: boolean
  ProcessNumber: string | null
  FinancialEntryKey: string | null
  ReferenceNumber: string | null
  ProjectNumber: string | null
  RequestComments: string | null
  WorkflowComments: string | null
  ToBeApprovedBy: number | null
  Approver: number
  Approved: Date | null
  Processor: number | null
  Processed: Date | null
  Realizer: number | null
  Realized: Date | null
  StatusChanged: Date | null
  Priority: Generated<number>
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  Private: boolean
  CreatorProduct: number | null
  OrderNumber: string | null
  PurchaseNumber: string | null
  ExchangeLink: string | null
  SecurityLevel: Generated<number>
  /** `uniqueidentifier`. One value for all lines of an entry. */
  EntryGuid: string | null
  Division: string | null
  DivisionX: number | null
  ParentRequest: string | null
  FreeTextField_01: string | null
  FreeTextField_02: string | null
  FreeTextField_03: string | null
  FreeTextField_04: string | null
  FreeTextField_05: string | null
  FreeTextField_06: string | null
  FreeTextField_07: string | null
  FreeTextField_08: string | null
  FreeTextField_09: string | null
  FreeTextField_10: string | null
  FreeTextField_11: string | null
  FreeTextField_12: string | null
  FreeTextField_13: string | null
  FreeTextField_14: string | null
  FreeTextField_15: string | null
  FreeDateField_01: Date | null
  FreeDateField_02: Date | null
  FreeDateField_03: Date | null
  FreeDateField_04: Date | null
  FreeDateField_05: Date | null
  FreeBoolField_01: number | null
  FreeBoolField_02: number | null
  FreeBoolField_03: number | null
  FreeBoolField_04: number | null
  FreeBoolField_05: number | null
  FreeNumberField_01: number | null
  FreeNumberField_02: number | null
  FreeNumberField_03: number | null
  FreeNumberField_04: number | null
  FreeNumberField_05: number | null
  FreeIntField_01: number | null
  FreeIntField_02: number | null
  FreeIntField_03: number | null
  FreeIntField_04: number | null
  FreeIntField_05: number | null
  FreeGuidField_01: string | null
  FreeGuidField_02: string | null
  FreeGuidField_03: string | null
  FreeGuidField_04: string | null
  FreeGuidField_05: string | null
  FreeGuidField_06: string | null
  FreeGuidField_07: string | null
  FreeGuidField_08: string | null
  FreeGuidField_09: string | null
  FreeGuidField_10: string | null
  RelatedRequestID: string | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  RejectedBy: number | null
  Rejected: Date | null
  TemplateID: string | null
  Stage: number | null
  AbsenceBasis: string | null
  OpportunityID: number | null
  EarlyInvoicing: boolean | null
  DeliverableCode: string | null
  RegisterCost: number
  Entitlement: number
  ExpiryDate: Date | null
  RelatedRequestID2: string | null
  RelatedRequestID3: string | null
  RelatedRequestID4: string | null
  WorkBreakdownStructureLine: string | null
  BudgetLine: number | null
  InvoicePostponeDate: Date | null
  IsDirectInvoiceLine: boolean | null
  FollowUpDate: Date | null
  OpportunityStage: string | null
  LineID: string | null
  SystemGenerated: number | null
}

/**
 * Request types: about 310 settings columns.
 *
 * ID not an identity. FullText says whether the index job takes the type.
 */
export interface AbsenceTypesTable {
  ID: number
  MainType: Generated<number>
  Description: string
  UseEmployee: Generated<boolean>
  EmployeeMandatory: Generated<boolean>
  EmployeeMandatoryOnApproval: boolean
  ShowEmployeeOnNew: Generated<boolean>
  UseStartDate: Generated<boolean>
  StartDateMandatory: Generated<boolean>
  UseEndDate: Generated<boolean>
  EndDateMandatory: boolean
  EndDateMandatoryOnApproval: boolean
  ProcessorEditDates: boolean
  UseTime: Generated<boolean>
  UseActualDates: boolean
  ProcessorEditActualDates: boolean
  ShowDatesOnNew: Generated<boolean>
  ShowActualDatesOnNew: boolean
  ShowActualDatesInOpen: Generated<boolean>
  UseDuration: Generated<boolean>
  DurationMandatory: boolean
  DurationInDays: Generated<boolean>
  BalanceUse: number
  Buildup: number
  HourEntry: boolean
  Calculate: Generated<boolean>
  UseWorkscheduleForDurationCalculation: Generated<boolean>
  UseAmount: boolean
  UseAmountActual: boolean
  EditAmount: boolean
  AmountMandatory: boolean
  CalculateAmount: boolean
  UsePaymentType: boolean
  UseForOutOfOffice: boolean
  UseCustomer: boolean
  CustomerMandatory: boolean
  ShowCustomerTop: boolean
  UseCustomerContact: boolean
  CustomerContactMandatory: boolean
  UseBillCustomer: boolean
  BillCustomerDefault: number
  UseItem: boolean
  UseItem_2: boolean
  ItemMandatory: boolean
  ItemMandatory_2: boolean
  ShowItemOnNew: Generated<boolean>
  ShowItemOnNew_2: Generated<boolean>
  ShowItemNumberOnNew: Generated<boolean>
  ShowItemNumberOnNew_2: Generated<boolean>
  UseRelease: boolean
  UseRelease_2: boolean
  UseItemCount: boolean
  UseItemCount_2: boolean
  ItemCountMandatory: boolean
  ItemCountMandatory_2: boolean
  UseItemNumber: boolean
  UseItemNumber_2: boolean
  UseItemCountry: boolean
  UseItemCountry_2: boolean
  ItemNumberMandatory: boolean
  ItemNumberMandatory_2: boolean
  ProcessorSelectItem: boolean
  ProcessorSelectItemNumber: boolean
  ProcessorSelectItem_2: boolean
  ProcessorSelectItemNumber_2: boolean
  UseDocument: boolean
  ShowDocumentOnNew: Generated<boolean>
  DocumentMandatory: boolean
  UseDocumentsReceived: boolean
  ShowCreateDocument: boolean
  UsePurchaseLimitForApproval: boolean
  UseProjectNumber: boolean
  ProjectNumberMandatory: boolean
  ShowProjectNumberOnNew: Generated<boolean>
  UseReferenceNumber: boolean
  ShowReferenceNumberOnNew: Generated<boolean>
  UsePriority: boolean
  InformHR: boolean
  PlanAbsence: boolean
  PlanHumanResource: boolean
  PlanItem: boolean
  PlanPersonalAssets: boolean
  CreateTaskOnRejection: boolean
  CreateTaskOnApproval: boolean
  ShowWorkflowCommentsInNewRequest: boolean
  UseInSalesBudget: boolean
  UseFinancialEntryKey: Generated<boolean | null>
  FinancialEntryKeyMandatory: Generated<boolean | null>
  ShowFinancialEntryKeyOnNew: Generated<boolean | null>
  ProcessorSelectAccount: Generated<boolean | null>
  CreateEmployee: number
  CreateManager: number
  CreateRole_1: number | null
  CreateRoleLevel_1: number | null
  CreateRole_2: number | null
  CreateRoleLevel_2: number | null
  CreateRole_3: number | null
  CreateRoleLevel_3: number | null
  CreateSecurityLevel: Generated<number>
  SecurityLevel: Generated<number>
  EditEveryone: boolean
  EditCreator: Generated<boolean>
  EditEmployee: boolean
  EditApprover: boolean
  EditCreators: boolean
  DeleteCreator: boolean
  DeleteItemOwner: boolean
  ShowCustomerOnNew: Generated<boolean>
  ItemsInCustomerLicence: boolean
  ItemsInCustomerLicence_2: boolean
  AllowAttachments: boolean
  DeleteAttachmentsOnCompletion: Generated<boolean>
  DeleteRole_1: number | null
  DeleteRoleLevel_1: number | null
  Approver: Generated<number>
  ApproveRole: number | null
  ApproveRoleLevel: number | null
  ApproveRoleCompanyOrigin: number | null
  ProcessRole: number | null
  ProcessRoleLevel: number | null
  RoleCompanyOrigin: number | null
  ProcessEmployee: number | null
  ReopenRole: number | null
  ReopenRoleLevel: number | null
  ReopenRoleCompanyOrigin: number | null
  EmployeeType: number
  EmployeeStatus: number
  EmployeeSelection: string | null
  EmployeeCaption: string | null
  ItemCaption: string | null
  ItemCaption_2: string | null
  ItemSelection: string | null
  ItemSelection_2: string | null
  ItemCountry: number | null
  ItemCountry_2: number | null
  ItemCountryOrigin: number | null
  ItemAvailability: number
  ItemAvailability_2: number
  ItemAvailabilityAfterApproval: Generated<number>
  ItemAvailabilityAfterApproval_2: Generated<number>
  ItemNumberAvailability: number
  ItemNumberAvailability_2: number
  DefaultItemCode: string | null
  DefaultItemCode_2: string | null
  DefaultQuantity: number | null
  DefaultQuantity_2: number | null
  AmountItem: number
  AmountCountry: number
  WorkflowCommentsEdit: number
  DefaultProjectNumber: string | null
  Message_0: string | null
  Message_1: string | null
  Message_2: string | null
  Message_3: string | null
  Message_4: string | null
  IncludeRequestDescriptionInTask: Generated<boolean | null>
  ApproveText: string | null
  GraphColor: number | null
  Active: Generated<boolean>
  Realizer: number | null
  Realizer2: number | null
  RealizeRole: number | null
  RealizeRoleLevel: number | null
  RealizeRoleCompanyOrigin: number | null
  TakeOwnershipForApproval: number
  TakeOwnershipForProcessing: Generated<number>
  TakeOwnershipForRealization: Generated<number>
  AssignOwnershipForApproval: number
  AssignOwnershipForProcessing: number
  AssignOwnershipForRealization: number
  AllowReassignmentForApproval: boolean
  AllowReassignmentForProcessing: boolean
  AllowReassignmentForRealization: boolean
  AssignRemarkForApproval: number
  AssignRemarkForProcessing: number
  AssignRemarkForRealization: number
  SendRequestAsMail: number
  MaxHoursCompletion: number | null
  MaxHoursOpen: number | null
  MaxHoursApproved: number | null
  MaxHoursRealized: number | null
  Stock: number
  AccountCompletionType: string | null
  AccountCompletionStatus: string | null
  ResourceCompletionType: string | null
  ResourceCompletionStatus: string | null
  AccountCompletionTypeMoment: number | null
  AccountCompletionStatusMoment: number | null
  ResourceCompletionTypeMoment: number | null
  ResourceCompletionStatusMoment: number | null
  UseItemCountActual: boolean
  DefaultStartTime: Date | null
  DefaultEndTime: Date | null
  PolicyDocID: string | null
  AllowPrivate: boolean
  AutoApprove: Generated<boolean>
  DueDate: number
  DueDays: Generated<number>
  CustomerSelection: string | null
  CustomerCaption: string | null
  ReopenCompleted: Generated<number>
  RequestCommentsCaption: string | null
  WorkflowCommentsCaption: string | null
  Responsible: number | null
  FreeTextLabel_01: string | null
  FreeTextLabel_02: string | null
  FreeTextLabel_03: string | null
  FreeTextLabel_04: string | null
  FreeTextLabel_05: string | null
  FreeDateLabel_01: string | null
  FreeDateLabel_02: string | null
  FreeDateLabel_03: string | null
  FreeBoolLabel_01: string | null
  FreeBoolLabel_02: string | null
  FreeBoolLabel_03: string | null
  FreeTextMandatory_01: boolean | null
  FreeTextIndexed_01: boolean | null
  FreeTextMandatory_02: boolean | null
  FreeTextIndexed_02: boolean | null
  FreeTextMandatory_03: boolean | null
  FreeTextIndexed_03: boolean | null
  FreeTextMandatory_04: boolean | null
  FreeTextIndexed_04: boolean | null
  FreeTextMandatory_05: boolean | null
  FreeTextIndexed_05: boolean | null
  FreeDateMandatory_01: boolean | null
  FreeDateIndexed_01: boolean | null
  FreeDateMandatory_02: boolean | null
  FreeDateIndexed_02: boolean | null
  FreeDateMandatory_03: boolean | null
  FreeDateIndexed_03: boolean | null
  FreeBoolIndexed_01: boolean | null
  FreeBoolIndexed_02: boolean | null
  FreeBoolIndexed_03: boolean | null
  AccountEditAfterApproval: boolean
  FreeTextEditAfterApproval_01: Generated<boolean>
  FreeTextEditAfterApproval_02: Generated<boolean>
  FreeTextEditAfterApproval_03: Generated<boolean>
  FreeTextEditAfterApproval_04: Generated<boolean>
  FreeTextEditAfterApproval_05: Generated<boolean>
  FreeDateEditAfterApproval_01: Generated<boolean>
  FreeDateEditAfterApproval_02: Generated<boolean>
  FreeDateEditAfterApproval_03: Generated<boolean>
  FreeBoolEditAfterApproval_01: Generated<boolean>
  FreeBoolEditAfterApproval_02: Generated<boolean>
  FreeBoolEditAfterApproval_03: Generated<boolean>
  EditRole: number | null
  EditRoleLevel: number | null
  EditRoleCompanyOrigin: number | null
  UseInCalendar: boolean
  FullText: Generated<boolean>
  EditSecurityLevel: Generated<boolean>
  EditSecurityLevelAfterApproval: boolean
  Hidden: boolean
  UseInBackOffice: boolean
  MultipleEntry: number
  WeekEntry: boolean
  UseProcessNumber: boolean
  ShowProcessNumberBeforeApproval: boolean
  ItemNumberCaption: string | null
  ItemNumberCaption_2: string | null
  FreeNumberLabel_01: string | null
  FreeNumberLabel_02: string | null
  FreeNumberLabel_03: string | null
  FreeNumberMandatory_01: boolean | null
  FreeNumberMandatory_02: boolean | null
  FreeNumberMandatory_03: boolean | null
  FreeNumberEditAfterApproval_01: Generated<boolean>
  FreeNumberEditAfterApproval_02: Generated<boolean>
  FreeNumberEditAfterApproval_03: Generated<boolean>
  RequestCommentsEdit: number
  ProcessType: number | null
  ProcessStatus: number | null
  ProcessStatusTo: number | null
  GLOrigin: number
  FinDivisionOrigin: number
  VATOrigin: number
  GLOffset: string | null
  NumberType: Generated<number>
  TransType: Generated<string>
  TransSubType: Generated<string>
  IsUserDefined: number
  BusinessLogic: Generated<string>
  Basis: string | null
  IncrementFactor: string | null
  CreateAccStatus: string | null
  CreateAccType: string | null
  ApproveAccStatus: string | null
  ApproveAccType: string | null
  RealizeAccStatus: string | null
  RealizeAccType: string | null
  ProcessAccStatus: string | null
  ProcessAccType: string | null
  RejectAccStatus: string | null
  RejectAccType: string | null
  UseSalaryComponent: boolean
  UseReturnToWork: boolean
  DescriptionTermID: number
  ServiceActivity: boolean | null
  ServiceDivision: string | null
  ServiceActivityType: string | null
  ShowSectionsAsTabs: boolean | null
  ServiceType: Generated<string>
  UseTimestamp: Generated<boolean>
  LineDefinitionID: string | null
  UseLine: boolean | null
  Division: number | null
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  IconType: string | null
  IconFileID: string | null
}

/** Groups of request types. */
export interface AbsenceMainTypesTable {
  ID: number
  Description: string
  DescriptionTermID: number
  TypeCaption: string | null
  TypeCaptionTermID: number
  ViewType: Generated<number>
  ViewOrder: number
  ViewColumn_1: number | null
  ViewColumn_2: number | null
  ViewColumn_3: number | null
  ViewColumn_4: number | null
  ViewColumn_5: number | null
  ViewColumn_6: number | null
  ViewColumn_7: number | null
  ViewColumn_8: number | null
  ViewColumn_9: number | null
  ViewColumn_10: number | null
  Division: number | null
  AbsenceBalance: boolean
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Workflow inbox: who must do what for a request. */
export interface RequestTasksTable {
  ID: Generated<string>
  RequestID: string
  EmpID: number
  Action: number
  Private: boolean
  MainType: number
  Type: number
  StartDate: Generated<Date>
  DueDate: Date | null
  Created: Generated<Date>
  WorkflowOrigin: number
  WorkflowReason: number
  RoleID: number | null
  RoleLevel: number | null
  OwnershipAssignedBy: number | null
  WorkflowRead: boolean
  Division: number | null
}

/** Lookup of Absences.Status. */
export interface RequestStatusTable {
  ID: number
  Description: string
  TermID: number
  OrderID: number | null
  Division: number | null
}

/** People told about a request. */
export interface RequestNotificationsTable {
  ID: Generated<number>
  RequestID: string
  ResourceID: number
  Created: Generated<Date>
}

/** Daily workflow statistics. */
export interface RequestStatHistoryTable {
  ID: Generated<number>
  StatDate: Generated<Date>
  OpenRequests: number | null
  WorkflowEntries: number | null
  WorkflowResources: number | null
  AverageWorkflowEntries: number | null
  AverageWorkflowAge: number | null
  Division: number | null
}

/**
 * Documents: text, one file, links to every entity.
 *
 * JobLevel = security level. EntryKey = gbkmut.EntryGuid. IX_BacoDiscussions_DocSchedule (Status, ExpiryDate) serves the expiry job.
 */
export interface BacoDiscussionsTable {
  ID: Generated<string>
  HID: Generated<number>
  ParentID: string | null
  GroupID: number
  CreatedDate: Generated<Date>
  ModifiedDate: Generated<Date>
  ViewDate: Generated<Date>
  CreatedBy: number
  CreatedByFullName: string
  Subject: string
  Class_02_1: string | null
  Class_02_2: string | null
  Category: string | null
  SubCategory: string | null
  Type: number
  Filename: string | null
  Body: string | null
  Document: Buffer | null
  Company: string | null
  JobLevel: number
  Status: Generated<number>
  ItemCode: string | null
  HumResID: number | null
  CmpWwn: string | null
  ModifiedBy: number | null
  /** `tinyint`. Values: 0 standard; 1 front page; 2 headline. */
  NewsType: number
  LanguageID: string | null
  IsTemplate: boolean
  IsMailMerge: boolean
  StatusText: string | null
  /** `nvarchar(20)`. Project. */
  ProjectNr: string | null
  EntryKey: string | null
  Owner: number | null
  OwnerType: number | null
  OwnerTypeValue: string | null
  VoteCount: number | null
  VoteSum: number | null
  ItemNumberID: string | null
  FPIntroText: string | null
  Assortment: number | null
  /** `uniqueidentifier`. Contact person. */
  cnt_id: string | null
  ExpiryDate: Date | null
  OrderNumber: string | null
  ShipmentMethod: string | null
  OurRef: string | null
  YourRef: string | null
  PaymentReference: string | null
  Warehouse: string | null
  Source: string | null
  Note: string | null
  Version: string | null
  CheckedOut: Date | null
  CheckedOutBy: number | null
  ReportID: string | null
  OpportunityID: number | null
  AttachmentType: string | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  CompressBody: Buffer | null
  OwnerTypeRoleLevel: number
  OwnerTypeRoleRefPoint: string | null
  ViewRightsOwner: number | null
  ViewRightsType: Generated<number | null>
  ViewRightsTypeValue: string | null
  ViewRightTypeRoleLevel: number | null
  ViewRightTypeRoleRefPoint: string | null
  LayoutReference: number | null
  SMSContractID: string | null
  SMSConfigurationID: string | null
  ExtCustomerSecurity: boolean
}

/** Versions of documents; the document job activates those whose StartDate has come. */
export interface BacoDiscussionVersionsTable {
  ID: Generated<string>
  HID: Generated<number>
  DocumentID: string
  Version: string
  CreatedBy: number
  CreatedDate: Generated<Date>
  ModifiedBy: number | null
  ModifiedDate: Generated<Date>
  Subject: string
  Body: string | null
  Filename: string | null
  Attachment: Buffer | null
  Status: Generated<number>
  StatusText: string | null
  FPIntroText: string | null
  StartDate: Date | null
  VersionNote: string | null
  CheckedOut: Date | null
  CheckedOutBy: number | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  CompressBody: Buffer | null
}

/** Document types and their settings. */
export interface BacoDiscussionFixedTypesTable {
  TypeID: number
  CreatedDate: Generated<Date | null>
  ModifiedDate: Generated<Date | null>
  ModifiedBy: number | null
  SystemType: number
  Description: string
  Active: Generated<number | null>
  Policy: string | null
  Manager: number | null
  DefSecurity: Generated<number | null>
  EditSecurity: Generated<number | null>
  DefGroupID: number | null
  DefCategory: string | null
  DefSubCategory: string | null
  Attachment: Generated<number | null>
  UsePublish: Generated<number | null>
  UseRating: Generated<number | null>
  UseStatistics: Generated<number | null>
  UseOwner: Generated<number | null>
  Cr_Security: Generated<number | null>
  Cr_SystemGen: Generated<number | null>
  Cr_Role1: number | null
  Cr_Level1: number | null
  Cr_Role2: number | null
  Cr_Level2: number | null
  Cr_Role3: number | null
  Cr_Level3: number | null
  Ap_Use: Generated<number | null>
  It_Use: Generated<number | null>
  It_Default: string | null
  It_Selection: string | null
  It_Status: string | null
  It_Label: string | null
  As_Use: Generated<number | null>
  As_Default: number | null
  Re_Use: Generated<number | null>
  Re_Type: string | null
  Re_Status: string | null
  Re_Selection: string | null
  Re_Label: string | null
  Ac_Use: Generated<number | null>
  Ac_Type: string | null
  Ac_Selection: string | null
  Ac_Label: string | null
  Pr_Use: Generated<number | null>
  Pr_Default: string | null
  Pr_Selection: string | null
  Fi_Use: Generated<number | null>
  Fi_Selection: string | null
  Fi_OurRef: number | null
  Fi_YourRef: number | null
  It_UseNumber: number
  DaysToExpiry: number | null
  OrderNumber_Use: number
  ShipmentMethod_Use: number
  PaymentReference_Use: number
  Warehouse_Use: number
  TemplateID: string | null
  VersionType: Generated<string>
  EditRights: Generated<string>
  DeleteRights: Generated<string>
  Sec_Ap_Use: Generated<number | null>
  Division: number | null
  GroupID: string | null
  CreatedBy: number | null
  Opportunity_Use: number
  Opportunity_Default: number | null
  Opportunity_Selection: string | null
  UseReports: number
  AllowReplies: Generated<boolean>
  UseInBackOffice: Generated<boolean>
  UseExtCustomerSecurity: boolean
  UseLanguageID: Generated<number>
  UseCompany: Generated<number>
  UseVote: number
  FullText: Generated<boolean>
  ArchiveMethods: Generated<string>
  ArchiveDays: number
  AllowCheckoutDays: number
  BlockHiddenManEntry: Generated<string>
  NumMajorVersionAllow: number
  ActionOldMajorVersion: Generated<string>
  AllowScripting: Generated<boolean>
  ViewRightsOwner: number
  ViewRightsType: number
  ViewRightsTypeValue: string | null
  ViewRightTypeRoleLevel: number | null
  ViewRightTypeRoleRefPoint: string | null
  EditRightsOwner: number
  EditRightsType: number
  EditRightsTypeValue: string | null
  EditRightTypeRoleLevel: number | null
  EditRightTypeRoleRefPoint: string | null
  ApprovalRole: number | null
  ApprovalRoleLevel: number | null
  ApprovalRoleRefPoint: string | null
  DefSecurityTo: number | null
  ShowEditRightsInfo: boolean
  EnableTagging: boolean
  EditViewRights: Generated<boolean>
  Sms_Contract_Use: Generated<number | null>
  Sms_Contract_Default: string | null
  Sms_Contract_Selection: string | null
  Sms_Config_Use: Generated<number | null>
  Sms_Config_Default: string | null
  Sms_Config_Selection: string | null
}

/** Main categories. */
export interface BacoDiscussionGroupsTable {
  ID: number
  GroupOrder: number
  Description: string
  AllowReplies: Generated<boolean>
  RestrictedRights: boolean
  Publish: boolean
  GroupIcon: Buffer | null
  GroupIconFileName: string | null
  UseProductLine: number
  UseItems: number
  UseHumResID: number
  UseCmpWwn: number
  UseLanguageID: number
  UseCompGroup: Generated<number>
  UseCompany: Generated<number>
  UseProjectNr: number
  UseEntryKey: number
  UseVote: number
  TemplateID: string | null
  UseReports: Generated<number | null>
  UseItemNumber: number
  UseOpportunity: number
  Division: number | null
}

/** Categories. */
export interface BacoDiscussionCategoriesTable {
  ID: Generated<string>
  GroupID: number
  Category: string
  Division: number | null
  TemplateID: string | null
}

/** Subcategories. */
export interface BacoDiscussionSubCategoriesTable {
  ID: Generated<string>
  GroupID: number
  CategoryID: string | null
  Category: string
  SubCategory: string
  NeedsApproval: boolean
  SecurityLevel: Generated<number>
  FullText: Generated<boolean>
  ForumCustomer: boolean
  ForumReseller: boolean
  ForumEmployee: boolean
  ForumDescription: string | null
  Division: number | null
  DocumentTypeID: number | null
  CheckField: Generated<number | null>
}

/**
 * Document counts per category and security level, rebuilt by the document job.
 *
 * No primary key; unique clustered index on the four group columns.
 */
export interface BacoDiscussionCountsTable {
  GroupID: number
  Category: string | null
  SubCategory: string | null
  JobLevel: number
  RecCount: number
  NewCount: number
  Division: number | null
}

/** Pictures in documents; orphans are removed by the document job. */
export interface BacoDiscussionPicturesTable {
  ID: Generated<string>
  Filename: string | null
  Division: number | null
  CreatedDate: Generated<Date>
  Picture: Buffer | null
}

/** Shared pictures; not orphans. */
export interface BacoDiscussionStdPicturesTable {
  ID: Generated<string>
  Description: string
  Picture: Buffer | null
  Filename: string | null
  Type: string
  Width: number
  Height: number
  Size: number
  Division: number | null
}

/**
 * Which document, attachment or version uses which picture.
 *
 * No primary key.
 */
export interface BDPictureRefsTable {
  DocID: string
  PictureID: string
  AttachmentID: string | null
  Version: string | null
  Division: number | null
}

/** Lookup of document status. */
export interface BacoDiscussionStatesTable {
  State: number
  Description: string | null
  TermID: number | null
  Division: number | null
}

/** Links from an entity to a document. */
export interface DocumentReferencesTable {
  Document: string
  EntityType: number
  Entity: string
}

/** Reference counts per document (input of search ranking). */
export interface DocumentStatisticsTable {
  Document: string
  ReferencesOut: number
  ReferencesIn: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Corporate tags on documents.
 *
 * No primary key.
 */
export interface DocumentCorporateTagsTable {
  ID: Generated<number>
  TagID: number
  DocumentID: string
  Tag: string
  CreatedBy: number
  DocVersion: string | null
  CreatedDate: Generated<Date>
  Division: number | null
}

/**
 * Files of any entity, stored in the row.
 *
 * A trigger keeps AttachmentSize. IX_Attachments_MailMerge is on the extension.
 */
export interface AttachmentsTable {
  ID: Generated<string>
  Entity: string
  EntityType: number
  Attachment: Buffer
  AttachmentFileName: string
  AttachmentFileExtension: string | null
  AttachmentType: number
  AttachmentURL: string | null
  VersionID: string | null
  AttachmentSize: number | null
  Division: number | null
}

/** Words of the full-text index with use counts. */
export interface WordsTable {
  ID: Generated<number>
  Word: string
  UsedCount: Generated<number | null>
  UsedCountDocuments: number
  UsedCountRequests: number
  UsedCountAttachments: number
}

/**
 * Where a word occurs, with score.
 *
 * Word = Words.ID (int). Values of EntityType not found.
 */
export interface WordReferencesTable {
  Word: number
  Entity: string
  EntityType: number
  SecurityLevel: number
  Language: string | null
  Score: Generated<number | null>
  InSubject: Generated<boolean | null>
  InSummary: Generated<boolean | null>
  InDocCount: Generated<number | null>
  InAttachmentCount: Generated<number | null>
  SubEntity: string | null
}

/** Synonym groups. */
export interface WordSynonymsTable {
  ID: Generated<number>
  Word: number
  SynonymGroup: string
  Creator: number
  Created: Date
}

/** Words to skip. */
export interface NoiseWordsTable {
  Word: string
  Language: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/**
 * Queue of mail merges, exports, batch changes and batch requests; ReportType picks the kind.
 *
 * SQLQuery holds the selection made on screen: treat it as untrusted. Index on ReportType + Status is the poll path.
 */
export interface MailMergePendingTable {
  ID: Generated<string>
  HID: Generated<number>
  /** `nvarchar(30)`. Values: BA account deduplication. */
  ReportType: string
  Subject: string | null
  AttachmentName: string | null
  SQLQuery: string | null
  ReportLayout: string | null
  /** `int`. Values: 0 open; 1 processing; 2 done; -1 error. */
  Status: number
  DateProcessed: Date | null
  LogID: string | null
  SenderMail: string | null
  EMail: string | null
  ReportName: string | null
  AddressType: string | null
  ReferenceDate: Date | null
  Parameters: string | null
  DateStarted: Date | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
}

/** Word merge templates. */
export interface WordMergeDocumentsTable {
  ID: string
  Name: string
  GroupID: string
  Description: string | null
  FileContent: Buffer | null
  FileName: string | null
  Path: string | null
  InheritRolesFromGroup: boolean
  MergeType: number | null
  MergeMethod: number | null
  SecurityLevel: number | null
  WordMergeType: number
  DocumentType: number | null
  IsStandard: boolean | null
  Language: string | null
  Setting: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  Timestamp: GeneratedAlways<Buffer>
}

/** Result per recipient of a word merge. */
export interface WordMergeLogTable {
  ID: Generated<string>
  MailMergePendingID: string
  DocumentID: string | null
  AttachmentID: string | null
  Email: string | null
  Status: number
  sysCreated: Generated<Date>
}

/**
 * Log of background jobs.
 *
 * Clustered on LogDate. Each run writes here. Meaning of LogType numbers not found.
 */
export interface BacoProcessLogTable {
  LogID: Generated<number>
  LogDate: Generated<Date>
  HumresID: number
  ProcessName: string
  LogType: number
  LogText: string | null
  CommandLine: string | null
  Server: string | null
  Division: number | null
}

/** Errors of the web application. */
export interface BacoErrorLogTable {
  LogID: Generated<number>
  LogDate: Generated<Date>
  SessionID: number
  HumresID: number
  CustomerID: string | null
  App: string | null
  WebServer: string | null
  Machine: string | null
  LogText: string | null
  Division: number | null
}

/** Logins. */
export interface BacoLoginLogTable {
  ID: Generated<number>
  Created: Generated<Date>
  HumresID: number
  Status: string
}

/** Page views, one row each. */
export interface BacoAppLogTable {
  ID: Generated<string>
  Created: Generated<Date>
  SessionID: number
  HumresID: number
  DelegateID: number | null
  SecurityLevel: number
  CustomerID: string | null
  App: string
  QueryString: string | null
  DataKey: string | null
  ServerName: string | null
  ServerAddress: string | null
  HostName: string | null
  ClientAddress: string | null
  Duration: number | null
  SPID: number | null
  Division: number | null
}

/** Top applications per day. */
export interface BacoAppLogAppsTable {
  Day: Date
  Rank: number
  App: string
  AppCount: number
  AppAverageDuration: number
  AppMaxDuration: number
  Division: number | null
}

/** Page views per day by kind of user. */
export interface BacoAppLogDaysTable {
  Day: Date
  PageViews: number
  PageViewsEmployees: number
  PageViewsResellers: number
  PageViewsCustomers: number
  PageViewsPublic: number
  Resources: number
  Resellers: number
  Customers: number
  Division: number | null
  AverageApplicationDuration: number | null
}

/** Page views per hour. */
export interface BacoAppLogHoursTable {
  Day: Date
  Hour: number
  PageViews: number
  PageViewsEmployees: number
  PageViewsResellers: number
  PageViewsCustomers: number
  PageViewsPublic: number
  Division: number | null
}

/** Change log of entity properties. */
export interface EbcDataLogTable {
  ID: Generated<string>
  Component: string
  Property: string | null
  DataKey: string
  Action: number
  OldValue: string | null
  NewValue: string | null
  Comment: string | null
  Created: Generated<Date>
  Creator: number
  Delegate: number | null
  Division: number | null
}

/** Keys of deleted rows, for replication. */
export interface DeletionLogsTable {
  ID: Generated<number>
  TableName: string
  KeyString1: string | null
  KeyString2: string | null
  KeyString3: string | null
  KeyString4: string | null
  KeyString5: string | null
  KeyInt1: number | null
  KeyInt2: number | null
  KeyInt3: number | null
  KeyInt4: number | null
  KeyInt5: number | null
  KeyDate1: Date | null
  KeyDate2: Date | null
  KeyDate3: Date | null
  KeyGuid1: string | null
  KeyGuid2: string | null
  KeyGuid3: string | null
  CompanyCode: string
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/**
 * Jobs that the product runs inside its own service: assembly, class, parameters, on/off, interval.
 *
 * ID not an identity.
 */
export interface BackgroundJobSettingsTable {
  ID: number
  Assembly: string
  Class: string
  Parameters: string | null
  Enabled: boolean
  Interval: Generated<number>
  Counter: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/**
 * Settings; also where jobs keep their last-run date (for example CRMRatingLastRun).
 *
 * Key: SettingType + SettingGroup + SettingName. In the field: SettingType 0, group General, Division 0 for all divisions; a NULL Division was not matched by the product.
 */
export interface BacoSettingsTable {
  SettingType: number
  SettingGroup: string
  SettingName: string
  ValueType: number
  StringValue: string | null
  LongValue: number | null
  DoubleValue: number | null
  DateValue: Date | null
  XMLValue: string | null
  Division: number | null
}

/** Settings of the Globe side. */
export interface SettingsTable {
  SettingGroup: string
  SettingName: string
  ValueType: number
  BitValue: number | null
  LongValue: number | null
  DblValue: number | null
  DateValue: Date | null
  StringValue: string | null
  BinaryValue: Buffer | null
  Editable: number | null
  Description: string | null
  TermID: number | null
  Category: string | null
  Profile: string | null
  Division: number | null
}

/** Who acts for whom. */
export interface BacoDelegationsTable {
  DelegatedFrom: number
  DelegatedTo: number
  Enabled: Generated<boolean>
  Division: number | null
}

/** Function rights; the vendor documents job rights by number (337 rating, 339 ratios, 363 import). */
export interface BacoFunctionsTable {
  ID: number
  Description: string
  DescriptionTermID: number | null
  Product: number
  Target: string | null
  UseDivision: Generated<boolean>
  Notes: string | null
  Division: number | null
}

/**
 * Role and level that hold a function right.
 *
 * Foreign key to BacoFunctions: one of the few real foreign keys.
 */
export interface BacoFunctionRolesTable {
  ID: string
  FunctionID: number
  RoleID: number
  RoleLevel: number
  Division: number | null
}

/** Next free number per key. */
export interface BacoFreeNumbersTable {
  NumberKey: string
  FreeNumber: Generated<number>
  Division: number | null
}

/** Texts per language; *TermID columns point here. */
export interface TermsTable {
  ID: number
  LanguageCode: string
  Description: string | null
  Division: number | null
}

/**
 * Installed licence (binary, encrypted parts).
 *
 * No primary key. Type, dates and checksum are varbinary here, plain numbers and dates in ExactLicenseBackup.
 */
export interface ExactLicenseTable {
  CustomerID: string
  Name: string
  Type: Buffer
  Number: string
  SequenceNumber: number
  IssueDate: Buffer
  ActivationDate: Date
  ExpirationDate: Buffer
  ExpirationDate2: Buffer | null
  Checksum: Buffer
  Certificate: Buffer
  Division: number | null
  Version: number | null
}

/** User licence use per snapshot. */
export interface LicenseUserLogTable {
  logID: Generated<string>
  snapshotID: string
  batchNum: number
  logUsr: string
  logStart: Date | null
  logInactive: Date | null
  logStatus: string | null
  logBlocked: number
  logRoles: string | null
  logDivision: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
}

/** Snapshot header. */
export interface LicenseUserSnapshotTable {
  snapshotID: Generated<string>
  logTransID: string
  logDate: Date
  licNumber: string
  dbPath: string
  logBatchTotal: Generated<number>
  logProcessTotal: number
  logSource: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Date | null
}

/** What is replicated: topic, source, account, division. */
export interface XMLReplicationsTable {
  ID: Generated<string>
  Topic: string
  Source: string
  Account: string | null
  Division: string | null
  DivisionX: number | null
  StartDate: Generated<Date>
  EndDate: Date | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Servers to replicate with. */
export interface XMLReplicationSourcesTable {
  ID: Generated<string>
  Name: string
  WebSite: string
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Log of XML import and export; pruned by the log job. */
export interface XMLEventsTable {
  ID: Generated<string>
  CompanyCode: string
  BatchID: number
  HumresID: number
  EventType: number
  EventDescription: string | null
  EventDate: Generated<Date>
  Topic: string | null
  Node: string | null
  ImportExport: string | null
  DataKey: string | null
  DataKeyAlt: string | null
  XMLNode: string | null
  Division: number | null
}

/**
 * Last replicated marker per division and topic.
 *
 * TopicTS binary(8) holds a rowversion.
 */
export interface XMLTopicsTable {
  ID: string
  CompanyCode: string
  Topic: string
  TopicTS: Buffer
  TopicSM: Date | null
  Division: number | null
}

/**
 * Replication markers per division and topic.
 *
 * ts_d and ts_u are rowversion values, down and up.
 */
export interface XMLTopicHistoryTable {
  ID: string
  CompanyCode: string
  Topic: string
  ts_d: Buffer | null
  ts_u: Buffer | null
  Division: number | null
}

/** Supporting table of the area financial. */
export interface BdgtblTable {
  ID: Generated<number>
  /** `nchar(8)`. Budget method. */
  bud_meth: string | null
  verd_calc: string | null
  /** `nchar(8)`. Cost centre. */
  kstplcode: string | null
  /** `nchar(8)`. Cost unit. */
  kstdrcode: string | null
  /** `nchar(3)`. Period, right-aligned with leading blanks. */
  periode: string | null
  percentage: number
  /** `float`. Amount. */
  bedrag: number
  /** `float`. Quantity. */
  aantal: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface BdgmthTable {
  ID: Generated<number>
  /** `nchar(8)`. Budget method. */
  bud_meth: string | null
  /** `nvarchar(30)`. Description in the first language. */
  oms30_0: string | null
  /** `nvarchar(30)`. Description in the second language. */
  oms30_1: string | null
  /** `nvarchar(30)`. Description in the third language. */
  oms30_2: string | null
  /** `nvarchar(30)`. Description in the fourth language. */
  oms30_3: string | null
  /** `nvarchar(30)`. Description in the fifth language. */
  oms30_4: string | null
  verd_srt: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface BankAccountsTable {
  BankAccount: string
  ID: Generated<number>
  HumanResourceID: number | null
  NameAddressDateBank: string | null
  BankAccountIncludingMask: string
  CurrencyCode: string
  SWIFTCode: string | null
  BICCode: string | null
  Description: Generated<string>
  CurrentBalance: number
  ExpiryDate: Date | null
  IdentificationNumberBank: string | null
  IdentificationNumberBankOffice: string | null
  InternetAddress: string | null
  StartDate: Date | null
  BankAccountType: string
  CreditLine: number
  Notes: string | null
  LedgerAccount: string | null
  PaymentInTransitAccount: string | null
  /** `nchar(3)`. Division. */
  bedrnr: string | null
  Creditor: string | null
  AccountNumberBank: string | null
  land_isonr: string | null
  BankName: string | null
  CostsPayments: number
  CostsReceipts: number
  DebitInterest: number
  CreditInterest: number
  MaxLines: number | null
  MaxAmount: number | null
  Purpose: Generated<string>
  DocumentNumber: string | null
  FixedCostsYr: number
  DocAttachmentID: string | null
  Blocked: number
  CostsPaymentRun: number
  CreditCardType: string | null
  PresetCode: string | null
  MenuBar: string | null
  eftterminal: string | null
  eftport: string | null
  cardreader: string | null
  crdr_port: string | null
  fontsize: Generated<number>
  colfield0: string | null
  colwidth0: number
  colfield1: string | null
  colwidth1: number
  colfield2: string | null
  colwidth2: number
  colfield3: string | null
  colwidth3: number
  colfield4: string | null
  colwidth4: number
  colfield5: string | null
  colwidth5: number
  colfield6: string | null
  colwidth6: number
  colfield7: string | null
  colwidth7: number
  colfield8: string | null
  colwidth8: number
  colfield9: string | null
  colwidth9: number
  colfield10: string | null
  colwidth10: number
  InvoiceLayout: string | null
  PrintLayout: number
  /** `nchar(4)`. Warehouse. */
  magcode: string | null
  CountMandatory: number
  LimitAmount: number
  CashierMandatory: number
  Journal: string | null
  Excluding: number
  Header1: string | null
  Header2: string | null
  Header3: string | null
  Header4: string | null
  Trailer1: string | null
  Trailer2: string | null
  Trailer3: string | null
  Trailer4: string | null
  AccountSequenceNumber: string | null
  Cashier: Generated<string>
  DebtorMandatory: Generated<number | null>
  BankAccountRef: Generated<string>
  ProcessorCode: string | null
  MerchantNumber: string | null
  PCChargeDirectory: string | null
  ActiveLDPCode: string | null
  InActiveLDPCode: string | null
  Officenumber: string | null
  Contractnumber: string | null
  Suffix: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  IBAN: string | null
}

/** Supporting table of the area financial. */
export interface OutstandingTermsTable {
  ID: Generated<string>
  TermID: number
  DebtorNumber: string | null
  TCCode: string | null
  AmountDC: Generated<number | null>
  AmountTC: Generated<number | null>
  Description: string | null
  InvoiceNumber: string | null
  SupplierInvoiceNumber: string | null
  DueDate: Date | null
  CompanyCode: string | null
  InvoiceDate: Date | null
  TransactionType: string | null
  Type: string
  PaymentCondition: string | null
  ReminderLayout: Generated<number | null>
  LastReminderDate: Date | null
  Blocked: Generated<boolean | null>
  BTtimestamp: Buffer
  GBtimestamp: Buffer
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: string
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  PaymentDate: Date | null
  StatementType: string | null
}

/** Supporting table of the area financial. */
export interface OutstandingTermLinksTable {
  ID: Generated<string>
  TermGuid: string | null
  RequestGuid: string | null
  BTtimestamp: Buffer
  GBtimestamp: Buffer
}

/** Supporting table of the area financial. */
export interface ConsolidationStructuresTable {
  ID: Generated<number>
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
  Division: string
  Parent: string | null
  Consolidate: boolean
  Method: string | null
  Status: Generated<string>
  ParentStartYear: number
  ParentStartPeriod: string
  ParentEndYear: number | null
  ParentEndPeriod: string | null
}

/** Supporting table of the area financial. */
export interface ConsolidationBalancesTable {
  ID: Generated<number>
  Parent: string | null
  Division: string
  PresentationCurrency: string
  DivisionGL: string
  DivisionYear: number
  DivisionPeriod: string
  AmountDebit: number
  AmountCredit: number
  DivisionCurrency: string | null
  DivisionAmountOriginal: number
  ExchangeRate: number | null
  ExchangeRateType: number | null
  RecordType: string | null
  ProcessOrigin: string | null
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Supporting table of the area financial. */
export interface OrganizationStructuresTable {
  ID: Generated<number>
  Parent: string | null
  Status: Generated<string>
  ParentStartYear: number
  ParentStartPeriod: string
  ParentEndYear: number | null
  ParentEndPeriod: string | null
  Division: string
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Supporting table of the area financial. */
export interface GLMapsTable {
  ID: Generated<number>
  Parent: string
  ParentGL: string | null
  ExchangeRateType: number | null
  ParentYear: number
  ParentPeriod: string
  HistoricalDate: Date | null
  DivisionGL: string
  Division: string
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Supporting table of the area financial. */
export interface GLHistoryMapsTable {
  ID: Generated<number>
  Parent: string
  ParentGL: string | null
  ExchangeRateType: number | null
  ParentYear: number
  ParentPeriod: string
  HistoricalDate: Date | null
  DivisionGL: string
  Division: string
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Supporting table of the area financial. */
export interface AccountReportCategoriesTable {
  AccountReportCategory: number
  Description: string | null
  DescriptionTermID: number
  DescriptionSuffix: string | null
  DescriptionSuffixTermID: number | null
  Division: number | null
  Multiplier: Generated<number>
  Visible: Generated<boolean>
  ReportOrder: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface AccountConversionTypesTable {
  AccountConversionType: number
  Description: string | null
  DescriptionTermID: number
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface AccountClassesTable {
  ID: Generated<string>
  ClassID: number
  AccountClassCode: string
  Description: string | null
  Description_0: string | null
  Description_1: string | null
  Description_2: string | null
  Description_3: string | null
  Description_4: string | null
  IdentID: Generated<number>
  Division: number | null
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface AccountClassNamesTable {
  ClassID: Generated<number>
  Description: string | null
  Description_0: string | null
  Description_1: string | null
  Description_2: string | null
  Description_3: string | null
  Description_4: string | null
  Enabled: boolean
  Fixed: boolean
  CompanyCode: string | null
  ClassNumber: number | null
  Division: number | null
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface CompanyClassesTable {
  ID: Generated<string>
  ClassID: number
  CompanyClassCode: string
  Description: string | null
  ParentClassCode: string | null
  Level: Generated<number>
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface CompanyClassNamesTable {
  ClassID: number
  Description: string | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface CostcenterClassesTable {
  ID: Generated<string>
  ClassID: number
  CostcenterClassCode: string
  Description: string | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface CostcenterClassNamesTable {
  ClassID: number
  Description: string | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface BetcdTable {
  ID: Generated<number>
  /** `nchar(2)`. Payment condition. */
  betcond: string | null
  /** `nvarchar(30)`. Description in the first language. */
  oms30_0: string | null
  /** `nvarchar(30)`. Description in the second language. */
  oms30_1: string | null
  /** `nvarchar(30)`. Description in the third language. */
  oms30_2: string | null
  /** `nvarchar(30)`. Description in the fourth language. */
  oms30_3: string | null
  /** `nvarchar(30)`. Description in the fifth language. */
  oms30_4: string | null
  /** `nchar(1)`. Credit surcharge or payment discount: kind. */
  kredbep: string | null
  kbdagen: number
  kbdagen2: number
  percentag: number
  percentag2: number
  termijn: number
  dagvmnd: number
  maanden: number
  type_verv: string | null
  brut_net_f: string | null
  termijnen: number
  type_verv1: string | null
  type_verv2: string | null
  type_verv3: string | null
  type_verv4: string | null
  type_verv5: string | null
  termijn1: number
  termijn2: number
  termijn3: number
  termijn4: number
  termijn5: number
  /** `float`. Internal percentage. */
  int_perc: number
  brut_net_p: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface VerslgTable {
  ID: Generated<number>
  /** `nchar(10)`. Posting number. */
  verwerknr: string | null
  /** `smallint`. Financial year. */
  bkjrcode: number | null
  /** `nchar(3)`. Period, right-aligned with leading blanks. */
  periode: string | null
  /** `nchar(3)`. Journal. */
  dagbknr: string | null
  oms40: string | null
  /** `datetime`. Entry date. */
  datum: Date | null
  tot_debet: number
  tot_credit: number
  user_id: string | null
  aant_afgdr: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area financial. */
export interface LandTable {
  ID: Generated<number>
  /** `nchar(3)`. Country. */
  landcode: string | null
  land_isonr: string | null
  /** `nvarchar(60)`. Description in the first language. */
  oms60_0: string | null
  /** `nvarchar(60)`. Description in the second language. */
  oms60_1: string | null
  /** `nvarchar(60)`. Description in the third language. */
  oms60_2: string | null
  /** `nvarchar(60)`. Description in the fourth language. */
  oms60_3: string | null
  /** `nvarchar(60)`. Description in the fifth language. */
  oms60_4: string | null
  lid_eu: number
  land_cbs: string | null
  btw_land: string | null
  swiftvalcd: string | null
  /** `nchar(3)`. ISO currency code. */
  iso_valcd: string | null
  btwvrtnr: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  active: Generated<number>
  class_01: string | null
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  class_02: string | null
  /** `nvarchar(30)`. Description in the first language. */
  oms30_0: string | null
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  class_03: string | null
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  class_04: string | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area account. */
export interface DivisionPeopleTable {
  ID: Generated<string>
  PersonID: number
  Division: Generated<string>
  DivisionDebtorID: string | null
  DivisionCreditorID: string | null
  MainDivision: boolean
  Manager: number | null
  Assistant: number | null
  CostUnit: string | null
  CostCenter: string | null
  Phone: string | null
  Extension: string | null
  Mobile: string | null
  Fax: string | null
  MainLocation: string | null
  Location: string | null
  Room: string | null
  Email: string | null
  CurrentRating: string | null
  PreviousRating: string | null
  SecurityLevel: number
  BackOfficeBlocked: number
  Status: string | null
  Type: string | null
  JobTitle: string | null
  JobLevel: number
  StartDate: Generated<Date>
  Inactive: Date | null
  ContractEndDate: Date | null
  Reason: string | null
  FTE: number
  Rate: string | null
  InternalRate: number
  PurchaseLimit: number
  SalesLimit: number
  InvoiceLimit: number
  RMALimit: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
}

/** Supporting table of the area account. */
export interface CisectTable {
  ID: Generated<number>
  /** `nchar(10)`. Sector. */
  sct_code: string | null
  ml_desc_0: string | null
  ml_desc_1: string | null
  ml_desc_2: string | null
  ml_desc_3: string | null
  ml_desc_4: string | null
  PolicyDocId: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area account. */
export interface CisizeTable {
  ID: Generated<number>
  /** `nchar(10)`. Size. */
  siz_code: string | null
  ml_desc_0: string | null
  ml_desc_1: string | null
  ml_desc_2: string | null
  ml_desc_3: string | null
  ml_desc_4: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area account. */
export interface SubSectorsTable {
  ID: Generated<number>
  SubSectorID: Generated<string>
  SectorID: number
  Description: string
  PolicyDocId: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
}

/** Supporting table of the area account. */
export interface SourceTable {
  ID: Generated<number>
  src_code: string
  ml_desc_0: string | null
  ml_desc_1: string | null
  ml_desc_2: string | null
  ml_desc_3: string | null
  ml_desc_4: string | null
  IsUserDefined: number
  TermId: number | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area account. */
export interface AccountCategoriesTable {
  ID: string
  CategoryID: number
  AccountCategoryCode: string
  Description: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
}

/** Supporting table of the area account. */
export interface AccountCategoryNamesTable {
  CategoryID: number
  Description: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
}

/** Supporting table of the area account. */
export interface CiFreeFieldsTable {
  ID: Generated<string>
  BedrNr: string
  TableName: string
  ColumnName: string
  Description: string | null
  SelectionValues: string | null
  Selection: string | null
  Reference: number | null
  Division: number | null
  TableID: number | null
  TermID: number | null
}

/** Supporting table of the area account. */
export interface PredTable {
  ID: Generated<number>
  /** `nchar(4)`. Form of address. */
  predcode: string | null
  aan_oms: string | null
  /** `nvarchar(60)`. Salutation. */
  aanhef: string | null
  abbreviation: string | null
  defaulttitle: number | null
  language: string | null
  gender: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area account. */
export interface TaalTable {
  ID: Generated<number>
  /** `nchar(3)`. Language. */
  taalcode: string | null
  /** `nvarchar(30)`. Description in the first language. */
  oms30_0: string | null
  /** `nvarchar(30)`. Description in the second language. */
  oms30_1: string | null
  /** `nvarchar(30)`. Description in the third language. */
  oms30_2: string | null
  /** `nvarchar(30)`. Description in the fourth language. */
  oms30_3: string | null
  /** `nvarchar(30)`. Description in the fifth language. */
  oms30_4: string | null
  oms_org: string | null
  active: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area account. */
export interface VIESResultTable {
  ID: Generated<string>
  Account: string
  VatNumber: string
  CountryCode: string | null
  ValidationStatus: string | null
  ValidationDate: Date | null
  RequestIdentifier: string | null
  ValidationID: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area account. */
export interface VIESValidationTable {
  ID: Generated<string>
  HID: Generated<number>
  VIESInput: string | null
  Status: number
  DateStarted: Date | null
  DateProcessed: Date | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
}

/** Supporting table of the area account. */
export interface LastActionTable {
  CustomerID: string
  ContactID: string | null
  Division: number | null
  Created: Generated<Date>
}

/** Supporting table of the area account. */
export interface AccountTypePropertiesTable {
  ID: string
  AccountType: string
  AccountLevel: number
  AccountStatus: string
  CodeEditMode: number
  AddressEditMode: number
  NotesEditMode: number
  DocumentEditMode: number
  LogoEditMode: number
  TypeEditMode: number
  StatusEditMode: number
  FreeFieldsEditMode: number
  SectorEditMode: number
  RelationEditMode: number
  SubsidiariesEditMode: number
  LastLoginEditMode: number
  MonitorEditMode: number
  EditEmployeeEditMode: number
  AccManagerEditMode: number
  WebAccessEditMode: number
  DatabaseEditMode: number
  ChamberOfCommerceEditMode: Generated<number>
  SourceEditMode: Generated<number>
  SalesPersonEditMode: Generated<number>
  DunNumberEditMode: Generated<number>
  CodeFunctionID: number | null
  AddressFunctionID: number | null
  NotesFunctionID: number | null
  DocumentFunctionID: number | null
  LogoFunctionID: number | null
  TypeFunctionID: number | null
  StatusFunctionID: number | null
  FreeFieldsFunctionID: number | null
  SectorFunctionID: number | null
  RelationFunctionID: number | null
  SubsidiariesFunctionID: number | null
  LastLoginFunctionID: number | null
  MonitorFunctionID: number | null
  EditEmployeeFunctionID: number | null
  AccManagerFunctionID: number | null
  WebAccessFunctionID: number | null
  DatabaseFunctionID: number | null
  ChamberOfCommerceFunctionID: number | null
  SourceFunctionID: number | null
  SalesPersonFunctionID: number | null
  DunNumberFunctionID: number | null
  LinkLog: number
  LinkExit: number
  LinkReference: number
  LinkBlocked: number
  LinkPilot: number
  LinkPassword: number
  LinkEdit: number
  LinkValidate: number
  LinkMailMerge: number
  LinkBudget: number
  LinkAR: number
  LinkAP: number
  LinkProspects: number
  LinkCustomers: number
  LinkLabel: number
  LinkProject: number
  LinkItems: number
  LinkAddresses: number
  LinkActive: number
  LinkRequests: number
  LinkPersons: number
  LinkDocuments: number
  LinkContracts: number
  LinkPurchase: number
  LinkPassive: number
  LinkMap: number
  LinkCredit: number
  LinkSalesStatistics: number
  LinkLogFunctionID: number | null
  LinkExitFunctionID: number | null
  LinkReferenceFunctionID: number | null
  LinkBlockedFunctionID: number | null
  LinkPilotFunctionID: number | null
  LinkPasswordFunctionID: number | null
  LinkEditFunctionID: number | null
  LinkValidateFunctionID: number | null
  LinkMailMergeFunctionID: number | null
  LinkBudgetFunctionID: number | null
  LinkARFunctionID: number | null
  LinkAPFunctionID: number | null
  LinkProspectsFunctionID: number | null
  LinkCustomersFunctionID: number | null
  LinkLabelFunctionID: number | null
  LinkProjectFunctionID: number | null
  LinkItemsFunctionID: number | null
  LinkAddressesFunctionID: number | null
  LinkActiveFunctionID: number | null
  LinkRequestsFunctionID: number | null
  LinkPersonsFunctionID: number | null
  LinkDocumentsFunctionID: number | null
  LinkContractsFunctionID: number | null
  LinkPurchaseFunctionID: number | null
  LinkPassiveFunctionID: number | null
  LinkMapFunctionID: number | null
  LinkCreditFunctionID: number | null
  LinkSalesStatisticsFunctionID: number | null
  Blocked: number
  Division: number | null
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
}

/** Supporting table of the area contract. */
export interface InvoiceProposalGroupsTable {
  ID: Generated<string>
  RequestID: string
  InvoiceGrouping: number
  Description: string | null
  Status: number
  Type: Generated<string>
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Supporting table of the area contract. */
export interface InvoiceProposalLinesTable {
  ID: Generated<string>
  LineID: string
  LineType: number
  GroupID: string
  Status: number
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Supporting table of the area contract. */
export interface SMSContractsTable {
  ID: string
  Number: string
  Type: string | null
  Status: string | null
  Template: string | null
  Project: string | null
  Division: string | null
  CostCenter: string | null
  CostUnit: string | null
  Account: string | null
  Contact: string | null
  ContactKey: string | null
  Address: string | null
  InvoicingStatus: string | null
  InvoiceFrequencyDefault: string | null
  Currency: string | null
  InvoiceAccount: string | null
  SOPMInvoiceAccount1: string | null
  SOPMInvoiceAccount2: string | null
  SOPMInvoiceAccount3: string | null
  SOPMInvoiceAccount4: string | null
  SOPMInvoiceAccount5: string | null
  StartDateDefault: Date | null
  EndDateDefault: Date | null
  VATCodeDefault: number | null
  InvoiceComments: string | null
  InvoiceLineGrouping: string | null
  InvoiceLineSorting: Generated<string>
  InvoicingType: number | null
  InvoiceDayMonth: number | null
  InvoiceDayYear: number | null
  InvoiceMonthYear: number | null
  /** `nvarchar(20)`. Project. */
  ProjectNr: string | null
  DivisionCode: string | null
  TransactionID: number | null
  LockType: Generated<string>
  LockDate: Date | null
  LastProlongedDate: Date | null
  LastIndexedDate: Date | null
  TransactionStatus: string | null
  ReferenceNumber: string | null
  SelectionCode: string | null
  PaymentCondition: string | null
  TextField1: string | null
  TextField2: string | null
  TextField3: string | null
  TextField4: string | null
  TextField5: string | null
  TextField6: string | null
  TextField7: string | null
  TextField8: string | null
  TextField9: string | null
  TextField10: string | null
  NumberIntField1: number | null
  NumberIntField2: number | null
  NumberIntField3: number | null
  NumberIntField4: number | null
  NumberIntField5: number | null
  NumberIntField6: number | null
  NumberIntField7: number | null
  NumberIntField8: number | null
  NumberIntField9: number | null
  NumberIntField10: number | null
  BoolField1: boolean | null
  BoolField2: boolean | null
  BoolField3: boolean | null
  BoolField4: boolean | null
  BoolField5: boolean | null
  BoolField6: boolean | null
  BoolField7: boolean | null
  BoolField8: boolean | null
  BoolField9: boolean | null
  BoolField10: boolean | null
  NumberField1: number | null
  NumberField2: number | null
  NumberField3: number | null
  NumberField4: number | null
  NumberField5: number | null
  NumberField6: number | null
  NumberField7: number | null
  NumberField8: number | null
  NumberField9: number | null
  NumberField10: number | null
  DateField1: Date | null
  DateField2: Date | null
  DateField3: Date | null
  DateField4: Date | null
  DateField5: Date | null
  DateField6: Date | null
  DateField7: Date | null
  DateField8: Date | null
  DateField9: Date | null
  DateField10: Date | null
  IndexationStatus: Generated<string>
  IndexationType: number
  IndexationMonth: number
  IndexationAmountPercentage: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area contract. */
export interface SMSContractTypesTable {
  ID: string
  Type: string
  Description: string
  Bedrnr: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area contract. */
export interface SMSContractItemsTable {
  ID: string
  LineNumber: number
  ContractHeader: string | null
  Configuration: string | null
  StartDate: Date | null
  EndDate: Date | null
  InvoicedUntilDate: Date | null
  OldInvoicedUntilDate: Date | null
  VATCode: number | null
  ProlongationType: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area contract. */
export interface SMSContractLinksTable {
  ID: string
  Configuration: string | null
  ContractItem: string | null
  ContractAgreement: string | null
  InvoicedUntil: Date | null
  OldInvoicedUntil: Date | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area contract. */
export interface SMSContractAgreementsTable {
  ID: string
  LineNumber: number | null
  ContractHeader: string | null
  Type: string | null
  AgreementSet: string | null
  Parent: string | null
  StartDate: Date | null
  EndDate: Date | null
  InvoicedUntilDate: Date | null
  OldInvoicedUntilDate: Date | null
  VATCode: number | null
  ProlongationType: string | null
  ShortDescription: string | null
  Description: string | null
  LongDescription: string | null
  AgreementDocument: string | null
  PartsHoursSelection: string | null
  PartsHoursGroup: string | null
  PartsHoursAssortment: string | null
  PartsHoursIncluding: boolean | null
  PartsHoursPercentage: number | null
  PartsHoursPriority: number | null
  PartsHoursPriceList: string | null
  AddPartHour: string | null
  AddPartHourType: string | null
  AddPartHourQuantity: number | null
  ResponseTimeID: string | null
  ResponseTime: number | null
  ResponseTimeUnit: string | null
  PrepaidType: string | null
  PrepaidAmount: number | null
  PrepaidQuantity: number | null
  PrepaidAmountRemaining: number | null
  PrepaidQuantityRemaining: number | null
  PrepaidSet: string | null
  PMType: string | null
  PMTime: boolean | null
  PMTimeInterval: number | null
  PMTimeUnits: string | null
  PMUsage: boolean | null
  PMUsageInterval: number | null
  PMStartNextRequest: string | null
  PMContract: string | null
  PMStartTime: Date | null
  PMDuration: number | null
  InvoiceDate: Date | null
  GeneratedUntilDate: Date | null
  OldGeneratedUntilDate: Date | null
  EGPriceList: string | null
  Item: string | null
  CostCenter: string | null
  CostUnitCode: string | null
  CostCenterCode: string | null
  ItemQuantity: number | null
  MaintenanceType: number
  DiscountOnAgreement: string | null
  TextField1: string | null
  TextField2: string | null
  TextField3: string | null
  TextField4: string | null
  TextField5: string | null
  TextField6: string | null
  TextField7: string | null
  TextField8: string | null
  TextField9: string | null
  TextField10: string | null
  NumberIntField1: number | null
  NumberIntField2: number | null
  NumberIntField3: number | null
  NumberIntField4: number | null
  NumberIntField5: number | null
  NumberIntField6: number | null
  NumberIntField7: number | null
  NumberIntField8: number | null
  NumberIntField9: number | null
  NumberIntField10: number | null
  BoolField1: boolean | null
  BoolField2: boolean | null
  BoolField3: boolean | null
  BoolField4: boolean | null
  BoolField5: boolean | null
  BoolField6: boolean | null
  BoolField7: boolean | null
  BoolField8: boolean | null
  BoolField9: boolean | null
  BoolField10: boolean | null
  NumberField1: number | null
  NumberField2: number | null
  NumberField3: number | null
  NumberField4: number | null
  NumberField5: number | null
  NumberField6: number | null
  NumberField7: number | null
  NumberField8: number | null
  NumberField9: number | null
  NumberField10: number | null
  DateField1: Date | null
  DateField2: Date | null
  DateField3: Date | null
  DateField4: Date | null
  DateField5: Date | null
  DateField6: Date | null
  DateField7: Date | null
  DateField8: Date | null
  DateField9: Date | null
  DateField10: Date | null
  IndexationStatus: Generated<string>
  IndexationType: number
  IndexationMonth: number
  IndexationAmountPercentage: number
  LastIndexedDate: Date | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area item. */
export interface ItemClassesTable {
  ID: string
  ClassID: number
  ItemClassCode: string
  Description: string | null
  ItemJobLevel: number
  Note: string | null
  Picture: Buffer | null
  PictureFilename: string | null
  ClassOrder: number
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
}

/** Supporting table of the area item. */
export interface ItemClassNamesTable {
  ClassID: number
  Description: string | null
  Division: number | null
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area item. */
export interface ItemReleaseStatusTable {
  Status: number
  Description: string | null
  TermID: number
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area item. */
export interface ItemPricesTable {
  ID: string
  ItemCode: string
  CountryCode: string | null
  ValidFrom: Date
  Quantity: Generated<number>
  DefaultPrice: boolean
  Description: string | null
  SalesCurrency: string | null
  SalesPrice: number
  SalesPriceTotal: number
  SalesVATPerc: number
  SalesVATIncl: boolean
  SalesMarginPerc: number
  SalesMarginDefaultPerc: number
  Division: number | null
  PriceFrequency: string | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area item. */
export interface ItemCountriesTable {
  ID: string
  ItemCode: string
  CountryCode: string | null
  Description: string | null
  Note: string | null
  OwnerCompany: string | null
  OwnerPerson: number | null
  AvailableFrom: Date | null
  AvailableUntil: Date | null
  AccountAltProfitLoss: string | null
  AccountAltBalance: string | null
  GLStock: string | null
  GLRevenue: string | null
  GLCostPrice: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area item. */
export interface ItemAccountsTable {
  ID: Generated<number>
  ItemCode: string
  /** `uniqueidentifier`. Account of the corporate chart. */
  AccountCode: string
  /** `nchar(6)`. Creditor number, right-aligned with leading blanks. */
  crdnr: string | null
  MainAccount: boolean
  ItemCodeAccount: string | null
  EANCode: string | null
  PurchaseCurrency: string
  PurchasePrice: number
  PurchaseVATCode: string | null
  PurchaseVATPerc: number
  PurchaseVATIncl: boolean
  PurchaseUnit: string | null
  PurchasePackage: string | null
  PurchaseUnitToInternalUnitFactor: Generated<number>
  PurchaseUnitToPurchasePackageFactor: Generated<number>
  PurchaseOrderSize: Generated<number>
  DiscountMargin: number
  SalesPriceRecommended: number
  SlsPkgsPerPurPkg: number
  DeliveryTimeInDays: number
  DeliverableFromStock: boolean
  DocumentID: string | null
  SupplierPreference: number | null
  StatisticalFactor: number | null
  Warranty: number
  CountryOfOrigin: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area item. */
export interface ItemTranslationsTable {
  ID: Generated<string>
  ItemCode: string
  LanguageCode: string
  Description: string | null
  Status: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area item. */
export interface ItemTranslationLogTable {
  ID: Generated<number>
  ItemCode: string
  LanguageCode: string
  Action: number
  OldValue: string | null
  NewValue: string | null
  LogDate: Generated<Date>
  ResourceID: number
  Division: number | null
}

/** Supporting table of the area item. */
export interface ItemCopyReleasesTable {
  ID: string
  ScheduleDate: Date
  ExecutionStartDate: Date | null
  ExecutionEndDate: Date | null
  ReleaseFrom: string
  ReleaseTo: string
  Assortment: string
  Status: string
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  ErrorMessage: string | null
  TotalRecord: number | null
}

/** Supporting table of the area item. */
export interface StafflTable {
  ID: Generated<number>
  prijslijst: string | null
  /** `nvarchar(30)`. Item code. */
  artcode: string | null
  kort_pbn: string | null
  prijs83: number
  aantal1: number
  bedr1: number
  aantal2: number
  bedr2: number
  aantal3: number
  bedr3: number
  aantal4: number
  bedr4: number
  aantal5: number
  bedrag5: number
  quantity6: number
  price6: number
  quantity7: number
  price7: number
  quantity8: number
  price8: number
  quantity9: number
  price9: number
  quantity10: number
  price10: number
  AccountID: string | null
  unitcode: string | null
  unitfactor: Generated<number>
  validfrom: Date | null
  validto: Date | null
  Project: string | null
  LineType: Generated<string>
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area opportunity. */
export interface OpportunityContactsTable {
  ID: Generated<number>
  OpportunityID: number
  AccountID: string
  ContactID: string
  RoleID: number
  MainContact: boolean
  Type: Generated<string>
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Supporting table of the area opportunity. */
export interface OpportunityItemsTable {
  ID: Generated<number>
  OpportunityID: number
  ItemCode: string
  Quantity: Generated<number>
  Unit: string
  Currency: string
  Price: number
  PriceFC: number
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Supporting table of the area opportunity. */
export interface OpportunityProjectsTable {
  ID: Generated<number>
  OpportunityID: number
  ProjectCode: string
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Supporting table of the area opportunity. */
export interface OpportunityReasonsTable {
  ID: Generated<number>
  Code: string
  Description: string
  Type: string
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Supporting table of the area opportunity. */
export interface OpportunityRolesTable {
  ID: Generated<number>
  Code: string
  Description: string
  Type: string
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Supporting table of the area opportunity. */
export interface OpportunitySourcesTable {
  ID: Generated<number>
  Code: string
  Description: string
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Supporting table of the area hr. */
export interface HrlocTable {
  ID: Generated<number>
  loc: string | null
  descr50: string | null
  street_0: string | null
  street_1: string | null
  addr_no: string | null
  addr_suf: string | null
  /** `nchar(8)`. Postal code. */
  postcode: string | null
  city: string | null
  country: string | null
  /** `nvarchar(15)`. Telephone number. */
  telnr: string | null
  /** `nvarchar(15)`. Fax number. */
  faxnr: string | null
  xaddress2: string | null
  StateCode: string | null
  WeekendStart: Generated<number>
  WeekendEnd: Generated<number>
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area hr. */
export interface HrfreeTable {
  ID: Generated<number>
  filetype: string | null
  reckey: string | null
  descr60: string | null
  hrgroup: string | null
  notes: number | null
  DocID: string | null
  JobGroup: string | null
  Competency1: boolean
  Competency2: boolean
  Competency3: boolean
  Competency4: boolean
  Competency5: boolean
  Competency6: boolean
  Competency7: boolean
  Competency8: boolean
  Competency9: boolean
  Competency10: boolean
  Competency11: boolean
  Competency12: boolean
  Competency13: boolean
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area hr. */
export interface HRMainFintTable {
  ID: string
  Description: string | null
  GraphColor: number
  ViewOrder: Generated<number | null>
  Division: number | null
}

/** Supporting table of the area hr. */
export interface HrskTable {
  ID: Generated<number>
  res_id: number
  line: number
  skill_type: string | null
  sklevel: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area hr. */
export interface HrpayrollTable {
  ID: Generated<number>
  type: Generated<string>
  contract: number
  startdate: Date
  enddate: Date | null
  description: string | null
  job_title: string | null
  DocAttachmentID: string | null
  PayrollYear: number | null
  res_id: number
  period: number
  payment_period: Generated<string | null>
  Country: string | null
  CountryNoYes1: number
  CountryNoYes2: number
  CountryNoYes3: number
  CountryNoYes4: number
  CountryNoYes5: number
  CountryNoYes6: number
  CountryNoYes7: number
  CountryNoYes8: number
  CountryNoYes9: number
  CountryNoYes10: number
  CountryNoYes11: number
  CountryNoYes12: number
  CountryNoYes13: number
  CountryNoYes14: number
  CountryNoYes15: number
  CountryNoYes16: number
  CountryNoYes17: number
  CountryNoYes18: number
  CountryNoYes19: number
  CountryNoYes20: number
  CountryTest1: string | null
  CountryTest2: string | null
  CountryTest3: string | null
  CountryTest4: string | null
  CountryTest5: string | null
  CountryTest6: string | null
  CountryTest7: string | null
  CountryTest8: string | null
  CountryTest9: string | null
  CountryTest10: string | null
  CountryTest11: string | null
  CountryTest12: string | null
  CountryTest13: string | null
  CountryTest14: string | null
  CountryTest15: string | null
  CountryTest16: string | null
  CountryTest17: string | null
  CountryTest18: string | null
  CountryTest19: string | null
  CountryTest20: string | null
  CountryTest21: string | null
  CountryTest22: string | null
  CountryTest23: string | null
  CountryTest24: string | null
  CountryTest25: string | null
  CountryTest26: string | null
  CountryTest27: string | null
  CountryTest28: string | null
  CountryTest29: string | null
  CountryTest30: string | null
  CountryTest31: string | null
  CountryTest32: string | null
  CountryTest33: string | null
  CountryTest34: string | null
  CountryTest35: string | null
  CountryTest36: string | null
  CountryTest37: string | null
  CountryTest38: string | null
  CountryTest39: string | null
  CountryTest40: string | null
  CountrySmallint1: number | null
  CountrySmallint2: number | null
  CountrySmallint3: number | null
  CountrySmallint4: number | null
  CountrySmallint5: number | null
  CountrySmallint6: number | null
  CountrySmallint7: number | null
  CountrySmallint8: number | null
  CountrySmallint9: number | null
  CountrySmallint10: number | null
  CountrySmallint11: number | null
  CountrySmallint12: number | null
  CountrySmallint13: number | null
  CountrySmallint14: number | null
  CountrySmallint15: number | null
  CountrySmallint16: number | null
  CountrySmallint17: number | null
  CountrySmallint18: number | null
  CountrySmallint19: number | null
  CountrySmallint20: number | null
  Country8Char1: string | null
  Country8Char2: string | null
  Country8Char3: string | null
  Country8Char4: string | null
  Country8Char5: string | null
  Country8Char6: string | null
  Country15Char1: string | null
  Country15Char2: string | null
  Country15Char3: string | null
  Country70Varchar1: string | null
  Country70Varchar2: string | null
  Country70Varchar3: string | null
  Country30Varchar1: string | null
  Country30Varchar2: string | null
  Country30Varchar3: string | null
  CountryDate1: Date | null
  CountryDate2: Date | null
  CountryDate3: Date | null
  CountryDate4: Date | null
  CountryDate5: Date | null
  CountryDate6: Date | null
  CountryDate7: Date | null
  CountryDate8: Date | null
  CountryDate9: Date | null
  CountryDate10: Date | null
  CountryDate11: Date | null
  CountryDate12: Date | null
  CountryDate13: Date | null
  CountryDate14: Date | null
  CountryDate15: Date | null
  CountryDate16: Date | null
  CountryDate17: Date | null
  CountryDate18: Date | null
  CountryDate19: Date | null
  CountryDate20: Date | null
  CountryDate21: Date | null
  CountryDate22: Date | null
  CountryFloat1: number
  CountryFloat2: number
  CountryFloat3: number
  CountryFloat4: number
  CountryFloat5: number
  CountryFloat6: number
  CountryFloat7: number
  CountryFloat8: number
  CountryFloat9: number
  CountryFloat10: number
  CountryFloat11: number
  CountryFloat12: number
  CountryFloat13: number
  CountryFloat14: number
  CountryFloat15: number
  CountryFloat16: number
  CountryFloat17: number
  CountryFloat18: number
  CountryFloat19: number
  CountryFloat20: number
  CountryFloat21: number
  CountryFloat22: number
  CountryFloat23: number
  CountryFloat24: number
  CountryFloat25: number
  CountryFloat26: number
  CountryFloat27: number
  CountryFloat28: number
  CountryFloat29: number
  CountryFloat30: number
  CountryInt1: number | null
  CountryInt2: number | null
  CountryInt3: number | null
  component_group: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  Country30Varchar4: string | null
  Country30Varchar5: string | null
  CountryFloat31: number
  CountryFloat32: number
  CountryFloat33: number
  CountryFloat34: number
  CountryFloat35: number
  CountryFloat36: number
  CountryFloat37: number
  CountryFloat38: number
  CountryFloat39: number
  CountryFloat40: number
  CountryNoYes21: number
  CountryNoYes22: number
  CountryNoYes23: number
  CountryNoYes24: number
  CountryNoYes25: number
  CountryNoYes26: number
  CountryNoYes27: number
  CountryNoYes28: number
  CountryNoYes29: number
  CountryNoYes30: number
  CountryTest41: string | null
  CountryTest42: string | null
  CountryTest43: string | null
  CountryTest44: string | null
  CountryTest45: string | null
  CountryTest46: string | null
  CountryTest47: string | null
  CountryTest48: string | null
  CountryTest49: string | null
  CountryTest50: string | null
  CountrySmallint21: number | null
  CountrySmallint22: number | null
  CountrySmallint23: number | null
  CountrySmallint24: number | null
  CountrySmallint25: number | null
  CountrySmallint26: number | null
  CountrySmallint27: number | null
  CountrySmallint28: number | null
  CountrySmallint29: number | null
  CountrySmallint30: number | null
}

/** Supporting table of the area hr. */
export interface HRHumresLinksTable {
  ID: Generated<number>
  Res_id: number
  ChildID: number
  Type: string | null
  MainLink: boolean
  LinkedDate: Date | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area hr. */
export interface WorkScheduleGroupsTable {
  ID: Generated<string>
  Code: string
  Description: string
  ParentID: string | null
  ShiftID: string | null
  SequenceNumber: number
  CompanyCode: string
  Status: string
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Supporting table of the area hr. */
export interface WorkScheduleLinksTable {
  ID: Generated<string>
  Resource: number
  ShiftID: string
  SequenceNumber: number
  StartDate: Date
  EndDate: Date | null
  DayStart: Generated<number>
  Status: string | null
  GroupCode: string | null
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Supporting table of the area hr. */
export interface MasterResourceSchedulesTable {
  ID: Generated<string>
  Resource: number
  StartTime: Date | null
  EndTime: Date | null
  BreakStart_1: Date | null
  BreakEnd_1: Date | null
  BreakStart_2: Date | null
  BreakEnd_2: Date | null
  BreakStart_3: Date | null
  BreakEnd_3: Date | null
  ShiftID: string | null
  DayType: string | null
  EntryDate: Date
  WorkingHour: number
  ItemCode: string | null
  GLAccount: string | null
  CompanyCode: string | null
  CostCenter: string | null
  Created: Generated<Date>
  Creator: number
  Modified: Generated<Date>
  Modifier: number
}

/** Supporting table of the area project. */
export interface ProjectItemsTable {
  ID: Generated<string>
  ProjectNumber: string
  ItemCode: string
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area project. */
export interface ProjectDeliverablesTable {
  ID: string
  DeliverableCode: string
  IsMain: boolean
  Description: string
  ItemCode: string | null
  ParentDeliverable: string | null
  ParentDeliverableProjectNumber: string | null
  ProjectNumber: string
  StartDate: Date | null
  EndDate: Date | null
  State: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
}

/** Supporting table of the area project. */
export interface ProjectBudgetLinesTable {
  ID: Generated<number>
  ProjectNumber: string
  StartDate: Date
  EndDate: Date
  Type: string
  Amount: number | null
  Currency: string | null
  AmountFC: number | null
  CostAmount: number | null
  CostCurrency: string | null
  CostAmountFC: number | null
  Itemcode: string | null
  Quantity: number | null
  Description: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  IsPurchased: Generated<boolean | null>
}

/** Supporting table of the area project. */
export interface WorkBreakdownStructureLinesTable {
  ID: string
  Type: string
  StartDate: Date | null
  EndDate: Date | null
  Description: string | null
  ProjectNumber: string | null
  DeliverableCode: string | null
  ItemCode: string | null
  CustomerID: string | null
  Hours: number | null
  EstimatedCurrent: number | null
  ItemCount: number | null
  SalesCurrency: string | null
  SalesAmount: number | null
  SalesAmountFC: number | null
  Currency: string | null
  Amount: number | null
  AmountFC: number | null
  BillCustomer: number
  RegisterCost: number
  IsPurchased: Generated<boolean | null>
  UseTotalAmount: Generated<boolean | null>
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  Timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area request. */
export interface RequestTypeStatusTable {
  StatusID: number
  AbsenceTypesID: number
  Description: string
  DescriptionTermID: number
  OrderID: number | null
}

/** Supporting table of the area request. */
export interface RequestActionsTable {
  ID: number
  Description: string
  DescriptionTermID: number
  Division: number | null
}

/** Supporting table of the area request. */
export interface RequestTypeActionsTable {
  ActionID: number
  AbsenceTypesID: number
  Description: string
  DescriptionTermID: number
}

/** Supporting table of the area request. */
export interface RequestPrioritiesTable {
  ID: number
  Description: string
  DescriptionTermID: number | null
  Division: number | null
}

/** Supporting table of the area request. */
export interface RequestPaymentTypesTable {
  ID: number
  Description: string
  TermID: number
  Division: number | null
}

/** Supporting table of the area request. */
export interface RequestFieldsTable {
  ID: number
  UseField: Generated<boolean>
  Position: number
  Columns: Generated<number>
  Front: Generated<boolean>
  Name: string
  TermID: number
  NameSuffix: string | null
  TermIDSuffix: number | null
  Property: string
  Visible_New: Generated<boolean>
  Visible_Open: Generated<boolean>
  Visible_Approved: Generated<boolean>
  Visible_Realized: Generated<boolean>
  Visible_Processed: Generated<boolean>
  Edit_Open: Generated<boolean>
  Edit_Approved: boolean
  Edit_Realized: boolean
  Edit_Processed: boolean
  Mandatory_Open: boolean
  Mandatory_Approved: boolean
  Mandatory_Realized: boolean
  Mandatory_Processed: boolean
  DefaultString: string | null
  DefaultInt: number | null
  DefaultDate: Date | null
  DefaultDouble: number | null
  DefaultOption: number
  Division: number | null
}

/** Supporting table of the area request. */
export interface RequestFieldOptionsTable {
  ID: Generated<string>
  RequestType: number
  FieldID: number
  Position: number
  Columns: Generated<number>
  Front: Generated<boolean>
  Caption: string | null
  CaptionTermID: number | null
  TextColor: number
  FontSize: number
  Style: number
  Visible_New: Generated<boolean>
  Visible_Open: Generated<boolean>
  Visible_Approved: Generated<boolean>
  Visible_Realized: Generated<boolean>
  Visible_Processed: Generated<boolean>
  Edit_Open: Generated<boolean>
  Edit_Approved: boolean
  Edit_Realized: boolean
  Edit_Processed: boolean
  EditOption_1: number
  EditOption_2: number
  EditOption_3: number
  Mandatory_Open: boolean
  Mandatory_Approved: boolean
  Mandatory_Realized: boolean
  Mandatory_Processed: boolean
  DefaultString: string | null
  DefaultInt: number | null
  DefaultDate: Date | null
  DefaultDouble: number | null
  DefaultGuid: string | null
  DefaultOption: number
  Selection: string | null
  SelectionOption_1: number
  SelectionOption_2: number
  SelectionOption_3: number
  SelectionOption_4: number
  SelectionOption_5: number
  WorkflowOption_1: number
  WorkflowOption_2: number
  WorkflowOption_3: number
  ManualEntry: boolean
  Calculate: Generated<boolean>
  CalculateOption_1: number
  CalculateOption_2: number
  CalculateOption_3: number
  DisplayType: number
  RefType: number | null
  SelectionValues: string | null
  CalculateField1: number | null
  CalculateField2: number | null
  CalculateOperator: number | null
  UseScheduleMethod: number
  TextColor2: number
  IsLeadingAccount: boolean
  IsLeadingItem1: boolean
  IsLeadingItem2: boolean
  IsLeadingProject: boolean
  IsLeadingResource: boolean
  IsLeadingSerialNumber1: boolean
  IsLeadingSerialNumber2: boolean
  ShowSectionAsTab: boolean | null
  VisibleRejected: Generated<boolean>
  EditRejected: boolean
  MandatoryRejected: boolean
  Division: number | null
  SectionType: Generated<number | null>
  SectionHeight: Generated<number | null>
  SectionBrowserInfo: string | null
}

/** Supporting table of the area request. */
export interface RequestFieldLabelsTable {
  ID: Generated<number>
  RequestType: number
  FieldIDGUID: string | null
  FieldID: number
  TermID: number
  XMLValue: string | null
}

/** Supporting table of the area request. */
export interface RequestItemsTable {
  ID: string
  RequestType: number
  ItemCode: string
  Type: number
  Division: number | null
}

/** Supporting table of the area request. */
export interface WorkflowOwnershipOptionsTable {
  ID: number
  Description: string | null
  TermID: number | null
  Division: number | null
}

/** Supporting table of the area request. */
export interface TemplatesTable {
  ID: Generated<string>
  SystemType: boolean
  Resource: number | null
  Topic: string
  Description: string
  DescriptionTermID: number
  XMLValue: string | null
  Creator: number
  Created: Generated<Date>
  Modifier: number
  Modified: Generated<Date>
}

/** Supporting table of the area document. */
export interface BacoDiscussionFixedGroupsTable {
  ID: Generated<string>
  Description: string
  Division: number | null
  CreatedDate: Generated<Date | null>
  ModifiedDate: Generated<Date | null>
  CreatedBy: Generated<number | null>
  ModifiedBy: Generated<number | null>
  SystemType: number
}

/** Supporting table of the area document. */
export interface BacoDiscussionGRolesTable {
  ID: string
  RoleID: number
  SubCategoryID: string | null
  Division: number | null
  DocumentTypeID: number
  ApprovalRoleLevel: number | null
  ApprovalRefPoint: string | null
}

/** Supporting table of the area document. */
export interface BacoDiscussionNewsLayoutsTable {
  BDLayoutID: string
  Description: string | null
  HeaderPage: string | null
  FooterPage: string | null
  DefaultImage: string | null
  Headlines: boolean
  HLBackGround: string | null
  Condition: string | null
  MaxNews: Generated<number>
  MaxHeadlines: Generated<number>
  TextHeader: string | null
  TextFooter: string | null
  Enabled: Generated<number>
  UseSelectionCombo: Generated<number>
  ImageDefault: string | null
  ImageHLBackground: string | null
  LayoutType: number
  EditorialDocID: string | null
  HeaderDocID: string | null
  FooterDocID: string | null
  Bedrnr: string | null
  ConditionDivision: string | null
  ConditionLanguage: string | null
  ConditionJobLevelOperator: string | null
  ConditionJobLevelValue: number | null
  OrDivisionUse: number
  OrCountryUse: number
  OrDivisionGroupUse: number
  HeadlineImage: boolean
  Division: number | null
}

/** Supporting table of the area document. */
export interface MailMessagesTable {
  ID: Generated<string>
  DocumentID: string
  Version: string | null
  Subject: string | null
  MailFrom: string | null
  MailTo: string | null
  CC: string | null
  OnBehalf: string | null
  SentOn: Date | null
  ConversationIndex: string | null
  ConversationID: string | null
}

/** Supporting table of the area document. */
export interface NotesTable {
  ID: Generated<number>
  note: string | null
  Guid: Generated<string | null>
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area document. */
export interface BlobsTable {
  BlobKey: string
  Description: string | null
  Created: Generated<Date | null>
  BlobData: Buffer | null
  Division: number | null
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area search. */
export interface TagsTable {
  ID: Generated<number>
  Tag: string
  CreatedDate: Generated<Date>
  UseCount: number
  Division: number | null
}

/** Supporting table of the area search. */
export interface TagReferencesTable {
  ID: Generated<number>
  TagID: number
  Tag: string
  Entity: string
  EntityType: number
  CreatedBy: number
  CreatedDate: Generated<Date>
  TimeStamp: GeneratedAlways<Buffer>
  Deleted: boolean
  Division: number | null
}

/** Supporting table of the area search. */
export interface TagIndividualWeightsTable {
  ID: Generated<number>
  WordID: number
  Entity: string
  TagsCount: number | null
  Score: number | null
}

/** Supporting table of the area search. */
export interface SearchHistoriesTable {
  ID: string
  ResourceID: number
  Entity: string
  SearchValue: string
  LastSearched: Generated<Date>
}

/** Supporting table of the area mail. */
export interface WordMergeGroupsTable {
  ID: string
  Name: string
  Description: string | null
  Module: number
  WordMergeType: number
  FunctionRight: number | null
  IsStandard: boolean | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  Timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area mail. */
export interface ReportsTable {
  ID: string
  ReportSource: number
  BIReportID: number | null
  HID: Generated<number>
  Name: string
  Description: string | null
  Content: Buffer | null
  ContentName: string
  Parameters: string | null
  Category: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area mail. */
export interface ReportParametersTable {
  ID: Generated<string>
  Report: string
  Name: string
  Description: string
  DescriptionTermID: number
  Type: number
  Browser: number
  DefaultValue: string | null
  Visible: Generated<number>
  Division: number | null
}

/** Supporting table of the area mail. */
export interface ReportSecurityTable {
  ID: string
  Type: number
  Report: string
  Role: number | null
  Resource: number | null
  Project: string | null
  RoleLevel: number | null
  StartDate: Date | null
  EndDate: Date | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area mail. */
export interface ReportCategoriesTable {
  ID: string
  Description: string
  Parent: string | null
  Product: number | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area log. */
export interface PortalUsageTable {
  ID: Generated<string>
  Portal: string | null
  NewsLayout: string | null
  DivisionGroup: string | null
  Division: string | null
  DivisionX: number | null
  CostcenterGroup: string | null
  Costcenter: string | null
  Classification: string | null
  Sector: string | null
  Role: number | null
  JobGroup: string | null
  JobActivity: string | null
  Language: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number | null
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number | null
}

/** Supporting table of the area system. */
export interface BacoUserGroupsTable {
  GroupName: string
  AppRole: string
  AppRolePassword: string
  Division: number | null
}

/** Supporting table of the area system. */
export interface BacoAccessServersTable {
  ID: Generated<number>
  IPAddress: string | null
  CheckIPAddress: Generated<boolean>
  MachineName: string | null
  CheckMachineName: boolean
  MacAddress: string | null
  CheckMacAddress: boolean
  Division: number | null
}

/** Supporting table of the area system. */
export interface NumbersTable {
  CompanyCode: string
  Type: number
  Number: number
  Used: boolean
  Division: number | null
}

/** Supporting table of the area system. */
export interface OnlineSessionsTable {
  ID: Generated<string>
  HumresID: number | null
  SessionID: string
  SessionDateTime: Generated<Date>
}

/** Supporting table of the area system. */
export interface SessionContextTable {
  ID: number
  EntityName: string | null
  Query: string | null
  LastKeyRetrieved: string | null
  LastAccessedDate: Generated<Date>
}

/** Supporting table of the area system. */
export interface CardSettingsTable {
  ID: Generated<number>
  Module: string
  ApplicationID: number
  SettingType: number
  Type: number
  ResourceID: number
  Parameter_0: string | null
  Parameter_1: string | null
  Parameter_2: string | null
  XMLValue: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area system. */
export interface UserPreferenceTable {
  Id: Generated<string>
  OwnerId: string
  Category: number
  Type: number
  IsActive: boolean
  FilterType: number
}

/** Supporting table of the area system. */
export interface GuidRelationsTable {
  Type: number
  ID: string
  Parent: string
  Level: number
}

/** Supporting table of the area system. */
export interface IntegerRelationsTable {
  Type: number
  ID: number
  Parent: number
  Level: number
}

/** Supporting table of the area system. */
export interface StringRelationsTable {
  Type: number
  Code: string
  Parent: string
  Level: number
}

/** Supporting table of the area system. */
export interface PortalsTable {
  ID: Generated<string>
  Description: string | null
  Type: number
  Priority: Generated<number>
  Manager: number | null
  StartDate: Date
  EndDate: Date | null
  Domain: string | null
  Keywords: string | null
  Language: string | null
  Title: string | null
  StyleSheet: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number | null
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number | null
}

/** Supporting table of the area system. */
export interface DDTablesTable {
  ID: Generated<number>
  TableName: string
  TermId: number | null
  Abbr: string | null
  Description: string | null
  ReportOptions: string | null
  Uid: string | null
  Flags: number
  GroupId: number
  UserLevel: number
  SecurityLevelField: string | null
  Suffix: string | null
  SuffixId: number | null
}

/** Supporting table of the area system. */
export interface DDColumnsTable {
  ID: Generated<number>
  Tablename: string
  ColumnName: string
  Description: string | null
  Type: number
  Length: number
  Scale: number
  Dimensions: number
  TermId: number
  SeqNr: number
  Flags: number
  GroupId: number
  UserLevel: number
  Suffix: string | null
  SuffixId: number | null
  DefinitionMeasure: number
  AllowAnonymize: boolean
}

/** Supporting table of the area system. */
export interface DDIndexesTable {
  ID: Generated<number>
  IndexName: string
  TableName: string
  Type: number
  SeqNr: number
  GroupId: number
}

/** Supporting table of the area system. */
export interface DDIndexColumnsTable {
  ID: Generated<number>
  Tablename: string
  IndexName: string
  ColumnName: string
  SeqNr: number
}

/** Supporting table of the area system. */
export interface DDReferencesTable {
  ID: Generated<number>
  TableName: string
  ReferenceName: string
  SeqNr: number | null
  TargetIndexName: string
  TargetTableName: string
  DeletionType: Generated<string>
  Description: string | null
  TermId: number | null
  Suffix: string | null
  SuffixId: number | null
}

/** Supporting table of the area system. */
export interface DDReferenceColumnsTable {
  ID: Generated<number>
  TableName: string
  ColumnName: string
  ReferenceName: string
  SeqNr: number
}

/** Supporting table of the area system. */
export interface DDTestsTable {
  ID: Generated<number>
  DatabaseChar: string
  Tablename: string
  FieldName: string
  DisplayChar: string
  Description: string
  TermId: number
  Options: string | null
  SeqNr: number
}

/** Supporting table of the area licence. */
export interface ExactLicenseBackupTable {
  CustomerID: string
  Name: string
  Type: number
  Number: string
  SequenceNumber: number
  IssueDate: Date
  ActivationDate: Date
  ExpirationDate: Date
  ExpirationDate2: string | null
  Checksum: number
  Certificate: Buffer
  Division: number | null
}

/** Supporting table of the area licence. */
export interface ExactTrialModulesTable {
  ItemCode: string
  Description: string
  TermID: number
  Active: boolean
  ActivationDate: Date
  ExpirationDate: Date
  Credit: number
  Checksum: number
  Division: number | null
}

/** Supporting table of the area licence. */
export interface LicenseWSCallLogTable {
  LogID: Generated<number>
  LogDate: Generated<Date>
  HumresID: number
  WebServiceName: string
  WebServiceResult: string
  LicenseContractNumber: string | null
  ChamberOfCommerceNumber: string | null
  ProductSource: string | null
  OperationName: string | null
  TransactionID: string | null
  Release: string | null
  ServicePack: string | null
}

/** Supporting table of the area licence. */
export interface LicenseWSCallAuditTable {
  AuditID: string
  LogDate: Generated<Date>
  LogID: number
  FromLData: Buffer
  ToLData: Buffer | null
  FromAccountID: string | null
  ToAccountID: string | null
}

/** Supporting table of the area licence. */
export interface PartnerActivationTable {
  activationID: string
  activationID2: string
  logID: number
  actDate: Date
  actKey: string
  actIsNew: Generated<boolean>
  totalRequest: number
  totalLog: number
  actStatus: Generated<number>
  prevActivationID: string | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Date | null
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number | null
}

/** Supporting table of the area licence. */
export interface PartnerActivationLogTable {
  actlogID: string
  actlogCode: Generated<number>
  actrequestID: string
  nextLogID: number
  nextActivationID: string
  appliedLogID: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
}

/** Supporting table of the area licence. */
export interface PartnerActivationRequestTable {
  actrequestID: string
  actrequestCode: Generated<number>
  activationID: string
  requestID: string
  humresID: number
  dbServer: string | null
  dbName: string | null
  reqStatus: Generated<number>
  totalLog: number
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Date | null
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number | null
}

/** Supporting table of the area licence. */
export interface OneTimePassTable {
  OTPRequestId: number
  ID: string
  Assortment: number
  OTPValue: string
  ValidityDate: string
  Counter: string
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area licence. */
export interface OneTimePassRequestTable {
  ID: Generated<number>
  RequestID: string
  AccountID: string
  AccountNumber: string
  LicenseName: string
  LicenseNumber: string
  IssueDate: Date
  ExpirationDate: Date
  CustomerLocation: string
  Assortment: number
  OTPExpiration: Date
  Counter: number
  SourceLicenseNumber: string
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area integration. */
export interface XMLTopicDefinitionsTable {
  ID: Generated<string>
  Code: string
  Description: string
  DescriptionTermID: number | null
  Type: number
  Assembly: string | null
  Class: string | null
  List: string | null
  PageSize: Generated<number>
  Scenario: number
  FunctionPoint: number | null
  AllowUpdate: Generated<boolean>
  AllowCreate: Generated<boolean>
}

/** Supporting table of the area integration. */
export interface XMLFilesTable {
  Name: string
  ModifiedDate: Date
  Division: number | null
}

/** Supporting table of the area integration. */
export interface SynchronizationLogTable {
  ID: Generated<number>
  LogDate: Date | null
  TransactionID: string | null
  MessageID: string | null
  Destination: string | null
  Message: string | null
  EntityName: string | null
  Action: string | null
  LogicalKey: string | null
}

/** Supporting table of the area integration. */
export interface IntegrationServersTable {
  ID: Generated<number>
  InstanceName: string
  EndPoint: string
  ClientID: string
  ListenerEndPoint: string | null
  Provider: string | null
}

/** Supporting table of the area integration. */
export interface EBDataQueueEntriesTable {
  ID: Generated<number>
  Type: string
  Status: string
  DataType: number
  DateImported: Generated<Date>
  OriginalName: Generated<string>
  OriginalDate: Date | null
  Data: Buffer
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
  BankFormatID: number
  HumanResourceID: number | null
  /** `nchar(3)`. Division. */
  bedrnr: string | null
  QtyTransactions: number
  QtyStatements: number
  TotalAmountDC: number
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
}

/** Supporting table of the area integration. */
export interface EBLogEntriesTable {
  ID: Generated<number>
  DataQueueID: number
  Type: number
  ErrorNumber: number
  Message: Generated<string>
  ProgID: Generated<string>
  time: Generated<Date>
  /** `nchar(3)`. Division. */
  bedrnr: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  /** `uniqueidentifier`. Identity of the row. */
  sysguid: Generated<string>
  /** `timestamp`. Changes with every update of the row; drives replication. */
  timestamp: GeneratedAlways<Buffer>
}

/** Supporting table of the area privacy. */
export interface PersonalDataClassificationTable {
  ID: Generated<number>
  Code: string
  Description: string | null
  Status: string | null
  Category: string | null
  Type: string | null
  Event: string | null
  ExpiryPeriod: number | null
  TimeScale: string | null
  Division: number | null
  AutoLink: boolean
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area privacy. */
export interface PersonalDataMgtTable {
  ID: Generated<number>
  ClassificationID: number
  TableName: string | null
  FieldName: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area privacy. */
export interface PersonalDataPersonMgtTable {
  ID: Generated<number>
  ClassificationID: number
  PersonGuid: string | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
  Processed: boolean
}

/** Supporting table of the area privacy. */
export interface PersonalDataDocMgtTable {
  ID: Generated<number>
  ClassificationID: number
  DocTypeID: number | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area privacy. */
export interface PersonalDataReqMgtTable {
  ID: Generated<number>
  ClassificationID: number
  ReqTypeID: number | null
  Division: number | null
  /** `datetime`. When the row was made, in the server's local time. */
  syscreated: Generated<Date>
  /** `int`. Who made the row (`humres.res_id`). */
  syscreator: number
  /** `datetime`. When the row was changed last, in the server's local time; the writer sets it. */
  sysmodified: Generated<Date>
  /** `int`. Who changed the row last (`humres.res_id`); the writer sets it. */
  sysmodifier: number
}

/** Supporting table of the area privacy. */
export interface PersonalDataLoggingTable {
  ID: Generated<string>
  BatchID: number
  ActionType: number
  ClassificationID: number
  Category: string | null
  PersonGuid: string
  PersonID: number
  /** `nvarchar(20)`. Account of the corporate chart. */
  AccountCode: string | null
  Processed: number
  LogText: string | null
  DateStarted: Generated<Date>
  DateProcessed: Generated<Date>
  ProcessedBy: number
}
