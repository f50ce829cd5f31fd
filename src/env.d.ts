// Bundlers replace process.env.NODE_ENV. Our build replaces it in the script-tag files, and ASKFIRST_BUILD in all.
declare const process: {
  readonly env: { readonly NODE_ENV?: string; readonly ASKFIRST_BUILD?: string }
}
