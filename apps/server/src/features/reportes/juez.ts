import type { CronogramaRegistrado } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Instante } from '@kpt/domain/shared'
import { findCronograma } from '../calendario/index.ts'
import { corteDe, type Quien } from './corte.ts'

/** The verdict on submissions of many entities, each cronograma read once; null while no act on file sets the limit. */
export function abrirJuez(quien: Pick<Quien, 'db' | 'servicios' | 'ahora'>) {
  const leidos = new Map<string, Promise<CronogramaRegistrado | null>>()
  return async (clave: ClaveReporte, enviadoEn: Instante): Promise<boolean | null> => {
    const { instrumento, vigencia } = clave
    const nombre = `${instrumento}/${vigencia}`
    const leyendo = leidos.get(nombre) ?? findCronograma(quien.db, instrumento, vigencia)
    leidos.set(nombre, leyendo)
    const cronograma = await leyendo
    const plazo = cronograma && corteDe(cronograma, clave, { ...quien, cumplidas: {} })?.plazo
    return plazo ? plazo.llegoATiempo(enviadoEn) : null
  }
}
