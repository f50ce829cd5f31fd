import { test } from 'vitest'
import { run } from './run.ts'

test.each(['check:types', 'check:lint', 'check:generated', 'check:sizes', 'check:package'])(
  'npm run %s passes',
  (script) => {
    run('npm', ['run', script])
  },
)
