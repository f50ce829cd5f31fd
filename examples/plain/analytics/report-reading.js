// Google Analytics has started, so `gtag` exists.
window.gtag('event', 'article_open', {
  article: document.querySelector('h1').textContent,
  words: window.articleWords,
})
