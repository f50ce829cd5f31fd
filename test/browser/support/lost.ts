/** The browser stopped answering and was replaced, and with it went its pages. */
export class Lost extends Error {
  override readonly name = 'Lost'
}
