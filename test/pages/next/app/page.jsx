import Link from 'next/link'
import { Suspense } from 'react'
import Counter from './Counter'
import Gated from './Gated'

export const dynamic = 'force-dynamic'

/** Comes in a later part of the stream. */
async function Late() {
  await new Promise((resolve) => setTimeout(resolve, 200))
  return <Gated name="late" />
}

export default function Page() {
  return (
    <main>
      <Gated name="page" />
      <Suspense fallback={<p>Wait</p>}>
        <Late />
      </Suspense>
      <Counter />
      <Link id="about" href="/about">
        About
      </Link>
    </main>
  )
}
