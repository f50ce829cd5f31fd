import { describe, expect, test } from 'vitest'
import { providers, type Provider } from '../../../src/placeholder/providers.ts'

describe('the address of an embed', () => {
  test.each<[keyof typeof providers, string, string | undefined, string]>([
    ['youtube', 'aqz-KE-bpKQ', undefined, 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'],
    ['youtube', 'a', '90', 'https://www.youtube-nocookie.com/embed/a?start=90'],
    [
      'youtube',
      '../x?a=1#b',
      undefined,
      'https://www.youtube-nocookie.com/embed/..%2Fx%3Fa%3D1%23b',
    ],
    ['vimeo', '76979871', undefined, 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['vimeo', '7/ab&c', '5', 'https://player.vimeo.com/video/7?dnt=1&h=ab%26c#t=5s'],
    [
      'googleMapsEmbed',
      'Candle Lane 5, Bath',
      undefined,
      'https://www.google.com/maps?q=Candle%20Lane%205%2C%20Bath&output=embed',
    ],
    ['googleMapsEmbed', '!1m18!2d', undefined, 'https://www.google.com/maps/embed?pb=!1m18!2d'],
    // As Google gives it, and with a sign of percent that encodes nothing.
    [
      'googleMapsEmbed',
      '!1m2!1s0x47a851c655f20989%3A0x26bbfb4e84674c63!2sBrandenburger%20Tor!5e0',
      undefined,
      'https://www.google.com/maps/embed?pb=!1m2!1s0x47a851c655f20989%3A0x26bbfb4e84674c63!2sBrandenburger%20Tor!5e0',
    ],
    [
      'googleMapsEmbed',
      '!2s100% wool&x=1',
      undefined,
      'https://www.google.com/maps/embed?pb=!2s100%25%20wool%26x%3D1',
    ],
  ])('%s:%s from %s', (name, id, start, address) => {
    const provider: Provider = providers[name]
    expect(provider.address(id, start)).toBe(address)
  })
})
