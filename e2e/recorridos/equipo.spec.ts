// The entity and its people: a delegate who reports one línea and nothing else, the card and the directory, one person for two entities.
import { expect, type Page, test } from '@playwright/test'
import { abrirCarta, enlaceDeLaCarta, seguirEnlace } from '../apoyo/buzon.ts'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { abrirMeta, escribir, esEstrecha, esperarGuardado } from '../apoyo/reportar.ts'

const REPORTE = '/entidades/25295/reportes/seguimiento/2026/4'
const DELFINA = { nombre: 'Delfina Díaz', correo: 'delfina@gachancipa-cundinamarca.gov.co' }
const CLAVE = 'tres mulas suben despacio'

test('una delegada de una línea: la invitación, la aceptación, su parte del reporte y nada más', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'liderGachancipa')
  await page.getByRole('link', { name: 'Equipo' }).click()
  await expect(page.getByText('Todavía no hay nadie en su equipo')).toBeVisible()
  await revisarPantalla(page, 'equipo-vacio')
  await page.getByRole('button', { name: 'Invitar a una persona' }).click()
  await page.getByRole('button', { name: 'Enviar la invitación', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Falta corregir 3 cosas' })).toBeFocused()
  await page.getByLabel('Nombre completo').fill(DELFINA.nombre)
  await page.getByLabel('Correo institucional').fill(DELFINA.correo)
  await page.getByLabel('LE-1. Gente con oportunidades').check()
  await expect(page.getByText(/Escribirá \d+ de \d+ metas del plan/)).toBeVisible()
  await revisarPantalla(page, 'equipo-invitar')
  await page.getByRole('button', { name: 'Enviar la invitación', exact: true }).click()
  await expect(page.getByText('La invitación va en camino')).toBeVisible()
  await expect(page.getByText('Invitaciones sin aceptar')).toBeVisible()
  await revisarPantalla(page, 'equipo-invitada')
  await page.getByRole('button', { name: 'Salir' }).click()
  await expect(page).toHaveURL(/\/ingreso/)

  await abrirCarta(page, /Lo invitan a KPT: Gachancipá/, DELFINA.correo)
  await expect(page.getByText('Línea LE-1. Gente con oportunidades')).toBeVisible()
  await seguirEnlace(page, await enlaceDeLaCarta(page, '/enlace/invitacion'))
  await page.getByLabel('Escoja su contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Aceptar la invitación' }).click()
  await ingresar(page, DELFINA.correo)
  await expect(page.getByRole('heading', { level: 1, name: /Gachancipá/ })).toBeVisible()
  await expect(page.getByText('Delegado de la entidad · Gachancipá')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Equipo' })).toHaveCount(0)
  // What she is told of is her part, here and in the report.
  await expect(page.getByText(/^Lleva \d+ metas listas de \d+ metas a su cargo\./)).toBeVisible()
  await revisarPantalla(page, 'delegada-inicio')

  const { suya, ajena } = await metasDe(page)
  await page.goto(REPORTE)
  await expect(page.getByLabel('Mostrar')).toHaveValue('encargadas')
  await expect(page.getByText(/^\d+ de \d+ metas a su cargo$/)).toBeVisible()
  await expect(page.getByRole('link', { name: /Revisar y enviar/ })).toHaveCount(0)
  await revisarPantalla(page, 'delegada-reporte', false)
  await abrirMeta(page, REPORTE, suya)
  await escribir(page, new RegExp(`^Meta ${corto(suya)}, ejecutado`), '3')
  await esperarGuardado(page)

  await page.goto(esEstrecha(page) ? `${REPORTE}?ver=todas&meta=${ajena}` : `${REPORTE}?ver=todas`)
  await expect(page.getByText('No está en lo que le encargaron').first()).toBeVisible()
  const campo = page.getByRole('textbox', { name: new RegExp(`^Meta ${corto(ajena)}, ejecutado`) }).first()
  await expect(campo).toHaveAttribute('readonly', '')
  await revisarPantalla(page, 'delegada-ajena', false)

  // Also by hand: the server refuses what is not hers and the sending, whatever the screen shows.
  const intento = await page.evaluate(intentar, { reporte: REPORTE, ajena })
  expect(intento).toEqual({ guardar: 'valor.fuera_de_reparto', enviar: 'permiso.falta' })
  await page.goto(`${REPORTE}/envio`)
  await expect(page.getByRole('button', { name: 'Enviar el reporte' })).toHaveCount(0)
})

test('la ficha se edita y queda en el directorio, que se busca sin haber ingresado', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'liderTabio')
  await page.getByRole('link', { name: 'Ficha' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Tabio/ })).toBeVisible()
  await page.getByRole('button', { name: 'Editar la ficha' }).click()
  await page.getByLabel('NIT').fill('899.999.011-7')
  await page.getByLabel('Correo oficial').fill('planeacion@tabio')
  await page.getByRole('button', { name: 'Guardar la ficha' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Falta corregir 2 cosas' })).toBeFocused()
  await expect(page.getByText('a ese número le corresponde 0').first()).toBeVisible()
  await revisarPantalla(page, 'ficha-errores')
  await page.getByLabel('NIT').fill('899.999.011-0')
  await page.getByLabel('Correo oficial').fill('Planeacion@tabio-cundinamarca.gov.co')
  await page.getByLabel('Oficina de planeación').fill('Dirección de Planeación Ñandú')
  await page.getByRole('button', { name: 'Guardar la ficha' }).click()
  await expect(page.getByText('La ficha quedó guardada')).toBeVisible()
  await expect(page.getByText('Tulia Moreno').last()).toBeVisible()
  await revisarPantalla(page, 'ficha-guardada')
  await page.getByRole('button', { name: 'Salir' }).click()
  await expect(page).toHaveURL(/\/ingreso/)

  await page.getByRole('contentinfo').getByRole('link', { name: 'Directorio' }).click()
  await page.getByLabel('Entidad, departamento u oficina').fill('direccion nandu CUNDINAMARCA')
  await page.getByRole('button', { name: 'Buscar' }).click()
  await expect(page.getByText('1 entidad', { exact: true })).toBeVisible()
  await revisarPantalla(page, 'directorio')
  const [archivo] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar lo encontrado (CSV)' }).click(),
  ])
  expect(archivo.suggestedFilename()).toBe('directorio-entidades.csv')
  await page.getByRole('link', { name: 'Tabio', exact: true }).click()
  await expect(page.getByText('planeacion@tabio-cundinamarca.gov.co')).toBeVisible()
  await expect(page.getByText('Acta de posesión')).toHaveCount(0)
  await revisarPantalla(page, 'ficha-publica')
})

test('quien trabaja con dos entidades pasa de una a otra sin volver a ingresar', async ({ browser, page }, info) => {
  vigilar(page)
  const german = await otraPersona(browser, info)
  await entrarComo(german, 'liderGachancipa')
  await german.goto('/entidades/25295/equipo?invitar=1')
  await german.getByLabel('Nombre completo').fill('Tulia Moreno')
  await german.getByLabel('Correo institucional').fill('lider.tabio@demostracion.kpt')
  await german.getByLabel('Papel').selectOption({ label: 'Consulta de la entidad' })
  await german.getByRole('button', { name: 'Enviar la invitación', exact: true }).click()
  await expect(german.getByText('La invitación va en camino')).toBeVisible()

  await abrirCarta(german, /Lo invitan a KPT: Gachancipá/, 'lider.tabio@demostracion.kpt')
  const enlace = await enlaceDeLaCarta(german, '/enlace/invitacion')
  await german.close()
  await entrarComo(page, 'liderTabio')
  await expect(page.getByText('Trabajar como…')).toHaveCount(0)
  await seguirEnlace(page, enlace)
  await page.getByRole('button', { name: 'Aceptar la invitación' }).click()
  await expect(page.getByRole('button', { name: 'Aceptar la invitación' })).toHaveCount(0)

  await page.goto('/entidades/25785')
  await page.getByText('Trabajar como…').click()
  await revisarPantalla(page, 'trabajar-como')
  await page.getByRole('button', { name: 'Consulta de la entidad · Gachancipá' }).click()
  await expect(page).toHaveURL(/\/entidades\/25295$/)
  await expect(page.getByRole('heading', { level: 1, name: /Gachancipá/ })).toBeVisible()
  await page.goto('/entidades/25785')
  await expect(page.getByText('no está en el territorio que usted atiende')).toBeVisible()
  await page.getByText('Trabajar como…').click()
  await page.getByRole('button', { name: 'Usuario líder · Tabio' }).click()
  await expect(page).toHaveURL(/\/entidades\/25785$/)
  await expect(page.getByText('Lo que sigue')).toBeVisible()
})

async function ingresar(page: Page, correo: string): Promise<void> {
  await page.goto('/ingreso')
  await page.getByLabel('Correo').fill(correo)
  await page.getByLabel('Contraseña', { exact: true }).fill(CLAVE)
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click()
  await expect(page).not.toHaveURL(/\/ingreso/)
}

/** A meta of the first línea and one of another, as the plan has them. */
async function metasDe(page: Page): Promise<{ suya: string; ajena: string }> {
  const { filas } = await (await page.request.get(`/api${REPORTE}/metas`)).json()
  const de = (suya: boolean) => filas.find((f: { linea: string }) => (f.linea === 'LE-1') === suya).meta
  return { suya: de(true), ajena: de(false) }
}

function corto(meta: string): number {
  return Number(meta.split('-M-')[1])
}

/** Inside the page, with the session of whoever is there. */
async function intentar({ reporte, ajena }: { reporte: string; ajena: string }) {
  const pedir = async (ruta: string, cuerpo?: object) => {
    const r = await fetch(`/api${reporte}/${ruta}`, {
      method: 'POST',
      ...(cuerpo ? { body: JSON.stringify(cuerpo), headers: { 'content-type': 'application/json' } } : {}),
    })
    return r.json()
  }
  const operacion = { opId: crypto.randomUUID(), meta: ajena, campo: 'ejecutado', clave: '', base: null, valor: '1' }
  const hechoEn = '2026-11-20T10:00:00-05:00'
  const { resultados } = await pedir('operaciones', { operaciones: [{ ...operacion, hechoEn }] })
  return { guardar: resultados[0].problema.codigo, enviar: (await pedir('envio')).type }
}
