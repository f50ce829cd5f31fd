import { start } from 'askfirst'

export const consent = start({
  categories: { essential: { required: true }, analytics: {}, media: {} },
})
