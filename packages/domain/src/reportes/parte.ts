// Which parts somebody plays in a report: the entity, whoever reviews it, or DNP (R4.1, R4.3, R4.4). Territory is checked before.
import { PERMISOS, type PermisoConTerritorio, type Rol } from '../acceso/index.ts'
import type { Revisor } from '../territorio/index.ts'
import type { Acto, Parte } from './vida.ts'

/**
 * None: whoever only looks. DNP reviews by itself departments and Bogotá D.C., and verifies any report. Whoever reports for the entity
 * under another appointment only looks at its reports: nobody reviews their own (R4.4).
 */
export function partesDe(rol: Rol, revisor: Revisor, reportaPorElla: boolean): readonly Parte[] {
  if (rol === 'usuario_lider') return ['entidad']
  if (reportaPorElla) return []
  if (rol === 'revisor_gobernacion') return revisor === 'gobernacion' ? ['revisor'] : []
  if (rol === 'analista_dnp') return revisor === 'dnp' ? ['revisor', 'dnp'] : ['dnp']
  return rol === 'administrador_dnp' ? ['dnp'] : []
}

/** The first of them: the one that gives the report its place in a queue. */
export function parteDe(rol: Rol, revisor: Revisor, reportaPorElla: boolean): Parte | null {
  return partesDe(rol, revisor, reportaPorElla)[0] ?? null
}

/** The permission that each act of a person asks for. The system closes; nobody else. */
export const PERMISO_DE_ACTO: Readonly<Record<Acto, PermisoConTerritorio>> = {
  enviar: 'reporte.enviar',
  retirar: 'reporte.enviar',
  tomar_en_revision: 'reporte.revisar',
  solicitar_ajustes: 'reporte.revisar',
  validar: 'reporte.revisar',
  trasladar: 'reporte.revisar',
  seleccionar: 'reporte.verificar',
  dar_conforme: 'reporte.verificar',
  pedir_ajustes_dnp: 'reporte.verificar',
  cerrar: 'reporte.cerrar',
  reabrir: 'reporte.cerrar',
}

/** Whether a role does acts of this kind at all, wherever it is. */
export function haceElActo(rol: Rol, acto: Acto): boolean {
  return rol in PERMISOS[PERMISO_DE_ACTO[acto]]
}
