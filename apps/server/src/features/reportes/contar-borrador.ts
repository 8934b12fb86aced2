import { join } from 'node:path'
import { type CronogramaRegistrado, diasPorContar, type Mirada } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { citasDe } from '@kpt/domain/seguimiento'
import { type Fecha, fechaEn, type Instante, parseInstante } from '@kpt/domain/shared'
import { enHilos } from '../../platform/hilos.ts'
import { findTextoPlan, findVersionEnVigor } from '../planes/index.ts'
import { findBorradorVisible } from './abrir-reporte.ts'
import type { Conteo, PorContar } from './contar-hilo.ts'
import { corteDe, type Quien } from './corte.ts'
import { findReporte } from './reporte.repo.ts'
import { findBorradorFechado } from './valor.repo.ts'
import { findTextos, findVigentes } from './version.repo.ts'

type ConteoDelBorrador = Omit<Conteo, 'requeridas'> & {
  /** Null: the entity has no plan for the vigencia. */
  readonly requeridas: number | null
  readonly ultima: Instante | null
}

/** Metas of a draft that were answered at the end of each day that had changes since the last look, and now. Reads; writes nothing. */
export async function contarBorrador(
  quien: Quien,
  cronograma: CronogramaRegistrado,
  clave: ClaveReporte,
  mirada: Mirada | null,
): Promise<ConteoDelBorrador | null> {
  const { db, alcance, ahora } = quien
  const corte = corteDe(cronograma, clave, { ...quien, cumplidas: {} })
  if (!corte) return null
  const hoy = fechaEn(ahora)
  const vigente = await findVersionEnVigor(db, alcance, clave.entidad, corte.corte.fechaDatos, clave.vigencia)
  if (!vigente) return { requeridas: null, cuentas: [{ fecha: hoy, completas: 0 }], ultima: null }
  const periodo = { desde: vigente.periodoDesde, hasta: clave.vigencia }
  const { antes, citadas } = citasDe(await findVigentes(db, alcance, clave, periodo), clave)
  const escrito = (await findReporte(db, alcance, clave)) ? await findBorradorFechado(db, alcance, clave) : null
  const conteo = await contar({
    plan: await findTextoPlan(db, alcance, vigente.clave, vigente.version),
    vigencia: clave.vigencia,
    citados: await findTextos(db, alcance, clave, citadas),
    antes,
    borrador: escrito ?? (await findBorradorVisible(db, alcance, corte)).valores,
    dias: escrito ? diasPorContar(diasDe(escrito.dias), mirada, hoy) : [hoy],
  })
  return { ...conteo, ultima: escrito?.ultima ? parseInstante(escrito.ultima) : null }
}

const contar = enHilos<PorContar, Conteo>(join(import.meta.dirname, 'contar-hilo.ts'))

function diasDe(dias: string): Fecha[] {
  return dias === '' ? [] : dias.split('\n')
}
