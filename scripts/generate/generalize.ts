/** Replaces each `{…}` of a template by `*`, as in `_hp2_id.{id}`, and merges it with adjacent stars. */
export const generalize = (template: string) => template.replace(/\**\{[^{}]+\}\**/g, '*')
