export { memoryStorage } from './persist/memoryStorage.ts'
