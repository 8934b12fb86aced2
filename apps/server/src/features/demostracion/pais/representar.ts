// From the story of an entity to its rows.

import type { ActoDePlan, ActoInventado, EnInstante } from './acto-inventado.ts'
import { historiaDe } from './historia.ts'
import { abrirObra, type Materiales } from './obra.ts'
import type { EntidadDelPais } from './pais.ts'
import { asentarPlan, cerrarPlan } from './plan-en-filas.ts'
import { asentarReporte, cerrarReporte } from './reporte-en-filas.ts'

/** Adds everything of an entity to the rows. */
export function representar(materiales: Materiales, entidad: EntidadDelPais): void {
  const historia = historiaDe(entidad, materiales.pais)
  const [primero] = historia
  if (!primero) return
  const obra = abrirObra(materiales, entidad)
  const sujeto = 'demostracion'
  obra.cadena.anotar({ cuenta: null, accion: 'demostracion.inventar', sujeto, hechos: AVISO, en: primero.en })
  for (const acto of historia) {
    if (isDePlan(acto)) asentarPlan(obra, acto)
    else asentarReporte(obra, acto)
  }
  cerrarPlan(obra)
  for (const reporte of obra.reportes.values()) cerrarReporte(obra, reporte)
  obra.cadena.cerrar()
}

const AVISO = { aviso: 'Plan, reportes y personas inventados para la demostración; sin valor legal.' }

function isDePlan(acto: ActoInventado): acto is EnInstante<ActoDePlan> {
  return !('corte' in acto)
}
