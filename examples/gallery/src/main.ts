import { readAddress, writeAddress } from './address.ts'
import { find } from './element.ts'
import { bannerField } from './fields/bannerField.ts'
import { categoriesField } from './fields/categoriesField.ts'
import { lookField } from './fields/lookField.ts'
import { servicesField } from './fields/servicesField.ts'
import { later } from './later.ts'
import { output } from './output.ts'
import { preview } from './preview.ts'
import { $state } from './store.ts'

const form = find('form', HTMLFormElement)
form.append(...bannerField(), ...lookField(), categoriesField(), servicesField())
form.addEventListener('submit', (event) => event.preventDefault())

preview()
output()

// Browsers limit how often an address may be replaced.
$state.listen(later(() => history.replaceState(null, '', `#${writeAddress($state.get())}`)))
addEventListener('hashchange', () => $state.set(readAddress(location.hash.slice(1))))
