/** The pages of docs/ that show the code of apps, and the names of the apps in test/pages/apps. */
export const appPages: Readonly<Record<string, readonly string[]>> = {
  react: ['react'],
  nextjs: ['next'],
  vue: ['vue'],
  nuxt: ['nuxt'],
  svelte: ['svelte', 'sveltekit'],
  solid: ['solid'],
  astro: ['astro'],
  turbo: ['turbo'],
  htmx: ['htmx'],
  'script-tag': ['script-tag'],
}
