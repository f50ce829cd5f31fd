const config = JSON.stringify({
  categories: { essential: { required: true }, analytics: {}, media: {} },
  reload: 'never',
})

/** Notes what React says of a page that isn't as it expects. */
const listen = `window.errors = []; addEventListener('error', ({ message }) => errors.push(message))
const { error } = console; console.error = (...words) => { errors.push(words.join(' ')); error(...words) }`

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <script dangerouslySetInnerHTML={{ __html: listen }} />
        <script
          type="application/json"
          data-askfirst=""
          dangerouslySetInnerHTML={{ __html: config }}
        />
        <script src="/askfirst.global.js" />
      </head>
      <body>
        <script
          type="text/plain"
          data-consent="analytics"
          dangerouslySetInnerHTML={{ __html: `(window.ran ??= []).push('layout')` }}
        />
        {children}
      </body>
    </html>
  )
}
