export const Film = () => (
  <iframe
    data-consent="media"
    data-src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"
    title="Big Buck Bunny"
    width="480"
    height="270"
  />
)
