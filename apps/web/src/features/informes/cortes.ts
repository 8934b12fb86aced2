// The cortes of which there may be an informe, the latest first.
import type { Fecha } from '@kpt/domain/shared'
import type { Respuesta } from '../../api/tipos.ts'

export type CorteConInforme = {
  readonly vigencia: number
  readonly corte: number
  readonly clase: string
  readonly fechaDatos: string
}

type Enviados = Respuesta<'GET /api/entidades/:entidad/inicio'>['cortes']
type Publicos = Respuesta<'GET /api/entidades/:entidad/como-va'>['cortes']

/** For whoever may read the report: those of which something was sent. */
export function conEnviados(cortes: Enviados): CorteConInforme[] {
  return ordenados(
    cortes
      .filter((c) => c.instrumento === 'seguimiento' && c.version > 0)
      .map(({ vigencia, corte, clase, fechaDatos }) => ({ vigencia, corte, clase, fechaDatos })),
  )
}

/** For anybody: those whose figures are published. */
export function conPublicados(cortes: Publicos): CorteConInforme[] {
  return ordenados(
    cortes
      .filter((c) => c.avance !== null)
      .map(({ vigencia, corte, clase, fechaDatos }) => ({ vigencia, corte, clase, fechaDatos })),
  )
}

/** Of the municipalities of a department: those whose data are of a day that has come and that this system received. */
export function conMunicipios(cortes: Publicos, hoy: Fecha): CorteConInforme[] {
  return ordenados(
    cortes
      .filter((c) => c.fechaDatos <= hoy && c.hecho !== 'sin_registro')
      .map(({ vigencia, corte, clase, fechaDatos }) => ({ vigencia, corte, clase, fechaDatos })),
  )
}

export function nombreDeCorte({ vigencia, corte }: Pick<CorteConInforme, 'vigencia' | 'corte'>): string {
  return `${vigencia}/${corte}`
}

function ordenados(cortes: CorteConInforme[]): CorteConInforme[] {
  return cortes.sort((a, b) => b.vigencia - a.vigencia || b.corte - a.corte)
}
