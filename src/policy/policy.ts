/**
 * Whether a category is on until the visitor decides.
 *
 * - `opt-in`: off until the visitor consents. The default, also if the region is unknown.
 * - `opt-out`: on until the visitor objects.
 * - `notice`: on and disclosed. Seeing the notice isn't stored as consent.
 * - `always`: on, whatever the visitor decides. No region has it; a site can set it on a category.
 */
export type Policy = 'opt-in' | 'opt-out' | 'notice' | 'always'
