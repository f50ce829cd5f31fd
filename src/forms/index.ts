export type { FormsOptions, RememberOptions } from './options.ts'
export { rememberForm } from './rememberForm.ts'
