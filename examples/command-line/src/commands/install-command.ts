import { createContext, installJobTables } from '@synergy-jobs/core'
import type { Command } from 'commander'
import { findContext } from '../context/context-options.ts'
import { addPlaceOptions, givenPlace } from '../context/place-options.ts'
import { writeJson } from '../print-outcome.ts'
import type { Call } from './call.ts'

/** Adds `install`: makes the two tables that runs are kept in. */
export function addInstallCommand(program: Command, call: Call): void {
  const command = program.command('install').summary('Make the two tables that runs are kept in; once per database.')
  command.option('--json', 'print the names of the new tables as one JSON document')
  addPlaceOptions(command)
  command.action(async () => {
    const { options } = await findContext(givenPlace(command), undefined, call.surroundings)
    await using context = await createContext(options)
    const tables = await installJobTables(context)
    const { stdout } = call.surroundings
    if (call.json) writeJson(stdout, { tables })
    else stdout.write(tables.length === 0 ? 'Both tables are there already.\n' : `Made ${tables.join(' and ')}.\n`)
  })
}
