// The mailbox of the demonstration: from the sign-in page to a letter, its link, and its form as a mail program shows it.
import { expect, test } from '@playwright/test'
import { hojearHasta } from '../apoyo/buzon.ts'
import { GENTE } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

test('el buzón de la demostración: la lista, un correo, su enlace y cómo llega', async ({ page }) => {
  vigilar(page)
  await page.goto('/ingreso')
  await page.getByRole('link', { name: 'buzón de la demostración' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Buzón de la demostración' })).toBeVisible()
  const carta = page.getByRole('link', { name: 'Así llegan los correos de KPT' })
  // The queue sends it a moment after the server starts.
  await expect(async () => {
    await page.goto('/buzon')
    await hojearHasta(page, carta)
  }).toPass({ timeout: 30_000 })
  await revisarPantalla(page, 'buzon')
  await carta.click()
  await expect(page.getByText('Cordial saludo, Lina Cárdenas:')).toBeVisible()
  await expect(page.getByRole('link', { name: /\/ingreso/ })).toHaveAttribute('href', /^http.*\/ingreso$/)
  await revisarPantalla(page, 'buzon-correo')
  await page.getByRole('link', { name: 'Como llega' }).click()
  const marco = page.frameLocator('iframe')
  await expect(marco.getByRole('heading', { name: 'Así llegan los correos de KPT' })).toBeVisible()
  const boton = marco.getByRole('link', { name: 'Ingresar a la demostración' })
  await expect(boton).toHaveAttribute('href', /^http.*\/ingreso$/)
  // Its own styles arrived: the button is a button.
  await expect(boton).toHaveCSS('display', 'inline-block')
  await revisarPantalla(page, 'buzon-correo-html')
})

test('quien administra ve qué pasó con los correos, sin su texto', async ({ page }) => {
  vigilar(page)
  await page.goto('/ingreso')
  await page.getByRole('button', { name: `Entrar como ${GENTE.administradora}` }).click()
  await page.getByRole('link', { name: 'Correos' }).click()
  await expect(page.getByText('Ningún correo se quedó sin salir')).toBeVisible()
  await revisarPantalla(page, 'correos-vacio')
  await page.getByRole('link', { name: /Enviados/ }).click()
  await expect(page.getByText('Quedó en el buzón de la demostración.').first()).toBeVisible()
  await expect(page.getByText('Este es un correo de la demostración')).toHaveCount(0)
  await revisarPantalla(page, 'correos-enviados')
})
