/** Thrown if the browser stopped answering and was replaced; its pages are gone. */
export class Lost extends Error {
  override readonly name = 'Lost'
}
