// npm run dev: the server that restarts on each change, and Vite for the screens.
import { instalarComoPaso } from './lib/install.mjs'
import { enRaiz } from './lib/places.mjs'
import { correr, entornoCon } from './lib/run.mjs'
import { crearVoz, principal } from './lib/voice.mjs'

await principal(async () => {
  const node24 = await instalarComoPaso(crearVoz(1))
  const env = entornoCon(node24)
  const hijos = []
  const junto = { env, alEmpezar: (hijo) => hijos.push(hijo) }
  const codigo = await Promise.race([
    correr(node24, ['--watch', '--watch-preserve-output', enRaiz('apps/server/src/main.ts')], junto),
    correr(node24, [enRaiz('node_modules/vite/bin/vite.js')], { ...junto, cwd: enRaiz('apps/web') }),
  ])
  for (const hijo of hijos) hijo.kill('SIGTERM')
  return codigo
})
