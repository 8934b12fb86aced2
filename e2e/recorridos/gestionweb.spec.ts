// A municipality answers GESTIONWEB with a telephone, over a line that is cut, with last year's answers beside and its evidence; it sends, its gobernación reads
// and asks for the adjustment of one question, and it is answered, sent again and validated.
import { type Browser, expect, type Locator, type Page, type TestInfo, test } from '@playwright/test'
import { abrirCarta } from '../apoyo/buzon.ts'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { responderAnioAnterior } from '../apoyo/gestion-anterior.ts'
import { abrirLinea } from '../apoyo/linea.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { enviarReporte, esperarGuardado } from '../apoyo/reportar.ts'
import { confirmarSolicitud, tomarEnRevision, validar } from '../apoyo/revisar.ts'
import { conServidorPropio, puertoLibre } from '../apoyo/servidor-propio.ts'

const GESTION = '/entidades/25200/reportes/gestionweb/2025/1'
const MOTIVO = 'El acto de aprobación de las tablas dice dieciocho meses'

// A year before of its own, and a report from its draft to its verdict.
const servidor = conServidorPropio()

test('de la primera respuesta en el teléfono a la validación, con un ajuste de una pregunta', async ({
  page: lina,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(600_000)
  vigilar(lina)
  await responderAnioAnterior(lina, 'liderCogua', '25200')
  const linea = await abrirLinea(await puertoLibre(), servidor().puerto)
  const rosa = await deLaGobernacion(browser, info, baseURL)

  await test.step('llega desde su lista y responde con lo del año anterior al lado', async () => {
    await lina.goto(`${linea.url}/entidades/25200/gestionweb`)
    await revisarPantalla(lina, 'gestionweb-1-lista')
    await lina.getByRole('link', { name: 'Seguir reportando' }).click()
    await lina.getByRole('link', { name: /^Gestión documental/ }).click()
    await expect(lina.getByRole('heading', { level: 2, name: 'Gestión documental' })).toBeVisible()
    await expect(pregunta(lina, /están elaboradas y aprobadas/)).toContainText('En 2024 respondió: Sí')
    await pregunta(lina, /están elaboradas y aprobadas/)
      .getByRole('button', { name: 'Responder igual que en 2024' })
      .click()
    // What depends on it is asked now, and is answered by keyboard.
    await marcar(pregunta(lina, /^\S+ ¿Aplica las tablas/), 'Sí')
    await marcar(pregunta(lina, /¿Actualiza las tablas/), 'Sí')
    await pregunta(lina, /Cada cuántos meses/)
      .getByRole('textbox')
      .fill('400')
    await expect(pregunta(lina, /Cada cuántos meses/)).toContainText('de 1 a 240')
    await revisarPantalla(lina, 'gestionweb-2-valor-imposible')
    await pregunta(lina, /Cada cuántos meses/)
      .getByRole('textbox')
      .fill('12')
    await expect(pregunta(lina, /Cada cuántos meses/)).not.toContainText('de 1 a 240')
    await esperarGuardado(lina)
  })

  await test.step('la línea se cae a la mitad: lo que responde espera y llega', async () => {
    await lina.getByRole('link', { name: /^Siguiente: Canales y recursos/ }).click()
    await linea.cortar()
    await marcar(pregunta(lina, /Por cuál canal/), 'En sus oficinas')
    await pregunta(lina, /Cuántas horas/)
      .getByRole('textbox')
      .fill('mil')
    await expect(pregunta(lina, /Cuántas horas/)).toContainText('Escriba un número')
    await pregunta(lina, /Cuántas horas/)
      .getByRole('textbox')
      .fill('42,5')
    await llenarTabla(lina)
    await pregunta(lina, /Cuánto apropió/)
      .getByLabel('No aplica a esta entidad')
      .check()
    await pregunta(lina, /Cuánto apropió/)
      .getByLabel('Por qué no aplica')
      .fill('Lo atiende el departamento por convenio')
    await expect(lina.getByText(/cambios conservados en este equipo/)).toBeVisible({ timeout: 30_000 })
    await revisarPantalla(lina, 'gestionweb-3-sin-conexion')
    await linea.reponer()
    await expect(lina.getByText(/cambios conservados en este equipo/)).toHaveCount(0, { timeout: 60_000 })
    await esperarGuardado(lina)
  })

  await test.step('lo que falta se dice pregunta por pregunta, y lleva a ella', async () => {
    await lina.goto(`${linea.url}${GESTION}/envio`)
    await expect(lina.getByRole('heading', { name: 'Lo que falta para enviar' })).toBeVisible()
    await revisarPantalla(lina, 'gestionweb-4-falta')
    await lina
      .getByRole('link', { name: /Qué día hizo la audiencia/ })
      .first()
      .click()
    const audiencia = pregunta(lina, /Qué día hizo la audiencia/)
    await expect(audiencia).toBeFocused()
    await audiencia.getByLabel(/Qué día hizo/).fill('2021-11-28')
    await expect(audiencia).toContainText('se hace entre enero de 2025 y marzo de 2026')
    await audiencia.getByLabel(/Qué día hizo/).fill('2025-11-28')
    await adjuntar(audiencia)
    await revisarPantalla(lina, 'gestionweb-5-con-evidencia')
  })

  await test.step('envía con su firma, y cualquiera verifica la constancia', async () => {
    await lina.goto(`${GESTION}/envio`)
    await expect(lina.getByText('Está toda la información que se pide')).toBeVisible()
    await enviarReporte(lina)
    await revisarPantalla(lina, 'gestionweb-6-constancia')
    const publico = await otraPersona(browser, info, baseURL)
    await publico.goto('/verificar/KPT-G-25200-2025-1-V1')
    await expect(publico.getByText('KPT-G-25200-2025-1-V1').first()).toBeVisible()
    await revisarPantalla(publico, 'gestionweb-7-verificar')
    await publico.context().close()
  })

  await test.step('la gobernación lee cada respuesta junto a su evidencia y pide ajustar una', async () => {
    await rosa.goto(`${GESTION}/revision`)
    await expect(rosa.getByRole('heading', { level: 1, name: 'Revisión de GESTIONWEB, vigencia 2025' })).toBeVisible()
    await tomarEnRevision(rosa)
    await expect(rosa.getByRole('listitem').filter({ hasText: 'Qué día hizo la audiencia' })).toContainText('acta.csv')
    const leida = rosa.getByRole('listitem').filter({ hasText: '¿Cada cuántos meses las actualiza?' })
    await expect(leida).toContainText('12')
    await expect(leida).toContainText('En 2024: 12')
    await leida.getByRole('checkbox', { name: /^Pedir ajuste/ }).check()
    await leida.getByLabel(/^Qué debe ajustarse en la pregunta/).fill(MOTIVO)
    await revisarPantalla(rosa, 'gestionweb-8-revision')
    await rosa.getByRole('link', { name: 'Seguir con la solicitud' }).click()
    await rosa.getByLabel('Motivo general').fill('Una respuesta no coincide con su soporte')
    await expect(rosa.getByText('Campos que se abren')).toHaveCount(0)
    await revisarPantalla(rosa, 'gestionweb-9-solicitud')
    await rosa.getByRole('button', { name: 'Repasar y pedir los ajustes' }).click()
    await confirmarSolicitud(rosa)
    await expect(rosa.getByText('La solicitud de ajustes quedó registrada.')).toBeVisible()
  })

  await test.step('la entidad recibe su carta, cambia esa respuesta y solo esa, y vuelve a enviar', async () => {
    await abrirCarta(lina, /ajustes/i, 'lider.cogua@demostracion.kpt')
    await expect(lina.getByRole('heading', { level: 1 })).toContainText('GESTIONWEB, vigencia 2025')
    await revisarPantalla(lina, 'gestionweb-10-carta')
    await lina.goto(`${GESTION}?pregunta=trd_meses`)
    await expect(pregunta(lina, /están elaboradas/).getByLabel('No', { exact: true })).toBeDisabled()
    await pregunta(lina, /Cada cuántos meses/)
      .getByRole('textbox')
      .first()
      .fill('18')
    await esperarGuardado(lina)
    const pedido = lina.getByRole('region', { name: 'Ajuste pedido en la pregunta 4.4' })
    await expect(pedido).toContainText(MOTIVO)
    await pedido.getByLabel('Lo cambió', { exact: true }).check()
    await pedido.getByLabel('Su respuesta sobre la pregunta 4.4').fill('Son dieciocho meses, como dice el acto')
    await pedido.getByRole('button', { name: 'Guardar la respuesta' }).click()
    await expect(pedido.getByRole('button', { name: 'Respuesta guardada' })).toBeVisible()
    await revisarPantalla(lina, 'gestionweb-11-responder-ajuste')
    await lina.goto(`${GESTION}/envio`)
    const cambio = lina.getByRole('table', { name: 'Cambios frente a la versión 1' }).getByRole('row').last()
    await expect(cambio).toContainText('¿Cada cuántos meses las actualiza?')
    await expect(cambio).toContainText('18')
    await revisarPantalla(lina, 'gestionweb-12-que-cambia')
    await enviarReporte(lina)
    await lina.goto(`${GESTION}/versiones?seccion=diferencias`)
    await expect(lina.getByRole('row').filter({ hasText: 'Cada cuántos meses' })).toContainText('Pedida')
    await revisarPantalla(lina, 'gestionweb-13-diferencias')
    await lina.getByRole('link', { name: 'Historia', exact: true }).click()
    await expect(lina.getByText('4.4 ¿Cada cuántos meses las actualiza?')).toBeVisible()
  })

  await test.step('la gobernación ve qué cambió junto a lo pedido, y valida', async () => {
    await rosa.goto(`${GESTION}/revision`)
    await expect(rosa.getByRole('heading', { name: 'Qué cambió de la versión 1 a la 2' })).toBeVisible()
    await expect(rosa.getByRole('row').filter({ hasText: '18' })).toContainText('12')
    await revisarPantalla(rosa, 'gestionweb-14-cambios')
    await tomarEnRevision(rosa)
    await validar(rosa, 'Coincide con el acto')
    await rosa.getByRole('link', { name: 'Historia' }).click()
    await expect(rosa.getByText('La respondió la versión 2.')).toBeVisible()
    await revisarPantalla(rosa, 'gestionweb-15-historia')
  })
  await linea.cortar()
})

async function deLaGobernacion(browser: Browser, info: TestInfo, baseURL: string | undefined): Promise<Page> {
  const rosa = await otraPersona(browser, info, baseURL)
  vigilar(rosa)
  await entrarComo(rosa, 'gobernacion')
  return rosa
}

function pregunta(page: Page, texto: RegExp): Locator {
  return page.getByRole('group', { name: texto })
}

/** As who moves with the keyboard chooses. */
async function marcar(de: Locator, opcion: string): Promise<void> {
  const radio = de.getByRole('radio', { name: opcion, exact: true })
  await radio.focus()
  await radio.press('Space')
  await expect(radio).toBeChecked()
}

async function llenarTabla(page: Page): Promise<void> {
  await page.getByLabel('Canal, fila 1').fill('Oficinas')
  await page.getByLabel('Solicitudes recibidas, fila 1').fill('1.240')
  await page.getByRole('button', { name: 'Agregar una fila' }).click()
  await page.getByLabel('Canal, fila 2').fill('Correo')
  await page.getByLabel('Solicitudes recibidas, fila 2').fill('318')
}

async function adjuntar(de: Locator): Promise<void> {
  await de.locator('summary', { hasText: 'Evidencia' }).click()
  await de.getByLabel('Archivos', { exact: true }).setInputFiles({
    ...{ name: 'acta.csv', mimeType: 'text/csv', buffer: Buffer.from('asistentes;fecha\n120;2025-11-28\n') },
  })
  await expect(de.getByText('acta.csv').first()).toBeVisible({ timeout: 60_000 })
}
