import { useData } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineComponent, h, onMounted } from 'vue'
import picture from '../../../docs/banner.png'
import { ask } from './consent.ts'
import './style.css'

const Layout = defineComponent(() => {
  const { frontmatter } = useData()
  // After hydration, in which Vue would take placeholders for mistakes.
  onMounted(ask)
  return () =>
    h(DefaultTheme.Layout, null, {
      'home-hero-image': () =>
        h('img', {
          class: 'hero-picture',
          src: picture,
          alt: frontmatter.value['picture'],
          width: 1200,
          height: 720,
        }),
    })
})

export default { extends: DefaultTheme, Layout }
