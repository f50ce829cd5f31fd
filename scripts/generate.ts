import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { barrel } from './generate/barrel.ts'
import { coreConfig } from './generate/coreConfig.ts'
import { galleryCatalog } from './generate/galleryCatalog.ts'
import { knownServices } from './generate/knownServices.ts'
import { makeService } from './generate/makeService.ts'
import { presetOptions } from './generate/presetOptions.ts'
import { presetsIn } from './generate/presetsIn.ts'
import { serviceOptionsPage } from './generate/serviceOptionsPage.ts'
import { servicesPage } from './generate/servicesPage.ts'
import { signalOptionsPage } from './generate/signalOptionsPage.ts'

const services = await Promise.all(presetsIn('services').map(makeService))
services.sort((a, b) => a.name.localeCompare(b.name, 'en'))

const files = {
  'src/services/index.ts': barrel('services'),
  'src/signals/index.ts': barrel('signals'),
  'src/guard/knownServices.ts': knownServices(services),
  'src/presetOptions.ts': presetOptions(),
  'examples/gallery/src/catalog.ts': galleryCatalog(services),
  'docs/services.md': servicesPage(services),
  'docs/service-options.md': await serviceOptionsPage(services),
  'docs/signal-options.md': await signalOptionsPage(services),
  'tsconfig.core.json': coreConfig(),
}

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values
for (const [file, text] of Object.entries(files)) {
  // Prettier would pad every row of the table to its longest cell.
  const written = file.startsWith('docs/')
    ? text
    : await format(text, { ...(await resolveConfig(file)), filepath: file })
  if (!check) await writeFile(file, written)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== written) {
    console.error(`${file} is out of date: run "npm run generate".`)
    process.exitCode = 1
  }
}
