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

document.addEventListener('submit', (event) => {
  if (!event.target.dataset.thanks) return
  event.preventDefault()
  thank(event.target)
})
