import type { Insertable, Selectable, Updateable } from 'kysely'
import { describe, expectTypeOf, it } from 'vitest'
import type { Database } from './database.ts'
import { type GbkmutTranstype, gbkmutTranstype, type HrRolesRoleLevel } from './generated/codes.ts'

type LogRow = Database['BacoProcessLog']

describe('Database', () => {
  it('reads every column by its SQL type', () => {
    expectTypeOf<Selectable<LogRow>>().toEqualTypeOf<{
      LogID: number
      LogDate: Date
      HumresID: number
      ProcessName: string
      LogType: number
      LogText: string | null
      CommandLine: string | null
      Server: string | null
      Division: number | null
    }>()
    expectTypeOf<Selectable<Database['gbkmut']>['timestamp']>().toEqualTypeOf<Buffer>()
    expectTypeOf<Selectable<Database['bedryf']>['ReportingEntity']>().toEqualTypeOf<boolean>()
    expectTypeOf<Selectable<Database['LicenseUserLog']>['snapshotID']>().toEqualTypeOf<string>()
    expectTypeOf<Selectable<Database['BacoDiscussions']>['Document']>().toEqualTypeOf<Buffer | null>()
  })

  it('asks an insert for the NOT NULL columns without default, and only those', () => {
    expectTypeOf<{ HumresID: number; ProcessName: string; LogType: number }>().toExtend<Insertable<LogRow>>()
    expectTypeOf<{ HumresID: number; ProcessName: string }>().not.toExtend<Insertable<LogRow>>()
    expectTypeOf<Insertable<LogRow>['LogDate']>().toEqualTypeOf<Date | undefined>()
  })

  it('never writes a rowversion', () => {
    expectTypeOf<'timestamp' extends keyof Insertable<Database['gbkmut']> ? true : false>().toEqualTypeOf<false>()
    expectTypeOf<'timestamp' extends keyof Updateable<Database['gbkmut']> ? true : false>().toEqualTypeOf<false>()
  })

  it('has the tables of the SDK', () => {
    expectTypeOf<Selectable<Database['SynergyJobsRuns']>['Checkpoint']>().toEqualTypeOf<string | null>()
  })
})

describe('code values', () => {
  it('are literals of the column type', () => {
    expectTypeOf(gbkmutTranstype.normal).toEqualTypeOf<'N'>()
    expectTypeOf<'B'>().toExtend<GbkmutTranstype>()
    expectTypeOf<HrRolesRoleLevel>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 10>()
  })
})
