import type { Service } from '../vendor/service.ts'
import { callVendor } from '../vendor/callVendor.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What tawk.to needs. */
export interface TawkOptions {
  /** The property's id: the first part of the widget's address. */
  readonly propertyId: string
  /** The widget's id: the second part of the widget's address. Default: `default`. */
  readonly widgetId?: string | undefined
}

/**
 * The chat of tawk.to. A denial closes the chat's connection. tawk.to calls its cookies essential, but for visitors who
 * don't chat they aren't.
 *
 * @param options `propertyId`; optionally `widgetId`
 * @returns the service
 * @see https://developer.tawk.to/jsapi/
 * @see https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do
 */
export const tawk = ({ propertyId, widgetId = 'default' }: TawkOptions): Service<'tawk'> => ({
  id: requireOptions('tawk', { propertyId }),
  name: 'tawk.to',
  provider: 'tawk.to',
  purpose: 'Lets you chat with us.',
  lang: 'en',
  policyUrl: 'https://www.tawk.to/privacy-policy/',
  hosts: ['*.tawk.to', 'tawk.link'],
  cookies: [
    {
      name: `tawk_uuid_${propertyId}`,
      days: 180,
      purpose: 'Recognizes your browser when you come back.',
    },
    { name: 'twk_idm_key', days: 0, purpose: 'Keeps the chat going from page to page.' },
    { name: 'TawkConnectionTime', days: 0, purpose: 'Shares the chat between your open tabs.' },
    {
      name: 'twk_token_*',
      purpose: 'Recognizes you in the chat, to keep your conversation together.',
      storage: 'local',
    },
    // Unverified: tawk.link, which serves the files of a conversation.
  ],
  start(page) {
    page.global['Tawk_API'] ??= {}
    page.global['Tawk_LoadStart'] = new Date()
    const address = [propertyId, widgetId].map(encodeURIComponent).join('/')
    return page.load(`https://embed.tawk.to/${address}`, {
      attributes: { charset: 'UTF-8', crossorigin: '*' },
    })
  },
  stop: (page) => callVendor(page, 'Tawk_API.shutdown'),
  resume: (page) => callVendor(page, 'Tawk_API.start', { showWidget: true }),
})
