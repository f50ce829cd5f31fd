/** Puts `*` for each `{…}` of a template, as in `_hp2_id.{id}`; stars beside it are the same star. */
export const generalize = (template: string) => template.replace(/\**\{[^{}]+\}\**/g, '*')
