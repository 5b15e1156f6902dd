import { defineConfig } from 'vitest/config'
import { closingLine } from '../closing-line.ts'

export default defineConfig({ test: { root: import.meta.dirname, include: ['*.sample.ts'], reporters: [closingLine()] } })
