import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const folder = (path) => fileURLToPath(new URL(path, import.meta.url))

// What Google Analytics needs (developers.google.com/tag-platform/security/guides/csp), the film's frame, and nothing
// else. 'self' covers askfirst and the files that it fetches later.
const policy = [
  "default-src 'none'",
  "script-src 'self' https://www.googletagmanager.com",
  "style-src 'self'",
  "img-src 'self' https://*.google-analytics.com https://*.googletagmanager.com",
  "connect-src 'self' https://*.google-analytics.com https://*.analytics.google.com https://*.googletagmanager.com",
  'frame-src https://www.youtube-nocookie.com',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

const listen = (handle, port) =>
  new Promise((resolve, reject) => {
    const server = createServer(handle)
    const close = () =>
      new Promise((done) => {
        server.close(done)
        server.closeAllConnections()
      })
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}/`, close })
    })
  })

// `dev` reads from the disk on each request, so an edit shows after a reload.
const files = (root) => sirv(root, { dev: true, etag: true })

const notFound = (response) => {
  response.statusCode = 404
  response.end('Not found')
}

/**
 * Serves the plain site with a strict Content-Security-Policy.
 *
 * @param options `root` is the site; `library` has what the site lacks: `/askfirst.global.js` and the folder
 *   `/askfirst/` beside it. `port` defaults to a free one.
 * @returns the address, and a function that closes the server
 */
export const servePlain = ({
  port = 0,
  root = folder('plain'),
  library = folder('../dist'),
} = {}) => {
  const site = files(root)
  const askfirst = files(library)
  return listen((request, response) => {
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    site(request, response, () => askfirst(request, response, () => notFound(response)))
  }, port)
}

/** Serves the built Vite example. */
export const serveVite = ({ port = 0, root = folder('vite/dist') } = {}) => {
  const site = files(root)
  return listen((request, response) => {
    site(request, response, () => notFound(response))
  }, port)
}

/**
 * Serves the built gallery, and beside it what its frames run: the script-tag build and the themes.
 *
 * @param options `root` is the gallery; `library` has `/askfirst.global.js` and the folder `/askfirst/`.
 *   `port` defaults to a free one.
 * @returns the address, and a function that closes the server
 */
export const serveGallery = ({
  port = 0,
  root = folder('gallery/dist'),
  library = folder('../dist'),
} = {}) => {
  const site = files(root)
  const askfirst = files(library)
  return listen((request, response) => {
    site(request, response, () => askfirst(request, response, () => notFound(response)))
  }, port)
}
