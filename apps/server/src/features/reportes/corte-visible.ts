import { exigible, pasoAntes } from '@kpt/domain/calendario'
import { type HechoPublico, hechoPublico } from '@kpt/domain/reportes'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { Referencia } from '../../platform/servicios.ts'
import { type CorteReportable, situacionDelActo } from './corte.ts'
import type { Cuenta } from './cuenta.ts'
import type { Reporte } from './reporte.repo.ts'

/** A corte of an entity as its screens show it. */
export function corteVisible(
  corte: CorteReportable,
  reporte: Reporte | null,
  cuenta: Cuenta,
  { referencia, ahora }: { readonly referencia: Referencia; readonly ahora: Instante },
) {
  const { clave, plazo, cronograma } = corte
  const respondiendo = (reporte?.ronda ?? 0) > 0
  const deber = exigibleDe(corte, referencia)
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
  return hechoPublico({ exigible: debe, abre, limite, pasoAntes: pasoAntes(cronograma, limite), enviadoEn, ahora })
}

export function exigibleDe(
  { clave, corte }: Pick<CorteReportable, 'clave' | 'corte'>,
  { territorio, periodos }: Referencia,
) {
  return exigible(periodos, corte, territorio.get(clave.entidad)?.primerGobierno ?? null).exigible
}
