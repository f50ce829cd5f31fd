'use client'

import { useSyncExternalStore } from 'react'
import { consent } from './consent'

const { listen, get, init } = consent.$choices

export const useChoices = () => useSyncExternalStore(listen, get, () => init)
