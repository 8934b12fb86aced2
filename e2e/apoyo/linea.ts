// The line between a browser and the server, which a journey may cut: then nobody answers at all, not even to the service worker.
import { createConnection, createServer, type Socket } from 'node:net'

export type Linea = {
  readonly url: string
  readonly cortar: () => Promise<void>
  readonly reponer: () => Promise<void>
}

export async function abrirLinea(puerto: number, destino: number): Promise<Linea> {
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
    cliente.pipe(otra).pipe(cliente)
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
