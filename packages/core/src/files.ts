// What reads files and nothing else: for worker threads, which are started often and must not load the drivers of databases.

export { JobError } from './errors/job-error.ts'
export { openZipArchive, type ZipArchive, type ZipArchiveOptions, type ZipSource } from './workbook/open-zip-archive.ts'
export { parseXml, type XmlAttributes, type XmlHandlers } from './workbook/parse-xml.ts'
export { type ReadRowsOptions, readRows } from './workbook/read-rows.ts'
export { readWorkbookInfo } from './workbook/read-workbook-info.ts'
export { defaultWorkbookLimits, type WorkbookLimits } from './workbook/workbook-limits.ts'
