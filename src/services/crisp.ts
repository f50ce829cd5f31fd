import type { Service } from '../vendor/service.ts'
import { requireOptions } from '../vendor/requireOptions.ts'

/** What Crisp needs. */
export interface CrispOptions {
  /** The website's id. */
  readonly id: string
}

/**
 * Crisp's chat. It has no opt-out call, so a denial reloads the page.
 *
 * @param options `id`
 * @returns the service
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/
 * @see https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names/
 */
export const crisp = ({ id }: CrispOptions): Service<'crisp'> => ({
  id: requireOptions('crisp', { id }),
  name: 'Crisp',
  provider: 'Crisp IM',
  purpose: 'Lets you chat with us.',
  lang: 'en',
  policyUrl: 'https://crisp.chat/en/privacy/',
  hosts: ['*.crisp.chat'],
  cookies: [
    {
      name: 'crisp-client/session/*',
      days: 180,
      purpose: 'Recognizes you in the chat, to keep your conversation together.',
    },
  ],
  start(page) {
    page.global['$crisp'] ??= []
    page.global['CRISP_WEBSITE_ID'] = id
    return page.load('https://client.crisp.chat/l.js')
  },
})
