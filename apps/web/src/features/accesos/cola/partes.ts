// The parts of the queue, as the address names them, and the filters of what waits for support.
import type { Filtros } from '../../../app/filtros.ts'
import type { Cola } from '../tipos.ts'

export type Parte = 'pendientes' | 'por_completar' | 'aceptada' | 'cerradas' | 'todas'

export const NOMBRES_PARTE: Record<Parte, string> = {
  pendientes: 'Por verificar',
  por_completar: 'Esperan a la persona',
  aceptada: 'Aceptadas, sin activar',
  cerradas: 'Cerradas',
  todas: 'Todas',
}

export function parteDe({ estado }: Filtros): Parte {
  return estado && Object.hasOwn(NOMBRES_PARTE, estado) ? (estado as Parte) : 'pendientes'
}

/** How many there are in each part. */
export function cuentasDe({ estados }: Cola['cuentas']): Record<Parte, number> {
  const cerradas = estados.activada + estados.rechazada + estados.retirada + estados.vencida
  const { por_verificar: pendientes, por_completar, aceptada } = estados
  return { pendientes, por_completar, aceptada, cerradas, todas: pendientes + por_completar + aceptada + cerradas }
}

/** What narrows the queue besides its part; only what the endpoint knows of. */
export function filtroDe({ plazo, objecion, asignada, departamento, texto }: Filtros) {
  return {
    plazo: plazo === 'vencidas' || plazo === 'hoy' ? plazo : undefined,
    objecion: objecion === 'si' ? objecion : undefined,
    asignada: asignada === 'mias' || asignada === 'sin_asignar' ? asignada : undefined,
    departamento: departamento && /^\d{2}$/.test(departamento) ? departamento : undefined,
    texto: texto || undefined,
  } as const
}

export const SIN_FILTRO = {
  plazo: undefined,
  objecion: undefined,
  asignada: undefined,
  departamento: undefined,
  texto: undefined,
} as const

export function hayFiltro(filtros: Filtros): boolean {
  return Object.values(filtroDe(filtros)).some((valor) => valor !== undefined)
}
