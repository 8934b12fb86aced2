// What each entity of a department owes today, row by row: the reports of its cortes and the adjustments that were asked of it.
import {
  type DeberDeFila,
  debeRecordarse,
  filaAjustes,
  limiteAjustes,
  obligado,
  type Recordatorio,
  recordatorioDelDia,
} from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { finDe } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import { exigibleDe } from '../reportes/index.ts'
import type { FilaDeCorte, Lectura } from './filas.ts'
import type { Pais } from './pais.ts'
import { type AjusteAbierto, type Avance, nombreReporte } from './situacion.repo.ts'

/** A row of somebody: its name in the log, and what is owed under it. */
export type Deuda = {
  readonly clave: ClaveReporte
  readonly actividad: string
  /** Request for adjustments; 0 when it is the report itself. */
  readonly ronda: number
  readonly deber: DeberDeFila
  readonly lectura: Lectura
  readonly ajuste: AjusteAbierto | null
}

export type PorRecordar = Deuda & { readonly recordatorio: Recordatorio }

/** Its duty to report a corte; null where nobody asks it of that entity, or the row has nothing to say today. */
export function deudaDe(pais: Pais, fila: FilaDeCorte, entidad: Entidad, { enviados }: Avance): Deuda | null {
  const { instrumento, vigencia } = fila.cronograma
  const { referencia } = pais.servicios
  const lectura = fila.para(entidad)
  if (!lectura || (lectura.recordatorio === null && lectura.grupo === null)) return null
  const obligable = referencia.territorio.get(entidad.codigo)
  if (!obligable || !obligado(referencia.reglas, obligable, instrumento, vigencia).obligado) return null
  const clave = { entidad: entidad.codigo, instrumento, vigencia, corte: fila.corte.numero }
  const { intervalo, pasoAntes, reabiertaEn } = lectura
  const exigible = exigibleDe({ clave, corte: fila.corte }, { referencia, adopciones: pais.adopciones })
  const cumplido = enviados.has(nombreReporte(clave))
  return {
    ...{ clave, actividad: lectura.fila.clave, ronda: 0, lectura, ajuste: null },
    deber: { obligado: true, exigible, pasoAntes, cumplido, intervalo, reabiertaEn },
  }
}

/** Adjustments asked of a report and not sent: they are answered until the day that the request gives, and received until that of the row. */
export function deudaDeAjustes(fila: FilaDeCorte, entidad: Entidad, ajuste: AjusteAbierto): Deuda | null {
  const lectura = fila.para(entidad)
  const { numero } = fila.corte
  const actividad = lectura && filaAjustes(lectura.vigor.filas, numero)?.clave
  if (!lectura || !actividad) return null
  const cierra = finDe(ajuste.vence)
  const intervalo = {
    ...{ abre: ajuste.pedidaEn, cierra, termina: null },
    recibeHasta: Math.max(cierra, finDe(limiteAjustes(lectura.vigor, numero) ?? ajuste.vence)),
  }
  return {
    ...{ clave: ajuste.clave, actividad, ronda: ajuste.ronda, lectura, ajuste },
    deber: {
      ...{ obligado: true, exigible: true, pasoAntes: false, cumplido: false },
      ...{ intervalo, reabiertaEn: null },
    },
  }
}

/** The reminder that falls today for some debts; `enviados` are the keys written already under each. */
export function porRecordar(
  { hoy }: Pick<Pais, 'hoy'>,
  deudas: readonly Deuda[],
  enviados: (deuda: Deuda) => ReadonlySet<string>,
): PorRecordar[] {
  return deudas.flatMap((deuda) => {
    const { deber, lectura, ronda } = deuda
    const suyo = ronda === 0 ? lectura.recordatorio : recordatorioDelDia(deber, hoy, lectura.regla)
    if (suyo === null || !debeRecordarse(deber) || enviados(deuda).has(suyo.clave)) return []
    return [{ ...deuda, recordatorio: suyo }]
  })
}
