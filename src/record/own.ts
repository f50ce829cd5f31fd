/**
 * Looks up an own property: an id may be `constructor`, which every object inherits.
 *
 * @param choices granted or denied, by id
 * @param id a category or a service
 * @returns the choice, if the id has one
 */
export const own = (
  choices: Readonly<Record<string, boolean | undefined>> | undefined,
  id: string,
): boolean | undefined => (choices && Object.hasOwn(choices, id) ? choices[id] : undefined)
