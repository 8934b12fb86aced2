// Help that was asked about a report, with all that was said. As with the threads, whoever only watches is told how much of it there is.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { TITULOS_ARCHIVO } from '@kpt/textos'
import { ayudasDelReporte } from '../ayuda/index.ts'
import { deJson } from './pieza-json.ts'
import type { Lector, Pieza, Reunidas } from './piezas.ts'

export async function* piezasDeAyudas(
  { db, alcance }: Lector,
  clave: ClaveReporte,
  reunidas: Reunidas,
): AsyncGenerator<Pieza> {
  const ayudas = await ayudasDelReporte(db, alcance, clave)
  if (reunidas.reservada) yield deJson('comunicaciones', 'comunicaciones/ayudas.json', TITULOS_ARCHIVO.ayudas, ayudas)
  else reunidas.mensajes += ayudas.reduce((suma, a) => suma + a.historia.length, 0)
}
