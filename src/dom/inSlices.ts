/**
 * Processes a list in slices, one per task, so that no task runs long.
 *
 * @param items the list
 * @param size the length of a slice
 * @param run called with each slice: synchronously with the first, later with the others
 */
export const inSlices = <Item>(
  items: readonly Item[],
  size: number,
  run: (some: readonly Item[]) => void,
): void => {
  run(items.slice(0, size))
  const rest = items.slice(size)
  if (rest.length) setTimeout(() => inSlices(rest, size, run))
}
