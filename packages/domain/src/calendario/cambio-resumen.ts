// What of a row makes news for a gobernación: who has it open, who is near its end, who let it pass. Told once, when somebody comes to be there.
import { type Fecha, fechaEn } from '../shared/index.ts'
import type { CodigoEntidad } from '../territorio/index.ts'
import { sumarDiasHabiles } from './dias-habiles.ts'
import { CADUCIDAD_AVISO, type DeberDeFila, type ReglaDeAviso } from './recordatorio.ts'
import type { GrupoResumen } from './resumen-plazos.ts'

export type Situada = { readonly entidad: CodigoEntidad; readonly grupo: GrupoResumen }

/** Groups that a gobernación can do something about, the most pressing first. */
export const GRUPOS_POR_CONTAR = ['vencida', 'por_vencer', 'en_plazo'] as const satisfies readonly GrupoResumen[]

/** A row is told while it is received and some days more: what closed long ago is for the boards. */
export function seCuenta(
  { intervalo }: Pick<DeberDeFila, 'intervalo'>,
  hoy: Fecha,
  { festivos }: ReglaDeAviso,
): boolean {
  const ultimo = fechaEn(intervalo.recibeHasta - 1)
  return hoy >= fechaEn(intervalo.abre) && hoy <= sumarDiasHabiles(ultimo, CADUCIDAD_AVISO, festivos)
}

/** Where each entity stands, as it is kept to know what was told: `25200:vencida`, in order. Who reported or owes nothing is not there. */
export function lugaresDe(situadas: readonly Situada[]): string[] {
  const porContar: readonly GrupoResumen[] = GRUPOS_POR_CONTAR
  return situadas.flatMap(({ entidad, grupo }) => (porContar.includes(grupo) ? `${entidad}:${grupo}` : [])).sort()
}

/** Somebody stands where it was not told: it opened, it came near, it passed. That one left, because it reported, is no news by itself. */
export function hayNovedad(contados: readonly string[], ahora: readonly string[]): boolean {
  const antes = new Set(contados)
  return ahora.some((lugar) => !antes.has(lugar))
}
