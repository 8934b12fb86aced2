// npm start: from a fresh clone to a page in the browser. Every step can be repeated, and cut at any moment.
import { readFileSync } from 'node:fs'
import { instalarComoPaso } from './lib/install.mjs'
import { enRaiz, raiz } from './lib/places.mjs'
import { avisarCuandoResponda, exigirPuertoLibre, puertoPedido } from './lib/port.mjs'
import { correr, entornoCon } from './lib/run.mjs'
import { crearVoz, principal } from './lib/voice.mjs'
import { construirWeb } from './lib/web.mjs'

await principal(async () => {
  const voz = crearVoz(3)
  const puerto = puertoPedido()
  const node24 = await instalarComoPaso(voz)
  await voz.paso('Preparando las pantallas', () => construirWeb(node24, voz))
  voz.decir('[3/3] Iniciando el servidor…')
  await exigirPuertoLibre(puerto, voz.decir)
  return servir(node24, puerto, voz)
})

async function servir(node24, puerto, voz) {
  const callar = avisarCuandoResponda(puerto, () => {
    voz.decir(`      La página responde (${voz.segundos()} desde el comienzo). Para detener el programa: Ctrl+C`)
  })
  try {
    return await correr(node24, [...banderas(), enRaiz('apps/server/src/main.ts')], {
      cwd: raiz,
      env: entornoCon(node24, { PORT: String(puerto) }),
      // Its own session: a Ctrl-C arrives once, through us.
      apartado: true,
      final: true,
    })
  } finally {
    callar()
  }
}

/** A request leaves little behind it: more room for the newborn means fewer sweeps while many people save at once. */
function banderas() {
  return JSON.parse(readFileSync(enRaiz('apps/server/banderas-node.json'), 'utf8'))
}
