import { createServer, type Server, type Socket } from 'node:net'

/**
 * A scanner that speaks clamd's protocol over a socket: reads `zINSTREAM`, chunks with their length until a zero, and answers. It finds
 * whatever holds the word EICAR; over `maximo` bytes it answers as clamd does and hangs up.
 */
export function servidorClamd({ maximo = 26_214_400 } = {}): Server {
  return createServer({ allowHalfOpen: true }, (canal) => {
    let recibido = Buffer.alloc(0)
    canal.on('error', () => {})
    canal.on('data', (parte) => {
      recibido = Buffer.concat([recibido, parte])
      atender(canal, recibido, maximo)
    })
  })
}

const ORDEN = 'zINSTREAM\0'

function atender(canal: Socket, recibido: Buffer, maximo: number): void {
  if (recibido.length < ORDEN.length) return
  if (!recibido.subarray(0, ORDEN.length).equals(Buffer.from(ORDEN))) {
    canal.end('UNKNOWN COMMAND\0')
    return
  }
  const respuesta = responder(recibido, maximo)
  if (respuesta !== null) canal.end(`${respuesta}\0`)
}

/** What it says once it has heard enough; null while it listens. */
function responder(recibido: Buffer, maximo: number): string | null {
  const partes: Buffer[] = []
  let total = 0
  for (let i = ORDEN.length; i + 4 <= recibido.length; ) {
    const largo = recibido.readUInt32BE(i)
    if (largo === 0) return dictamen(Buffer.concat(partes))
    total += largo
    if (total > maximo) return 'INSTREAM size limit exceeded. ERROR'
    if (i + 4 + largo > recibido.length) return null
    partes.push(recibido.subarray(i + 4, i + 4 + largo))
    i += 4 + largo
  }
  return null
}

function dictamen(datos: Buffer): string {
  return datos.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
}
