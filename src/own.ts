/**
 * Looks up an own property: an id may be `constructor`, which every object inherits, and a page may have put anything
 * on `Object.prototype`.
 *
 * @param object an object
 * @param key a property's name
 * @returns its value, if the object itself has it
 */
export const own = <T extends object, K extends keyof T>(
  object: T | undefined,
  key: K,
): T[K] | undefined => (object && Object.hasOwn(object, key) ? object[key] : undefined)
