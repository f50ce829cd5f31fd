/**
 * A way to make a request or to store something: code that runs in a page. `at` is an address of a service that isn't
 * allowed, `key` is a name that such a service has declared, and `frame()` creates an empty frame of the same origin.
 */
export interface Way {
  readonly act: string
  /** An expression that is true if something was stored. Without it, the way makes a request. */
  readonly stored?: string
  /** Set if it sends a packet, and no HTTP request. */
  readonly sends?: 'packet'
  /** Set if it needs a page of its own; most of these replace or leave the page. */
  readonly isAlone?: true
}

const script = `Object.assign(document.createElement('script'), { async: true })`
/** A script that gets its address without a setter. */
const unseen = `const src = document.createAttribute('src'); src.value = at; const one = ${script}; one.setAttributeNode(src)`
const shown = (markup: string) => `document.body.insertAdjacentHTML('beforeend', \`${markup}\`)`
const svg = (markup: string) => shown(`<svg width="9" height="9">${markup}</svg>`)
const sheet = (css: string) =>
  `const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; sheet.${css}`
const image = `'<img src="' + at + '">'`
const worker = (type: string, code: string) =>
  `window.kept = [window.kept, new ${type}(URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' })))]`
const quoted = `'"' + at + '"'`
const form = `const form = document.body.appendChild(document.createElement('form')); Object.assign(form, { action: at, method: 'post' })`
const toFrame = `const name = 'to' + key; document.body.append(Object.assign(document.createElement('iframe'), { name })); form.target = name`

/** The ways, by the code that docs/guard-limits.md lists them as. */
export const ways: Readonly<Record<string, Way>> = {
  // Insertion of a script.
  'range.surroundContents': {
    act: `${unseen}; const range = document.createRange(); range.selectNode(document.body.appendChild(document.createElement('b'))); range.surroundContents(one)`,
  },
  'table.caption =': {
    act: `${unseen}; const caption = document.createElement('caption'); caption.append(one); document.body.appendChild(document.createElement('table')).caption = caption`,
  },
  'table.tHead =': {
    act: `${unseen}; const head = document.createElement('thead'); head.append(one); document.body.appendChild(document.createElement('table')).tHead = head`,
  },
  'table.tFoot =': {
    act: `${unseen}; const foot = document.createElement('tfoot'); foot.append(one); document.body.appendChild(document.createElement('table')).tFoot = foot`,
  },
  'document.body =': {
    act: `${unseen}; const body = document.createElement('body'); body.append(one); document.body = body`,
    isAlone: true,
  },
  'document.replaceChildren': {
    act: `${unseen}; const html = document.createElement('html'); html.append(one); document.replaceChildren(); document.replaceChildren(html)`,
    isAlone: true,
  },
  'document.append': {
    act: `${unseen}; const html = document.createElement('html'); html.append(one); document.documentElement.remove(); document.append(html)`,
    isAlone: true,
  },
  'select.add': {
    act: `${unseen}; const option = document.createElement('option'); option.append(one); document.body.appendChild(document.createElement('select')).add(option)`,
  },
  'select.options.add': {
    act: `${unseen}; const option = document.createElement('option'); option.append(one); document.body.appendChild(document.createElement('select')).options.add(option)`,
  },
  'select[0] =': {
    act: `${unseen}; const option = document.createElement('option'); option.append(one); document.body.appendChild(document.createElement('select'))[0] = option`,
  },
  'append of a frame': {
    act: `${unseen}; frame().Element.prototype.append.call(document.body, one)`,
  },
  'setAttributeNode on a script in the page': {
    act: `const src = document.createAttribute('src'); src.value = at; document.body.appendChild(${script}).setAttributeNode(src)`,
  },
  'attributes.setNamedItem on a script in the page': {
    act: `const src = document.createAttribute('src'); src.value = at; document.body.appendChild(${script}).attributes.setNamedItem(src)`,
  },
  'setAttributeNode on a picture': {
    act: `const src = document.createAttribute('src'); src.value = at; document.createElement('img').setAttributeNode(src)`,
  },
  'setAttributeNodeNS on a picture': {
    act: `const src = document.createAttribute('src'); src.value = at; document.createElement('img').setAttributeNodeNS(src)`,
  },
  'attributes.setNamedItem on a picture': {
    act: `const src = document.createAttribute('src'); src.value = at; document.createElement('img').attributes.setNamedItem(src)`,
  },
  'attribute.value on a picture': {
    act: `const one = document.createElement('img'); one.setAttribute('src', ''); one.attributes[0].value = at`,
  },
  'attribute.nodeValue on a picture': {
    act: `const one = document.createElement('img'); one.setAttribute('src', ''); one.attributes[0].nodeValue = at`,
  },
  // Pictures and other elements.
  imageSrcset: {
    act: `const one = document.createElement('link'); Object.assign(one, { rel: 'preload', as: 'image', imageSrcset: at + ' 1x' }); document.head.append(one)`,
  },
  'rel=prefetch': {
    act: `const one = document.createElement('link'); Object.assign(one, { rel: 'prefetch', href: at }); document.head.append(one)`,
    // Firefox requests it only once the page is idle.
    isAlone: true,
  },
  'rel=modulepreload': {
    act: `const one = document.createElement('link'); Object.assign(one, { rel: 'modulepreload', href: at }); document.head.append(one)`,
  },
  'document.adoptNode of a picture': {
    act: `document.adoptNode(new DOMParser().parseFromString(${image}, 'text/html').images[0])`,
  },
  'document.importNode of a picture': {
    act: `document.importNode(new DOMParser().parseFromString(${image}, 'text/html').images[0])`,
  },
  transformToFragment: {
    act: `const xslt = new XSLTProcessor(); xslt.importStylesheet(new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><img src="' + at + '"/></xsl:template></xsl:stylesheet>', 'text/xml')); window.kept = [window.kept, xslt.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document)]`,
  },
  setHTMLUnsafe: {
    act: `const one = document.createElement('p'); document.body.append(one); one.setHTMLUnsafe(${image})`,
  },
  setHTML: {
    act: `const one = document.createElement('p'); document.body.append(one); one.setHTML(${image}, { sanitizer: {} })`,
  },
  shadowrootmode: {
    act: `const one = document.createElement('p'); document.body.append(one); one.setHTMLUnsafe('<p><template shadowrootmode="open">' + ${image} + '</template></p>')`,
  },
  "execCommand('insertHTML')": {
    act: `const one = document.body.appendChild(document.createElement('p')); one.contentEditable = true; one.focus(); document.execCommand('insertHTML', false, ${image})`,
  },
  "execCommand('insertImage')": {
    act: `const one = document.body.appendChild(document.createElement('p')); one.contentEditable = true; one.focus(); document.execCommand('insertImage', false, at)`,
  },
  srcdoc: {
    act: `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: ${image} }))`,
  },
  'new Image of a frame': { act: `new (frame().Image)().src = at` },
  'video src': {
    act: `document.body.append(Object.assign(document.createElement('video'), { preload: 'auto', src: at }))`,
  },
  'video poster': {
    act: `document.body.append(Object.assign(document.createElement('video'), { poster: at }))`,
  },
  'new Audio': {
    act: `window.kept = [window.kept, Object.assign(new Audio(at), { preload: 'auto' })]`,
  },
  'track src': {
    act:
      shown(
        '<video src="/own.mp4" preload="none" crossorigin><track default kind="captions" src="${at}"></video>',
      ) + `; document.body.lastElementChild.textTracks[0].mode = 'showing'`,
  },
  'object data': {
    act: `document.body.append(Object.assign(document.createElement('object'), { data: at }))`,
  },
  'embed src': {
    act: `document.body.append(Object.assign(document.createElement('embed'), { src: at }))`,
  },
  'input type=image': {
    act: `document.body.append(Object.assign(document.createElement('input'), { type: 'image', src: at }))`,
  },
  'background=': {
    act: `const one = document.createElement('table'); one.setAttribute('background', at); document.body.append(one); one.textContent = 'x'`,
  },
  frameset: {
    act: `const all = document.createElement('frameset'); const one = document.createElement('frame'); one.src = at; all.append(one); document.documentElement.replaceChild(all, document.body)`,
    isAlone: true,
  },
  'SVG image': { act: svg('<image href="${at}" width="9" height="9"/>') },
  'SVG feImage': {
    act: svg(
      '<filter id="f"><feImage href="${at}"/></filter><rect filter="url(#f)" width="9" height="9"/>',
    ),
  },
  'SVG script': {
    act: `const one = document.createElementNS('http://www.w3.org/2000/svg', 'script'); one.setAttribute('href', at); document.body.append(one)`,
  },
  // Styles and fonts.
  'url() in a style attribute': {
    act: `document.body.appendChild(document.createElement('p')).style.backgroundImage = 'url(' + ${quoted} + ')'`,
  },
  'url() by insertRule': {
    act: `${sheet('insertRule')}('#here { border-image: url(' + ${quoted} + ') }')`,
  },
  'url() by replaceSync': {
    act: `${sheet('replaceSync')}('#here { list-style: url(' + ${quoted} + '); display: list-item }')`,
  },
  'url() by animate': {
    act: `document.querySelector('#here').animate([{ backgroundImage: 'url(' + ${quoted} + ')' }, { backgroundImage: 'url(' + ${quoted} + ')' }], { duration: 1e6 })`,
  },
  '@import': {
    act: `document.head.append(Object.assign(document.createElement('style'), { nonce: 'r4nd0m', textContent: '@import ' + ${quoted} }))`,
  },
  FontFace: { act: `new FontFace('x' + key, 'url(' + ${quoted} + ')').load().catch(() => {})` },
  // Requests by code.
  fetchLater: {
    act: `fetchLater(at, { activateAfter: 0 })`,
  },
  WebTransport: {
    act: `new WebTransport(other).ready.catch(() => {})`,
    sends: 'packet',
  },
  RTCPeerConnection: {
    act: `const one = window.peer = new RTCPeerConnection({ iceServers: [{ urls: stun }] }); one.createDataChannel('x'); one.createOffer().then((offer) => one.setLocalDescription(offer))`,
    sends: 'packet',
  },
  'audioWorklet.addModule': {
    act: `new OfflineAudioContext(1, 9, 44100).audioWorklet.addModule(at).catch(() => {})`,
  },
  'paintWorklet.addModule': {
    act: `CSS.paintWorklet.addModule(at).catch(() => {})`,
  },
  'import()': { act: `import(at).catch(() => {})` },
  speculationrules: {
    act: `document.head.append(Object.assign(document.createElement('script'), { type: 'speculationrules', textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [at], eagerness: 'immediate' }] }) }))`,
  },
  'Worker of a blob': { act: worker('Worker', `'fetch("' + at + '")'`) },
  'importScripts of a blob': { act: worker('Worker', `'importScripts("' + at + '")'`) },
  'SharedWorker of a blob': {
    act: worker('SharedWorker', `'fetch("' + at + '")'`),
  },
  'Worker of a file': { act: `new Worker('/worker.js?' + encodeURIComponent(at))` },
  ServiceWorker: {
    act: `void navigator.serviceWorker.register('/worker.js?' + encodeURIComponent(at), { scope: '/nowhere/' })`,
  },
  'a ping': {
    act: `const one = document.createElement('a'); one.href = 'javascript:void 0'; one.ping = at; document.body.append(one); one.click()`,
  },
  'form.submit() to a frame': { act: `${form}; ${toFrame}; form.submit()` },
  'form.requestSubmit() to a frame': { act: `${form}; ${toFrame}; form.requestSubmit()` },
  'form.submit()': { act: `${form}; form.submit()`, isAlone: true },
  'location =': { act: `location = at`, isAlone: true },
  'fetch of a frame': { act: `frame().fetch(at).catch(() => {})` },
  'XMLHttpRequest of a frame': {
    act: `const one = new (frame().XMLHttpRequest)(); one.open('GET', at); one.send()`,
  },
  'fetch of frames[0]': {
    act: `document.body.appendChild(document.createElement('iframe')); window[length - 1].fetch(at).catch(() => {})`,
  },
  'fetch of a srcdoc’s script': {
    act: `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<script nonce="r4nd0m">fetch("' + at + '")</' + 'script>' }))`,
  },
  // Stores.
  'document.cookie of a frame': {
    act: `frame().document.cookie = key + '=1'`,
    stored: `document.cookie.includes(key)`,
  },
  'localStorage of a frame': {
    act: `frame().localStorage.setItem(key, '1')`,
    stored: `key in localStorage`,
  },
  'sessionStorage of a frame': {
    act: `frame().sessionStorage.setItem(key, '1')`,
    stored: `key in sessionStorage`,
  },
  'indexedDB of a frame': {
    act: `frame().indexedDB.open(key)`,
    stored: `indexedDB.databases().then((all) => all.some(({ name, version }) => name === key && version))`,
  },
  'localStorage.name =': { act: `localStorage[key] = 1`, stored: `key in localStorage` },
  'defineProperty of localStorage': {
    act: `Object.defineProperty(localStorage, key, { value: 1 })`,
    stored: `key in localStorage`,
  },
  'sessionStorage.name =': { act: `sessionStorage[key] = 1`, stored: `key in sessionStorage` },
  caches: {
    act: `caches.open(key).then((one) => one.put('/' + key, new Response('1')))`,
    stored: `caches.has(key)`,
  },
  'navigator.storage.getDirectory': {
    act: `navigator.storage.getDirectory().then((root) => root.getFileHandle(key, { create: true }))`,
    stored: `navigator.storage.getDirectory().then((root) => root.getFileHandle(key)).then(() => true, () => false)`,
  },
  'window.name': { act: `window.name = key`, stored: `window.name === key` },
  'history.state': { act: `history.replaceState(key, '')`, stored: `history.state === key` },
  // Cookies that look like erasures.
  ...Object.fromEntries(
    [
      'max-age=0.5',
      'max-age=0abc',
      'max-age=0x0',
      'max-age=',
      'expires=1',
      'expires=1970-01-01T00:00:00Z',
      'max-age=0; max-age=60',
    ].map((attribute) => [
      attribute,
      {
        act: `document.cookie = key + '=1; ${attribute}'`,
        stored: `document.cookie.includes(key)`,
      },
    ]),
  ),
  'a cookie without a value': {
    act: `document.cookie = key + '=; path=/'`,
    stored: `document.cookie.includes(key)`,
  },
}
