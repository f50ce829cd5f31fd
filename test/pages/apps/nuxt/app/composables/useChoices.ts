import { onMounted, onUnmounted, shallowRef } from 'vue'
import { consent } from '../utils/consent'

const { $choices } = consent

export const useChoices = () => {
  const choices = shallowRef($choices.init)
  let stop = () => {}
  onMounted(() => (stop = $choices.subscribe((now) => (choices.value = now))))
  onUnmounted(() => stop())
  return choices
}
