import type { Page } from './page.ts'

/**
 * Calls a function that a vendor's code has put on the global object, if it is there.
 *
 * @param page the page
 * @param path where the function is: `mixpanel.opt_out_tracking`
 * @param values the arguments
 * @example
 * callVendor(page, 'mixpanel.opt_out_tracking', { delete_user: false })
 */
export const callVendor = ({ global }: Page, path: string, ...values: unknown[]): void => {
  const steps = path.split('.')
  const method = steps.pop() ?? ''
  const owner = steps.reduce<unknown>(
    (object, step) => (object as Record<string, unknown> | undefined)?.[step],
    global,
  ) as Record<string, ((...values: unknown[]) => void) | undefined> | undefined
  owner?.[method]?.(...values)
}
