import { commonFiles, coreRooms } from '../../rings.js'

const config = {
  extends: './tsconfig.base.json',
  include: [
    'src/env.d.ts',
    ...commonFiles.map((name) => `src/${name}.ts`),
    ...coreRooms.map((room) => `src/${room}`),
  ],
}

/** Generates tsconfig.core.json, which compiles the rooms that need no DOM library. */
export const coreConfig = () =>
  `// Made by \`npm run generate\` from rings.js.\n${JSON.stringify(config, null, 2)}\n`
