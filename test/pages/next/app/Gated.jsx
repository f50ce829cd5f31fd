/** What a site gates: an inline script, an external one, and a frame. */
export default function Gated({ name }) {
  return (
    <section>
      <p>Before</p>
      <script
        type="text/plain"
        data-consent="analytics"
        dangerouslySetInnerHTML={{ __html: `(window.ran ??= []).push('${name}')` }}
      />
      <script type="text/plain" data-consent="analytics" data-src={`/each.js?${name}`} />
      <iframe
        id="film"
        title="A film"
        data-consent="media"
        data-src="/film.html"
        width="320"
        height="180"
      />
      <p>After</p>
    </section>
  )
}
