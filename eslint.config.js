import js from '@eslint/js'
import ts from 'typescript-eslint'
import { commonFiles, rooms } from './rings.js'

const directions = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\./(?!(${[...allowed.map((name) => `${name}/`), ...commonFiles.map((name) => `${name}\\.ts$`)].join('|')}))`,
            message: `${room}/ imports from itself and from lower rings only: see rings.js.`,
          },
        ],
      },
    ],
  },
}))

export default ts.config(
  {
    ignores: [
      'dist',
      'examples/*/dist',
      '**/node_modules',
      '**/.next',
      'test/pages/next/public',
      'test/pages/apps',
      'screenshots',
      'website/dist',
      'website/.cache',
      // Its types come with VitePress, which isn't always installed: test/package/website.test.ts checks them.
      'website/.vitepress',
      '*.config.ts',
      'test/types/*/*',
      'test/types/right.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/dot-notation': 'off',
      // The types promise more than old browsers, servers and hostile pages keep.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  {
    files: ['examples/plain/**/*.js'],
    languageOptions: {
      globals: { document: 'readonly', window: 'readonly', localStorage: 'readonly' },
    },
  },
  // A test waits for a value and throws it away.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-meaningless-void-operator': 'off' } },
  ...directions,
)
