// What an entity executed before, what supports what it executes now, and what comes out of both once it is validated: the marked figure,
// the public evidence and the informes. Over a server of its own, because the open corte is sent.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { textoDeDocx, textoDePdf } from '../apoyo/archivos.ts'
import { bajar, leerBajada } from '../apoyo/bajar.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { abrirMeta, confirmarAvisos, declararLoQueFalta, enviarReporte } from '../apoyo/reportar.ts'
import { tomarEnRevision, validar } from '../apoyo/revisar.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

const ENTIDAD = '/entidades/25295'
const REPORTE = `${ENTIDAD}/reportes/seguimiento/2026/4`
const META = '25295-M-0001'

conServidorPropio()

test('lo ejecutado antes se carga con su fuente; lo de ahora se respalda, se valida, y de ambos sale el informe', async ({
  page,
}) => {
  vigilar(page)
  await entrarComo(page, 'liderGachancipa')

  await test.step('carga lo ejecutado en 2025: ve lo que se leyó, corrige la fila mala y queda una versión', async () => {
    await page.goto(`${ENTIDAD}/reportes`)
    await page.getByRole('link', { name: 'Ejecución anterior' }).click()
    await page.getByRole('link', { name: 'Cargar lo ejecutado en 2025' }).click()
    const pegado = page.getByLabel('Metas y lo ejecutado en 2025')
    await pegado.fill(`${META}\t2,5\n25295-M-0002\tdos\n25295-M-0003\t4`)
    await page.getByRole('button', { name: /^Cargar 2 cifras de 2025/ }).click()
    await expect(page.getByRole('link', { name: 'Corrija 1 fila de lo que pegó.' })).toBeVisible()
    await revisarPantalla(page, '130-ejecucion-anterior-previa')
    await pegado.fill(`${META}\t2,5\n25295-M-0002\t2\n25295-M-0003\t4`)
    await page.getByLabel('Razón o acto').fill('El seguimiento de 2025 se llevó por fuera de KPT')
    await page.getByLabel('Documento de origen').fill('Informe de gestión 2025, en la página de la alcaldía')
    await page.getByRole('button', { name: 'Cargar 3 cifras de 2025' }).press('Enter')
    await expect(page.getByText('Quedó la versión 1, con 3 cifras.')).toBeVisible()
    await revisarPantalla(page, '131-ejecucion-anterior-cargada')
  })

  await test.step('respalda una meta con un archivo, y con otro que tiene datos personales', async () => {
    await abrirMeta(page, REPORTE, META)
    await page.locator('summary', { hasText: `de la meta ${META}` }).click()
    const archivos = page.getByLabel('Archivos', { exact: true })
    await page.getByLabel(/^Qué muestran/).fill('Acta de recibo de la obra')
    await archivos.setInputFiles({
      name: 'acta.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('obra;cantidad\naula;2\n'),
    })
    await expect(page.getByRole('link', { name: 'acta.csv' })).toBeVisible()
    await page.getByLabel('Contiene datos personales').first().check()
    await archivos.setInputFiles({
      name: 'asistencia.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('nombre\nPedro\n'),
    })
    await expect(page.getByRole('link', { name: 'asistencia.csv' })).toBeVisible()
  })

  await test.step('declara sin avance lo que falta, de una vez, y envía', async () => {
    await declararLoQueFalta(page, REPORTE, 'Los contratos se adjudican en el próximo trimestre', () =>
      revisarPantalla(page, '132-declarar-sin-avance', false),
    )
    await page.goto(`${REPORTE}/envio`)
    await confirmarAvisos(page, 'El contrato se ejecuta en dos vigencias')
    await enviarReporte(page)
    await page.goto(`${REPORTE}/versiones?seccion=validaciones`)
    await revisarPantalla(page, '133-validaciones-guardadas')
  })

  await test.step('quien revisa ve las evidencias bajo su meta, y valida', async () => {
    await entrarComo(page, 'gobernacion')
    await page.getByRole('link', { name: /Gachancipá.*corte 4/ }).click()
    await expect(page.getByRole('region', { name: `Evidencias de la meta ${META}` })).toBeVisible()
    await revisarPantalla(page, '134-revision-con-evidencias')
    await tomarEnRevision(page)
    await validar(page, 'Coincide con los soportes')
    await expect(page.getByText('Validado').first()).toBeVisible()
  })

  await test.step('la cifra del cuatrienio se abre y dice qué año se cargó y de dónde', async () => {
    await page.goto(`${REPORTE}/avance/metas/${META}`)
    await expect(page.getByText(/Lo ejecutado en 2025 fue cargado, no reportado en KPT: versión 1/)).toBeVisible()
    await revisarPantalla(page, '135-cifra-con-lo-cargado')
  })

  await test.step('cualquiera ve las evidencias publicadas, y no la de datos personales', async () => {
    await page.getByRole('button', { name: /Salir/ }).first().click()
    await page.goto(`${ENTIDAD}/como-va`)
    await page.getByRole('link', { name: 'Ver las evidencias de lo reportado' }).click()
    await expect(page.getByText('Acta de recibo de la obra')).toBeVisible()
    await expect(page.getByText('1 evidencia no se publica porque contiene datos personales.')).toBeVisible()
    await expect(page.getByText('asistencia')).toHaveCount(0)
    await revisarPantalla(page, '136-evidencias-publicas')
  })

  await test.step('y se lleva el informe en los tres formatos, con las mismas cifras', async () => {
    await page.goto(`${ENTIDAD}/como-va`)
    await page.getByRole('link', { name: /nformes/ }).click()
    await page.getByLabel('Para qué lo necesita').selectOption('rendicion')
    await revisarPantalla(page, '137-informes')
    const recibo = 'KPT-S-25295-2026-4-V1'
    const pdf = await bajar(page, () => page.getByRole('link', { name: /^PDF/ }).click())
    expect((await readFile(await pdf.path())).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await textoDePdf(pdf)) ?? recibo).toContain(recibo)
    const docx = await bajar(page, () => page.getByRole('link', { name: /^Documento editable/ }).click())
    expect(await textoDeDocx(docx)).toContain(recibo)
    const xlsx = await leerBajada(await bajar(page, () => page.getByRole('link', { name: /^Libro de Excel/ }).click()))
    expect(JSON.stringify(xlsx.hojas)).toContain(recibo)
  })
})
