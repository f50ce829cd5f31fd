import Link from 'next/link'
import Gated from '../Gated'

export default function Page() {
  return (
    <main id="there">
      <Gated name="about" />
      <Link id="home" href="/">
        Home
      </Link>
    </main>
  )
}
