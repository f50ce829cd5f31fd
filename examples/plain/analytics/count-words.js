// The next script reads this, so the order matters.
window.articleWords = document.querySelector('.prose').textContent.trim().split(/\s+/).length
