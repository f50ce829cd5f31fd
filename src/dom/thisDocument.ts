/**
 * The document's own properties. In a page with `<img name="cookie">`, `document.cookie` is that picture, and so it is
 * with the names of forms and frames, which visitors may write.
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
