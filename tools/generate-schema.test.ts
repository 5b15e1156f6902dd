import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

describe('generate-schema --check', () => {
  it('finds the generated files up to date', async () => {
    const script = fileURLToPath(new URL('./generate-schema.ts', import.meta.url))
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, '--check'])
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' })
  })
})
