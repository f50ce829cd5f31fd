/** How a provider's player is put into a frame. */
export interface Provider {
  /** What a frame is called that the page gives no title. */
  readonly name: string
  /**
   * The address of the frame.
   *
   * @param id what stands behind the colon: data, which goes encoded into the address
   * @param start where a film begins, in seconds, if the page says so
   */
  readonly address: (id: string, start?: string) => string
  /** What the frame may do (Permissions Policy). */
  readonly allow: string
}

const text = encodeURIComponent

/** Text that may have come out of an address, where it was encoded. */
const decoded = (part: string) => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The providers by the name that the markup gives them. */
export const providers = {
  /** @see https://developers.google.com/youtube/player_parameters */
  youtube: {
    name: 'YouTube',
    address: (id, start) =>
      `https://www.youtube-nocookie.com/embed/${text(id)}${start ? `?start=${text(start)}` : ''}`,
    allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture; web-share',
  },
  /**
   * `dnt` keeps the player from following the session. An unlisted film has a hash behind its number: `76979871/8272103f6e`.
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
  /** What is looked for, or the `pb` of the map that Google Maps offers for embedding, which begins with `!`, as it stands there. */
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
