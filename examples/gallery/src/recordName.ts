/**
 * Names the cookie of a demo page: each frame asks for itself, and cookies ignore ports (RFC 6265, 8.5).
 *
 * @param frame the frame, or nothing for a page in a tab of its own
 * @returns the name
 */
export const recordName = (frame: string | null): string =>
  frame ? `consent-gallery-${frame}` : 'consent-gallery'
