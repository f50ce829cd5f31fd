import { useEffect, useState } from 'react'
import { Film } from './Film'
import { Statistics } from './Statistics'

export const App = () => {
  const [path, setPath] = useState(location.pathname)
  const go = (to: string) => {
    history.pushState(null, '', to)
    setPath(to)
  }
  useEffect(() => {
    const follow = () => setPath(location.pathname)
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  return (
    <>
      <nav>
        <button onClick={() => go('/')}>Film</button>
        <button onClick={() => go('/about')}>About</button>
      </nav>
      <main>
        <h1>{path === '/' ? 'A film' : 'About us'}</h1>
        {path === '/' && <Film />}
      </main>
      <Statistics />
      <a href="#privacy-settings">Privacy Settings</a>
    </>
  )
}
