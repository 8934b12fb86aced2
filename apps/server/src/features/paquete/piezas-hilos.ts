// What was said in the file of a report. Whoever only watches has no part in it: their pack counts the messages and does not carry them.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { TITULOS_ARCHIVO } from '@kpt/textos'
import { findHilosDelExpediente } from '../hilos/index.ts'
import { deJson } from './pieza-json.ts'
import type { Lector, Pieza, Reunidas } from './piezas.ts'

export async function* piezasDeHilos(
  { db, alcance }: Lector,
  clave: ClaveReporte,
  reunidas: Reunidas,
): AsyncGenerator<Pieza> {
  const hilos = await findHilosDelExpediente(db, alcance, clave)
  if (reunidas.reservada) yield deJson('comunicaciones', 'comunicaciones/hilos.json', TITULOS_ARCHIVO.hilos, hilos)
  else reunidas.mensajes = hilos.reduce((suma, h) => suma + h.mensajes.length, 0)
}
