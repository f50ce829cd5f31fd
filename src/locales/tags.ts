/** The widget's languages other than English, as BCP 47 tags. */
export const tags = [
  ...(['ar', 'bg', 'bn', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'es', 'et', 'eu'] as const),
  ...(['fa', 'fi', 'fr', 'ga', 'gl', 'he', 'hi', 'hr', 'hu', 'id', 'is', 'it', 'ja'] as const),
  ...(['ko', 'lt', 'lv', 'mk', 'ms', 'mt', 'nb', 'nl', 'nn', 'pl', 'pt', 'pt-BR', 'ro'] as const),
  ...(['ru', 'sk', 'sl', 'sq', 'sr', 'sr-Latn', 'sv', 'sw', 'ta', 'th', 'tr', 'uk'] as const),
  ...(['ur', 'vi', 'zh', 'zh-Hant'] as const),
] as const

/** The tag of one of the widget's languages. */
export type LocaleTag = 'en' | (typeof tags)[number]
