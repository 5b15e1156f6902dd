import { acquireLock } from '../../src/connection/acquire-lock.ts'
import { embeddedSource } from '../../src/connection/embedded/embedded-source.ts'
import { sqlServerSource } from '../../src/connection/sql-server/sql-server-source.ts'

// A process of its own for the lock tests: takes a lock, says so, and then does nothing until it is killed.
const [file, resource = ''] = process.argv.slice(2)
const source = file === 'sql-server' ? sqlServerSource('env:SYNERGY_TEST_MSSQL') : embeddedSource({ file: file ?? '' })
const session = await source.openSession()
const lock = await acquireLock(source, session, resource, { waitMs: 0 })
process.send?.(lock === undefined ? 'refused' : 'held')
setInterval(() => {}, 1000)
