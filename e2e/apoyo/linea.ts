// The line between a browser and the server, which a journey may cut: then nobody answers at all, not even to the service worker.
import { createConnection, createServer, type Socket } from 'node:net'
import { Transform } from 'node:stream'
import { setTimeout as pausa } from 'node:timers/promises'

export type Linea = {
  readonly url: string
  readonly cortar: () => Promise<void>
  readonly reponer: () => Promise<void>
}

/** `porSegundo`: bytes that go from the browser to the server in a second; without it, whatever the machine gives. */
export async function abrirLinea(puerto: number, destino: number, porSegundo?: number): Promise<Linea> {
  const abiertas = new Set<Socket>()
  const servidor = createServer((cliente) => {
    const otra = createConnection({ host: '127.0.0.1', port: destino })
    for (const punta of [cliente, otra]) {
      abiertas.add(punta)
      punta.on('error', () => {})
      punta.on('close', () => {
        abiertas.delete(punta)
        for (const extremo of [cliente, otra]) extremo.destroy()
      })
    }
    if (porSegundo === undefined) cliente.pipe(otra).pipe(cliente)
    else cliente.pipe(freno(porSegundo)).pipe(otra).pipe(cliente)
  })
  const reponer = () => new Promise<void>((listo) => servidor.listen(puerto, '127.0.0.1', listo))
  await reponer()
  return {
    url: `http://127.0.0.1:${puerto}`,
    reponer,
    cortar: () =>
      new Promise((listo) => {
        servidor.close(() => listo())
        for (const punta of abiertas) punta.destroy()
      }),
  }
}

/** Lets each piece through when its time has passed. */
function freno(porSegundo: number): Transform {
  return new Transform({
    transform(parte: Buffer, _, pasar) {
      setTimeout(() => pasar(null, parte), (parte.length / porSegundo) * 1000)
    },
  })
}

const DE_PIE = 3000
const CAIDA = 1200

/** Cuts the line every few seconds, for real: what was on its way is lost. Answers how to leave it whole again. */
export function cortarCadaPocosSegundos(linea: Linea): () => Promise<void> {
  let sigue = true
  const cortes = (async () => {
    while (sigue) {
      await pausa(DE_PIE)
      await linea.cortar()
      await pausa(CAIDA)
      await linea.reponer()
    }
  })()
  return async () => {
    sigue = false
    await cortes
  }
}
