// The words of the change of government: what is open, what happens to whoever leads, and why a day cannot be set.
import type { Destino, FaltaFecha } from '@kpt/domain/acceso'
import type { Instrumento } from '@kpt/domain/calendario'
import type { Deber } from '@kpt/domain/reportes'
import type { Fecha } from '@kpt/domain/shared'
import { contar, formatFecha } from './formato.ts'
import { NOMBRES_INSTRUMENTO } from './instrumentos.ts'

export type PendienteDeEntidad = {
  readonly deber: Deber
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly corte: number
  readonly limite: Fecha | null
  readonly vencido: boolean
}

/** "Reportar el corte 3 de 2027 (Seguimiento al plan), hasta el 15 de enero de 2028". */
export function frasePendiente({ deber, instrumento, vigencia, corte, limite, vencido }: PendienteDeEntidad): string {
  const cual = `corte ${corte} de ${vigencia} (${NOMBRES_INSTRUMENTO[instrumento]})`
  const que = deber === 'reportar' ? `Reportar el ${cual}` : `Responder los ajustes del ${cual}`
  if (limite === null) return que
  return `${que}, ${vencido ? 'que venció el' : 'hasta el'} ${formatFecha(limite)}`
}

/** A government by its years: "2024–2027". */
export function nombreGobierno({ desde, hasta }: { readonly desde: number; readonly hasta: number }): string {
  return `${desde}–${hasta}`
}

export const NOMBRES_DESTINO: Record<Destino, string> = {
  sigue: 'Sigue',
  termina: 'Termina',
  solo_avisa: 'Sigue hasta que su sucesor active',
}

type Alcanzados = {
  readonly fecha: Fecha
  readonly terminan: number
  readonly avisados: number
  /** Entities with a day of their own. */
  readonly conFechaPropia: number
}

/** What setting the day will do, in the sentences that are read before deciding. */
export function frasesDeAlcance({ fecha, terminan, avisados, conFechaPropia }: Alcanzados): string[] {
  if (terminan + avisados === 0) return ['Esa fecha no alcanza hoy a ningún usuario líder.']
  return [
    terminan === 0
      ? 'A nadie le terminaría: todas las entidades tienen alguna obligación abierta.'
      : `${contar(terminan, 'persona dejará', 'personas dejarán')} de ser usuario líder el ${formatFecha(fecha)}, al final del día.`,
    ...(avisados === 0
      ? []
      : [
          avisados === 1
            ? '1 persona tiene una obligación abierta y seguirá hasta que su sucesor active.'
            : `${contar(avisados, 'persona', 'personas')} tienen una obligación abierta y seguirán hasta que su sucesor active.`,
        ]),
    ...(conFechaPropia === 0
      ? []
      : [`${contar(conFechaPropia, 'entidad tiene', 'entidades tienen')} una fecha propia, que esta no cambia.`]),
  ]
}

export const FALTAS_DE_FECHA: Readonly<Record<string, string>> = {
  pasada: 'La fecha debe ser desde hoy en adelante.',
  fuera_del_periodo: 'La fecha debe estar dentro del periodo de gobierno o del año que le sigue.',
  ya_paso: 'Esa fecha ya pasó y con ella terminaron liderazgos: no se puede cambiar. Lo que pasó queda en la historia.',
} satisfies Record<FaltaFecha, string>
