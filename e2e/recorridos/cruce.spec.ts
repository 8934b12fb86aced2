// A book of CUIPO crossed with a report: of whom it is, what coincides and what does not, brought at once, and the values in the grid with their origin.

import { libroCuipoEjemplo } from '@kpt/domain/cruce'
import { expect, type Page, test } from '@playwright/test'
import { conMeta, planDeMuestra } from '../../apps/server/src/features/demostracion/index.ts'
import { escribirLibro } from '../../apps/server/src/platform/spreadsheet/index.ts'
import { ACTO_DE_COGUA, finalizarPi, registrarActo } from '../apoyo/acto.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { cargarLibroDeCogua, REPORTE_DE_COGUA } from '../apoyo/plan-grande.ts'
import { abrirMeta } from '../apoyo/reportar.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// What is brought stays in the draft.
conServidorPropio()

const REPORTE = '/entidades/25295/reportes/seguimiento/2026/4'
const CABEZA = { chip: '210025295', nombre: 'Gachancipá', periodo: '01-12-2026 al 31-12-2026' }

test('lo que CUIPO ya tiene se trae al reporte, con su origen', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'liderGachancipa')
  const meta = async (i: number) =>
    (await page.request.get(`/api/entidades/25295/plan/metas/25295-M-${String(i).padStart(4, '0')}`)).json()
  const [una, otra] = [await meta(1), await meta(5)]
  const renglon = (m: typeof una, pesos: readonly [string, string, string]) => ({
    producto: `Producto ${m.indicador.slice(0, 7)}`,
    bpin: m.bpin[0] ?? '',
    pesos,
  })
  const libro = await escribirLibro(
    libroCuipoEjemplo(CABEZA, [
      { vigenciaGasto: 'VIGENCIA ACTUAL', ...renglon(una, ['3000000', '2000000', '1000000']) },
      renglon(otra, ['600000', '500000', '400000']),
      { ...renglon(una, ['70000', '70000', '70000']), bpin: '2099000000001' },
      { producto: 'No aplica', bpin: '0', pesos: ['10000', '10000', '10000'] },
    ]),
  )

  await test.step('se carga desde el reporte, con el teclado, y se puede salir mientras se lee', async () => {
    await page.goto(REPORTE)
    await page.getByRole('link', { name: 'Traer de CUIPO' }).click()
    await revisarPantalla(page, '90-cruce-cargar')
    await subirLibro(page, libro)
    await expect(page.getByText('4 renglones')).toBeVisible({ timeout: 60_000 })
  })

  await test.step('dice qué coincide y, de lo que no, por qué', async () => {
    await expect(page.getByRole('article', { name: /^Meta \d/ })).toHaveCount(2)
    await revisarPantalla(page, '91-cruce-coinciden')
    await page.getByRole('link', { name: /^Solo en el libro/ }).click()
    await expect(page.getByText('Ninguna meta del plan tiene ese BPIN').filter({ visible: true }).first()).toBeVisible()
    await revisarPantalla(page, '92-cruce-solo-en-el-libro')
    await page.getByRole('link', { name: /^Solo en el plan/ }).click()
    await page.getByLabel('Por qué').selectOption('sin_bpin')
    await expect(page.getByText('La meta no tiene código BPIN').filter({ visible: true }).first()).toBeVisible()
    await revisarPantalla(page, '93-cruce-solo-en-el-plan')
  })

  await test.step('se traen todos, y quedan en el reporte con el libro de donde vienen', async () => {
    await page.getByRole('link', { name: /^Coinciden/ }).click()
    const traer = page.getByRole('button', { name: 'Traer los 2 que coinciden' })
    await traer.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Se trajeron 6 valores al borrador del reporte.')).toBeVisible()
    await expect(page.getByText('Traído', { exact: true })).toHaveCount(2)
    await revisarPantalla(page, '94-cruce-traido')
    await abrirMeta(page, REPORTE, '25295-M-0001')
    await expect(page.getByLabel(/^Meta 1, obligado, Recursos propios/)).toHaveValue('2.000.000')
    await expect(page.getByText(/Traído de CUIPO: «cuipo.xlsx», fila 13/).first()).toBeVisible()
    await revisarPantalla(page, '95-cruce-en-el-reporte')
  })
})

test('lo que varias metas comparten lo reparte una persona, hasta que suma al peso', async ({ page }) => {
  vigilar(page)
  const muestra = planDeMuestra({ entidad: '25200', nombre: 'Cogua', metas: 8 })
  const [una] = muestra.metas
  if (!una) throw new Error('the plan has no metas')
  await entrarComo(page, 'liderCogua')
  await cargarLibroDeCogua(page, conMeta(muestra, 1, { bpin: una.bpin, indicador: una.indicador, unidad: una.unidad }))
  await page.goto(ACTO_DE_COGUA)
  await registrarActo(page)
  await finalizarPi(page)
  const libro = await escribirLibro(
    libroCuipoEjemplo({ chip: '210025200', nombre: 'Cogua', periodo: CABEZA.periodo }, [
      {
        vigenciaGasto: 'VIGENCIA ACTUAL',
        producto: `Producto ${una.indicador.slice(0, 7)}`,
        bpin: una.bpin,
        pesos: ['900000', '600000', '300000'],
      },
    ]),
  )

  await page.goto(`${REPORTE_DE_COGUA}/cruces`)
  await subirLibro(page, libro)
  await page.getByRole('link', { name: /^De varias metas/ }).click()
  await page.getByRole('button', { name: 'Dejar compartido' }).press('Enter')
  await expect(page.getByText('Queda compartido', { exact: true })).toBeVisible()
  await page.goto(`${REPORTE_DE_COGUA}/cruces`)
  await page.getByRole('button', { name: /^Retirar lo compartido/ }).press('Enter')
  await page.getByRole('button', { name: 'Retirar', exact: true }).press('Enter')
  await expect(page.getByText('Escriba por qué lo retira.')).toBeVisible()
  await page.getByLabel('Motivo').fill('Era de reservas del año pasado')
  await revisarPantalla(page, '98-compartido-retirar')
  await page.getByRole('button', { name: 'Retirar', exact: true }).press('Enter')
  await expect(page.getByText('Ya no está compartido')).toBeVisible()
  await page.getByText('2 decisiones').click()
  await expect(page.getByText('«Era de reservas del año pasado»')).toBeVisible()
  await revisarPantalla(page, '99-compartido-historia')
  await page.getByRole('link', { name: 'cuipo.xlsx' }).click()
  await page.getByRole('link', { name: /^De varias metas/ }).click()
  await expect(page.getByText('Por traer', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Repartir', exact: true }).click()
  const parte = (meta: number, campo: string) =>
    page.getByRole('group', { name: `Parte de la meta ${meta}`, exact: true }).getByLabel(campo, { exact: true })
  for (const [campo, pesos] of [
    ['Comprometido', '500.000'],
    ['Obligado', '600.000'],
    ['Pagado', '100.000'],
  ] as const)
    await parte(1, campo).fill(pesos)
  await parte(2, 'Comprometido').fill('300.000')
  await parte(2, 'Pagado').fill('200.000')
  await page.getByRole('button', { name: 'Repartir y traer' }).press('Enter')
  await expect(page.getByText('Comprometido: faltan $ 100.000 de $ 900.000.')).toBeVisible()
  await revisarPantalla(page, '96-cruce-reparto-incompleto')
  await parte(2, 'Comprometido').fill('400.000')
  await expect(page.getByText('Las partes suman exactamente lo del libro.')).toBeVisible()
  await page.getByRole('button', { name: 'Repartir y traer' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Cambiar el reparto' })).toBeVisible()
  await revisarPantalla(page, '97-cruce-repartido')
  await abrirMeta(page, REPORTE_DE_COGUA, '25200-M-0002')
  await expect(page.getByLabel(/^Meta 2, comprometido/).first()).toHaveValue('400.000')
})

async function subirLibro(page: Page, buffer: Buffer): Promise<void> {
  await page.getByLabel('Libro en Excel (.xlsx)').setInputFiles({
    name: 'cuipo.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  })
  await page.getByRole('button', { name: 'Cargar y cruzar' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Libro «cuipo.xlsx»' })).toBeVisible({ timeout: 30_000 })
}
