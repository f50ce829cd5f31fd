/**
 * Reads the address of the page that a router shows.
 *
 * @returns the address, without a hash that leads to a place in the page and names no route
 */
export const currentPage = (): string => location.href.replace(/#(?![/!]).*/, '')
