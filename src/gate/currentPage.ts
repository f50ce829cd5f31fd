/**
 * Reads the address of the page that a router shows.
 *
 * @returns the address; its hash is dropped, unless it is a route such as `#/cart` or `#!cart`
 */
export const currentPage = (): string => location.href.replace(/#(?![/!]).*/, '')
