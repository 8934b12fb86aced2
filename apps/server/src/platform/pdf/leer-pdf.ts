// Looks at a PDF that a stranger sent, and reads it page by page, always in another process.
import { join } from 'node:path'
import type { RechazoPdf } from '@kpt/domain/planes'
import { correrHijo, type FinHijo } from '../hijo.ts'
import { crearTurnos } from '../turnos.ts'
import { LIMITES_PDF, type LimitesPdf } from './limites.ts'
import type { MensajePdf } from './mensajes.ts'

export type Revisado =
  | { readonly bien: true; readonly paginas: number }
  | { readonly bien: false; readonly codigo: RechazoPdf }

/** A look takes a second and somebody waits for it. Readings take their turn in the queue of work. */
const enTurnoRevision = crearTurnos(2)
const GUION = join(import.meta.dirname, 'leer-hijo.ts')

/** Whether it is a whole PDF, open to anybody, that only lets itself be read; with its pages. */
export function revisarPdf(archivo: string, limites: LimitesPdf = LIMITES_PDF): Promise<Revisado> {
  return enTurnoRevision(async () => {
    let dicho = null as MensajePdf | null
    let paginas = 0
    const pedido = { ...base(archivo, limites), milisegundos: limites.milisegundosRevision }
    const argumentos = [JSON.stringify({ que: 'revisar', desde: 1, limites })]
    const fin = await correrHijo<MensajePdf>({ ...pedido, argumentos }, (mensaje) => {
      if (mensaje.tipo === 'abierto') paginas = mensaje.paginas
      dicho = mensaje
    })
    return dicho?.tipo === 'fin' ? { bien: true, paginas } : { bien: false, codigo: motivoDe(fin, dicho) }
  })
}

export type LecturaPdf = {
  readonly archivo: string
  /** First page to read. */
  readonly desde: number
  readonly alAbrir: (paginas: number) => void
  /** Null when the page cannot be read. */
  readonly alLeer: (numero: number, texto: string | null) => void
  readonly senal: AbortSignal
}

export type FinLectura =
  | { readonly tipo: 'completa' }
  /** It will never be read. */
  | { readonly tipo: 'rechazada'; readonly codigo: RechazoPdf }
  /** Out of time or memory: what was read counts, and it may go on from there. */
  | { readonly tipo: 'cortada'; readonly codigo: RechazoPdf; readonly abierto: boolean }

/** Reads its pages in order, for as long as the limits allow. */
export async function leerPdf(lectura: LecturaPdf, limites: LimitesPdf = LIMITES_PDF): Promise<FinLectura> {
  let dicho = null as MensajePdf | null
  let abierto = false
  const argumentos = [JSON.stringify({ que: 'leer', desde: lectura.desde, limites })]
  const cuanto = { milisegundos: limites.milisegundos, silencio: limites.milisegundosPagina, senal: lectura.senal }
  const fin = await correrHijo<MensajePdf>({ ...base(lectura.archivo, limites), ...cuanto, argumentos }, (mensaje) => {
    dicho = mensaje
    if (mensaje.tipo === 'pagina') lectura.alLeer(mensaje.numero, mensaje.texto)
    if (mensaje.tipo !== 'abierto') return
    abierto = true
    lectura.alAbrir(mensaje.paginas)
  })
  if (dicho?.tipo === 'fin') return { tipo: 'completa' }
  const codigo = motivoDe(fin, dicho)
  return dicho?.tipo === 'rechazado' ? { tipo: 'rechazada', codigo } : { tipo: 'cortada', codigo, abierto }
}

function base(archivo: string, { memoriaMb, memoriaTotalMb }: LimitesPdf) {
  return { guion: GUION, archivo, memoriaMb, memoriaTotalMb }
}

/** One that died without saying why ran out of memory. */
function motivoDe(fin: FinHijo, dicho: MensajePdf | null): RechazoPdf {
  if (dicho?.tipo === 'rechazado') return dicho.codigo
  return fin === 'tardo' ? 'pdf_tardo' : 'pdf_muy_grande'
}
