// This is an example: nothing is sent anywhere. The form makes way for a word of thanks.
const thank = (form) => {
  const name = form.elements.namedItem('name').value.trim()
  const thanks = document.createElement('p')
  thanks.className = 'thanks'
  thanks.tabIndex = -1
  thanks.textContent = `Thank you, ${name}. ${form.dataset.thanks}`
  form.replaceWith(thanks)
  thanks.focus()
}

// The forms category: kept only with consent, and only on sending. The configuration declares the key, so that
// a withdrawal erases it.
const fields = ['name', 'email', 'website']

const remember = (form) => {
  if (!window.askfirst.consent.allows('forms')) return
  const details = fields.map((field) => [field, form.elements.namedItem(field)?.value ?? ''])
  localStorage.setItem('details', JSON.stringify(Object.fromEntries(details)))
}

const fillIn = (form) => {
  const details = JSON.parse(localStorage.getItem('details') ?? '{}')
  for (const field of fields) {
    const input = form.elements.namedItem(field)
    if (input && !input.value) input.value = details[field] ?? ''
  }
}

document.querySelectorAll('form[data-thanks]').forEach(fillIn)
document.addEventListener('submit', (event) => {
  if (!event.target.dataset.thanks) return
  event.preventDefault()
  remember(event.target)
  thank(event.target)
})
