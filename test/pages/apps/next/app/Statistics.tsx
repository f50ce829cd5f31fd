'use client'

import { consent } from './consent'
import { useChoices } from './useChoices'

export const Statistics = () =>
  useChoices().analytics ? (
    <button onClick={() => consent.withdraw('analytics')}>Stop counting me</button>
  ) : (
    <p>Your visit isn’t counted.</p>
  )
