import { readAddress } from './address.ts'
import { element } from './element.ts'
import { shownOptions } from './faultsOf.ts'
import { recordName } from './recordName.ts'
import { scriptConfig } from './scriptTag.ts'
import type { State } from './state.ts'
import type {} from 'askfirst/auto'

const query = new URLSearchParams(location.search)
const state = readAddress(location.search.slice(1))

/** Puts the theme, the places and the configuration into the page, as the gallery prints them. */
const prepare = ({ scheme, theme }: State) => {
  document.documentElement.dataset['scheme'] = scheme
  if (theme)
    document.head.append(
      element('link', { rel: 'stylesheet', href: `askfirst/themes/${theme}.css` }),
    )
  for (const id of ['banner', 'settings'] as const)
    if ((id === 'banner' ? state.layout : state.settings) === 'inline')
      document.getElementById(`place-${id}`)?.setAttribute(`data-consent-${id}`, '')
  const block = element('script', { type: 'application/json', 'data-askfirst': true })
  const config = scriptConfig(state, shownOptions)
  block.text = JSON.stringify({ ...config, cookie: { name: recordName(query.get('frame')) } })
  document.head.append(block)
}

const start = async () => {
  const script = element('script', { src: 'askfirst.global.js' })
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve))
  document.head.append(script)
  await isLoaded
  const consent = await window.askfirst?.ready
  if (query.get('view') === 'settings') consent?.openSettings()
}

/** The film waits for a category of media, where there is one. */
const holdFilm = ({ categories, services }: State) => {
  const ids = [...categories.map(({ id }) => id), ...services.map(({ category }) => category)]
  if (!ids.includes('media')) document.getElementById('film')?.remove()
}

holdFilm(state)
prepare(state)
void start()

// Tells the gallery, which keeps the focus while the frame loads.
addEventListener('focusin', () => frameElement?.dispatchEvent(new Event('focusin')))

// The demo is one page: its other links lead nowhere.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a')
  if (link && link.getAttribute('href') !== '#privacy-settings') event.preventDefault()
})
