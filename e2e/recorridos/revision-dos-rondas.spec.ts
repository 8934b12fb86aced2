// Two rounds over one report, as five kinds of people live them: a delegate and the leader report; the gobernación asks by meta and field, and they
// answer point by point; DNP asks through the gobernación; both agree; control reads it, and the evidence pack is checked by programs that are not ours.
import { type Browser, expect, type Locator, type Page, type TestInfo, test } from '@playwright/test'
import { kpt } from '../../apps/server/src/testing/linea.ts'
import { bajar } from '../apoyo/bajar.ts'
import { entrarComoDelegada, invitarALaLinea } from '../apoyo/delegada.ts'
import { entrarComo, otraPersona, type Persona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { comprobarSumas } from '../apoyo/paquete.ts'
import { cargarPlanDeCogua, REPORTE_DE_COGUA as REPORTE, unaFuente } from '../apoyo/plan-grande.ts'
import {
  abrirMeta,
  confirmarAvisos,
  declararLoQueFalta,
  enviarReporte,
  escribir,
  esperarGuardado,
} from '../apoyo/reportar.ts'
import { confirmarSolicitud, tomarEnRevision, validar } from '../apoyo/revisar.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// A plan and a report of its own from the beginning to the end: a second attempt finds Cogua without a plan again.
conServidorPropio()

const REVISION = `${REPORTE}/revision`
const meta = (n: number) => `25200-M-000${n}`

test('dos rondas de ajustes, de la delegada al organismo de control, y el paquete de evidencias que cualquiera comprueba', async ({
  browser,
  baseURL,
}, info) => {
  test.setTimeout(900_000)
  const como = (persona: Persona) => entrada(browser, info, baseURL, persona)
  const lina = await como('liderCogua')
  const rosa = await como('gobernacion')
  const andres = await como('analista')
  const delfina = await otraPersona(browser, info, baseURL)
  vigilar(delfina)

  await test.step('la delegada escribe lo de su línea; la líder, lo demás, y envía', async () => {
    await cargarPlanDeCogua(lina, 6, unaFuente)
    await invitarALaLinea(lina, 'LE-1. Gente con oportunidades')
    await entrarComoDelegada(delfina)
    await escribirMeta(delfina, 1)
    await escribirMeta(delfina, 4)
    await escribirMeta(lina, 2)
    await escribirMeta(lina, 3, '5,5')
    await declararLoQueFalta(lina, REPORTE, 'El contrato se adjudica en el próximo trimestre')
    await enviar(lina, 1)
  })

  await test.step('la gobernación pide un campo de una meta y el soporte de otra, con su tipo', async () => {
    await rosa.goto(REVISION)
    await tomarEnRevision(rosa)
    await expect(rosa.getByText('Se sumó un convenio con el departamento').first()).toBeVisible()
    await expect(rosa.getByText('Con aviso:').first()).toBeAttached()
    await revisarPantalla(rosa, 'dos-rondas-0-metas')
    await pedirDeMeta(rosa, 1, { tipo: 'consistencia', campo: 'Ejecutado', motivo: 'El acta dice otra cantidad' })
    await pedirDeMeta(rosa, 2, { tipo: 'soporte', campo: 'Evidencias', motivo: 'Falta el acta de recibo' })
    await rosa.getByRole('link', { name: 'Seguir con la solicitud' }).click()
    await rosa.getByLabel('Motivo general').fill('Dos metas no coinciden con sus soportes')
    await revisarPantalla(rosa, 'dos-rondas-1-solicitud')
    await rosa.getByRole('button', { name: 'Repasar y pedir los ajustes' }).click()
    await revisarPantalla(rosa, 'dos-rondas-2-repaso', false)
    await confirmarSolicitud(rosa)
  })

  await test.step('la delegada cambia lo pedido; la líder lo explica con una evidencia y pide que abran otra meta', async () => {
    await abrirMeta(delfina, REPORTE, meta(1))
    await escribir(delfina, /^Meta 1, ejecutado/, '1')
    await esperarGuardado(delfina)
    await responder(delfina, 1, 'Lo cambió', 'Se corrigió con el acta de recibo 12')
    await revisarPantalla(delfina, 'dos-rondas-3-delegada')

    await abrirMeta(lina, REPORTE, meta(2))
    await lina.locator('summary', { hasText: `de la meta ${meta(2)}` }).click()
    await lina.getByLabel('Archivos', { exact: true }).setInputFiles(ACTA)
    const respaldo = pedido(lina, 2).getByLabel('acta de recibo.csv')
    await respaldo.check({ timeout: 60_000 })
    await responder(lina, 2, 'Lo explica', 'El valor es correcto: va el acta de recibo')
    await expect(respaldo).toBeChecked()
    await revisarPantalla(lina, 'dos-rondas-4-respuesta-con-evidencia')

    await abrirMeta(lina, REPORTE, meta(3), 'todas')
    await oprimir(lina, lina.getByRole('button', { name: 'Pedir que abran la meta 3' }))
    await irConTab(lina, lina.getByLabel('Por qué necesita corregir la meta 3'))
    await lina.keyboard.type('El pagado quedó sin el último giro')
    await revisarPantalla(lina, 'dos-rondas-5-pedir-abrir', false)
    await oprimir(lina, lina.getByRole('button', { name: 'Pedir que la abran' }))
    await expect(lina.getByText('Falta que decida quien revisa')).toBeVisible()
  })

  await test.step('quien revisa la abre, y la líder la corrige y vuelve a enviar', async () => {
    await rosa.goto(`${REVISION}?seccion=historia`)
    await rosa.getByLabel(`Su razón sobre la meta ${meta(3)}`).fill('Adjunten también el soporte')
    await rosa.getByRole('region', { name: 'Metas que la entidad pidió abrir' }).scrollIntoViewIfNeeded()
    await revisarPantalla(rosa, 'dos-rondas-6-decidir-abrir')
    await rosa.getByRole('button', { name: 'Abrir la meta' }).click()
    await expect(rosa.getByText('Su decisión quedó registrada')).toBeVisible()

    await abrirMeta(lina, REPORTE, meta(3), 'todas')
    await escribir(lina, /^Meta 3, pagado/, '1500000')
    await esperarGuardado(lina)
    await enviar(lina, 2)
  })

  await test.step('el DNP la selecciona y pide ajustes de un campo, que la gobernación traslada', async () => {
    await andres.goto(REVISION)
    await andres.getByRole('button', { name: 'Seleccionar para el DNP' }).click()
    await andres.getByRole('dialog').getByLabel('Por qué lo selecciona').fill('Por el riesgo de sus cifras')
    await revisarPantalla(andres, 'dos-rondas-7-seleccionar', false)
    await andres.getByRole('dialog').getByRole('button', { name: 'Seleccionar para el DNP' }).click()
    await expect(andres.getByText('El reporte quedó en revisión del DNP')).toBeVisible()
    await andres.goto('/revision?estado=seleccionados')
    await revisarPantalla(andres, 'dos-rondas-7-mesa-del-dnp')
    await andres.getByRole('link', { name: /^Cogua .*corte 4 de 2026$/ }).click()
    await andres.getByRole('link', { name: /^Metas/ }).click()
    await pedirDeMeta(andres, 4, { tipo: 'pesos', campo: 'Pagado', motivo: 'Lo pagado parece estar en miles' })
    await andres.getByRole('link', { name: 'Seguir con la solicitud' }).click()
    await andres.getByLabel('Motivo general').fill('Revise las cifras de lo pagado')
    await revisarPantalla(andres, 'dos-rondas-8-solicitud-dnp')
    await andres.getByRole('button', { name: 'Repasar y pedir los ajustes' }).click()
    await confirmarSolicitud(andres)
    await expect(andres.getByText('La solicitud del DNP quedó registrada')).toBeVisible()
    // Nobody in the entity knows of it before it is relayed.
    await delfina.goto(REPORTE)
    await expect(delfina.getByText(/Revise las cifras|ronda 2/)).toHaveCount(0)

    await rosa.goto('/revision?estado=por_trasladar')
    await revisarPantalla(rosa, 'dos-rondas-9-por-trasladar')
    await rosa.getByRole('link', { name: /^Cogua .*corte 4 de 2026$/ }).click()
    await expect(rosa.getByText('Lo pagado parece estar en miles')).toBeVisible()
    await rosa.getByRole('button', { name: 'Trasladar los ajustes' }).click()
    await rosa.getByLabel('Nota para la entidad').fill('La gobernación lo acompaña')
    await revisarPantalla(rosa, 'dos-rondas-9-trasladar', false)
    await rosa.getByRole('dialog').getByRole('button', { name: 'Trasladar los ajustes' }).click()
    await expect(rosa.getByText('desde hoy corre el plazo de la entidad')).toBeVisible()
  })

  await test.step('la delegada responde la segunda ronda y la líder envía', async () => {
    await abrirMeta(delfina, REPORTE, meta(4))
    await escribir(delfina, /^Meta 4, pagado/, '1800000')
    await esperarGuardado(delfina)
    await irConTab(delfina, pedido(delfina, 4).getByLabel('Lo explica', { exact: true }))
    await delfina.keyboard.press('ArrowUp')
    await expect(pedido(delfina, 4).getByLabel('Lo cambió', { exact: true })).toBeChecked()
    await irConTab(delfina, pedido(delfina, 4).getByLabel('Su respuesta sobre la meta 4', { exact: true }))
    await delfina.keyboard.type('Estaba sin el último giro')
    await oprimir(delfina, pedido(delfina, 4).getByRole('button'))
    await expect(pedido(delfina, 4).getByRole('button', { name: 'Respuesta guardada' })).toBeVisible()
    await enviar(lina, 3)
  })

  await test.step('la gobernación la valida y el DNP da su conformidad', async () => {
    await rosa.goto(REVISION)
    await expect(rosa.getByText('Estaba sin el último giro').first()).toBeVisible()
    await tomarEnRevision(rosa)
    await responderUnPunto(rosa)
    await rosa.getByRole('button', { name: 'Validar', exact: true }).click()
    const advertencia = 'En la lista de verificación hay 11 puntos sin responder y 1 punto que no se cumple'
    await expect(rosa.getByRole('dialog').getByText(advertencia)).toBeVisible()
    await revisarPantalla(rosa, 'dos-rondas-10-validar', false)
    await rosa.keyboard.press('Escape')
    await validar(rosa, 'Coincide con los soportes')
    await andres.goto(REVISION)
    await andres.getByRole('button', { name: 'Seleccionar para el DNP' }).click()
    await andres.getByRole('dialog').getByLabel('Por qué lo selecciona').fill('Para cerrar la segunda ronda')
    await andres.getByRole('dialog').getByRole('button', { name: 'Seleccionar para el DNP' }).click()
    await andres.getByRole('button', { name: 'Dar conforme' }).click()
    await andres.getByRole('dialog').getByRole('button', { name: 'Dar conforme' }).click()
    await expect(andres.getByText('quedó junto al veredicto departamental')).toBeVisible()
  })

  await test.step('el organismo de control lee las dos rondas y los dos veredictos, y no puede hacer nada', async () => {
    const camilo = await como('control')
    await camilo.goto(`${REVISION}?seccion=metas`)
    await expect(camilo.getByText(/^Los hallazgos son los que vio la entidad al enviar esta versión/)).toBeVisible()
    await revisarPantalla(camilo, 'dos-rondas-11-control-metas')
    await camilo.goto(`${REVISION}?seccion=historia`)
    const rondas = camilo.getByRole('region', { name: 'Rondas de ajustes' })
    await expect(rondas.getByRole('heading', { level: 3 })).toHaveText([/^Ronda 2/, /^Ronda 1/])
    await expect(rondas.getByText('La trasladó Rosa Beltrán')).toBeVisible()
    await expect(rondas.getByText('El valor es correcto: va el acta de recibo')).toBeVisible()
    await expect(camilo.getByRole('region', { name: 'Validaciones' }).getByText('Del DNP')).toBeVisible()
    await expect(camilo.getByText('Conforme del DNP')).toBeVisible()
    await expect(camilo.getByRole('button', { name: /Trasladar|Validar|Dar conforme|Seleccionar/ })).toHaveCount(0)
    await revisarPantalla(camilo, 'dos-rondas-12-control-historia')
    // That it looked is in the chain of the entity, which its leader reads.
    await lina.goto('/auditoria')
    const actos = lina.getByRole('region', { name: 'Actos, el último primero' }).getByRole('listitem')
    await expect(actos.filter({ hasText: 'leyó las cifras de un reporte, corte 4 de 2026' }).first()).toContainText(
      'Camilo Vargas',
    )
    await revisarPantalla(lina, 'dos-rondas-13-auditoria')
  })

  await test.step('el paquete de evidencias se baja, y unzip y sha256sum encuentran íntegro cada archivo', async () => {
    await rosa.goto(`${REVISION}?seccion=historia`)
    const seccion = rosa.getByRole('region', { name: 'Paquete de evidencias' })
    await seccion.getByRole('button', { name: 'Preparar el paquete' }).click()
    const enlace = seccion.getByRole('link', { name: 'Descargar el paquete (ZIP)' })
    await expect(enlace).toBeVisible({ timeout: 120_000 })
    const zip = await (await bajar(rosa, () => enlace.click())).path()
    expect(await comprobarSumas(zip, info.outputPath('paquete'))).toBeGreaterThan(10)
    const { codigo, salida } = await kpt(['paquete', 'verificar', zip])
    expect([codigo, JSON.parse(salida).integra]).toEqual([0, true])
  })
})

async function entrada(browser: Browser, info: TestInfo, base: string | undefined, persona: Persona): Promise<Page> {
  const page = await otraPersona(browser, info, base)
  vigilar(page)
  await entrarComo(page, persona)
  return page
}

/** Of five programmed: less, or more, about which the rules ask. */
async function escribirMeta(page: Page, n: number, ejecutado = '0,75'): Promise<void> {
  await abrirMeta(page, REPORTE, meta(n))
  await escribir(page, new RegExp(`^Meta ${n}, ejecutado`), ejecutado)
  await escribir(page, new RegExp(`^Meta ${n}, comprometido`), '1900000')
  await escribir(page, new RegExp(`^Meta ${n}, obligado`), '1900000')
  await escribir(page, new RegExp(`^Meta ${n}, pagado`), '1200000')
  await esperarGuardado(page)
}

async function enviar(lider: Page, version: number): Promise<void> {
  await lider.goto(`${REPORTE}/envio`)
  if (version === 1) {
    await expect(
      lider.getByRole('textbox', { name: 'Si el valor es correcto, escriba el motivo:' }).first(),
    ).toBeVisible()
    await confirmarAvisos(lider, 'Se sumó un convenio con el departamento')
  }
  await enviarReporte(lider)
  await expect(lider.getByText(`KPT-S-25200-2026-4-V${version}`)).toBeVisible()
}

type PedidoDeMeta = { readonly tipo: string; readonly campo: string; readonly motivo: string }

async function pedirDeMeta(page: Page, n: number, { tipo, campo, motivo }: PedidoDeMeta): Promise<void> {
  await page
    .getByLabel(`Pedir ajuste en la meta ${meta(n)}`)
    .first()
    .check()
  await page
    .getByLabel(`Tipo de ajuste en la meta ${meta(n)}`)
    .first()
    .selectOption(tipo)
  await page
    .getByRole('group', { name: `Campos que se abren en la meta ${meta(n)}` })
    .first()
    .getByLabel(campo, { exact: true })
    .check()
  await page
    .getByLabel(`Qué debe ajustarse en la meta ${meta(n)}`)
    .first()
    .fill(motivo)
}

function pedido(page: Page, n: number) {
  return page.getByRole('region', { name: `Ajuste pedido en la meta ${n}`, exact: true })
}

/** By the keyboard alone: on to a field with the tabulator. */
async function irConTab(page: Page, a: Locator): Promise<void> {
  await expect(a).toBeVisible()
  const esEse = () => a.evaluate((e) => e === document.activeElement)
  for (let n = 0; n < 150 && !(await esEse()); n += 1) await page.keyboard.press('Tab')
  await expect(a).toBeFocused()
}

async function oprimir(page: Page, boton: Locator): Promise<void> {
  await irConTab(page, boton)
  await page.keyboard.press('Enter')
}

/** One point of the checklist that the report does not fulfil. */
async function responderUnPunto(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lista y notas' }).click()
  const punto = page.getByRole('listitem').filter({ hasText: 'Los recursos están en pesos' })
  await punto.getByLabel('No', { exact: true }).check()
  await punto.getByLabel('Qué encontró').fill('La meta 4 estaba en miles y ya se corrigió')
  await punto.getByRole('button', { name: 'Guardar la respuesta' }).click()
  await expect(punto.getByText('Rosa Beltrán')).toBeVisible()
}

/** What it did with the point, its words, and the key that saves them. */
async function responder(page: Page, n: number, clase: string, texto: string): Promise<void> {
  await pedido(page, n).getByLabel(clase, { exact: true }).check()
  await pedido(page, n).getByLabel(`Su respuesta sobre la meta ${n}`, { exact: true }).fill(texto)
  await pedido(page, n).getByRole('button').click()
  await expect(pedido(page, n).getByRole('button', { name: 'Respuesta guardada' })).toBeVisible()
}

const ACTA = {
  name: 'acta de recibo.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('concepto;cantidad\nKilómetros recibidos;0,75\n'),
}
