/**
 * Returns an own property.
 *
 * An id may be `constructor`, which every object inherits, and a page may have put anything on `Object.prototype`.
 *
 * @param object an object. Undefined: without properties
 * @param key a property's name
 * @returns the value; undefined if the object itself doesn't have it
 */
export const own = <T extends object, K extends keyof T>(
  object: T | undefined,
  key: K,
): T[K] | undefined => (object && Object.hasOwn(object, key) ? object[key] : undefined)
