import { from } from 'solid-js'
import { consent } from './consent'

const { $choices } = consent

export const useChoices = () =>
  from((set) => $choices.subscribe((now) => set(() => now)), $choices.init)
