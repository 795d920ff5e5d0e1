// Writes src/api/schema.d.ts from the server's OpenAPI document, which the Maven build leaves in
// target/openapi. With --check it writes nothing, and fails when the committed file says something else.
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const source = new URL('../../target/openapi/openapi.json', import.meta.url)
const target = new URL('../src/api/schema.d.ts', import.meta.url)
const header = '// Generated from the server’s OpenAPI by `npm run types`. Do not edit.\n'

const present = header + astToString(await openapiTS(source))
if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '')
  if (committed !== present) {
    console.error('src/api/schema.d.ts does not fit the server’s OpenAPI. Run: npm run types')
    process.exit(1)
  }
} else {
  await writeFile(target, present)
}
