/** Resolves in a later task, when all promises of this one are settled. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
