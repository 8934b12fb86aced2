// Clients without line: they type while nobody answers, and when the line comes back send what they kept, in batches; some lose the answer on the
// way, close and begin again with the same operations, and repeat what had already been acknowledged.
import { setTimeout as pausa } from 'node:timers/promises'
import { crearMano, type OperacionEscrita } from '../carga/escritura.ts'
import { rutaDe } from '../carga/guardar.ts'
import { conectar, leerJson, peticion } from '../conexion-http.ts'
import type { Escritor } from '../trabajo.ts'
import { CORTE_DE_ESCRITURA, type Condiciones } from './carga.ts'
import { anotarRara, type Diario } from './diario.ts'
import { crearPorfiado, type Porfiado } from './porfiado.ts'

const LOTE = 20
/** Batches typed in one absence, at most; all over different fields, as the browser's queue keeps one edit of each. */
const TANDAS = 6
/** Milliseconds without line, at least and at most. */
const AUSENCIA = [300, 5_000] as const

export async function escribirSinLinea(escritor: Escritor, condiciones: Condiciones): Promise<void> {
  const { puerto, vigencia, diario, sigue } = condiciones
  const mano = crearMano(escritor)
  const ruta = rutaDe(escritor, vigencia, CORTE_DE_ESCRITURA)
  const pedido = (lote: readonly OperacionEscrita[]) =>
    peticion('POST', ruta, escritor.ficha, JSON.stringify({ operaciones: lote }))
  while (sigue()) {
    const cola = Array.from({ length: entre(1, TANDAS) }, () => mano.siguientes(LOTE))
    await pausa(entre(...AUSENCIA))
    for (const lote of cola) {
      if (Math.random() < 0.5) await perderRespuesta(puerto, pedido(lote), diario)
      // A browser opened again has another connection.
      const porfiado = crearPorfiado(puerto, diario, sigue)
      const llego = await entregar(porfiado, pedido(lote), lote, diario)
      if (llego && Math.random() < 0.5) await repetir(porfiado, pedido(lote), lote, diario)
      porfiado.cerrar()
      if (!llego) return
      mano.guardadas(lote)
      diario.guardados.push(...lote.map((o) => ({ ...o, entidad: escritor.entidad, corte: CORTE_DE_ESCRITURA })))
    }
  }
}

/** The request leaves and the line falls: nobody knows whether it arrived. */
async function perderRespuesta(puerto: number, pedido: string | Buffer, diario: Diario): Promise<void> {
  const conexion = await conectar(puerto).catch(() => null)
  if (!conexion) return
  conexion.pedir(pedido).catch(() => {})
  await pausa(entre(0, 40))
  conexion.cerrar()
  diario.perdidas += 1
}

/** False when the load ended before anybody answered. */
async function entregar(
  porfiado: Porfiado,
  pedido: string | Buffer,
  lote: readonly OperacionEscrita[],
  diario: Diario,
): Promise<boolean> {
  const respuesta = await porfiado.pedir(pedido)
  if (respuesta === null) return false
  if (isTodoGuardado(leerJson(respuesta), lote)) return true
  anotarRara(diario, `sin línea: ${respuesta.status} ${JSON.stringify(leerJson(respuesta))}`)
  return false
}

/** What was acknowledged is asked again, as after a restart: the answer must be the same. */
async function repetir(
  porfiado: Porfiado,
  pedido: string | Buffer,
  lote: readonly OperacionEscrita[],
  diario: Diario,
): Promise<void> {
  const respuesta = await porfiado.pedir(pedido)
  if (respuesta === null) return
  diario.repetidas += 1
  if (!isTodoGuardado(leerJson(respuesta), lote))
    anotarRara(diario, `repetida: ${respuesta.status} ${JSON.stringify(leerJson(respuesta))}`)
}

function isTodoGuardado(json: unknown, lote: readonly OperacionEscrita[]): boolean {
  const { resultados = [] } = json as { resultados?: { opId: string; resultado: string; valor: string | null }[] }
  const porId = new Map(resultados.map((r) => [r.opId, r]))
  return lote.every(({ opId, valor }) => porId.get(opId)?.resultado === 'guardado' && porId.get(opId)?.valor === valor)
}

function entre(minimo: number, maximo: number): number {
  return Math.round(minimo + Math.random() * (maximo - minimo))
}
