import { folderOf, type Maker } from '../contestant.ts'
import { counting } from '../page.ts'

// The values from its README, except for the address of the policy and `softConsentMode`, without which Google's script
// is requested before the choice.
const init = `tarteaucitron.init({
  privacyUrl: '/cookies', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron',
  orientation: 'middle', groupServices: false, showDetailsOnClick: true, serviceDefaultState: 'wait',
  showAlertSmall: false, showTitleBanner: false, cookieslist: false, cookieslistEmbed: false,
  showIcon: true, iconPosition: 'BottomRight', adblocker: false, DenyAllCta: true, AcceptAllCta: true,
  highPrivacy: true, alwaysNeedConsent: false, handleBrowserDNTRequest: false, removeCredit: false,
  moreInfoLink: true, useExternalCss: false, useExternalJs: false, readmoreLink: '', mandatory: true,
  mandatoryCta: true, googleConsentMode: true, bingConsentMode: true, pianoConsentMode: true,
  pianoConsentModeEssential: false, softConsentMode: true, dataLayer: false, serverSide: false,
  partnersList: false
})`

const services = (stats: string) => `
addEventListener('tac.root_available', () => {
  tarteaucitron.services.stats = {
    key: 'stats', type: 'analytic', name: 'Statistics', needConsent: true, cookies: [],
    js: () => {
      ${counting}
      tarteaucitron.addScript('${stats}')
    }
  }
})
tarteaucitron.user.gtagUa = 'G-TEST'
tarteaucitron.job = ['gtag', 'stats', 'iframe']`

const path = (name: string) => `tarteaucitronjs/${name}`
const files = [
  'tarteaucitron.min.js',
  'tarteaucitron.services.min.js',
  'css/tarteaucitron.min.css',
  'lang/tarteaucitron.en.min.js',
]

/** tarteaucitron as in its README: its own script, then `init`; it fetches its styles, services and language itself. */
export const tarteaucitron: Maker = async ({ addresses, read, version }) => ({
  id: 'tarteaucitron',
  name: 'tarteaucitron',
  version: await version('tarteaucitronjs'),
  rival: true,
  files: Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await read(path(name))] as const)),
  ),
  head: `<script src="${folderOf('tarteaucitron')}tarteaucitron.min.js"></script>
<script>${init}${services(addresses.stats)}</script>`,
  markup: {
    frame: (src) =>
      `<div class="tac_iframe" url="${src}" title="A film" width="560" height="315"></div>`,
  },
  startsGoogle: true,
  placeholders: 'always',
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  reject: '#tarteaucitronAllDenied2',
  notes:
    'is its own script in the head and `init` with the values of its README, except for `softConsentMode`, without which it asks Google for its script before the choice; it fetches the rest itself. It gates no scripts in markup: the two are a service of the site’s own, in code. A held frame always has a placeholder. Google Analytics and Consent Mode are its own.',
})
