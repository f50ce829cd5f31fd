import type { Categories, Category } from './catalog/catalog.ts'
import { warn } from './console.ts'
import type { Signal } from './vendor/signal.ts'

const soundsLikeAds = /market|advert|\bads?\b|target|promo/i

/** Finds the category that has an id, or that contains the service with the id. */
const categoryOf = (id: string, categories: Categories) =>
  Object.entries<Category>(categories).find(
    ([name, { services = [] }]) => name === id || services.some((one) => one && one.id === id),
  )

/**
 * Warns if Google's `ad_storage` follows a category that isn't about advertising.
 *
 * For development builds. Since 15 June 2026 `ad_storage` alone decides what Google Ads does with data, so consent to
 * statistics would become consent to ads.
 *
 * @param signals the site's signals
 * @param categories the site's categories
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const checkAdStorage = (signals: readonly Signal[], categories: Categories): void => {
  for (const { grants } of signals) {
    const id = grants?.['ad_storage']
    // A list is the preset's default, which follows advertising.
    if (typeof id !== 'string') continue
    const [name, category] = categoryOf(id, categories) ?? []
    if (!name || category?.sale || soundsLikeAds.test(name)) continue
    warn(
      `"ad_storage" follows "${id}", but "${name}" doesn't sound like advertising. Google Ads uses data as soon as "ad_storage" is granted: map it to a category for advertising, or give "${name}" sale: true.`,
    )
  }
}
