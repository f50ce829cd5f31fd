import { Show } from 'solid-js'
import { consent } from './consent'
import { useChoices } from './useChoices'

export const Statistics = () => {
  const choices = useChoices()
  return (
    <Show when={choices().analytics} fallback={<p>Your visit isn’t counted.</p>}>
      <button onClick={() => consent.withdraw('analytics')}>Stop counting me</button>
    </Show>
  )
}
