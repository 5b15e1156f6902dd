#!/usr/bin/env node
// The command line itself: `npx -y pnpm@10 jobs list`. Everything it does is in run-command-line.ts.
import { userInfo } from 'node:os'
import { allJobs } from './all-jobs.ts'
import { processSurroundings } from './process-surroundings.ts'
import { runCommandLine } from './run-command-line.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), processSurroundings(allJobs, userInfo().username))
