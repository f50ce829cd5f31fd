import { useSyncExternalStore } from 'react'
import { consent } from './consent'

const { listen, get } = consent.$choices

export const useChoices = () => useSyncExternalStore(listen, get, get)
