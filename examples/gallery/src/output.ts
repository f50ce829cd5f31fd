import { bundlerCode } from './bundlerCode.ts'
import { element, find } from './element.ts'
import { faultsOf, type Fault } from './faultsOf.ts'
import { fieldId } from './fields/optionField.ts'
import { presetOf } from './presetOf.ts'
import { scriptTag } from './scriptTag.ts'
import { $state } from './store.ts'

const token =
  /(?<comment>\/\/ .*|<!--.*?-->)|(?<text>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(?<word>\b(?:import|from|export|const|true|false)\b|<\/?[a-z]+|\/?>)/g

/** Code with a span around each comment, text and keyword. */
const colored = (code: string) => {
  const pieces: (Node | string)[] = []
  let end = 0
  for (const { 0: text, index, groups = {} } of code.matchAll(token)) {
    const [kind = ''] = Object.entries(groups).find(([, part]) => part) ?? []
    pieces.push(code.slice(end, index), element('span', { class: kind }, text))
    end = index + text.length
  }
  return [...pieces, code.slice(end)]
}

const copy = async (button: HTMLButtonElement, code: HTMLElement) => {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '')
    find('copied', HTMLElement).textContent = 'Copied.'
    button.classList.add('done')
  } catch {
    // Without a secure context or the permission there is no clipboard.
    getSelection()?.selectAllChildren(code)
    find('copied', HTMLElement).textContent = 'Selected: press Ctrl+C or ⌘C to copy.'
  }
}

const panel = (id: string) => {
  const code = find(`${id}-code`, HTMLElement)
  const button = find(`${id}-copy`, HTMLButtonElement)
  button.addEventListener('click', () => void copy(button, code))
  return (text: string) => {
    if (text === code.textContent) return
    code.replaceChildren(...colored(text))
    button.classList.remove('done')
    find('copied', HTMLElement).textContent = ''
  }
}

/** A button that leads to the field that is wrong. */
const leadTo = ({ service, option, text }: Fault) => {
  const { name = service } = presetOf(service) ?? {}
  const button = element('button', { type: 'button', class: 'link' }, `${name}: ${option}`)
  button.addEventListener('click', () => {
    const field = document.getElementById(fieldId(service, option))
    field?.closest('details')?.setAttribute('open', '')
    field?.focus()
  })
  return element('li', {}, button, ' ', text)
}

/** Prints the configuration for a bundler and for the script tag, and says what is missing in it. */
export const output = (): void => {
  const [bundler, tag] = [panel('bundler'), panel('tag')]
  const missing = find('missing', HTMLElement)
  let told = ''
  $state.subscribe((state) => {
    bundler(bundlerCode(state))
    tag(scriptTag(state))
    const faults = state.services.flatMap(faultsOf)
    const signature = JSON.stringify(faults)
    if (signature === told) return
    told = signature
    missing.replaceChildren(
      ...(faults.length
        ? [
            element(
              'div',
              {},
              element('strong', {}, 'askfirst won’t start yet.'),
              element('ul', {}, ...faults.map(leadTo)),
            ),
          ]
        : []),
    )
  })
}
