export default function Page() {
  return (
    <>
      <h1>A film</h1>
      <iframe
        data-consent="media"
        data-src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"
        title="Big Buck Bunny"
        width="480"
        height="270"
      />
    </>
  )
}
