import { exigible, pasoAntes } from '@kpt/domain/calendario'
import { type HechoPublico, hechoPublico } from '@kpt/domain/reportes'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { Referencia } from '../../platform/servicios.ts'
import type { Adopciones } from '../planes/index.ts'
import { type CorteReportable, situacionDelActo } from './corte.ts'
import type { Cuenta } from './cuenta.ts'
import type { Reporte } from './reporte.repo.ts'

/** A corte of an entity as its screens show it. */
export function corteVisible(
  corte: CorteReportable,
  reporte: Reporte | null,
  cuenta: Cuenta,
  { ahora, ...quien }: Exigente & { readonly ahora: Instante },
) {
  const { clave, plazo, cronograma } = corte
  const respondiendo = (reporte?.ronda ?? 0) > 0
  const deber = exigibleDe(corte, quien)
  return {
    instrumento: clave.instrumento,
    vigencia: clave.vigencia,
    corte: clave.corte,
    clase: corte.corte.clase,
    fechaDatos: corte.corte.fechaDatos,
    apertura: plazo && fechaEn(plazo.abre),
    limite: plazo?.limite ?? null,
    situacion: situacionDelActo(corte, 'enviar', respondiendo, ahora) ?? ('por_abrir' as const),
    estado: reporte?.estado ?? ('borrador' as const),
    hecho: hechoDe(corte, reporte?.primerEnvioEn ?? null, deber, ahora),
    exigible: deber,
    version: reporte?.version ?? 0,
    ...cuenta,
    demostracion: cronograma.demostracion,
  }
}

/** The public fact of a corte; while no act on file fixes its dates nothing can be said but that it has not opened. */
export function hechoDe(
  { cronograma, plazo }: Pick<CorteReportable, 'cronograma' | 'plazo'>,
  enviadoEn: Instante | null,
  debe: boolean,
  ahora: Instante,
): HechoPublico {
  if (!plazo) return debe ? 'por_abrir' : 'no_exigible'
  const { abre, limite } = plazo
  const envio = enviadoEn === null ? null : { en: enviadoEn, oportuno: plazo.llegoATiempo(enviadoEn) }
  return hechoPublico({ exigible: debe, abre, limite, pasoAntes: pasoAntes(cronograma, limite), envio, ahora })
}

/** What decides whether a corte can be demanded of an entity. */
export type Exigente = { readonly referencia: Referencia; readonly adopciones: Adopciones }

export function exigibleDe(
  { clave: { entidad, instrumento }, corte }: Pick<CorteReportable, 'clave' | 'corte'>,
  { referencia: { territorio, periodos }, adopciones }: Exigente,
): boolean {
  const primerGobierno = territorio.get(entidad)?.primerGobierno ?? null
  return exigible(periodos, { ...corte, instrumento }, primerGobierno, adopciones.get(entidad)).exigible
}
