import { createSignal, Show } from 'solid-js'
import { useChoices } from './useChoices'

const Film = () => (
  <main>
    <h1>A film</h1>
    <iframe
      data-consent="media"
      data-src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"
      title="Big Buck Bunny"
      width="480"
      height="270"
    />
  </main>
)

const About = () => (
  <main>
    <h1>About us</h1>
  </main>
)

export const App = () => {
  const choices = useChoices()
  const [path, setPath] = createSignal('/')
  const go = (to: string) => {
    history.pushState(null, '', to)
    setPath(to)
  }
  return (
    <>
      <nav>
        <button onClick={() => go('/')}>Film</button>
        <button onClick={() => go('/about')}>About</button>
      </nav>
      <Show when={path() === '/'} fallback={<About />}>
        <Film />
      </Show>
      <Show when={!choices().analytics}>
        <p id="note">Statistics are off.</p>
      </Show>
      <a href="#privacy-settings">Privacy Settings</a>
    </>
  )
}
