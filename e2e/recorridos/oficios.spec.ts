// A letter from the list of those who owe a corte to the receipt of the entity; and what DNP publishes, relayed to the municipalities.
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { firmarYEnviar } from '../apoyo/reportar.ts'

test('los oficios: de la lista de quienes deben un corte al acuse de la entidad', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  await page.getByRole('link', { name: 'Comunicaciones', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Comunicaciones' })).toBeVisible()
  await page.getByRole('link', { name: 'Escribir oficios' }).click()

  await test.step('la lista trae a quienes deben el corte, y se ve qué dirá cada oficio', async () => {
    // The list that is left has fields of the same names.
    await expect(page.getByRole('heading', { level: 1, name: 'Escribir oficios' })).toBeVisible()
    await page.getByLabel('Vigencia').selectOption('2026')
    await page.getByLabel('Corte').selectOption('3')
    await revisarPantalla(page, '190-oficios-escribir')
    await page.getByRole('button', { name: 'Armar la lista' }).click()
    await expect(page.getByRole('heading', { name: 'La lista' })).toBeVisible()
    await expect(page.getByText('kpt@dnp.gov.co').first()).toBeVisible()
    await revisarPantalla(page, '191-oficios-lista')
    await page.getByRole('button', { name: /^Ver/ }).first().click()
    await expect(page.getByRole('dialog')).toContainText('Con copia a: kpt@dnp.gov.co')
    await revisarPantalla(page, '192-oficios-previa', false)
    await page.keyboard.press('Escape')
  })

  await test.step('sacar a alguien pide el motivo', async () => {
    await page
      .getByRole('button', { name: /^Sacar/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Sacar de la lista' }).click()
    await expect(page.getByText('Explique el motivo')).toBeVisible()
    await page.getByLabel('Por qué no se le escribe').fill('Se habló con su secretaria de planeación')
    await page.getByRole('button', { name: 'Sacar de la lista' }).click()
    await expect(page.getByText('Fuera de la lista').first()).toBeVisible()
  })

  const lote = new URL(page.url()).pathname
  await test.step('quien administra firma una vez; los oficios salen con su número', async () => {
    await expect(page.getByRole('button', { name: 'Firmar y enviar' })).toHaveCount(0)
    await entrarComo(page, 'administradoraGobernacion')
    await page.goto(lote)
    await page.getByRole('button', { name: 'Firmar y enviar' }).click()
    await firmarYEnviar(page, 'demostracion-kpt')
    await expect(page.getByRole('heading', { name: /^Salieron|^Saliendo/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Salieron' })).toBeVisible({ timeout: 120_000 })
    await revisarPantalla(page, '193-oficios-progreso')
    await page.getByRole('link', { name: 'Ver los oficios' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'OF-25-2026-' }).first()).toBeVisible()
    await page.getByText('Anotar una devolución que llegó a otro buzón').click()
    await page.getByLabel('El aviso completo').fill('Hola, gracias por su mensaje.')
    await page.getByRole('button', { name: 'Anotar la devolución' }).click()
    await expect(page.getByText('Eso no es un aviso de devolución')).toBeVisible()
    await page.getByLabel('Municipio, distrito o departamento').fill('tocancip')
    await page.getByRole('button', { name: 'Buscar', exact: true }).click()
    await page.getByRole('button', { name: /^Tocancipá/ }).click()
    await expect(page.getByRole('row').filter({ hasText: 'OF-25-2026-' })).toHaveCount(1)
    await revisarPantalla(page, '194-oficios-de-una-entidad')
    await page.getByRole('button', { name: 'Ver los de todas las entidades' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'OF-25-2026-' }).nth(1)).toBeVisible()
    await revisarPantalla(page, '194-oficios')
  })

  const numero =
    (await page
      .getByRole('link', { name: /^OF-25-2026-/ })
      .first()
      .textContent()) ?? ''
  await test.step('el oficio cuenta su entrega, se despacha también por correo certificado y cualquiera lo verifica', async () => {
    await page.goto(`/oficios/${numero}`)
    await page.getByText('Anotar el envío por correo certificado').click()
    await page.getByLabel('Empresa de correo').fill('Servicios Postales')
    await page.getByLabel('Número de guía').fill('RA123456789CO')
    await page.getByLabel('Fecha de despacho').fill('2026-11-20')
    await page.getByRole('button', { name: 'Anotar la guía' }).click()
    await expect(page.getByText('Despachado por correo certificado')).toBeVisible()
    await revisarPantalla(page, '195-oficio')
    await page.goto(`/verificar/${numero}`)
    await expect(page.getByText('Oficio auténtico')).toBeVisible()
    await revisarPantalla(page, '196-oficio-verificado')
  })

  await test.step('la entidad lo lee y acusa recibo', async () => {
    await entrarComo(page, 'administradoraGobernacion')
    await page.goto('/oficios/lotes/nuevo')
    await page.getByLabel('De qué tratan').selectOption('libre')
    await page.getByLabel('Municipio, distrito o departamento').fill('Cogua')
    await page.getByRole('button', { name: 'Buscar' }).click()
    await page.getByRole('button', { name: /Cogua/ }).first().click()
    await page.getByLabel('Asunto').fill('Mesa de trabajo')
    await page
      .getByLabel('Texto', { exact: true })
      .fill('Lo esperamos el 27 de noviembre en la Secretaría de Planeación.')
    await page.getByRole('button', { name: 'Armar la lista' }).click()
    await page.getByRole('button', { name: 'Firmar y enviar' }).click()
    await firmarYEnviar(page, 'demostracion-kpt')
    await expect(page.getByRole('heading', { name: 'Salieron' })).toBeVisible({ timeout: 120_000 })
    await entrarComo(page, 'liderCogua')
    await page.goto('/oficios')
    await revisarPantalla(page, '197-oficios-recibidos')
    await page
      .getByRole('link', { name: /^OF-25-2026-/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Acusar recibo' }).click()
    await expect(page.getByText('Quedó el acuse de recibo')).toBeVisible()
    await expect(page.getByText('Acuse de recibo en el portal')).toBeVisible()
    await revisarPantalla(page, '198-oficio-con-acuse')
  })
})

test('lo que publica el DNP: de la publicación al acuse del municipio', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'administradora')
  await page.goto('/difusiones/nueva')
  await page.getByRole('button', { name: 'Publicar' }).click()
  await expect(page.getByText('Escriba qué se informa').first()).toBeVisible()
  await page.getByLabel('Título').fill('Resultados de la medición de 2025')
  await page.getByLabel('Qué se informa').fill('Ya se pueden consultar los resultados.')
  await revisarPantalla(page, '199-difusion-nueva')
  await page.getByRole('button', { name: 'Publicar' }).click()
  await expect(page.getByRole('heading', { name: 'Gobernaciones' })).toBeVisible()
  const direccion = new URL(page.url()).pathname

  await entrarComo(page, 'gobernacion')
  await page.goto('/difusiones')
  await expect(page.getByText('Por trasladar').first()).toBeVisible()
  await page.goto(direccion)
  await page.getByLabel('Comentario de la gobernación').fill('La Secretaría los acompaña en su lectura.')
  await revisarPantalla(page, '200-difusion-por-trasladar')
  await page.getByRole('button', { name: 'Trasladar' }).click()
  await expect(page.getByText('la trasladó a')).toBeVisible()

  await entrarComo(page, 'liderCogua')
  await page.goto(direccion)
  await page.getByRole('button', { name: 'Acusar recibo' }).click()
  await expect(page.getByText('Quedó el acuse de recibo')).toBeVisible()
  await revisarPantalla(page, '201-difusion-del-municipio')

  await entrarComo(page, 'administradora')
  await page.goto(direccion)
  await expect(page.getByRole('row').filter({ hasText: 'Cundinamarca' })).toContainText('1 de')
  await revisarPantalla(page, '202-difusion-del-dnp')
})
