// Names of what a plan says in codes.
import type { PartePlan } from '@kpt/domain/planes'
import { formatFecha } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import type { Plan } from './plan.tsx'

type Meta = Respuesta<'GET /api/entidades/:entidad/plan/metas/:meta'>
type Acto = NonNullable<Plan['acto']>

export const NOMBRE_TIPO_ACTO: Record<Acto['tipo'], string> = {
  acuerdo: 'Acuerdo',
  ordenanza: 'Ordenanza',
  decreto: 'Decreto',
}

/** `Acuerdo 12 del 30 de mayo de 2024`. */
export function nombreActo(acto: Acto): string {
  return `${NOMBRE_TIPO_ACTO[acto.tipo]} ${acto.numero} del ${formatFecha(acto.fecha)}`
}

export const NOMBRE_ACUMULACION: Record<NonNullable<Meta['tipoAcumulacion']>, string> = {
  acumulativo: 'Acumulativo',
  no_acumulativo: 'No acumulativo',
}

export const NOMBRE_ORIENTACION: Record<Meta['orientacion'], string> = {
  incremento: 'Incremento',
  mantenimiento: 'Mantenimiento',
  reduccion: 'Reducción',
}

export const NOMBRE_ORIGEN: Record<Plan['versiones'][number]['origen'], string> = {
  libro: 'Libro cargado',
  restauracion: 'Restauración de otra versión',
  rejilla: 'Edición en pantalla',
  homologacion: 'Homologación de metas',
}

const NOMBRE_PARTE: Record<PartePlan, string> = {
  nombrePlan: 'el nombre del plan',
  periodo: 'el periodo',
  lineas: 'las líneas estratégicas',
  estructura: 'la estructura por niveles',
  dependencias: 'las dependencias',
  indicadoresResultado: 'los indicadores de resultado',
  sgr: 'los recursos del SGR',
}

export function nombreParte(parte: string): string {
  return parte in NOMBRE_PARTE ? NOMBRE_PARTE[parte as PartePlan] : parte
}
