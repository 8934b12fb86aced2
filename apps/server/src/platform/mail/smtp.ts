import { enRenglon } from '@kpt/domain/correo'
import { createTransport } from 'nodemailer'
import type { AjustesCorreo } from './ajustes.ts'
import type { Carta, Entrega } from './carta.ts'
import { leerFalla } from './falla.ts'

/** Longer than the longest step of a healthy conversation, shorter than anybody's patience. */
const PLAZOS = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 30_000 }
const PLAZO_TOTAL = 60_000
const OCIOSA = 30_000

export type Cartero = {
  /** Hands the letter over and tells what was said of each recipient. Throws only when asked to stop: then nothing is known. */
  entregar(carta: Carta, senal: AbortSignal): Promise<Entrega>
  cerrar(): void
}

/** One connection, kept open while there is mail. Retries are the queue's: a message is never sent again behind its back. */
export function abrirCartero(ajustes: AjustesCorreo, plazoTotal = PLAZO_TOTAL): Cartero {
  const { servidor, dominio } = ajustes
  const transporte = createTransport({
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    idleTimeout: OCIOSA,
    host: servidor.host,
    port: servidor.puerto,
    secure: servidor.tlsDesdeElComienzo,
    requireTLS: servidor.exigeTls,
    // The relay of the same machine often offers a certificate made up at installation; nothing leaves the machine.
    ignoreTLS: !servidor.exigeTls,
    tls: { minVersion: 'TLSv1.2' },
    ...(servidor.usuario === null ? {} : { auth: { user: servidor.usuario, pass: servidor.clave } }),
    name: dominio,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...PLAZOS,
  })
  return {
    cerrar: () => transporte.close(),
    async entregar(carta, senal) {
      const signal = AbortSignal.any([senal, AbortSignal.timeout(plazoTotal)])
      try {
        const dicho = await transporte.sendMail({ ...sobre(carta, ajustes), signal })
        return { respuesta: enRenglon(dicho.response, 500), rechazos: leerFalla(dicho, carta.faltan) }
      } catch (error) {
        if (senal.aborted) throw error
        return { respuesta: null, rechazos: leerFalla(error, carta.faltan) }
      }
    },
  }
}

/** The message and its envelope. Addresses are given apart from names, so that nothing parses them again. */
function sobre(carta: Carta, { de, dominio }: AjustesCorreo) {
  return {
    messageId: `<${carta.id}@${dominio}>`,
    date: carta.fecha,
    from: { name: de.nombre, address: de.direccion },
    to: { name: '', address: carta.para },
    cc: carta.copia.map((address) => ({ name: '', address })),
    subject: carta.asunto,
    text: carta.texto,
    html: carta.html,
    textEncoding: 'quoted-printable' as const,
    attachments: (carta.adjuntos ?? []).map(({ nombre, tipo, contenido }) => ({
      ...{ filename: nombre, contentType: tipo, content: contenido },
    })),
    // Nobody's holiday notice should answer, and be answered.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    envelope: { from: de.direccion, to: [...carta.faltan] },
  }
}
