/** Finds the first match of a class, and throws if there is none. */
export const the = <One extends Element>(
  kind: new () => One,
  selector: string,
  root: ParentNode = document,
): One => {
  const one = root.querySelector(selector)
  if (!(one instanceof kind)) throw new Error(`There is no such ${selector}.`)
  return one
}
