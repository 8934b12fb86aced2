// A plan of many metas for Cogua, loaded as its leader would: workbook, act, end of the Plan Indicativo.
import { expect, type Page } from '@playwright/test'
import {
  escribirLibroSispt,
  type LibroSispt,
  type MetaSispt,
  planDeMuestra,
} from '../../apps/server/src/features/demostracion/index.ts'
import { ACTO_DE_COGUA, finalizarPi, registrarActo } from './acto.ts'
import { entrarComo } from './gente.ts'

export const REPORTE_DE_COGUA = '/entidades/25200/reportes/seguimiento/2026/4'

type Fuentes = MetaSispt['fuentes']

/** `fuentes` gives the money of each meta by source, one figure per vigencia. */
export async function cargarPlanDeCogua(page: Page, metas: number, fuentes: (i: number) => Fuentes): Promise<void> {
  const muestra = planDeMuestra({ entidad: '25200', nombre: 'Cogua', metas })
  const plan = { ...muestra, metas: muestra.metas.map((meta, i) => ({ ...meta, fuentes: fuentes(i) })) }
  await entrarComo(page, 'liderCogua')
  await cargarLibroDeCogua(page, plan)
  await page.goto(ACTO_DE_COGUA)
  await registrarActo(page)
  await finalizarPi(page)
}

/** Loads a workbook and confirms it, without its act. Somebody who may is already signed in. */
export async function cargarLibroDeCogua(page: Page, libro: LibroSispt): Promise<void> {
  await page.goto('/entidades/25200/plan/cargas/nueva')
  await page.getByLabel('Libro de Excel del plan').setInputFiles({
    name: 'plan.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await escribirLibroSispt(libro),
  })
  await page.getByRole('button', { name: 'Cargar y ver qué trae' }).click()
  await page.getByRole('button', { name: 'Sí, es el correcto: confirmar' }).click({ timeout: 60_000 })
  await expect(page).toHaveURL(/\/plan(\?|$)/)
}

/** Money of a meta in one source. */
export function unaFuente(): Fuentes {
  return { recursos_propios: [1_000_000, 1_000_000, 2_000_000, 2_000_000] }
}

/** Money of a meta in four sources. */
export function cuatroFuentes(): Fuentes {
  const pesos = [1_000_000, 1_000_000, 2_000_000, 2_000_000]
  return { recursos_propios: pesos, sgp_libre_inversion: pesos, sgp_salud: pesos, otros: pesos }
}
