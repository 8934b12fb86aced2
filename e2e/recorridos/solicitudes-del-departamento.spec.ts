// The gobernación follows in one list who asks to lead its municipalities, and objects from there.
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const OBJECION = 'La resolución no figura en el archivo de la alcaldía; llamamos y nadie la conoce.'

test('la administradora de la gobernación ve lo que piden sus municipios, hasta cuándo, y se opone', async ({
  page,
  isMobile,
}) => {
  // Each width objects to one of its own. Other journeys decide some of them meanwhile: nothing here counts them.
  const suya = isMobile
    ? { persona: 'Aurora Ejemplo Prieto', municipio: 'Chía', busca: 'chia' }
    : { persona: 'Bernardo Ejemplo Lozano', municipio: 'Zipaquirá', busca: 'zipa' }
  vigilar(page)
  await entrarComo(page, 'administradoraGobernacion')
  await page.getByRole('link', { name: 'Solicitudes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Solicitudes de usuario líder' })).toBeVisible()
  await expect(page.getByRole('rowheader').filter({ hasText: suya.municipio })).toBeVisible()
  await expect(page.getByRole('rowheader').filter({ hasText: 'Envigado' })).toHaveCount(0)
  await revisarPantalla(page, 'solicitudes-departamento')

  await page.getByLabel('Radicado, persona o municipio').fill(suya.busca)
  await page.getByRole('button', { name: 'Buscar' }).click()
  await expect(page.getByText('1 solicitud', { exact: true })).toBeVisible()
  await page.getByLabel('Radicado, persona o municipio').fill('Envigado')
  await page.getByRole('button', { name: 'Buscar' }).click()
  await expect(page.getByText('Ninguna solicitud en curso cumple lo que busca')).toBeVisible()
  await page.getByRole('button', { name: 'Quitar la búsqueda' }).click()

  await page.getByRole('link', { name: new RegExp(`^Revisar y oponerse.*${suya.persona}`) }).click()
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(suya.persona) })).toBeVisible()
  await page.getByText('Oponerse a esta solicitud').click()
  await page.getByLabel('Por qué se opone').fill(OBJECION)
  await page.getByRole('button', { name: 'Enviar la objeción' }).click()
  await expect(page.getByText('Recibimos su objeción')).toBeVisible()
  await page.getByRole('link', { name: 'Solicitudes', exact: true }).click()
  await expect(page.getByRole('row', { name: new RegExp(suya.municipio) })).toContainText('1 objeción')
  await revisarPantalla(page, 'solicitudes-departamento-objetada')
})
