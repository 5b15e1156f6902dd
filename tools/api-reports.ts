import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from '@microsoft/api-extractor'
import { type PackageFolder, packages } from './packages.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const changed: string[] = []
for (const folder of packages) {
  for (const entry of folder.entries) if (!report(folder, entry)) changed.push(reportName(folder, entry))
}
if (changed.length > 0) {
  console.error(
    `The public surface differs from ${changed.join(', ')}. Run \`npx -y pnpm@10 api\`, read the difference, and commit it if it is meant.`,
  )
  process.exitCode = 1
} else {
  console.log(values.check ? 'All API reports are up to date.' : 'Wrote the API reports.')
}

/** Writes (or, with `--check`, compares) the report of one entry point; false if it differs from the one that is checked in. */
function report(folder: PackageFolder, entry: string): boolean {
  const types = join(folder.folder, 'dist', `${entry}.d.ts`)
  if (!existsSync(types)) throw new Error(`${types} is missing. Run \`npx -y pnpm@10 build\` first.`)
  mkdirSync(join(folder.folder, 'etc'), { recursive: true })
  const config = ExtractorConfig.prepare({
    configObject: configuration(folder, entry, types),
    configObjectFullPath: join(folder.folder, 'api-extractor.json'),
    packageJsonFullPath: join(folder.folder, 'package.json'),
  })
  const result = Extractor.invoke(config, {
    localBuild: !values.check,
    messageCallback(message) {
      // The compiler version notice is of no use here; what matters ends up in the report or in errorCount.
      message.handled = message.logLevel !== ExtractorLogLevel.Error
    },
  })
  return result.errorCount === 0 && !(values.check && result.apiReportChanged)
}

function reportName(folder: PackageFolder, entry: string): string {
  return entry === 'index' ? `${folder.shortName}.api.md` : `${folder.shortName}-${entry}.api.md`
}

function configuration(folder: PackageFolder, entry: string, types: string): IConfigFile {
  const none = { logLevel: ExtractorLogLevel.None }
  return {
    projectFolder: folder.folder,
    mainEntryPointFilePath: types,
    newlineKind: 'lf',
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          module: 'nodenext',
          moduleResolution: 'nodenext',
          target: 'es2023',
          lib: ['es2024', 'esnext.disposable'],
          types: ['node'],
          strict: true,
          skipLibCheck: true,
        },
        files: [types],
      },
    },
    apiReport: {
      enabled: true,
      reportFileName: reportName(folder, entry),
      reportFolder: join(folder.folder, 'etc'),
      reportTempFolder: join(folder.folder, 'temp'),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: none },
      // A type that is used in the surface but not exported is worth a line in the report.
      extractorMessageReporting: {
        default: none,
        'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
      },
      tsdocMessageReporting: { default: none },
    },
  }
}
