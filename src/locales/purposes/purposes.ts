/** Purposes of services and cookies in another language, by the English sentence. */
export type Purposes = Readonly<Record<string, string>>
