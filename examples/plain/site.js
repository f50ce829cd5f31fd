// This is an example: nothing is sent anywhere. A note of thanks replaces the form.
const thank = (form) => {
  const name = form.elements.namedItem('name').value.trim()
  const thanks = document.createElement('p')
  thanks.className = 'thanks'
  thanks.tabIndex = -1
  thanks.textContent = `Thank you, ${name}. ${form.dataset.thanks}`
  form.replaceWith(thanks)
  thanks.focus()
}

// The category `forms`: stored only with consent, when a form is sent. The configuration declares the key, so a
// withdrawal erases it.
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
