/**
 * Runs a function for some items at a time, each time in a task of its own, so that no task gets long.
 *
 * @param items the items
 * @param size how many at a time
 * @param run called with the next items, the first time at once
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
