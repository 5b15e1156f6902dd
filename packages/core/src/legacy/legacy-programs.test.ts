import { expect, test } from 'vitest'
import { legacyPrograms } from './legacy-programs.ts'
import { isSecretName } from './secret-names.ts'

test('holds twenty jobs, each name once', () => {
  expect(legacyPrograms).toHaveLength(20)
  const programs = legacyPrograms.flatMap((entry) => entry.programs.map((program) => program.toLowerCase()))
  const classes = legacyPrograms.flatMap(({ successor }) => (successor ? [`${successor.assembly} ${successor.class}`.toLowerCase()] : []))
  for (const names of [legacyPrograms.map(({ job }) => job), programs, classes]) expect(new Set(names).size).toBe(names.length)
})

test('no switch looks like one for a password, or hides one that names the database', () => {
  for (const { name } of legacyPrograms.flatMap(({ switches }) => switches)) {
    expect(name).toMatch(/^[A-Z]+$/)
    expect(isSecretName(name)).toBe(false)
    expect(['S', 'D', 'DBCONFIG', 'ASSEMBLY', 'CLASS']).not.toContain(name)
  }
})
