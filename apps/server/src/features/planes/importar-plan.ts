import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { BYTES_TROZO } from '@kpt/contract/limites'
import type { Hallazgo } from '@kpt/domain/shared'
import { type Actor, alcanceInterno, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { cerrarCarga, crearCarga, descartarCarga, findCarga, findResultado, recibirTrozo } from '../cargas/index.ts'
import { type Comparacion, comparar } from './comparar.ts'
import { confirmarCarga } from './confirmar-carga.ts'
import { leerLibroPlan } from './leer-libro-plan.ts'
import { parseResultado, type ResultadoLibro, type ResultadoPlan } from './resultado.ts'
import { leerCarga } from './tareas.ts'

/** A workbook on the operator's disk, and the entity it is for. */
export type Importacion = { readonly ruta: string; readonly entidad: string }

export type Importado =
  | { readonly tipo: 'rechazo'; readonly hallazgos: readonly Hallazgo[] }
  | {
      readonly tipo: 'plan'
      readonly resultado: ResultadoPlan
      readonly comparacion: Pick<Comparacion, 'diferencia'>
      /** Version of the plan once imported. */
      readonly version: number
    }

/** The same acts as the screen, one after the other and each in its transaction: declare, send, close, read, confirm. */
export async function importarPlan(
  servicios: Servicios,
  persona: Actor['persona'],
  { ruta, entidad }: Importacion,
): Promise<Importado> {
  const { db } = servicios.conexion
  const alcance = alcanceInterno()
  const acto = <T>(hacer: (actor: Actor) => Promise<T>): Promise<T> =>
    db.transaction().execute((trx) => hacer({ db: trx, ahora: servicios.reloj.ahora(), servicios, alcance, persona }))
  const carga = await subirArchivo(acto, entidad, ruta)
  await acto((actor) => cerrarCarga(actor, entidad, carga))
  const { signal: senal } = new AbortController()
  await leerCarga({ entidad, carga }, { servicios, senal, ultimoIntento: true })
  const leida = await findCarga(db, alcance, entidad, carga)
  const texto = await findResultado(db, alcance, entidad, carga)
  if (texto === null) return rechazar('carga.estado', { estado: leida?.estado ?? 'descartada' })
  const resultado = parseResultado(texto)
  if (resultado.tipo !== 'plan') return { tipo: 'rechazo', hallazgos: resultado.hallazgos }
  const libro = resultado.plan.entidad
  if (libro !== entidad) {
    await acto((actor) => descartarCarga(actor, entidad, carga))
    rechazar('carga.entidad_distinta', { libro, entidad })
  }
  const lector = { db, alcance, ahora: servicios.reloj.ahora() }
  const comparacion = await comparar(lector, entidad, resultado)
  const { version } = await acto((actor) => confirmarCarga(actor, entidad, carga, comparacion.contra))
  return { tipo: 'plan', resultado, comparacion, version }
}

/** What importing would do, without writing anything. */
export async function simularImportacion(servicios: Servicios, { ruta, entidad }: Importacion): Promise<Importado> {
  const { db } = servicios.conexion
  const ahora = servicios.reloj.ahora()
  const resultado: ResultadoLibro = await leerLibroPlan(db, { ruta, entidad, carga: null }, ahora)
  if (resultado.tipo !== 'plan') return { tipo: 'rechazo', hallazgos: resultado.hallazgos }
  const libro = resultado.plan.entidad
  if (libro !== entidad) rechazar('carga.entidad_distinta', { libro, entidad })
  const comparacion = await comparar({ db, alcance: alcanceInterno(), ahora }, entidad, resultado)
  return { tipo: 'plan', resultado, comparacion, version: comparacion.contra + (comparacion.cambia ? 1 : 0) }
}

type HacerActo = <T>(hacer: (actor: Actor) => Promise<T>) => Promise<T>

async function subirArchivo(acto: HacerActo, entidad: string, ruta: string): Promise<string> {
  const archivo = await open(ruta)
  try {
    const { size: bytes } = await archivo.stat()
    const declarado = { destino: 'plan', nombre: basename(ruta), bytes } as const
    const { id } = await acto((actor) => crearCarga(actor, entidad, declarado))
    for (let trozo = 0; trozo * BYTES_TROZO < bytes; trozo += 1) {
      const { buffer, bytesRead } = await archivo.read(Buffer.alloc(BYTES_TROZO), 0, BYTES_TROZO, trozo * BYTES_TROZO)
      const contenido = buffer.subarray(0, bytesRead)
      await acto((actor) => recibirTrozo(actor, entidad, { carga: id, trozo, contenido }))
    }
    return id
  } finally {
    await archivo.close()
  }
}
