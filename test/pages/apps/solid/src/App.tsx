import { createSignal, onCleanup, Show } from 'solid-js'
import { Film } from './Film'
import { Statistics } from './Statistics'

export const App = () => {
  const [path, setPath] = createSignal(location.pathname)
  const go = (to: string) => {
    history.pushState(null, '', to)
    setPath(to)
  }
  const follow = () => setPath(location.pathname)
  addEventListener('popstate', follow)
  onCleanup(() => removeEventListener('popstate', follow))
  return (
    <>
      <nav>
        <button onClick={() => go('/')}>Film</button>
        <button onClick={() => go('/about')}>About</button>
      </nav>
      <main>
        <h1>{path() === '/' ? 'A film' : 'About us'}</h1>
        <Show when={path() === '/'}>
          <Film />
        </Show>
      </main>
      <Statistics />
      <a href="#privacy-settings">Privacy Settings</a>
    </>
  )
}
