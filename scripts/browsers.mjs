import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { argv, env, exit, getuid, stderr } from 'node:process'
import { pathToFileURL } from 'node:url'

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */
/** @typedef {'chromium' | 'firefox' | 'webkitDriver' | 'miniBrowser' | 'xvfb'} Program */
/** @typedef {Record<Program, string | undefined>} Browsers */

/** @type {Record<EngineName, { programs: Program[], packages: string[], override: string }>} */
const engines = {
  chromium: {
    programs: ['chromium'],
    packages: ['chromium'],
    override: 'ASKFIRST_CHROMIUM',
  },
  firefox: {
    programs: ['firefox'],
    packages: ['firefox-esr'],
    override: 'ASKFIRST_FIREFOX',
  },
  webkit: {
    programs: ['webkitDriver', 'miniBrowser', 'xvfb'],
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb', 'xauth'],
    override: 'ASKFIRST_WEBKIT_DRIVER',
  },
}

const names = /** @type {EngineName[]} */ (Object.keys(engines))

/** @param {string[]} programs */
const onPath = (...programs) => {
  const folders = (env.PATH ?? '').split(delimiter)
  const places = programs.flatMap((program) => folders.map((folder) => join(folder, program)))
  return places.find((place) => existsSync(place))
}

/** @param {string} variable */
const overridden = (variable) => {
  const path = env[variable]
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, which doesn't exist.`)
  return path || undefined
}

const findMiniBrowser = () => {
  if (!existsSync('/usr/lib')) return undefined
  const places = readdirSync('/usr/lib').map((folder) =>
    join('/usr/lib', folder, 'webkit2gtk-4.1', 'MiniBrowser'),
  )
  return places.find((place) => existsSync(place))
}

/** @returns {Browsers} */
export const findBrowsers = () => ({
  chromium:
    overridden(engines.chromium.override) ??
    onPath('chromium', 'chromium-browser', 'google-chrome'),
  firefox: overridden(engines.firefox.override) ?? onPath('firefox-esr', 'firefox'),
  webkitDriver: overridden(engines.webkit.override) ?? onPath('WebKitWebDriver'),
  miniBrowser: findMiniBrowser(),
  xvfb: onPath('Xvfb'),
})

/** @param {EngineName[]} wanted */
const missing = (wanted) => {
  const found = findBrowsers()
  return wanted.filter((name) => engines[name].programs.some((program) => !found[program]))
}

/** @param {string[]} packages */
const install = (packages) => {
  const apt = getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  /** @param {string[]} words */
  const run = (...words) => {
    const [program = '', ...first] = apt
    execFileSync(program, [...first, '-qq', '-y', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  run('update')
  run('install', '--no-install-recommends', ...packages)
}

/** @param {EngineName[]} absent */
const explain = (absent) => {
  const packages = absent.flatMap((name) => engines[name].packages).join(' ')
  const overrides = absent.map((name) => engines[name].override).join(', ')
  return `The browser tests need ${absent.join(', ')}: install the packages ${packages}, or name the programs in ${overrides}.`
}

/**
 * Finds the engines, and installs those that are missing.
 *
 * @param {EngineName[]} wanted the engines. Default: all
 * @returns {Browsers} the paths of the programs
 * @throws {Error} when an engine is neither found nor installed
 */
export const ensureBrowsers = (wanted = names) => {
  const absent = missing(wanted)
  if (absent.length === 0) return findBrowsers()
  try {
    install(absent.flatMap((name) => engines[name].packages))
  } catch (cause) {
    throw new Error(explain(absent), { cause })
  }
  const still = missing(wanted)
  if (still.length > 0) throw new Error(explain(still))
  return findBrowsers()
}

/** @param {string[]} words */
const main = (words) => {
  const unknown = words.find((word) => !(word in engines))
  if (unknown) throw new Error(`${unknown} is none of the engines ${names.join(', ')}.`)
  ensureBrowsers(words.length > 0 ? /** @type {EngineName[]} */ (words) : names)
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    main(argv.slice(2))
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n`)
    exit(1)
  }
}
