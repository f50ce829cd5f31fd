import type { Page } from './page.ts'

/**
 * Calls what a vendor's code has put on the global object, if it is there.
 *
 * @param page the page
 * @param path where it is: `mixpanel.opt_out_tracking`
 * @param values the arguments
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
