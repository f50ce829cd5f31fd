import { start } from '../../../src/index.ts'
import { signal } from '../../../src/signals/index.ts'

start({
  categories: { essential: { required: true }, marketing: {} },
  signals: [signal({ id: 'own', grants: { one: 'markting' }, begin: () => {} })], // TS2322
})
