import { leerPlanIndicativo, periodoDeGobierno, pideMapeo, reconocibles } from '@kpt/domain/planes'
import { fechaEn, type Hallazgo, type Instante, type RechazoLibro } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { leerLibro } from '../../platform/spreadsheet/index.ts'
import { findCatalogoDeReglas, findListasFuentes } from '../catalogo/index.ts'
import { type DeQuien, leerOtraForma } from './leer-otra-forma.ts'
import type { ResultadoLibro } from './resultado.ts'

/** Reads a workbook in its own process and judges the plan in it with the sources and the catalogue of the database. */
export async function leerLibroPlan(
  db: Db,
  { ruta, ...deQuien }: DeQuien & { readonly ruta: string },
  ahora: Instante,
  avance: (fraccion: number) => void = () => {},
): Promise<ResultadoLibro> {
  const leido = await leerLibro(ruta, { avance })
  if (leido.tipo === 'rechazado') return { tipo: 'rechazo', hallazgos: [hallazgoRechazo(leido.codigo, leido.detalles)] }
  const fuentes = reconocibles(await findListasFuentes(db))
  const vigente = await findCatalogoDeReglas(db, fechaEn(ahora))
  const { plan, hallazgos } = leerPlanIndicativo(leido.libro, fuentes, vigente)
  if (plan !== null) return { tipo: 'plan', plan, hallazgos }
  if (!pideMapeo(hallazgos)) return { tipo: 'rechazo', hallazgos }
  const contexto = { fuentes, periodo: periodoDeGobierno(Number(fechaEn(ahora).slice(0, 4))) }
  return leerOtraForma(db, { libro: leido.libro, deQuien, contexto, vigente, hallazgos })
}

/** A file that could not be opened, as a finding; some say where in it the trouble is. */
function hallazgoRechazo(regla: RechazoLibro, detalles: Readonly<Record<string, string>>): Hallazgo {
  const { hoja, celda } = detalles
  const ruta = { ...(hoja === undefined ? {} : { hoja }), ...(celda === undefined ? {} : { celda }) }
  return { regla, gravedad: 'error', ruta, valor: null, detalles }
}
