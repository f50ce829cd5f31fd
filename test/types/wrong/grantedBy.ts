import { start } from '../../../src/index.ts'
import { metaPixel } from '../../../src/signals/index.ts'

const pixel = metaPixel({ grantedBy: 'markting' })

start({
  categories: { essential: { required: true }, marketing: {} },
  signals: [pixel], // TS2322
})
