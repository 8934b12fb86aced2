// How the entities of a territory stand before a row: what the digest of a gobernación tells (numeral 2.a and 9, Circular 0009-4 de 2023).
import { type Fecha, fechaEn, inicioDe } from '../shared/index.ts'
import { diasHabilesEntre } from './dias-habiles.ts'
import { AVISO_ORDINARIO, type DeberDeFila, type ReglaDeAviso } from './recordatorio.ts'
import { situacionEn } from './situacion.ts'

export const GRUPOS_RESUMEN = ['vencida', 'por_vencer', 'en_plazo', 'por_abrir', 'cumplida', 'no_exigible'] as const
export type GrupoResumen = (typeof GRUPOS_RESUMEN)[number]

/** Where an entity goes in the digest of a day; null when the row does not bind it, or it passed before this system was there. */
export function grupoResumen(
  deber: DeberDeFila,
  hoy: Fecha,
  { dias, festivos }: ReglaDeAviso = AVISO_ORDINARIO,
): GrupoResumen | null {
  if (!deber.obligado) return null
  if (deber.cumplido) return 'cumplida'
  if (!deber.exigible) return 'no_exigible'
  if (deber.pasoAntes) return null
  const situacion = situacionEn({ ...deber.intervalo, termina: null }, inicioDe(hoy))
  if (situacion === 'por_abrir') return 'por_abrir'
  if (situacion !== 'abierta') return 'vencida'
  const limite = fechaEn(deber.intervalo.cierra - 1)
  return diasHabilesEntre(hoy, limite, festivos) <= Math.max(0, ...dias) ? 'por_vencer' : 'en_plazo'
}
