import { idPattern } from '../catalog/idPattern.ts'

/** The fields of the record as text. README.md in this folder gives the reasons, and the grammar in ABNF. */
const revision = '[a-zA-Z\\d]{1,16}'
const how = '[a-zA-Z]{2,16}'
const choice = `!?${idPattern}`

const whole = (pattern: string) => new RegExp(`^${pattern}$`)

/** A revision that the record can store. */
export const revisionGrammar = whole(revision)
/** A `how` that the record can store. */
export const howGrammar = whole(how)
/** The whole record. Its groups are the revision, the time, how it was decided, the id, and the choices. */
export const recordGrammar = whole(
  `1\\.(${revision})\\.([1-9]\\d{0,11})\\.(${how})\\.([a-zA-Z\\d]{1,32})\\.((?:${choice}(?::${choice})*)?)`,
)
