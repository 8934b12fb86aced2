import { leerPlanIndicativo, periodoDeGobierno, pideMapeo, reconocibles } from '@kpt/domain/planes'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { leerLibro } from '../../platform/spreadsheet/index.ts'
import { findCatalogoDeReglas, findListasFuentes } from '../catalogo/index.ts'
import { type DeQuien, leerOtraForma } from './leer-otra-forma.ts'
import { hallazgoRechazo } from './rechazo-libro.ts'
import type { ResultadoLibro } from './resultado.ts'

/** Reads a workbook in its own process and judges the plan in it with the sources and the catalogue of the database. */
export async function leerLibroPlan(
  db: Db,
  { ruta, ...deQuien }: DeQuien & { readonly ruta: string },
  ahora: Instante,
  avance: (fraccion: number) => void = () => {},
): Promise<ResultadoLibro> {
  const leido = await leerLibro(ruta, { avance })
  if (leido.tipo === 'rechazado') return { tipo: 'rechazo', hallazgos: [hallazgoRechazo(leido)] }
  const fuentes = reconocibles(await findListasFuentes(db))
  const vigente = await findCatalogoDeReglas(db, fechaEn(ahora))
  const { plan, hallazgos } = leerPlanIndicativo(leido.libro, fuentes, vigente)
  if (plan !== null) return { tipo: 'plan', plan, hallazgos }
  if (!pideMapeo(hallazgos)) return { tipo: 'rechazo', hallazgos }
  const contexto = { fuentes, periodo: periodoDeGobierno(Number(fechaEn(ahora).slice(0, 4))) }
  return leerOtraForma(db, { ruta, libro: leido.libro, deQuien, contexto, vigente, hallazgos })
}
