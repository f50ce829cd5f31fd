// Bundlers replace process.env.NODE_ENV; the script-tag build has it replaced already.
declare const process: { readonly env: { readonly NODE_ENV?: string } }
