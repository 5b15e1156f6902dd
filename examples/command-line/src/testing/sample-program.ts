// The command line with sample jobs, for tests that need a process of its own.
import { processSurroundings } from '../process-surroundings.ts'
import { runCommandLine } from '../run-command-line.ts'
import { sampleJobs } from './sample-jobs.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), processSurroundings(sampleJobs, 'jobs'))
