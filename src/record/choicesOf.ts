import type { Catalog } from '../catalog/catalog.ts'
import { own } from '../own.ts'
import type { ConsentRecord } from './record.ts'

/** Granted or denied, for each category and each service. */
export type Choices<Id extends string = string> = Readonly<Record<Id, boolean>>

/**
 * Computes the choices under a record: required ids are granted, all others only by consent.
 *
 * @param catalog the site's categories and services
 * @param record the decision. Undefined: undecided
 * @returns granted or denied, for each id
 */
export const choicesOf = ({ entries }: Catalog, record: ConsentRecord | undefined): Choices =>
  Object.fromEntries(
    [...entries].map(([id, { category, required }]) => [
      id,
      required || !!(own(record?.choices, id) ?? own(record?.choices, category)),
    ]),
  )
