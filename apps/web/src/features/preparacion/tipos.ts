// What this screen shows, as the wire carries it.
import type { EstadoPreparacion } from '@kpt/domain/planes'
import { NOMBRES_ESTADO_PREPARACION } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import type { Marca } from '../../app/nombres.ts'
import type { ParteEntidades } from '../../app/reparto-entidades.tsx'

export type Preparacion = Respuesta<'GET /api/preparacion'>
export type Cuenta = Preparacion['total']
export type DepartamentoPreparado = Preparacion['departamentos'][number]
export type EntidadPreparada = Respuesta<'GET /api/preparacion/entidades'>['filas'][number]

/** The states of a plan in the order in which one comes after another, with the count that each has. */
export const ESTADOS: readonly {
  readonly estado: EstadoPreparacion
  readonly cuenta: 'sinPlan' | 'enConstruccion' | 'finalizado' | 'enModificacion'
  readonly tono: Marca['tono']
  readonly icono: Marca['icono']
}[] = [
  { estado: 'finalizado', cuenta: 'finalizado', tono: 'bien', icono: 'sello' },
  { estado: 'en_modificacion', cuenta: 'enModificacion', tono: 'nota', icono: 'lapiz' },
  { estado: 'en_construccion', cuenta: 'enConstruccion', tono: 'alerta', icono: 'lapiz' },
  { estado: 'sin_plan', cuenta: 'sinPlan', tono: 'mal', icono: 'mal' },
]

export function partesDe(cuenta: Cuenta): ParteEntidades[] {
  return ESTADOS.map(({ estado, tono, cuenta: cual }) => ({
    ...{ clave: estado, nombre: NOMBRES_ESTADO_PREPARACION[estado], cuantas: cuenta[cual], tono, filtro: { estado } },
  }))
}

export function puedenReportar({ finalizado, enModificacion }: Cuenta): number {
  return finalizado + enModificacion
}
