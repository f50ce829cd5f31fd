/**
 * The document, safe from DOM clobbering.
 *
 * In a page with `<img name="cookie">`, `document.cookie` is that image. Named forms and frames do the same, and
 * user-generated markup may contain them.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const thisDocument = new Proxy({} as Document, {
  get(_, key) {
    const value: unknown = Reflect.get(Document.prototype, key, document)
    return typeof value === 'function' ? (value.bind(document) as unknown) : value
  },
  set: (_, key, value) => Reflect.set(Document.prototype, key, value, document),
})
