// DNP registers a circular with its PDF, builds a calendar out of last year's and of a pasted table, publishes it and amends it.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const pdf = (de: string) =>
  Buffer.from(`%PDF-1.7\n% ${de}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`)

const TABLA = [
  'Ítem\tActividad\tResponsable\tMedio de publicación\tFecha límite (*)',
  '1\tApertura de aplicativos e inicio del periodo del reporte.\tSPT\tGESTIONWEB\t23 de mayo de 2024',
  '2\tReportar la totalidad de la información solicitada en GESTIONWEB, correspondiente a la vigencia 2023.\tAlcaldías\tGESTIONWEB\tHasta el 31 de junio de 2024',
  '3\tAjustes de la información reportada y soporte técnico por parte de las gobernaciones.\tAlcaldías y Gobernaciones\tGESTIONWEB\t19 de julio de 2024',
].join('\n')

async function registrar(page: Page, numero: string, fecha: string) {
  await page.getByRole('link', { name: 'Registrar una circular' }).click()
  await page.getByLabel('Número').fill(numero)
  await page.getByLabel('Fecha', { exact: true }).fill(fecha)
  await page.getByLabel(/^Asunto/).fill('Cronograma de GESTIONWEB, vigencia 2023')
  await page.getByLabel(/Documento de la circular/).setInputFiles({
    ...{ name: `Circular ${numero}.pdf`, mimeType: 'application/pdf', buffer: pdf(numero) },
  })
  await page.getByRole('button', { name: 'Registrar la circular' }).click()
  await expect(page.getByRole('heading', { name: `Circular ${numero}`, level: 1 })).toBeVisible()
  await expect(page.getByText(`Ya tiene «Circular ${numero}.pdf»`)).toBeVisible()
}

const actividad = (page: Page, n: number) => page.locator(`#fila-${n}`)
const guardado = (page: Page) => expect(page.getByText('Guardado', { exact: true })).toBeVisible()

async function publicar(page: Page) {
  await page.getByRole('button', { name: 'Publicar', exact: true }).click()
  await page.getByRole('button', { name: 'Publicarlo' }).click()
  await expect(page.getByText('El cronograma quedó publicado')).toBeVisible()
}

test('de la circular al cronograma publicado, y a su enmienda', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'administradora')
  await page.goto('/calendario')
  await page.getByRole('link', { name: 'Circulares y cronogramas' }).click()

  await test.step('registra la circular con su PDF', async () => {
    await registrar(page, '0040-4', '2026-11-02')
    await revisarPantalla(page, '83-circular')
  })

  await test.step('copia el cronograma del año anterior: lo que nombra otro año queda por revisar', async () => {
    await page.getByRole('link', { name: 'Construir su cronograma' }).click()
    await page.getByLabel('Instrumento').selectOption('gestionweb')
    await page.getByLabel('Vigencia').fill('2023')
    await expect(page.getByLabel('Cómo empieza')).toContainText('Nuevo, copiado del de 2022')
    await page.getByRole('button', { name: 'Empezar' }).click()
    await expect(page.getByRole('heading', { name: 'Lo que falta' })).toBeVisible()
    await expect(actividad(page, 0)).toContainText('15 de mayo de 2024')
    await revisarPantalla(page, '84-borrador-copiado')
  })

  await test.step('pega la tabla de la circular: la fecha que no existe se dice en su fila', async () => {
    await page.getByText('Pegar la tabla de la circular').click()
    await page.getByLabel('Tabla copiada del documento').fill(TABLA)
    await page.getByRole('button', { name: 'Reemplazar las actividades con esta tabla' }).click()
    await expect(page.getByText('Quedaron 3 actividades')).toBeVisible()
    await actividad(page, 1).getByText('Sin fecha límite').click()
    await expect(
      actividad(page, 1).getByText('«Hasta el 31 de junio de 2024» nombra un día que no existe.'),
    ).toBeVisible()
    await revisarPantalla(page, '85-tabla-pegada')
  })

  await test.step('corrige, y lo escrito se guarda solo', async () => {
    await actividad(page, 1).getByLabel('Fecha límite', { exact: false }).last().fill('2024-06-30')
    await actividad(page, 1).getByLabel('Fecha límite, tal como está escrita').fill('30 de junio de 2024')
    await page.getByLabel('Numeral de la circular').fill('5')
    await page.getByRole('button', { name: 'Ya revisé las 3 propuestas' }).click()
    await expect(page.getByText('No le falta nada para publicarse.')).toBeVisible()
    await expect(actividad(page, 1).getByText(/no es día hábil/)).toBeVisible()
    await guardado(page)
    await page.reload()
    await expect(actividad(page, 1)).toContainText('30 de junio de 2024')
  })

  await test.step('ve lo que cambia y publica', async () => {
    await page.getByRole('button', { name: 'Ver qué cambia antes de publicar' }).click()
    await expect(page.getByRole('heading', { name: 'Antes de publicar', level: 1 })).toBeVisible()
    await expect(page.getByText(/Alcanza a 1\.\d{3} entidades/)).toBeVisible()
    await revisarPantalla(page, '86-antes-de-publicar')
    await publicar(page)
    await revisarPantalla(page, '87-circulares')
  })

  await test.step('cualquiera baja el PDF desde el calendario', async () => {
    await page.goto('/calendario/gestionweb/2023')
    const descarga = page.waitForEvent('download')
    await page.getByRole('link', { name: /Descargar el PDF/ }).click()
    expect((await descarga).suggestedFilename()).toBe('Circular 0040-4.pdf')
  })

  await test.step('lo enmienda con otra circular: antes y después, a quién alcanza', async () => {
    await page.goto('/calendario/circulares')
    await registrar(page, '0041-4', '2026-11-10')
    await page.getByRole('link', { name: 'Construir su cronograma' }).click()
    await page.getByLabel('Instrumento').selectOption('gestionweb')
    await page.getByLabel('Vigencia').fill('2023')
    await page.getByRole('button', { name: 'Empezar' }).click()
    await page.getByLabel('Numeral de la circular').fill('1')
    await actividad(page, 1).getByText('30 de junio de 2024').first().click()
    await actividad(page, 1).getByLabel('Fecha límite', { exact: false }).last().fill('2024-07-05')
    await actividad(page, 1).getByLabel('Fecha límite, tal como está escrita').fill('5 de julio de 2024')
    await page.getByRole('button', { name: 'Ver qué cambia antes de publicar' }).click()
    const cambio = page.getByRole('row').filter({ hasText: 'Reportar la totalidad' })
    await expect(cambio).toContainText('30 de junio de 2024')
    await expect(cambio).toContainText('5 de julio de 2024')
    await revisarPantalla(page, '88-enmienda')
    await publicar(page)
    await page.goto('/calendario/gestionweb/2023')
    await expect(page.getByText(/0041-4/).first()).toBeVisible()
  })
})
