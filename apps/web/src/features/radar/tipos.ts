// What the radar's screens show, as the wire carries it.
import { isAdverso, PRONOSTICOS, type Pronostico } from '@kpt/domain/calendario'
import { NOMBRES_PRONOSTICO } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import type { ParteEntidades } from '../../app/reparto-entidades.tsx'
import type { IconoChip, TonoChip } from '../../ui/chip.tsx'

export type Radar = Respuesta<'GET /api/radar/:instrumento/:vigencia/:corte'>
export type Cuenta = Radar['total']
export type DepartamentoDelRadar = Radar['departamentos'][number]
export type FilaRadar = Respuesta<'GET /api/radar/:instrumento/:vigencia/:corte/entidades'>['filas'][number]
export type Llamada = NonNullable<FilaRadar['llamada']>

export const MARCA: Readonly<Record<Pronostico, readonly [TonoChip, IconoChip]>> = {
  sin_plan: ['mal', 'mal'],
  sin_empezar: ['mal', 'raya'],
  no_alcanza: ['alerta', 'alerta'],
  alcanza: ['nota', 'reloj'],
  lista_sin_enviar: ['bien', 'bien'],
}

/** Those that would not make it. */
export function adversasDe({ pronosticos }: Cuenta): number {
  return PRONOSTICOS.filter(isAdverso).reduce((suma, p) => suma + pronosticos[p], 0)
}

/** From those that sent to those that nobody can foresee: they add up to the obligated ones, with what cannot be demanded. */
export function partesDe({ entidades, enviaron, pronosticos, porContar }: Cuenta): ParteEntidades[] {
  const orden = ['lista_sin_enviar', 'alcanza', 'no_alcanza', 'sin_empezar', 'sin_plan'] as const
  const contadas = orden.reduce((suma, p) => suma + pronosticos[p], 0)
  const otras = entidades - enviaron - contadas - porContar
  return [
    { clave: 'enviaron', nombre: 'Ya enviaron', cuantas: enviaron, tono: 'bien', filtro: null },
    ...orden.map(
      (p): ParteEntidades => ({
        ...{ clave: p, nombre: NOMBRES_PRONOSTICO[p], cuantas: pronosticos[p], tono: MARCA[p][0] },
        filtro: { pronostico: p },
      }),
    ),
    ...(porContar > 0 ? [sinEnlace('por_contar', 'Por contar: se sabrá con la próxima cuenta', porContar)] : []),
    ...(otras > 0 ? [sinEnlace('otras', 'No es exigible, o no la mira el radar', otras)] : []),
  ]
}

function sinEnlace(clave: string, nombre: string, cuantas: number): ParteEntidades {
  return { clave, nombre, cuantas, tono: 'quieto', filtro: null }
}
