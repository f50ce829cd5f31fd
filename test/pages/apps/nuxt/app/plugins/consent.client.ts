import '../utils/consent'

export default defineNuxtPlugin({})
