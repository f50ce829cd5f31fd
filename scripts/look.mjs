// Takes screenshots of what visitors see, and opens them as one page.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { platform } from 'node:process'
import { fileURLToPath } from 'node:url'

const folder = new URL('../screenshots/', import.meta.url)
const tests = ['accessibility', 'looks', 'placeholders', 'wcag'].map(
  (name) => `test/browser/${name}.test.ts`,
)
const openers = { darwin: 'open', win32: 'explorer' }

mkdirSync(folder, { recursive: true })
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--project',
    'browser',
    '--testNamePattern',
    '^(?!.*(firefox|webkit))',
    ...tests,
  ],
  { stdio: 'inherit' },
)
const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'))
writeFileSync(
  new URL('index.html', folder),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>What visitors see</title>
<style>body { font: 1rem system-ui; } figure { display: inline-block; margin: 0.5rem; } img { max-height: 40rem; border: 1px solid }</style>
<h1>What visitors see</h1>
${pictures.map((name) => `<figure><img src="${name}" alt="" loading="lazy"><figcaption>${name}</figcaption></figure>`).join('\n')}
`,
)
const page = fileURLToPath(new URL('index.html', folder))
console.log(`${String(pictures.length)} pictures: ${page}`)
spawn(openers[platform] ?? 'xdg-open', [page], { detached: true, stdio: 'ignore' })
  // Without a desktop, the printed path is enough.
  .on('error', () => {})
  .unref()
process.exitCode = status ?? 1
