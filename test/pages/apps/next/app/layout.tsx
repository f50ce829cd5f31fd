import Link from 'next/link'
import type { ReactNode } from 'react'
import { StartConsent } from './StartConsent'
import { Statistics } from './Statistics'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <script
          type="text/plain"
          data-consent="analytics"
          data-src="https://stats.example/count.js"
        />
      </head>
      <body>
        <nav>
          <Link href="/">Film</Link> <Link href="/about">About</Link>
        </nav>
        <main>{children}</main>
        <Statistics />
        <a href="#privacy-settings">Privacy Settings</a>
        <StartConsent />
      </body>
    </html>
  )
}
