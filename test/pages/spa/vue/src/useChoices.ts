import { onScopeDispose, shallowRef } from 'vue'
import { consent } from './consent'

export const useChoices = () => {
  const choices = shallowRef(consent.$choices.get())
  onScopeDispose(consent.$choices.listen((now) => (choices.value = now)))
  return choices
}
