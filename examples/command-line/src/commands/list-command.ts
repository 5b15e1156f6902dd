import type { Command } from 'commander'
import { kebabName } from '../kebab-name.ts'
import { writeJson } from '../print-outcome.ts'
import type { Call } from './call.ts'

/** Adds `list`: every job, its original, and what it does. */
export function addListCommand(program: Command, call: Call): void {
  program
    .command('list')
    .summary('List all jobs.')
    .option('--json', 'print the list as one JSON document')
    .action(() => {
      const { jobs, stdout } = call.surroundings
      const rows = jobs.map(({ definition: { name, replaces, summary } }) => ({ command: kebabName(name), name, replaces, summary }))
      if (call.json) return writeJson(stdout, rows)
      const width = Math.max(0, ...rows.map(({ command }) => command.length))
      const originals = Math.max(0, ...rows.map(({ replaces }) => replaces.join(', ').length))
      for (const { command, replaces, summary } of rows)
        stdout.write(`${command.padEnd(width)}  ${replaces.join(', ').padEnd(originals)}  ${summary}\n`)
    })
}
