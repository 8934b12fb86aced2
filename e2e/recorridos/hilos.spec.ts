// The file of a report as a conversation: the gobernación asks, names the leader, who gets a letter and answers.
import { expect, test } from '@playwright/test'
import { abrirCarta } from '../apoyo/buzon.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const HILOS = '/entidades/25200/reportes/seguimiento/2026/1/hilos'
const LINA = 'lider.cogua@demostracion.kpt'
const PREGUNTA = '¿El ejecutado de esta meta incluye lo contratado en diciembre?'

test('un hilo: la gobernación pregunta, la líder recibe el correo, responde y se da por resuelto', async ({ page }) => {
  vigilar(page)

  await test.step('quien revisa escribe con teclado y menciona a la líder', async () => {
    await entrarComo(page, 'gobernacion')
    await page.goto(HILOS)
    await page.getByRole('textbox', { name: 'Mensaje' }).fill(PREGUNTA)
    await page.getByLabel('Nombre u organismo').fill('Lina')
    await page.getByRole('button', { name: /Avisar a Lina Cárdenas/ }).press('Enter')
    await expect(page.getByRole('button', { name: /Quitar a Lina Cárdenas/ })).toBeVisible()
    await revisarPantalla(page, '134-hilo-mencion')
    await page.getByRole('button', { name: 'Enviar mensaje' }).press('Enter')
    await expect(page.getByRole('list', { name: 'Mensajes' }).getByText(PREGUNTA)).toBeVisible()
  })

  await test.step('a la líder le llega un correo; abre el expediente y responde', async () => {
    await abrirCarta(page, /le escribió en el expediente/, LINA)
    await entrarComo(page, 'liderCogua')
    await page.goto(HILOS)
    await page.getByRole('textbox', { name: 'Mensaje' }).fill('Sí: son las doce viviendas del acta 4.')
    await page.getByRole('button', { name: 'Enviar mensaje' }).click()
    await expect(
      page.getByRole('list', { name: 'Mensajes' }).getByText('Sí: son las doce viviendas del acta 4.'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Dar por resuelto' }).click()
    await expect(page.getByText(/^Resuelto: Lina Cárdenas/)).toBeVisible()
    await revisarPantalla(page, '135-hilo-resuelto')
  })
})
