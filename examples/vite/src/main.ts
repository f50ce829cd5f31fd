import { element, lamp, log } from './page.ts'
import { consent } from './consent.ts'

consent.$choices.subscribe((choices) => {
  const lamps = Object.entries(choices).map(([id, isGranted]) =>
    lamp(id, isGranted ? 'granted' : 'denied'),
  )
  element('choices').replaceChildren(...lamps)
  // Typed by the literal: `choices.anlytics` doesn't compile.
  element('verdict').textContent = choices.analytics
    ? 'This visit is counted.'
    : 'Nobody counts this visit.'
})

consent.$record.subscribe((record) => {
  element('record').textContent = record
    ? JSON.stringify(record, undefined, 2)
    : 'undefined: the visitor has not decided'
})

consent.$record.listen((record) => log(`decided, by ${record?.how}`))
consent.whenGranted('analytics', () => log('whenGranted(‘analytics’), once'))

const onClick = (id: string, action: () => void) => element(id).addEventListener('click', action)

onClick('accept', () => consent.accept())
onClick('reject', () => consent.reject())
onClick('save', () => consent.save({ forms: true }))
onClick('withdraw', () => consent.withdraw())
onClick('settings', () => consent.openSettings())
