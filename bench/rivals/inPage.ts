/**
 * Serialises a function and its argument as an expression for a page. The function must use nothing from outside.
 *
 * @returns an expression with the function's value
 */
export const inPage = <A>(run: (argument: A) => unknown, argument: A): string =>
  // tsx compiles with esbuild's `keepNames`, which wraps functions in calls of `__name`.
  `((__name) => (${run.toString()})(${JSON.stringify(argument)}))((one) => one)`
