// What each one owes and by when, with its own calendar link; and the public history of the calendar with its time machine.
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

/** The feed as a calendar program reads it: over HTTP, without a session. */
async function leerFeed(direccion: string) {
  const respuesta = await fetch(direccion)
  if (!respuesta.ok) return { estado: respuesta.status, eventos: [] }
  const calendario = new ICAL.Component(ICAL.parse(await respuesta.text()))
  return {
    estado: respuesta.status,
    eventos: calendario.getAllSubcomponents('vevent').map((evento) => new ICAL.Event(evento)),
  }
}

async function crearEnlace(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Crear mi enlace' }).click()
  const direccion = await page.getByLabel('Enlace de su calendario').inputValue()
  return direccion.replace(/^https?:\/\/[^/]+/, new URL(page.url()).origin)
}

test('la alcaldía: sus plazos, lo que queda y su enlace de calendario', async ({ page, isMobile }) => {
  vigilar(page)
  // The computer's clock is years away: what is left is counted from the server's.
  await page.addInitScript(() => {
    const verdadera = Date.now.bind(Date)
    Date.now = () => verdadera() + 5 * 365 * 86_400_000
  })
  await entrarComo(page, isMobile ? 'liderGachancipa' : 'liderCogua')
  await page.getByRole('link', { name: 'Mis plazos' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mis plazos' })).toBeVisible()

  await test.step('lo que debe, hasta cuándo y por qué', async () => {
    await expect(page.getByRole('heading', { level: 2, name: 'Reportar el corte 4 de 2026' })).toBeVisible()
    await expect(page.getByRole('timer')).toHaveText(/^Le quedan 41 días y 1[34] horas$/)
    const corte = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Reportar el corte 4 de 2026' }) })
    await expect(corte).toContainText('Último día: 31 de diciembre de 2026 (faltan 41 días)')
    await corte.getByText('Por qué esta fecha').click()
    await expect(corte).toContainText('Está abierta. El último día es el 31 de diciembre de 2026 y cuenta entero')
    await revisarPantalla(page, '83-mis-plazos')
  })

  await test.step('lo que ya pasó', async () => {
    await page.getByRole('link', { name: /^Lo que ya pasó/ }).click()
    await expect(page).toHaveURL(/ver=pasados/)
    await expect(page.getByText('Venció sin reporte').first()).toBeVisible()
    await revisarPantalla(page, '84-plazos-pasados')
  })

  await test.step('crea su enlace, y un programa de calendario lo lee', async () => {
    const direccion = await crearEnlace(page)
    await revisarPantalla(page, '85-enlace-de-calendario')
    const { eventos } = await leerFeed(direccion)
    const corte = eventos.find((e) => e.uid.startsWith('seguimiento-2026-reporte-corte-4-'))
    expect([corte?.startDate.toString(), corte?.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01'])
    expect(corte?.component.getAllSubcomponents('valarm')).toHaveLength(4)
    await page.reload()
    await expect(page.getByLabel('Enlace de su calendario')).toHaveCount(0)
    await expect(page.getByText(/Un calendario lo leyó por última vez/)).toBeVisible()

    await page.getByRole('button', { name: 'Retirar el enlace' }).click()
    await page.getByRole('button', { name: 'Sí, retirarlo' }).click()
    await expect(page.getByText('El enlace quedó retirado')).toBeVisible()
    expect((await leerFeed(direccion)).estado).toBe(404)
  })
})

test('la gobernación ve sus plazos y no los de sus municipios', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  await page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: 'Calendario' }).click()
  await page.getByRole('link', { name: 'Mis plazos' }).click()
  await expect(page.getByText('Cundinamarca', { exact: true }).first()).toBeVisible()
  await revisarPantalla(page, '86-plazos-gobernacion')
  const { eventos } = await leerFeed(await crearEnlace(page))
  expect(eventos.length).toBeGreaterThan(0)
  expect(eventos.every((e) => e.uid.endsWith('-25@plazos.kpt'))).toBe(true)
  await page.getByRole('button', { name: 'Retirar el enlace' }).click()
  await page.getByRole('button', { name: 'Sí, retirarlo' }).click()
  await expect(page.getByText('El enlace quedó retirado')).toBeVisible()
})

test('el DNP ve sus propias actividades', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'analista')
  await page.goto('/plazos?ver=pasados')
  await expect(page.getByText('Departamento Nacional de Planeación', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Publicación de la guía de 2022' })).toBeVisible()
  await revisarPantalla(page, '87-plazos-dnp')
})

test('cualquiera: qué regía un día, como se sabía entonces y como se sabe hoy', async ({ page }) => {
  vigilar(page)
  await page.goto('/calendario/2020')
  await page.getByRole('link', { name: 'Seguimiento al Plan de Desarrollo Territorial, vigencia 2020' }).click()

  await test.step('la historia de cada actividad', async () => {
    await expect(page.getByText('Circular 26-4 del 6 de octubre de 2021')).toBeVisible()
    await page
      .getByText(/^1\.1\. Reportar la información de avance/)
      .last()
      .click()
    await expect(
      page.getByText(/Circular 0029-4 del 1 de diciembre de 2021: la fijó, con último día el 30 de octubre de 2021/),
    ).toBeVisible()
    await revisarPantalla(page, '88-historia-del-cronograma')
  })

  await test.step('el 15 de noviembre de 2021', async () => {
    await page.getByRole('link', { name: '¿Qué regía un día?' }).click()
    await page.getByLabel('Qué regía el').fill('2021-11-15')
    await page.getByLabel(/Un reporte llegó el/).fill('2021-11-20')
    await page.getByRole('button', { name: 'Ver ese día' }).click()
    await expect(page).toHaveURL(
      /\/calendario\/seguimiento\/2020\/momento\?.*el=2021-11-15.*envio=2021-11-20|envio=2021-11-20.*el=2021-11-15/,
    )
    const saberes = page.getByRole('region', { name: 'El 15 de noviembre de 2021' })
    await expect(saberes).toContainText('Cronograma de la Circular 26-4 no disponible en este archivo')
    await expect(saberes).toContainText(
      'Circular 26-4 del 6 de octubre de 2021; Circular 0029-4 del 1 de diciembre de 2021',
    )
    const primero = page.getByRole('listitem').filter({ hasText: '1.1. Reportar la información' })
    await expect(primero).toContainText('Último día: 30 de octubre de 2021')
    await expect(primero).toContainText('No se puede decir si llegó a tiempo')
    await expect(primero).toContainText('Fuera de plazo')
    const definitivo = page.getByRole('listitem').filter({ hasText: 'Ajustes de la información reportada' })
    await expect(definitivo).toContainText('Último día: 31 de diciembre de 2021')
    await expect(definitivo).toContainText('le da la razón la Circular 0029-4 del 1 de diciembre de 2021')
    await revisarPantalla(page, '89-maquina-del-tiempo')
  })

  await test.step('la dirección compartida abre lo mismo; en papel queda sin formulario', async () => {
    const otra = await page.context().newPage()
    await otra.goto(page.url())
    await expect(otra.getByRole('region', { name: 'El 15 de noviembre de 2021' })).toBeVisible()
    await otra.emulateMedia({ media: 'print' })
    await expect(otra.getByRole('button', { name: 'Ver ese día' })).toBeHidden()
    await expect(otra.getByText('Último día: 30 de octubre de 2021')).toBeVisible()
    await otra.close()
  })
})
