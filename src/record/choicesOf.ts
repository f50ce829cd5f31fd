import type { Catalog } from '../catalog/catalog.ts'
import { own } from './own.ts'
import type { ConsentRecord } from './record.ts'

/** Granted or denied, for each category and each service. */
export type Choices<Id extends string = string> = Readonly<Record<Id, boolean>>

/** What holds under a record: what is required always, all else only by a yes. */
export const choicesOf = ({ entries }: Catalog, record: ConsentRecord | undefined): Choices =>
  Object.fromEntries(
    [...entries].map(([id, { category, required }]) => [
      id,
      required || !!(own(record?.choices, id) ?? own(record?.choices, category)),
    ]),
  )
