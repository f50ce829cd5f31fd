/** A choice that is there: an id may be called `constructor`, and then a plain look-up finds something else. */
export const own = (
  choices: Readonly<Record<string, boolean | undefined>> | undefined,
  id: string,
): boolean | undefined => (choices && Object.hasOwn(choices, id) ? choices[id] : undefined)
