// Requests for usuario líder as people make them: documents of their own and every field of the form.
import { expect, type Page } from '@playwright/test'
import { pdfDeDemostracion } from '../../apps/server/src/features/demostracion/index.ts'
import { LISTA_DE_VERIFICACION } from '../../packages/domain/src/acceso/index.ts'

export type Archivo = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A photo of a paper made by the browser itself: noise, so that it does not compress and travels in several chunks. */
export async function foto(page: Page, tipo: 'image/png' | 'image/jpeg', name: string): Promise<Archivo> {
  const datos = await page.evaluate((mime) => {
    const lienzo = document.createElement('canvas')
    lienzo.width = 420
    lienzo.height = 420
    const pincel = lienzo.getContext('2d')
    const imagen = pincel?.createImageData(420, 420)
    let azar = 7
    imagen?.data.forEach((_, i) => {
      azar = (Math.imul(azar, 1_103_515_245) + 12_345) >>> 0
      imagen.data[i] = i % 4 === 3 ? 255 : azar >>> 24
    })
    if (imagen) pincel?.putImageData(imagen, 0, 0)
    return lienzo.toDataURL(mime, 0.95)
  }, tipo)
  return { name, mimeType: tipo, buffer: Buffer.from(datos.split(',')[1] ?? '', 'base64') }
}

export function pdf(name: string): Archivo {
  return { name, mimeType: 'application/pdf', buffer: pdfDeDemostracion(`Documento ${name}`) }
}

export type Solicitante = {
  readonly busca: string
  readonly entidad: RegExp
  readonly nombre: string
  readonly documento: string
  readonly correo: string
}

export async function escogerEntidad(page: Page, { busca, entidad }: Solicitante): Promise<void> {
  await page.getByLabel('Municipio, distrito o departamento').fill(busca)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: entidad }).click()
  await expect(page.getByRole('button', { name: 'Cambiar la entidad' })).toBeFocused()
}

export async function llenarPersona(page: Page, de: Solicitante): Promise<void> {
  await page.getByLabel('Nombres y apellidos').fill(de.nombre)
  await page.getByLabel('Número del documento').fill(de.documento)
  await page.getByLabel('Cargo', { exact: true }).fill('Secretaria de Planeación')
  await page.getByLabel('Correo institucional').fill(de.correo)
  await page.getByLabel('Número del acto').fill('012')
  await page.getByLabel('Fecha del acto').fill('2026-11-03')
}

export function agregar(page: Page, clase: string, archivos: Archivo | Archivo[]): Promise<void> {
  return page.getByLabel(clase).setInputFiles(archivos)
}

/** Presses the button and answers the number that the screen gives. */
export async function radicar(page: Page): Promise<string> {
  await page.getByLabel('Leí el aviso y autorizo').check()
  await page.getByRole('button', { name: 'Radicar la solicitud' }).click()
  const titulo = page.getByRole('heading', { level: 1, name: /^Solicitud radicada: UL-/ })
  // What is still on its way is waited for.
  await expect(titulo).toBeVisible({ timeout: 90_000 })
  return ((await titulo.textContent()) ?? '').replace('Solicitud radicada: ', '')
}

/** Support, by the same interface that its screens use. */
export async function comoSoporte(page: Page, radicado: string) {
  const contexto = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(page.url()).origin })
  const pedir = contexto?.request
  if (!contexto || !pedir) throw new Error('there is no browser')
  const sesion = { correo: 'administrador@demostracion.kpt', clave: 'demostracion-kpt' }
  expect((await pedir.post('/api/sesion', { data: sesion })).status()).toBe(200)
  const ruta = `/api/accesos/solicitudes/${radicado}`
  const decidir = async (acto: string, cuerpo: object) => {
    const { version } = await (await pedir.get(ruta)).json()
    const respuesta = await pedir.post(`${ruta}/${acto}`, { data: { version, ...cuerpo } })
    expect(respuesta.status(), await respuesta.text()).toBe(200)
  }
  return {
    aceptar: () => decidir('aceptacion', { puntos: LISTA_DE_VERIFICACION }),
    pedirMas: (motivo: string) => decidir('faltantes', { puntos: ['acto_vigente'], motivo }),
    cerrar: () => contexto.close(),
  }
}
