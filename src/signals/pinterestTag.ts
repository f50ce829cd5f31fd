import type { Page } from '../catalog/page.ts'
import type { Signal } from '../catalog/signal.ts'
import { signal } from './signal.ts'

type Pintrk = ((...command: unknown[]) => void) & { readonly queue: unknown[] }

/**
 * Pinterest's command function, made if it isn't there. Its queue holds arrays, and Pinterest's code may put another
 * function and another queue in its place.
 */
export const pintrk = ({ global }: Page): Pintrk =>
  (global['pintrk'] ??= Object.assign(
    (...command: unknown[]) => {
      ;(global['pintrk'] as Pintrk).queue.push(command)
    },
    { queue: [], version: '3.0' },
  )) as Pintrk

/** What grants the consent of the Pinterest tag. */
export interface PinterestTagSignalOptions {
  /** A category or service. Default: the service `pinterestTag`, else the category `marketing`. */
  readonly grantedBy?: string
}

/**
 * The Pinterest tag's consent: `setconsent`. On a no the tag sends nothing more and deletes its first-party cookies.
 *
 * @see https://help.pinterest.com/en/business/article/install-the-base-code
 */
export const pinterestTag = ({ grantedBy }: PinterestTagSignalOptions = {}): Signal =>
  signal({
    id: 'pinterestTag',
    grants: { tag: grantedBy ?? ['pinterestTag', 'marketing'] },
    begin: ({ tag }, page) => pintrk(page)('setconsent', tag),
  })
