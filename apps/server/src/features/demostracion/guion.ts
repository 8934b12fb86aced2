// What each municipality of the demonstration has done so far. Cogua has done nothing: its leader starts from the workbook.
import type { CodigoEntidad } from '@kpt/domain/territorio'

/** How a corte of the past was reported: in time, after its limit, or not at all; and what the reviewer did with it. */
export type Hecho = {
  readonly reporta: 'a_tiempo' | 'tarde' | 'calla'
  readonly revision: 'ninguna' | 'ajustes' | 'valida'
}

export type Guion = {
  readonly entidad: CodigoEntidad
  readonly nombre: string
  readonly lider: string
  readonly metas: number
  readonly semilla: number
  /** By the order of the cortes of the vigencia that have already closed. */
  readonly cortes: readonly Hecho[]
  /** What it does with the corte that is open: sends it, or leaves this part of its metas filled. */
  readonly abierto: 'envia' | { readonly lleno: number }
}

export const GUIONES: readonly Guion[] = [
  {
    entidad: '25295',
    nombre: 'Gachancipá',
    lider: 'lider.gachancipa@demostracion.kpt',
    metas: 24,
    semilla: 25295,
    cortes: [
      { reporta: 'a_tiempo', revision: 'valida' },
      { reporta: 'tarde', revision: 'valida' },
      { reporta: 'calla', revision: 'ninguna' },
    ],
    abierto: { lleno: 0.4 },
  },
  {
    entidad: '25785',
    nombre: 'Tabio',
    lider: 'lider.tabio@demostracion.kpt',
    metas: 18,
    semilla: 25785,
    cortes: [
      { reporta: 'a_tiempo', revision: 'valida' },
      { reporta: 'a_tiempo', revision: 'valida' },
      { reporta: 'a_tiempo', revision: 'ajustes' },
    ],
    abierto: 'envia',
  },
]
