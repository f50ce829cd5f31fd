// Google Analytics has started by now: its `gtag` is there.
window.gtag('event', 'article_open', {
  article: document.querySelector('h1').textContent,
  words: window.articleWords,
})
