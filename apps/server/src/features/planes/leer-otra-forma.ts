import {
  type ContextoMapeo,
  type ContextoPlan,
  leerConMapeo,
  type Mapeo,
  type PropuestaMapeo,
} from '@kpt/domain/planes'
import type { Hallazgo, Libro } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, alcanceInterno } from '../../platform/http/index.ts'
import { proponerMapeoDeLibro } from '../../platform/spreadsheet/index.ts'
import { findResultado } from '../cargas/index.ts'
import { findMapeo, huellaFirma, propuestaDe } from '../mapeo/index.ts'
import { hallazgoRechazo } from './rechazo-libro.ts'
import type { ResultadoLibro } from './resultado.ts'

/** Whose book it is, and the upload that brought it; null when it comes from no upload. */
export type DeQuien = { readonly entidad: string; readonly carga: string | null }

type Lectura = {
  readonly ruta: string
  readonly libro: Libro
  readonly deQuien: DeQuien
  readonly contexto: ContextoMapeo
  readonly vigente: Pick<ContextoPlan, 'catalogo' | 'unidades'>
  /** Why it is not SisPT's book. */
  readonly hallazgos: readonly Hallazgo[]
}

/** A book that is not SisPT's: read with what somebody said of its columns, or left with a proposal for somebody to say it. */
export async function leerOtraForma(db: Db, lectura: Lectura): Promise<ResultadoLibro> {
  const { ruta, deQuien, contexto, hallazgos } = lectura
  const alcance = alcanceInterno()
  const pedida = await findPedida(db, alcance, deQuien)
  const hecha = await proponerMapeoDeLibro(ruta, { ...contexto, dicho: pedida })
  if (hecha.tipo === 'rechazado') return { tipo: 'rechazo', hallazgos: [hallazgoRechazo(hecha)] }
  const { propuesta } = hecha
  if (propuesta === null) return { tipo: 'rechazo', hallazgos }
  if (pedida !== null) return { tipo: 'mapeo', propuesta, hallazgos: [] }
  const guardado = await findMapeo(db, alcance, { ...deQuien, firma: huellaFirma(propuesta.mapeo) })
  if (guardado === null) return { tipo: 'mapeo', propuesta, hallazgos }
  return leerGuardado({ ...propuesta, mapeo: guardado.mapeo }, lectura)
}

function leerGuardado(propuesta: PropuestaMapeo, { libro, deQuien, vigente }: Lectura): ResultadoLibro {
  const { plan, hallazgos } = leerConMapeo(libro, propuesta.mapeo, deQuien.entidad, vigente)
  return plan === null ? { tipo: 'mapeo', propuesta, hallazgos } : { tipo: 'plan', plan, hallazgos, propuesta }
}

/** The mapping whose headers the person moved, while its upload waits for a new proposal. */
async function findPedida(db: Db, alcance: Alcance, { entidad, carga }: DeQuien): Promise<Mapeo | null> {
  if (carga === null) return null
  const anterior = propuestaDe(await findResultado(db, alcance, entidad, carga))
  return anterior?.releer ? anterior.propuesta.mapeo : null
}
