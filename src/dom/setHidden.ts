/**
 * Hides an element, overriding the site's styles, or restores its display.
 *
 * The previous value is stored in an attribute, so that a router's copy of the element can be restored too.
 *
 * @param element the element
 * @param isHidden whether it is to be hidden
 */
export const setHidden = ({ dataset, style }: HTMLElement, isHidden: boolean): void => {
  const before = dataset['askfirstDisplay']
  if (isHidden === (before !== undefined)) return
  if (isHidden) {
    dataset['askfirstDisplay'] = style.display
    style.setProperty('display', 'none', 'important')
  } else {
    // Without a priority, the site has set a value of its own meanwhile.
    if (style.getPropertyPriority('display')) style.display = before ?? ''
    delete dataset['askfirstDisplay']
  }
}
