import type { LegacyProgram, LegacySwitch } from './legacy-program.ts'

const divisions = { name: 'C', option: 'divisions', meaning: 'divisions, with commas', value: 'divisions' } as const

const reportTypes: LegacySwitch = { name: 'X', option: 'reportTypes', meaning: 'report type, such as BA', value: 'texts' }

// Only Picture is documented; the other words are what the functions are called (spec documents B1.1).
const documentTasks: LegacySwitch = {
  name: 'C',
  option: 'tasks',
  meaning: 'function',
  required: 'classic',
  value: {
    Picture: ['pictures'],
    Statistics: ['statistics'],
    Expired: ['expired'],
    Delete: ['expired'],
    Version: ['versions'],
    Active: ['versions'],
  },
}

const entities: LegacySwitch = {
  name: 'O',
  option: 'entities',
  meaning: '1 for documents, 2 for requests',
  value: { '1': ['documents'], '2': ['requests'] },
}

// The classic page makes the Exchange server mandatory; nothing is known about the successor (spec hrm §5.1).
const exchangeServer: LegacySwitch = {
  name: 'E',
  option: 'exchangeServer',
  meaning: 'Exchange server',
  value: 'text',
  required: 'classic',
}

/** The twenty original jobs: 18 programs, and two of hosted systems whose file names are not known (spec documents A2, A3). */
export const legacyPrograms: readonly LegacyProgram[] = [
  {
    job: 'importFinancials',
    programs: ['RPExcelImport.exe'],
    successor: { assembly: 'Exact.Jobs.FinExcel', class: 'FinExcel', inferred: true },
    switches: [divisions],
  },
  {
    job: 'validateFinancials',
    programs: ['BacoImporter.exe'],
    successor: { assembly: 'Exact.Jobs.FinPending', class: 'FinPending' },
    switches: [divisions],
  },
  {
    job: 'replicateFinancials',
    programs: ['BacoReplicator2.exe'],
    successor: { assembly: 'Exact.Jobs.FinExchange', class: 'FinExchange' },
    switches: [{ ...divisions, required: 'always' }],
  },
  {
    job: 'compareFinancials',
    programs: ['RPFinancialCheck.exe'],
    successor: { assembly: 'Exact.Jobs.FinCheck', class: 'FinCheck' },
    switches: [{ ...divisions, required: 'always' }],
  },
  { job: 'recalculateIndicators', programs: ['BacoprocessRatios.exe'], switches: [] },
  {
    job: 'updateAccountStatuses',
    programs: ['BLCustomerStatus.exe'],
    successor: { assembly: 'Exact.Jobs.CRM', class: 'AccountStatus' },
    switches: [],
  },
  { job: 'rateAccounts', programs: ['CRMRating.exe'], successor: { assembly: 'Exact.Jobs.CRM', class: 'CRMRating' }, switches: [] },
  {
    job: 'processContracts',
    programs: ['BLProcess.exe'],
    successor: { assembly: 'Exact.Jobs.ConProcess', class: 'ConProcess', inferred: true },
    switches: [],
  },
  {
    job: 'maintainResources',
    programs: ['HrBgJobs.exe'],
    successor: { assembly: 'Exact.Jobs.SysMaint', class: 'SysMaint', inferred: true },
    switches: [],
  },
  { job: 'maintainProjects', programs: ['HrBgProj.exe'], switches: [] },
  {
    job: 'processMailMerges',
    programs: ['HRMail.exe', 'HrMailer.exe'],
    successor: { assembly: 'Exact.Jobs.SysHrMail', class: 'SysHrMail' },
    switches: [reportTypes],
  },
  {
    job: 'syncCalendars',
    programs: ['SynergyExchange.exe'],
    successor: { assembly: 'Exact.Jobs.SysExchange', class: 'SysExchange', inferred: true },
    switches: [exchangeServer],
  },
  {
    job: 'maintainDocuments',
    programs: ['BDScheduler.exe'],
    successor: { assembly: 'Exact.Jobs.Documents', class: 'DocScheduler' },
    switches: [documentTasks],
  },
  { job: 'compressAttachments', programs: ['CompressItemAttachments.exe'], switches: [] },
  {
    job: 'indexFullText',
    programs: ['ExactFullText.exe'],
    successor: { assembly: 'Exact.Jobs.WordIndex', class: 'WordIndex', inferred: true },
    switches: [entities],
  },
  { job: 'uploadScans', programs: ['Scan2Exact.exe'], switches: [] },
  { job: 'truncateLogs', programs: ['LogHandler.exe'], switches: [] },
  { job: 'checkErrorLog', programs: ['ErrorLogChecker.exe'], switches: [] },
  { job: 'runForTenants', programs: [], switches: [] },
  { job: 'updateTenants', programs: [], switches: [] },
]
