// Bundlers replace process.env.NODE_ENV; the script-tag build has it replaced already, as every build has ASKFIRST_BUILD.
declare const process: {
  readonly env: { readonly NODE_ENV?: string; readonly ASKFIRST_BUILD?: string }
}
