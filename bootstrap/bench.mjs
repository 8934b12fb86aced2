// npm run bench -- …: the measurements, printed.
import { existsSync } from 'node:fs'
import { instalarComoPaso } from './lib/install.mjs'
import { enRaiz } from './lib/places.mjs'
import { correr, entornoCon } from './lib/run.mjs'
import { crearVoz, principal } from './lib/voice.mjs'

await principal(async () => {
  const node24 = await instalarComoPaso(crearVoz(1))
  const guion = enRaiz('bench/main.ts')
  if (!existsSync(guion)) throw new Error('Todavía no hay mediciones: falta bench/main.ts.')
  return correr(node24, [guion, ...process.argv.slice(2)], { env: entornoCon(node24) })
})
