// The history of each row of a cronograma: which circular set it, which changed it, and what it said before and after (R1.2).
import type { Instante } from '../shared/index.ts'
import type { Actividad, Cronograma } from './cronograma.ts'
import { type CambioFila, compararFilas } from './enmienda.ts'
import { type ActoCitado, enVigor, filaDe } from './vigor.ts'

export type PasoFila = { readonly acto: ActoCitado } & CambioFila

export type HistoriaFila = {
  readonly clave: string
  /** As the last circular that named it left it. */
  readonly fila: Actividad
  /** False once a circular suppressed it. */
  readonly vigente: boolean
  /** Oldest first. */
  readonly pasos: readonly PasoFila[]
}

/** Of every row that was ever in force until `segun`: those in force in their order, and after them those that were suppressed. */
export function historiaDeFilas(cronograma: Cronograma, segun: Instante): HistoriaFila[] {
  const hoy = enVigor(cronograma, segun)
  const pasos = hoy.actos.flatMap(({ circular, efecto }, i) => {
    const hasta = (cuantos: number) => enVigor({ ...cronograma, actos: hoy.actos.slice(0, cuantos) }, segun)
    const acto = { circular: circular.numero, fecha: circular.fecha, efecto }
    return compararFilas(hasta(i), hasta(i + 1)).map((cambio): PasoFila => ({ acto, ...cambio }))
  })
  const historias = [...Map.groupBy(pasos, ({ clave }) => clave)].flatMap(([clave, suyos]) => {
    const fila = filaDe(hoy, clave) ?? suyos.findLast(({ antes }) => antes !== null)?.antes
    return fila ? [{ clave, fila, vigente: filaDe(hoy, clave) !== null, pasos: suyos }] : []
  })
  return historias.toSorted((a, b) => Number(b.vigente) - Number(a.vigente) || a.fila.orden - b.fila.orden)
}
