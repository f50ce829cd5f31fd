/**
 * Hides an element, overriding the site's styles, or restores its display.
 *
 * The previous value is stored in an attribute, so that a router's copy of the element can be restored too.
 *
 * @param element the element
 * @param isHidden true to hide it, false to restore it
 */
export const setHidden = ({ dataset, style }: HTMLElement, isHidden: boolean): void => {
  const before = dataset['askfirstDisplay']
  if (isHidden === (before !== undefined)) return
  if (isHidden) {
    dataset['askfirstDisplay'] = style.display
    style.setProperty('display', 'none', 'important')
  } else {
    // If `display` isn't `!important` any more, the site has set its own value since, which stays.
    if (style.getPropertyPriority('display')) style.display = before ?? ''
    delete dataset['askfirstDisplay']
  }
}
