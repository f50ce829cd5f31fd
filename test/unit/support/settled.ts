/** Resolves in a later task, when all promises of the current task are settled. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
