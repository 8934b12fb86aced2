// DNP support's desk: from the queue to a decision, two colleagues on one request, a replacement and an encargo with the former leader's
// browser open. Whoever asks is read in the mailbox on screen; nobody of support activates anybody.
import { type Browser, expect, type Page, type TestInfo, test } from '@playwright/test'
import { abrirCarta, enlaceDeLaCarta, seguirEnlace } from '../apoyo/buzon.ts'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { agregar, escogerEntidad, llenarPersona, pdf, radicar, type Solicitante } from '../apoyo/solicitudes.ts'

const CLAVE = 'tres mulas suben despacio'
const AURORA = 'aurora.ejemplo@demostracion.kpt'
const DELIA = 'delia.ejemplo@demostracion.kpt'
const GERARDO = 'gerardo.ejemplo@demostracion.kpt'

test('la cola dice qué atender ya; de la vencida se ven los documentos y se pide lo que falta', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'soporte')
  await expect(page.getByRole('heading', { level: 1, name: 'Accesos' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /1 solicitud vencida y 1 que vence hoy/ })).toBeVisible()
  // The nearest term first.
  await expect(page.getByRole('rowheader').first()).toContainText('Chía (Cundinamarca)')
  await revisarPantalla(page, 'accesos-cola')
  await page.getByRole('link', { name: /con objeción/ }).click()
  await expect(page).toHaveURL(/objecion=si/)
  await expect(page.getByRole('rowheader').filter({ hasText: 'Gachancipá' }).first()).toBeVisible()
  await expect(page.getByRole('rowheader').filter({ hasText: 'Chía' })).toHaveCount(0)
  await page.getByLabel('Radicado, persona o entidad').fill('no existe')
  await page.getByRole('button', { name: 'Buscar' }).click()
  await revisarPantalla(page, 'accesos-sin-resultados')
  await page.getByRole('button', { name: 'Quitar los filtros' }).click()

  await page.getByRole('link', { name: 'Chía (Cundinamarca)' }).click()
  await expect(page.getByText('Vencida hace 2 días hábiles')).toBeVisible()
  await page.getByRole('button', { name: 'Tomarla' }).click()
  await expect(page.getByRole('button', { name: 'Soltarla' })).toBeVisible()
  await expect(page.getByText('Nadie ha abierto todavía los documentos')).toBeVisible()
  await page.getByRole('button', { name: 'Ver el número completo' }).click()
  await expect(page.getByText('1000000101')).toBeVisible()
  await page.getByRole('button', { name: /^Ver: Documento de identidad/ }).click()
  const foto = page.getByRole('img', { name: /Documento de identidad: cedula/ })
  await expect(foto).toBeVisible()
  await expect.poll(() => foto.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(480)
  await page.getByRole('button', { name: /^Ver: Acto de designación/ }).click()
  await expect(page.locator('iframe[title^="Acto de designación"]')).toBeVisible()
  for (const que of [
    'Número del documento de identidad',
    /Documento de identidad \(cedula/,
    /Acto de designación \(acto/,
  ])
    await expect(page.getByRole('row').filter({ hasText: que }).filter({ hasText: 'Sonia Pardo' })).toBeVisible()
  await revisarPantalla(page, 'accesos-solicitud')

  await responder(page, { falla: /acto de designación está vigente/ })
  await page.getByRole('link', { name: 'Pedir que complete…' }).click()
  await expect(page.getByRole('heading', { name: 'Pedir que complete la solicitud' })).toBeFocused()
  await expect(page.getByLabel('El acto de designación vigente, completo y a su nombre.')).toBeChecked()
  await page.getByRole('button', { name: 'Pedir que complete', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Falta corregir una cosa' })).toBeFocused()
  await page.getByLabel('Explíquele qué debe hacer').fill('El decreto 045 es de 2024. Envíe el que está vigente.')
  await expect(page.locator('pre')).toContainText('> El decreto 045 es de 2024. Envíe el que está vigente.')
  await revisarPantalla(page, 'accesos-pedir')
  await page.getByRole('button', { name: 'Pedir que complete', exact: true }).click()
  await expect(page.getByText('Se le pidió a la persona que complete la solicitud')).toBeVisible()
  await expect(page.getByText('Puede completar hasta')).toBeVisible()
  await revisarPantalla(page, 'accesos-pedida')
  await abrirCarta(page, /Falta algo en su solicitud/, AURORA)
  await expect(page.getByText('El decreto 045 es de 2024. Envíe el que está vigente.')).toBeVisible()
})

test('una objetada se rechaza con motivo; a dos personas del equipo no las deja decidir a ciegas', async ({
  browser,
  page,
}, info) => {
  vigilar(page)
  await entrarComo(page, 'soporte')
  await abrir(page, 'Delia')
  await expect(page.getByText('La resolución 019 fue derogada.')).toBeVisible()
  await expect(page.getByText('Germán Rojas', { exact: false }).first()).toBeVisible()
  const dora = await otraPersona(browser, info)
  vigilar(dora)
  await entrarComo(dora, 'administradora')
  await dora.getByRole('link', { name: 'Accesos' }).click()
  await abrir(dora, 'Delia')
  await dora.getByRole('link', { name: 'Rechazar…' }).click()
  await dora.getByLabel('Motivo').fill('La resolución que envió ya no rige.')

  await page.getByRole('link', { name: 'Rechazar…' }).click()
  await page.getByLabel('Motivo').fill('La resolución 019 fue derogada. Presente el acto vigente.')
  await revisarPantalla(page, 'accesos-rechazar')
  await page.getByRole('button', { name: 'Rechazar la solicitud' }).click()
  await expect(page.getByText('La solicitud quedó rechazada')).toBeVisible()

  await dora.getByRole('button', { name: 'Rechazar la solicitud' }).click()
  await expect(dora.getByText('Su decisión no se registró')).toBeVisible()
  await expect(dora.getByText(/soporte rechazó la solicitud \(Sonia Pardo, /)).toBeVisible()
  await expect(dora.getByRole('button', { name: 'Rechazar la solicitud' })).toHaveCount(0)
  await revisarPantalla(dora, 'accesos-cambio')
  await dora.context().close()
  await abrirCarta(page, /No se aceptó su solicitud/, DELIA)
  await expect(page.getByText('La resolución 019 fue derogada. Presente el acto vigente.')).toBeVisible()
})

const BRUNA: Solicitante = {
  busca: 'pasto',
  entidad: /^Pasto/,
  nombre: 'Bruna Ejemplo Titular',
  documento: '1000000201',
  correo: 'bruna.ejemplo@pasto-narino.gov.co',
}
const ELSA: Solicitante = {
  ...BRUNA,
  nombre: 'Elsa Ejemplo Encargada',
  documento: '1000000202',
  correo: 'elsa.ejemplo@pasto-narino.gov.co',
}

test('un reemplazo y un encargo: quien sale lo lee en la pantalla que tenía abierta', async ({
  browser,
  page,
}, info) => {
  vigilar(page)
  const soporte = await otraPersona(browser, info)
  vigilar(soporte)
  await entrarComo(soporte, 'soporte')
  await activar(page, GERARDO)

  await test.step('el reemplazo: soporte acepta sabiendo a quién releva, y la persona activa', async () => {
    const gerardo = await entrar(browser, info, GERARDO)
    await aceptar(soporte, await pedir(page, BRUNA), /Hasta que active, Gerardo Ejemplo Bravo sigue siendo/)
    await expect(gerardo.getByText('Usted ya no es usuario líder')).toHaveCount(0)
    await activar(page, BRUNA.correo)
    await pasarA(gerardo, 'Plan')
    await expect(gerardo.getByRole('dialog')).toContainText('Usted ya no es usuario líder de Pasto')
    await revisarPantalla(gerardo, 'accesos-relevado', false)
    await gerardo.getByRole('link', { name: 'Ingresar con otra cuenta' }).click()
    await gerardo.getByLabel('Correo electrónico').fill(GERARDO)
    await gerardo.getByLabel('Contraseña').fill(CLAVE)
    await gerardo.getByRole('button', { name: 'Ingresar', exact: true }).click()
    await expect(gerardo.getByText('usted ya no tiene un nombramiento vigente')).toBeVisible()
    await gerardo.context().close()
    await abrirCarta(page, /Usted ya no es usuario líder de Pasto/, GERARDO)
  })

  await test.step('el encargo: desde hoy por unas fechas, y el cargo vuelve solo', async () => {
    const bruna = await entrar(browser, info, BRUNA.correo)
    const encargo = { desde: '2026-11-20', hasta: '2026-12-04' }
    await aceptar(soporte, await pedir(page, ELSA, encargo), /Mientras tanto Bruna Ejemplo Titular no puede entrar/)
    await activar(page, ELSA.correo)
    await pasarA(bruna, 'Plan')
    await expect(bruna.getByRole('dialog')).toContainText('Un encargo lo reemplaza por unas fechas')
    await expect(bruna.getByRole('dialog')).toContainText('vuelve a serlo el 5 de diciembre de 2026')
    await bruna.context().close()
    await abrirCarta(page, /Un encargo lo reemplaza por unas fechas/, BRUNA.correo)
    await abrirCarta(page, /Su encargo como usuario líder de Pasto/, ELSA.correo)
  })

  await test.step('la historia de la entidad lo cuenta todo', async () => {
    await soporte.goto('/entidades/52001/lideres')
    await expect(soporte.getByText('Bruna Ejemplo Titular, desde el 5 de diciembre de 2026')).toBeVisible()
    for (const [quien, como] of [
      ['de nuevo tras un encargo', 'Por comenzar'],
      ['Elsa Ejemplo Encargada', '4 de diciembre de 2026, al final del día'],
      ['Gerardo Ejemplo Bravo', 'Llegó Bruna Ejemplo Titular como titular'],
    ] as const)
      await expect(soporte.getByRole('row').filter({ hasText: quien }).filter({ hasText: como }).first()).toBeVisible()
    await revisarPantalla(soporte, 'accesos-lideres')
    await soporte.context().close()
  })
})

/** Answers the whole list: yes to all but what matches. */
async function responder(page: Page, { falla }: { falla?: RegExp } = {}): Promise<void> {
  const puntos = page.locator('fieldset.punto')
  await expect(puntos).toHaveCount(6)
  for (const punto of await puntos.all()) {
    const no = falla?.test((await punto.textContent()) ?? '') ?? false
    await punto.getByLabel(no ? 'No se cumple' : 'Se cumple', { exact: true }).check()
  }
}

/** From the queue to a request, by what it is looked for. */
async function abrir(page: Page, busca: string): Promise<void> {
  await page.goto(`/accesos?estado=todas&texto=${busca}`)
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Quién pide' })).toBeVisible()
}

async function pedir(page: Page, quien: Solicitante, encargo?: { desde: string; hasta: string }): Promise<string> {
  await page.goto('/solicitud')
  // The tab remembers the receipt of the request before.
  const otra = page.getByRole('button', { name: 'Presentar otra solicitud' })
  await expect(otra.or(page.getByRole('button', { name: 'Radicar la solicitud' }))).toBeVisible()
  if (await otra.isVisible()) await otra.click()
  await agregar(page, 'Documento de identidad', pdf('cedula.pdf'))
  await agregar(page, 'Acto de designación', pdf('acto.pdf'))
  await escogerEntidad(page, quien)
  await llenarPersona(page, quien)
  if (encargo) {
    await page.getByLabel(/^Por encargo/).check()
    await page.getByLabel('El encargo empieza').fill(encargo.desde)
    await page.getByLabel('El encargo termina').fill(encargo.hasta)
  }
  await expect(page.getByText('Recibido', { exact: true })).toHaveCount(2, { timeout: 60_000 })
  return radicar(page)
}

/** Support accepts after reading what it will do. */
async function aceptar(page: Page, radicado: string, dice: RegExp): Promise<void> {
  await page.goto(`/accesos/solicitudes/${radicado}`)
  await responder(page)
  await page.getByRole('link', { name: 'Aceptar…' }).click()
  await expect(page.getByText(dice)).toBeVisible()
  await revisarPantalla(page, 'accesos-aceptar')
  await page.getByRole('button', { name: 'Aceptar y enviar el enlace' }).click()
  await expect(page.getByText('La solicitud quedó aceptada')).toBeVisible()
}

/** The person follows the link of its letter and chooses a password. */
async function activar(page: Page, correo: string): Promise<void> {
  await abrirCarta(page, /Se aceptó su solicitud/, correo)
  await seguirEnlace(page, await enlaceDeLaCarta(page, '/enlace/activar'))
  await page.getByLabel('Escoja su contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Activar mi usuario' }).click()
  await expect(page.getByText('Su usuario está activo.')).toBeVisible()
}

/** A browser of this leader, on the first screen of the entity. */
async function entrar(browser: Browser, info: TestInfo, correo: string): Promise<Page> {
  const pagina = await otraPersona(browser, info)
  await pagina.goto('/ingreso')
  await pagina.getByLabel('Correo electrónico').fill(correo)
  await pagina.getByLabel('Contraseña').fill(CLAVE)
  await pagina.getByRole('button', { name: 'Ingresar', exact: true }).click()
  await expect(pagina).toHaveURL(/\/entidades\/52001$/)
  return pagina
}

function pasarA(page: Page, seccion: string): Promise<void> {
  return page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: seccion }).click()
}
