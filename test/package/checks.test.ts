import { test } from 'vitest'
import { runAside } from './run.ts'

test.concurrent.each([
  'check:types',
  'check:lint',
  'check:generated',
  'check:sizes',
  'check:package',
])('npm run %s passes', (script) => runAside('npm', ['run', script]))
