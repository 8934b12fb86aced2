// A real mail server inside the test: what it says is what the test tells it to say.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as pausa } from 'node:timers/promises'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type Recibido = {
  readonly de: string
  readonly para: string[]
  /** The message as it came over the wire. */
  readonly crudo: string
  readonly mensaje: string
}

/** What to do with a message that arrived whole. */
export type Conducta = {
  /** Refuses a recipient with this code. */
  readonly destinatario?: (direccion: string) => number | null
  /** Refuses the message with this code, or hangs up without answering. */
  readonly mensaje?: (recibido: Recibido, cuantos: number) => number | 'cuelga' | null
  readonly demora?: number
  readonly servidor?: SMTPServerOptions
}

export type Smtp = {
  readonly url: string
  readonly puerto: number
  /** Messages that arrived whole, answered or not. */
  readonly recibidos: Recibido[]
  conducta: Conducta
  conexiones: number
  cerrar(): Promise<void>
}

export async function abrirSmtp(conducta: Conducta = {}): Promise<Smtp> {
  const recibidos: Recibido[] = []
  const servidor = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect(_sesion, listo) {
      smtp.conexiones += 1
      listo()
    },
    onRcptTo({ address }, _sesion, listo) {
      const codigo = smtp.conducta.destinatario?.(address) ?? null
      listo(codigo === null ? null : negar(codigo))
    },
    onData(flujo, sesion, listo) {
      void recibir(flujo).then(async (crudo) => {
        const { mailFrom, rcptTo } = sesion.envelope
        const recibido = {
          de: mailFrom ? mailFrom.address : '',
          para: rcptTo.map(({ address }) => address),
          crudo,
          mensaje: cabecera(crudo, 'Message-ID'),
        }
        recibidos.push(recibido)
        await pausa(smtp.conducta.demora ?? 0)
        const dicho = smtp.conducta.mensaje?.(recibido, recibidos.length) ?? null
        if (dicho === 'cuelga') for (const conexion of servidor.connections) conexion.close()
        else listo(dicho === null ? null : negar(dicho))
      }, listo)
    },
    ...conducta.servidor,
  })
  servidor.on('error', () => {})
  const oido = servidor.listen(0, '127.0.0.1')
  await once(oido, 'listening')
  const { port } = oido.address() as AddressInfo
  const cerrar = () => new Promise<void>((listo) => servidor.close(() => listo()))
  const smtp: Smtp = { url: `smtp://127.0.0.1:${port}`, puerto: port, recibidos, conducta, conexiones: 0, cerrar }
  return smtp
}

/** Value of a header of a raw message, its folded lines joined. Throws when there is none or there are two. */
export function cabecera(crudo: string, nombre: string): string {
  const [cabeza = ''] = crudo.split('\r\n\r\n')
  const lineas = cabeza.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const suyas = lineas.filter((linea) => linea.toLowerCase().startsWith(`${nombre.toLowerCase()}:`))
  if (suyas.length !== 1) throw new Error(`the message has ${suyas.length} headers ${nombre}:\n${cabeza}`)
  return (suyas[0] ?? '').slice(nombre.length + 1).trim()
}

async function recibir(flujo: AsyncIterable<Buffer>): Promise<string> {
  const trozos: Buffer[] = []
  for await (const trozo of flujo) trozos.push(trozo)
  return Buffer.concat(trozos).toString('utf8')
}

function negar(responseCode: number): Error {
  return Object.assign(new Error('dicho por la prueba'), { responseCode })
}
