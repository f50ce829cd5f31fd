// The next script reads this, so the order counts.
window.articleWords = document.querySelector('.prose').textContent.trim().split(/\s+/).length
