import { afterEach, expect, test } from 'vitest'
import { createConsent } from '../../../src/consent/createConsent.ts'
import { memoryStorage } from '../../../src/persist/memoryStorage.ts'
import { decode } from '../../../src/record/codec.ts'
import { forgetPage } from '../support/forgetPage.ts'

afterEach(forgetPage)

const idOf = (index: number) => `service-${String(index).padStart(12, '0')}`
const setUp = (count: number) => {
  const services = Array.from({ length: count }, (_, index) => ({ id: idOf(index), name: '' }))
  const storage = memoryStorage()
  const categories = { essential: { required: true }, all: { services } }
  return { storage, consent: createConsent({ categories, storage }) }
}

test('as many services as fit in a cookie can be denied one by one', () => {
  const { storage, consent } = setUp(182)
  consent.accept()
  for (let index = 0; index < 182; index++) consent.save({ [idOf(index)]: false })
  expect(decode(storage.read())).toEqual(consent.$record.get())
  expect(`consent=${storage.read() ?? ''}`.length).toBeLessThanOrEqual(4096)
})

test('more services throw at start, so that no denial is lost', () => {
  expect(() => setUp(183)).toThrow(expect.objectContaining({ code: 'record-too-long' }) as Error)
})
