/** What axe-core objects to in the default theme: in which component, what, and what it should be. */
const changes: readonly (readonly [component: string, before: string, after: string])[] = [
  // A page has one <main>, and one footer that is a landmark.
  ['VPHome', 'class="VPHome"', 'role="main" class="VPHome"'],
  ['VPDocFooter', 'class="VPDocFooter"', 'role="none" class="VPDocFooter"'],
  // The button's label is its text; the keys are a hint.
  ['VPNavBarSearchButton', `:aria-label="translate('button.buttonAriaLabel')"`, ''],
  ['VPNavBarSearchButton', ' class="DocSearch-Button-Keys"', '$& aria-hidden="true"'],
  // A button contains no other controls, and neither does an option: the search is a dialog, and its links are options.
  [
    'VPLocalSearchBox',
    `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"`,
    'role="dialog" aria-modal="true"',
  ],
  // An element without a role has no label.
  ['VPLocalSearchBox', '<kbd :aria-label', '<kbd role="img" :aria-label'],
  [
    'VPLocalSearchBox',
    'aria-autocomplete="both"',
    'role="combobox" :aria-expanded="!!results?.length" $&',
  ],
  [
    'VPLocalSearchBox',
    `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
    'role="none"',
  ],
  [
    'VPLocalSearchBox',
    `:aria-label="[...p.titles, p.title].join(' > ')"`,
    `role="option" :id="'localsearch-item-' + index" :aria-selected="selectedIndex === index"`,
  ],
]

const found = (code: string, before: string, component: string) => {
  if (code.includes(before)) return before
  throw new Error(`VitePress' ${component}.vue doesn't contain ${before} any longer.`)
}

/** Changes components of VitePress' theme, which has no options for this. */
export const accessibleTheme = {
  name: 'accessible-theme',
  enforce: 'pre',
  transform(code: string, id: string) {
    const [, name] = /\/theme-default\/components\/(\w+)\.vue$/.exec(id) ?? []
    return changes
      .filter(([component]) => component === name)
      .reduce(
        (text, [component, before, after]) =>
          text.replaceAll(found(text, before, component), after),
        code,
      )
  },
} as const
