export const Ready = () => (
  <script
    type="text/plain"
    data-consent="analytics"
    dangerouslySetInnerHTML={{ __html: 'ready()' }}
  />
)
