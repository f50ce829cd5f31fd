import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))

export default defineConfig({
  build: {
    target: 'es2022',
    rolldownOptions: { input: [page('index.html'), page('demo.html')] },
  },
  // The presets say in full what is wrong with an option.
  define: { 'process.env.NODE_ENV': '"development"' },
})
