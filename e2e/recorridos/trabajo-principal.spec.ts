// The main job, as four people live it: the leader loads the plan and reports, the gobernación reviews, DNP sees.
import { expect, test } from '@playwright/test'
import { ACTO_DE_COGUA, finalizarPi, registrarActo } from '../apoyo/acto.ts'
import { bajarConstancia, comparar, verificarPorComando } from '../apoyo/constancia.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { libroDeCogua } from '../apoyo/libros.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import {
  abrirMeta,
  confirmarAvisos,
  declararLasDemas,
  enviarReporte,
  escribir,
  esperarGuardado,
  firmarYEnviar,
  responder,
} from '../apoyo/reportar.ts'
import { confirmarSolicitud, pedirAjustes, tomarEnRevision, validar } from '../apoyo/revisar.ts'

test('el plan entra, se reporta, se revisa, se ajusta, se valida y el DNP lo ve', async ({ page }, info) => {
  // Thirty-nine screens, one after the other: on a machine that does something else besides, its limit must not be what stops it.
  test.setTimeout(900_000)
  vigilar(page)
  const libro = await libroDeCogua()

  await test.step('la líder ingresa y ve qué debe', async () => {
    await page.goto('/')
    await revisarPantalla(page, '01-portada')
    await page.goto('/ingreso')
    await revisarPantalla(page, '02-ingreso')
    await entrarComo(page, 'liderCogua')
    await expect(page).toHaveURL(/\/entidades\/25200$/)
    await revisarPantalla(page, '03-inicio-sin-plan')
  })

  await test.step('carga el libro, mira la vista previa y la confirma', async () => {
    await page.goto('/entidades/25200/plan')
    await revisarPantalla(page, '04-plan-vacio')
    await page.getByRole('main').getByRole('link', { name: 'Cargar el libro del plan' }).click()
    await revisarPantalla(page, '05-carga-nueva')
    await page.getByRole('button', { name: 'Cargar y ver qué trae' }).click()
    await expect(page.getByText('Escoja el libro de Excel del plan').first()).toBeVisible()
    await revisarPantalla(page, '06-carga-sin-archivo')
    await page.getByLabel('Libro de Excel del plan').setInputFiles({
      name: libro.nombre,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: libro.archivo,
    })
    await page.getByRole('button', { name: 'Cargar y ver qué trae' }).click()
    await expect(page.getByRole('heading', { name: '¿Es el libro correcto?' })).toBeVisible({ timeout: 30_000 })
    await revisarPantalla(page, '07-vista-previa')
    await page.getByRole('button', { name: 'Sí, es el correcto: confirmar' }).click()
    await expect(page).toHaveURL(/\/entidades\/25200\/plan/)
    await expect(page.getByRole('link', { name: String(libro.metas), exact: true })).toBeVisible()
    await revisarPantalla(page, '08-plan')
  })

  await test.step('un total se abre hasta las metas que lo suman', async () => {
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Metas/ })
      .click()
    await revisarPantalla(page, '09-metas')
    await page.locator('main a[href*="/plan/metas/25200-M-0001"]').first().click()
    await expect(page.getByRole('heading', { level: 1, name: /25200-M-0001/ })).toBeVisible()
    await revisarPantalla(page, '10-meta')
  })

  await test.step('registra el acto con su PDF y finaliza el Plan Indicativo', async () => {
    await page.goto(ACTO_DE_COGUA)
    await page.getByRole('button', { name: 'Guardar el acto' }).click()
    await revisarPantalla(page, '11-acto-con-errores')
    await registrarActo(page)
    await finalizarPi(page, () => revisarPantalla(page, '12-finalizar'))
    await revisarPantalla(page, '13-pi-finalizado')
  })

  await test.step('reporta: declara las que no avanzaron y escribe las demás', async () => {
    await page.goto(REPORTE)
    await revisarPantalla(page, '14-reporte-vacio')
    await declararLasDemas(page, 3, 'El contrato se adjudica en el próximo trimestre')
    await expect(page.getByText(`${libro.metas - 3} de ${libro.metas} metas`)).toBeVisible()
    for (let i = 1; i <= 3; i += 1) {
      await abrirMeta(page, REPORTE, `25200-M-000${i}`)
      await escribir(page, new RegExp(`^Meta ${i}, ejecutado`), '0,75')
      await escribir(page, new RegExp(`^Meta ${i}, comprometido`), '$ 4.000.000')
      await escribir(page, new RegExp(`^Meta ${i}, obligado`), '3.500.000,50')
      await escribir(page, new RegExp(`^Meta ${i}, pagado`), '3500000')
      await esperarGuardado(page)
    }
    await revisarPantalla(page, '15-reporte-lleno')
  })

  await test.step('un valor que no puede ser se señala en el campo, con palabras, y se corrige', async () => {
    await abrirMeta(page, REPORTE, '25200-M-0001')
    await escribir(page, /^Meta 1, pagado/, '9.000.000')
    await expect(page.getByText(/Lo pagado .* supera lo obligado/).first()).toBeVisible()
    await revisarPantalla(page, '16-reporte-con-error')
    await page.goto(`${REPORTE}/envio`)
    await expect(page.getByRole('heading', { name: 'Lo que falta para enviar' })).toBeVisible()
    await revisarPantalla(page, '17-envio-bloqueado')
    await page
      .getByRole('main')
      .getByRole('link')
      .filter({ hasNotText: /Reportes|Cogua/ })
      .first()
      .click()
    await abrirMeta(page, REPORTE, '25200-M-0001')
    await escribir(page, /^Meta 1, pagado/, '3.500.000')
    await esperarGuardado(page)
  })

  await test.step('lo escrito sigue ahí al recargar', async () => {
    await page.reload()
    await abrirMeta(page, REPORTE, '25200-M-0001')
    await expect(page.getByRole('textbox', { name: /^Meta 1, obligado/ }).first()).toHaveValue('3.500.000,5')
  })

  await test.step('envía y recibe su constancia', async () => {
    await page.goto(`${REPORTE}/envio`)
    await confirmarAvisos(page, 'El contrato se ejecuta en dos vigencias')
    await expect(page.getByText('No falta nada')).toBeVisible()
    await revisarPantalla(page, '18-envio-listo')
    await page.getByRole('button', { name: 'Enviar el reporte' }).click()
    await firmarYEnviar(page, 'otra contraseña')
    await expect(
      page
        .getByRole('dialog')
        .getByText(/contraseña/i)
        .first(),
    ).toBeVisible()
    await expect(page.getByLabel('Su contraseña', { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await revisarPantalla(page, '18b-firma-errada')
    await firmarYEnviar(page, 'demostracion-kpt')
    await expect(page.getByRole('heading', { name: 'Constancia de envío' })).toBeVisible()
    await expect(page.getByText('KPT-S-25200-2026-4-V1')).toBeVisible()
    await revisarPantalla(page, '19-constancia')
  })

  await test.step('la constancia se comprueba sin la base, y cualquiera la verifica sin cuenta', async () => {
    const { buena, alterada } = await bajarConstancia(page, info)
    expect(await verificarPorComando(buena)).toMatchObject({ codigo: 0, integra: true })
    expect(await verificarPorComando(alterada)).toMatchObject({ codigo: 3, integra: false })
    const contexto = await page.context().browser()?.newContext({ viewport: page.viewportSize(), locale: 'es-CO' })
    const publica = await contexto?.newPage()
    if (!contexto || !publica) throw new Error('a browser of its own was expected')
    await publica.goto(new URL('/verificar', page.url()).href)
    await publica.getByLabel('Número del documento').fill('kpt-s-25200-2026-4-v1')
    await publica.keyboard.press('Enter')
    await expect(publica.getByText('La constancia es válida')).toBeVisible()
    await revisarPantalla(publica, '19b-verificada')
    await comparar(publica, buena, 'Es el mismo archivo')
    await comparar(publica, alterada, 'No es el mismo archivo')
    await publica.goto(new URL('/entidades/25200/como-va', page.url()).href)
    await publica.getByRole('link', { name: 'Certificado del corte 4 de 2026' }).first().click()
    await expect(publica.getByText(/^KPT-C-S-25200-2026-4/)).toBeVisible()
    await revisarPantalla(publica, '19c-certificado')
    await contexto.close()
  })

  await test.step('la gobernación la toma en revisión y pide ajustes sobre dos metas', async () => {
    await entrarComo(page, 'gobernacion')
    await expect(page).toHaveURL(/\/revision/)
    await revisarPantalla(page, '20-cola')
    await page.getByRole('link', { name: /Cogua.*corte 4/ }).click()
    await revisarPantalla(page, '21-revision-sin-tomar')
    await tomarEnRevision(page)
    await pedirAjustes(page, PEDIDOS, { motivo: 'Faltan soportes de dos metas', vence: '2026-12-10' })
    await revisarPantalla(page, '22-solicitud')
    await page
      .getByRole('main')
      .getByRole('button', { name: 'Pedir ajustes' })
      .or(page.getByRole('button', { name: /Repasar|Revisar/ }))
      .first()
      .click()
    await revisarPantalla(page, '23-repaso')
    await confirmarSolicitud(page)
    await revisarPantalla(page, '24-pedido')
  })

  await test.step('la líder cambia solo lo pedido, responde y envía otra vez', async () => {
    await entrarComo(page, 'liderCogua')
    await revisarPantalla(page, '25-inicio-con-ajustes')
    await abrirMeta(page, REPORTE, '25200-M-0001')
    await revisarPantalla(page, '26-en-ajustes')
    await expect(page.getByRole('textbox', { name: /^Meta 3, ejecutado/ })).toHaveCount(0)
    await escribir(page, /^Meta 1, ejecutado/, '1')
    await esperarGuardado(page)
    await responder(page, REPORTE, '25200-M-0001', 'Se corrigió con el acta de recibo 12')
    await responder(page, REPORTE, '25200-M-0002', 'El valor es correcto: se adjunta el soporte')
    await page.goto(`${REPORTE}/envio`)
    await confirmarAvisos(page, 'El contrato se ejecuta en dos vigencias')
    await expect(page.getByRole('heading', { name: 'Qué cambia frente a la última versión enviada' })).toBeVisible()
    await revisarPantalla(page, '27-envio-de-ajustes')
    await enviarReporte(page)
    await expect(page.getByText('KPT-S-25200-2026-4-V2')).toBeVisible()
  })

  await test.step('quien revisa ve la diferencia y valida', async () => {
    await entrarComo(page, 'gobernacion')
    await page.getByRole('link', { name: /Cogua.*corte 4/ }).click()
    await page.getByRole('link', { name: /Qué cambió/ }).click()
    await expect(page.getByText('Se corrigió con el acta de recibo 12')).toBeVisible()
    await expect(page.getByText('0,75').first()).toBeVisible()
    await revisarPantalla(page, '28-diferencias')
    await tomarEnRevision(page)
    await validar(page, 'Coincide con los soportes')
    await expect(page.getByText('Validado').first()).toBeVisible()
    await revisarPantalla(page, '29-validado')
  })

  await test.step('el DNP lo ve, desde el tablero hasta el valor y su historia', async () => {
    await entrarComo(page, 'analista')
    await expect(page).toHaveURL(/\/tablero/)
    await page.goto('/tablero/seguimiento/2026/4')
    await revisarPantalla(page, '33-tablero')
    await page.goto('/tablero/seguimiento/2026/4?departamento=25&texto=cogua')
    await page.getByRole('link', { name: /Cogua/ }).first().click()
    await revisarPantalla(page, '34-avance')
    await page.goto(`${REPORTE}/avance?dimension=sector`)
    await revisarPantalla(page, '35-avance-por-sector')
    await page.goto(`${REPORTE}/avance?dimension=ods`)
    await revisarPantalla(page, '36-avance-por-ods')
    await page.goto(`${REPORTE}/avance/metas/25200-M-0001`)
    await expect(page.getByText('KPT-S-25200-2026-4-V2').first()).toBeVisible()
    await revisarPantalla(page, '37-avance-de-una-meta')
    await page.goto(`${REPORTE}/versiones`)
    await revisarPantalla(page, '38-versiones-e-historia')
  })
})

const PEDIDOS = [
  { meta: '25200-M-0001', motivo: 'El acta de recibo dice otra cantidad' },
  { meta: '25200-M-0002', motivo: 'Falta el soporte del valor obligado' },
]
const REPORTE = '/entidades/25200/reportes/seguimiento/2026/4'
