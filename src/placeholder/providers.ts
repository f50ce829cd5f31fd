/** How a provider is embedded in a frame. */
export interface Provider {
  /** The title of a frame, unless the page sets one. */
  readonly name: string
  /**
   * Builds the address of a frame.
   *
   * @param id the text after the colon in `data-consent-embed`; the address contains it encoded
   * @param start where a video starts, in seconds. Default: at the beginning
   * @returns the address
   */
  readonly address: (id: string, start?: string) => string
  /** The frame's `allow` attribute (Permissions Policy). */
  readonly allow: string
}

const text = encodeURIComponent

/** Decodes text that may have been copied from an address. */
const decoded = (part: string) => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The providers, by their names in `data-consent-embed`. */
export const providers = {
  /** @see https://developers.google.com/youtube/player_parameters */
  youtube: {
    name: 'YouTube',
    address: (id, start) =>
      `https://www.youtube-nocookie.com/embed/${text(id)}${start ? `?start=${text(start)}` : ''}`,
    allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture; web-share',
  },
  /**
   * `dnt` stops the player from tracking the session. The id of an unlisted video ends in a hash:
   * `76979871/8272103f6e`.
   *
   * @see https://developer.vimeo.com/player/sdk/embed
   */
  vimeo: {
    name: 'Vimeo',
    address: (id, start) => {
      const [film = '', hash] = id.split('/')
      const query = hash ? `dnt=1&h=${text(hash)}` : 'dnt=1'
      return `https://player.vimeo.com/video/${text(film)}?${query}${start ? `#t=${text(start)}s` : ''}`
    },
    allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
  },
  /** The id is a search, or the `pb` parameter of an embed address from Google Maps, which begins with `!`. */
  googleMapsEmbed: {
    name: 'Google Maps',
    address: (id) =>
      id.startsWith('!')
        ? `https://www.google.com/maps/embed?pb=${text(decoded(id))}`
        : `https://www.google.com/maps?q=${text(id)}&output=embed`,
    allow: 'fullscreen',
  },
} as const satisfies Record<string, Provider>

/** The name of a provider. */
export type ProviderName = keyof typeof providers
