import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch, type ChromiumEngine, type ChromiumTab } from './support/engines.ts'
import { accept, banner, dialog, has, noting, ran } from './support/page.ts'
import { blocks } from './support/readme.ts'
import { openWordpressSite, type WordpressSite } from './support/wordpressSite.ts'

/** The page's own code: the file, and what it says to add to functions.php. */
const [askfirst = '', addition = ''] = blocks('php', 'docs/wordpress.md')

const plugin = `<?php
/* Plugin Name: My Stats */
add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'my-stats', 'https://stats.example/a.js', array(), null );
	wp_add_inline_script( 'my-stats', "${noting('before')}", 'before' );
	wp_add_inline_script( 'my-stats', "${noting('after')}", 'after' );
} );
// What YouTube answers, since there is no network.
add_filter( 'pre_oembed_result', fn() => '<iframe title="A film" width="500" height="281" src="https://www.youtube.com/embed/aqz-KE-bpKQ?feature=oembed" allowfullscreen></iframe>' );
// Several comments within a few seconds.
add_filter( 'wp_is_comment_flood', '__return_false', PHP_INT_MAX );
// A language without its pack.
add_filter( 'locale', fn( $locale ) => get_option( 'my_locale' ) ?: $locale );
// WordPress as it is without the page's code.
add_action( 'init', fn() => isset( $_GET['with-cookies'] ) && add_action( 'set_comment_cookies', 'wp_set_comment_cookies', 10, 3 ) );
`
const content = `<!-- wp:embed {"url":"https://www.youtube.com/watch?v=aqz-KE-bpKQ","type":"video","providerNameSlug":"youtube"} -->
<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=aqz-KE-bpKQ
</div></figure>
<!-- /wp:embed -->
<!-- wp:html -->
<iframe id="own" title="Of this site" src="/wp-content/themes/child/own.html"></iframe>
<script src="https://posts.example/post.js"></script>
<script type="text/plain" data-consent="analytics" src="https://stats.example/tagged.js"></script>
<!-- /wp:html -->`

let site: WordpressSite
let engine: ChromiumEngine
let tab: ChromiumTab
/** Requests to other hosts, and what the console says. */
let requests: string[] = []
let messages: string[] = []

const film = 'iframe[title="A film"]'
const avatar = 'img.avatar'
const frameIsOpen = `document.querySelector(${JSON.stringify(film)}).getAttribute('src')?.includes('youtube.com/embed/aqz-KE-bpKQ')`
const all = ['before', 'stats', 'after', 'tagged', 'post']
const settle = () => tab.evaluate('new Promise((resolve) => setTimeout(resolve, 500))')
const cookies = async () => (await engine.context.cookies()).map(({ name }) => name)
const details = () => tab.evaluate<string | null>(`localStorage.getItem('consent-details:/')`)
const open = async () => {
  await tab.goto(site.post)
  await settle()
}
const openAndAccept = async () => {
  await open()
  await tab.click(accept)
  await tab.waitFor(`window.ran?.length === ${all.length}`, 'the scripts')
  await settle()
}
const comment = async (text: string) => {
  await tab.type('#comment', text)
  await tab.evaluate(
    `for (const [id, value] of [['author', 'Ann'], ['email', 'ann@example.org']])
      document.getElementById(id).value ||= value`,
  )
  await tab.click('#submit')
  await tab.waitFor(`document.body.textContent.includes(${JSON.stringify(text)}) && location.hash`)
  await settle()
}
const value = (id: string) => tab.evaluate(`document.getElementById('${id}').value`)
const box = 'form p[data-consent-remember] input'

beforeAll(async () => {
  site = await openWordpressSite({
    theme: {
      'style.css': '/*\nTheme Name: Child\nTemplate: twentytwentyfour\n*/',
      'functions.php': `<?php\n${addition}`,
      'askfirst.php': askfirst,
      'own.html': '<!doctype html><title>own</title>',
    },
    plugin,
    content,
  })
  engine = await launch('chromium')
})
afterAll(async () => {
  await engine?.close()
  await site?.close()
})
beforeEach(async () => {
  await engine.fresh()
  tab = await engine.newTab()
  requests = []
  messages = []
  tab.page.on('console', (message) => messages.push(message.text()))
  tab.page.on('pageerror', (error) => messages.push(String(error)))
  await tab.page.route(/^https?:..(?!127\.0\.0\.1)/, (route) => {
    const url = new URL(route.request().url())
    requests.push(url.host + url.pathname)
    const scripts: Record<string, string> = {
      '/a.js': `${noting('stats')}; document.cookie = 'my_stats=1'`,
      '/tagged.js': noting('tagged'),
      '/post.js': noting('post'),
    }
    const body = scripts[url.pathname]
    if (body) return route.fulfill({ contentType: 'text/javascript', body })
    if (url.host.endsWith('gravatar.com'))
      return route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      })
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>film</title>' })
  })
})

test('a first visit shows the banner, asks no other host and stores nothing', async () => {
  await open()
  await tab.waitFor(has(banner), 'the banner')
  await tab.waitFor(has('[data-askfirst-placeholder]'), 'the placeholder')
  expect(requests).toEqual([])
  expect(await cookies()).toEqual([])
  expect(await tab.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
  expect(await tab.evaluate(has('link[rel="dns-prefetch"], link[rel="preconnect"]'))).toBe(false)
  expect(await tab.evaluate(ran)).toBe('')
  expect(await tab.evaluate(`document.querySelector('script').type`)).toBe('application/json')
  expect(await tab.evaluate(has('#own[src]'))).toBe(true)
  expect(messages).toEqual([])
})

test('a yes runs each script once and in order, and opens the frame', async () => {
  await openAndAccept()
  const scripts = await tab.evaluate<string[]>('window.ran')
  expect(scripts.filter((name) => ['before', 'stats', 'after'].includes(name))).toEqual(
    all.slice(0, 3),
  )
  expect([...scripts].sort()).toEqual([...all].sort())
  expect(await tab.evaluate(frameIsOpen)).toBe(true)
  expect(await tab.evaluate(has(`${avatar}[src]`))).toBe(true)
  expect(requests.filter((path) => path === 'stats.example/a.js')).toHaveLength(1)
  expect(messages).toEqual([])
})

test('a returning visitor has no banner, and each script runs once', async () => {
  await openAndAccept()
  await open()
  await tab.waitFor(`window.ran?.length === ${all.length}`, 'the scripts')
  await settle()
  expect(await tab.evaluate(has(banner))).toBe(false)
  expect((await tab.evaluate<string[]>('window.ran')).sort()).toEqual([...all].sort())
  expect(await tab.evaluate(frameIsOpen)).toBe(true)
  expect(messages).toEqual([])
})

test('the link in the footer withdraws: nothing loads, and the plugin’s cookie is erased', async () => {
  await openAndAccept()
  expect(await cookies()).toContain('my_stats')
  await tab.click('a[href="#privacy-settings"]')
  await tab.waitFor(has(`${dialog}[open]`), 'the settings')
  requests = []
  await tab.click(`${dialog} [data-consent-reject]`)
  await tab.waitFor(`!window.ran && ${has(film)} && !(${frameIsOpen})`, 'the reload')
  await settle()
  expect(await cookies()).toEqual(['consent'])
  expect(requests).toEqual([])
  expect(messages).toEqual([])
})

test('the comment form remembers nothing without consent', async () => {
  await open()
  expect(await tab.evaluate(has('#wp-comment-cookies-consent'))).toBe(false)
  await tab.waitFor(has(box), 'the line in the form')
  await comment('A comment without consent')
  await open()
  expect(await value('author')).toBe('')
  expect(await details()).toBeNull()
  expect(await cookies()).toEqual([])
  expect(messages).toEqual([])
})

test('the comment form remembers with consent, without WordPress’ cookies, until it is withdrawn', async () => {
  await open()
  await tab.waitFor(has(box), 'the line in the form')
  await tab.click(box)
  await comment('A comment with consent')
  await open()
  await tab.waitFor(`document.getElementById('author').value === 'Ann'`, 'the name')
  expect(await value('email')).toBe('ann@example.org')
  expect(await cookies()).toEqual(['consent'])
  await tab.evaluate(`document.cookie = 'comment_author_0123=Ann'`)
  await tab.click(box)
  await settle()
  expect(await details()).toBeNull()
  expect(await cookies()).toEqual(['consent'])
  expect(messages).toEqual([])
})

test('WordPress sets its comment cookies only without the page’s code', async () => {
  const respond = async (keep: string) => {
    const body = new URLSearchParams({
      comment: `Posted ${keep}`,
      author: 'Ann',
      email: 'ann@example.org',
      comment_post_ID: new URL(site.post).searchParams.get('p') ?? '',
      'wp-comment-cookies-consent': 'yes',
    })
    const url = site.url(`/wp-comments-post.php${keep}`)
    return fetch(url, { method: 'POST', body, redirect: 'manual' })
  }
  const answer = await respond('')
  expect(answer.status).toBe(302)
  expect(answer.headers.getSetCookie()).toEqual([])
  const other = await respond('?with-cookies')
  expect(other.headers.getSetCookie().join()).toContain('comment_author_')
})

test('a feed has its frames', async () => {
  const feed = await (await fetch(site.url('/?feed=rss2'))).text()
  expect(feed).toContain('src="https://www.youtube.com/embed/aqz-KE-bpKQ')
  expect(feed).not.toContain('data-consent-src')
})

test('the banner speaks the site’s language, and links to its privacy policy', async () => {
  await site.run(`
    update_option( 'my_locale', 'de_DE' );
    $id = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Privacy' ) );
    update_option( 'wp_page_for_privacy_policy', $id );
  `)
  await open()
  await tab.waitFor(has(banner), 'the banner')
  expect(await tab.evaluate(`document.querySelector('${accept}').textContent`)).toBe('Akzeptieren')
  expect(await tab.evaluate(has(`${banner} a[href*="page_id="]`))).toBe(true)
  expect(messages).toEqual([])
})

test('the page’s code writes nothing into WordPress’ log of errors', async () => {
  const log = await site.run(`error_log( 'the end' ); echo file_get_contents( WP_DEBUG_LOG );`)
  expect(log).toMatch(/^\[[^\]]+\] the end\n$/)
})
