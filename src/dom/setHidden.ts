/**
 * Hides an element, whatever the site's styles say, or shows it as it was. What it was is noted in an attribute, so
 * that a copy of the page (a router's snapshot) can be shown too.
 */
export const setHidden = ({ dataset, style }: HTMLElement, isHidden: boolean): void => {
  const before = dataset['askfirstDisplay']
  if (isHidden === (before !== undefined)) return
  if (isHidden) {
    dataset['askfirstDisplay'] = style.display
    style.setProperty('display', 'none', 'important')
  } else {
    // Else the site has written another one meanwhile.
    if (style.getPropertyPriority('display')) style.display = before ?? ''
    delete dataset['askfirstDisplay']
  }
}
