// Whom the entity was called by about the corte, and the technical assistance it had while the report lived (numerales 2.b and 9).
import type { ClaveReporte } from '@kpt/domain/reportes'
import { periodoDeAcompanamiento } from '@kpt/domain/revision'
import { TITULOS_ARCHIVO } from '@kpt/textos'
import { findAcompanamiento } from '../asistencia/index.ts'
import { findLlamadas } from '../radar/index.ts'
import { deJson } from './pieza-json.ts'
import type { Lector, Pieza } from './piezas.ts'

const TODAS = { desde: 0, cuantas: 10_000 }
const EN = 'acompanamiento'

export async function* piezasDeAcompanamiento({ db, alcance }: Lector, clave: ClaveReporte): AsyncGenerator<Pieza> {
  const { filas } = await findLlamadas(db, alcance, clave, TODAS)
  yield deJson(EN, `${EN}/llamadas.json`, TITULOS_ARCHIVO.llamadas, filas.toReversed())
  const periodo = periodoDeAcompanamiento(clave.vigencia)
  const { asistencias } = await findAcompanamiento(db, alcance, clave.entidad, periodo)
  yield deJson(EN, `${EN}/asistencias.json`, TITULOS_ARCHIVO.asistencias, asistencias)
}
