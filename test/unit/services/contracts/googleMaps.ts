import { googleMaps } from '../../../../src/services/googleMaps.ts'
import { contract } from '../../support/contract.ts'

export default contract({
  service: googleMaps({ key: 'ABC123&', parameters: { callback: 'initMap', libraries: 'marker' } }),
  granted: [
    'load https://maps.googleapis.com/maps/api/js?key=ABC123%26&loading=async&callback=initMap&libraries=marker',
  ],
})
