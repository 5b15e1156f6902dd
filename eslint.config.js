import jsdoc from 'eslint-plugin-jsdoc'
import { configs, parser, plugin } from 'typescript-eslint'
import { importBoundaries } from './tools/lint/import-boundaries.ts'
import { plainNames } from './tools/lint/plain-names.ts'

const tests = ['**/*.test.ts', '**/*.test-d.ts', 'test/**', 'packages/*/test/**']
const configFiles = ['**/*.config.ts', 'eslint.config.js']

export default [
  { ignores: ['**/node_modules/', '**/dist/', '**/generated/', '**/temp/', '.data/', 'coverage/'] },
  ...configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: {
      '@typescript-eslint': plugin,
      jsdoc,
      house: { rules: { 'import-boundaries': importBoundaries, 'plain-names': plainNames } },
    },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingAny: true, allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingAny: true, allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An async function without await still turns what it throws into a rejection, which is what its caller expects.
      '@typescript-eslint/require-await': 'off',
      // Objects with methods are closures here and `this` is not used, so a method may be handed on.
      '@typescript-eslint/unbound-method': 'off',
      // The compiler reports these already.
      '@typescript-eslint/no-unused-vars': 'off',
      eqeqeq: 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
      ],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'house/import-boundaries': 'error',
      'house/plain-names': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ExportNamedDeclaration > VariableDeclaration'],
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          checkConstructors: false,
          enableFixer: false,
        },
      ],
      'jsdoc/require-description': [
        'error',
        { contexts: ['FunctionDeclaration', 'ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'] },
      ],
      'jsdoc/check-tag-names': 'error',
      'jsdoc/empty-tags': 'error',
      'jsdoc/no-types': ['error', { contexts: ['any'] }],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off',
      'jsdoc/require-jsdoc': 'off',
    },
  },
  { files: configFiles, rules: { 'no-restricted-exports': 'off' } },
]
