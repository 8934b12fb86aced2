// DNP builds next year's questionnaire out of last year's, tries it as an entity, publishes it with its approval and corrects it; nobody changes what is published.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const ACTA = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n')
const VIGENCIA = '2026'
const SECCION = 'Participación ciudadana'
const BORRADOR = `/cuestionarios/borradores/${VIGENCIA}`

/** On a phone the list and the piece take turns. */
async function enLista(page: Page): Promise<void> {
  const volver = page.getByRole('link', { name: 'Volver a la lista' })
  if (await volver.isVisible()) await volver.click()
}

const indice = (page: Page) => page.getByRole('navigation', { name: 'Partes del cuestionario' })
const guardado = (page: Page) => expect(page.getByText('Guardado', { exact: true })).toBeVisible()

type Nueva = { readonly texto: string; readonly clase: string; readonly mas?: (page: Page) => Promise<void> }

async function agregar(page: Page, { texto, clase, mas }: Nueva): Promise<void> {
  await enLista(page)
  await page.getByRole('link', { name: `Agregar una pregunta a ${SECCION}` }).click()
  await page.getByRole('textbox', { name: 'Pregunta', exact: true }).fill(texto)
  await page.getByLabel('Clase de respuesta').selectOption({ label: clase })
  await mas?.(page)
  await page.getByRole('button', { name: 'Agregar la pregunta' }).click()
  await expect(page.getByRole('button', { name: 'Guardar la pregunta' })).toBeVisible()
}

async function opciones(page: Page): Promise<void> {
  for (const [i, texto] of ['Consejo de planeación', 'Veeduría'].entries()) {
    await page.getByRole('button', { name: 'Agregar una opción' }).click()
    await page.getByLabel(`Opción ${i + 1}`, { exact: true }).fill(texto)
  }
}

async function columnas(page: Page): Promise<void> {
  for (const [i, [texto, clase]] of [
    ['Obra', 'Texto'],
    ['Valor', 'Pesos'],
  ].entries()) {
    await page.getByRole('button', { name: 'Agregar una columna' }).click()
    await page.getByLabel(`Columna ${i + 1}`, { exact: true }).fill(texto ?? '')
    await page.getByLabel(`Clase de la columna ${i + 1}`).selectOption({ label: clase ?? '' })
  }
}

async function soloCuando(page: Page, expresion: string): Promise<void> {
  await page.getByLabel('Cuándo se pregunta', { exact: true }).selectOption('cuando')
  await page.getByLabel('Cuándo se pregunta: condición').fill(expresion)
}

async function validada(page: Page): Promise<void> {
  // The name does not exist yet: it is told at once, and mended later from the list of what is missing.
  await soloCuando(page, 'hay_instancia')
  await expect(
    page.getByText('No hay ninguna pregunta ni columna de números que se llame «hay_instancia».'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Agregar una validación' }).click()
  await page.getByLabel('Validación 1', { exact: true }).fill('cuantas_reuniones >= 1 y cuantas_reuniones <= 60')
  await page.getByLabel(/Qué se le dice/).fill('Escriba entre 1 y 60 reuniones.')
}

const NUEVAS: readonly Nueva[] = [
  { texto: '¿Hay instancias de participación?', clase: 'Sí o no' },
  { texto: '¿Cuál es la principal?', clase: 'Una de una lista', mas: opciones },
  { texto: '¿Cuáles se reunieron?', clase: 'Varias de una lista', mas: opciones },
  { texto: '¿Cuántas reuniones?', clase: 'Número entero', mas: validada },
  { texto: '¿Cuántas horas en promedio?', clase: 'Número con decimales' },
  { texto: '¿Cuánto costaron?', clase: 'Pesos' },
  { texto: '¿Cuándo fue la última?', clase: 'Fecha' },
  {
    texto: '¿Qué se acordó?',
    clase: 'Texto',
    mas: (page) => page.getByLabel(/Se puede responder «no aplica»/).check(),
  },
  { texto: '¿Qué obras se priorizaron?', clase: 'Tabla', mas: columnas },
  { texto: 'Actas de las reuniones', clase: 'Archivos' },
]

test('del cuestionario del año anterior al publicado, y a su corrección', async ({ page, browser }, info) => {
  vigilar(page)
  await entrarComo(page, 'administradora')

  await test.step('copia el del año anterior', async () => {
    await page.goto('/cuestionarios')
    await revisarPantalla(page, 'cuestionarios-1-lista')
    await page.getByRole('link', { name: 'Empezar un cuestionario' }).click()
    await page.getByLabel('Vigencia').fill(VIGENCIA)
    await expect(page.getByLabel('Cómo empieza')).toContainText('Copiar el de 2025')
    // That of the circular of 2023, which has no invented questions.
    await page.getByLabel('Cómo empieza').selectOption('Copiar el de 2022')
    await page.getByRole('button', { name: 'Empezar' }).click()
    await expect(page.getByRole('heading', { name: `Cuestionario de la vigencia ${VIGENCIA}` })).toBeVisible()
    await expect(page.getByText(/Falta la aprobación del Comité de articulación/)).toBeVisible()
  })

  await test.step('agrega una sección y una pregunta de cada clase', async () => {
    await page.getByRole('link', { name: 'Agregar una sección' }).click()
    await page.getByLabel('Título de la sección').fill(SECCION)
    await page.getByRole('button', { name: 'Agregar la sección' }).click()
    await guardado(page)
    for (const nueva of NUEVAS) await agregar(page, nueva)
    await revisarPantalla(page, 'cuestionarios-2-pregunta')
  })

  await test.step('lo que no cuadra se dice y lleva a donde se corrige', async () => {
    await enLista(page)
    await expect(page.getByText('2 cosas por corregir')).toBeVisible()
    await revisarPantalla(page, 'cuestionarios-3-editor')
    await page.getByRole('link', { name: /En «cuantas_reuniones», cuándo se pregunta/ }).click()
    await page.getByLabel('Cuándo se pregunta: condición').fill('hay_instancias_participacion')
    await expect(
      page.getByText('Se pregunta cuando a «¿Hay instancias de participación?» se respondió sí.'),
    ).toBeVisible()
    await page.getByText('Nombres y funciones que se pueden usar').click()
    await expect(page.getByText("fecha('2024-05-31')")).toBeVisible()
    await revisarPantalla(page, 'cuestionarios-4-expresion')
    await page.getByRole('button', { name: 'Guardar la pregunta' }).click()
    await guardado(page)
    await enLista(page)
    await expect(page.getByText('1 cosa por corregir')).toBeVisible()
  })

  await test.step('se ordena con el teclado', async () => {
    const primera = indice(page).getByRole('link', { name: /^5\.1 / })
    await expect(primera).toContainText('¿Hay instancias')
    await primera.focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(indice(page).getByRole('link', { name: /^5\.2 / })).toContainText('¿Hay instancias')
    await indice(page)
      .getByRole('link', { name: /^5\.2 / })
      .focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(primera).toContainText('¿Hay instancias')
  })

  await test.step('si otra ventana cambió lo mismo, se ven las dos y nada se pierde', async () => {
    const otra = await otraPersona(browser, info)
    await entrarComo(otra, 'administradora')
    const horas = `${BORRADOR}?pieza=pregunta/cuantas_horas_promedio`
    await page.goto(horas)
    await otra.goto(horas)
    await otra.getByLabel('Ayuda').fill('Sume las horas y divida por las reuniones.')
    await otra.getByRole('button', { name: 'Guardar la pregunta' }).click()
    await guardado(otra)
    await page.getByRole('textbox', { name: 'Pregunta', exact: true }).fill('¿Cuántas horas duraron en promedio?')
    await page.getByRole('button', { name: 'Guardar la pregunta' }).click()
    await expect(page.getByText('Otra persona cambió esta parte mientras usted escribía')).toBeVisible()
    await expect(page.getByRole('blockquote')).toContainText('Sume las horas y divida por las reuniones.')
    await revisarPantalla(page, 'cuestionarios-5-dos-personas')
    await page.getByRole('button', { name: 'Seguir con lo mío' }).click()
    await page.getByRole('button', { name: 'Guardar la pregunta' }).click()
    await guardado(page)
    await otra.context().close()
  })

  await test.step('la prueba como una entidad: se pregunta, se exige y se contradice en vivo', async () => {
    await page.goto(`${BORRADOR}/previa`)
    const pregunta = (texto: RegExp) => page.getByRole('group', { name: texto })
    await expect(pregunta(/Cuántas reuniones/)).toHaveCount(0)
    await pregunta(/Hay instancias/)
      .getByLabel('Sí')
      .check()
    await pregunta(/Cuántas reuniones/)
      .getByRole('textbox')
      .fill('400')
    await expect(pregunta(/Cuántas reuniones/)).toContainText('Escriba entre 1 y 60 reuniones.')
    await pregunta(/Cuántas reuniones/)
      .getByRole('textbox')
      .fill('doce')
    await expect(pregunta(/Cuántas reuniones/)).toContainText('Escriba un número entero')
    await pregunta(/Cuántas reuniones/)
      .getByRole('textbox')
      .fill('12')
    await pregunta(/Cuál es la principal/)
      .getByLabel('Veeduría')
      .check()
    await pregunta(/Cuáles se reunieron/)
      .getByLabel('Ninguna de ellas')
      .check()
    await pregunta(/Cuántas horas/)
      .getByRole('textbox')
      .fill('1,5')
    await pregunta(/Cuánto costaron/)
      .getByRole('textbox')
      .fill('1.234.567')
    await expect(pregunta(/Cuánto costaron/)).toContainText('$ 1.234.567, en pesos')
    await pregunta(/Cuándo fue/)
      .getByLabel(/Cuándo fue/)
      .fill('2026-11-02')
    await pregunta(/Qué se acordó/)
      .getByLabel('No aplica a esta entidad')
      .check()
    await pregunta(/Qué se acordó/)
      .getByLabel('Por qué no aplica')
      .fill('No hubo acuerdos que registrar')
    await page.getByLabel('Obra, fila 1').fill('Vía a la vereda')
    await page.getByLabel('Valor, fila 1').fill('25000000')
    await page.getByRole('button', { name: 'Agregar una fila' }).click()
    await page.getByLabel('Obra, fila 2').fill('Acueducto')
    await pregunta(/Actas de las reuniones/)
      .getByLabel('Como si hubiera escogido un archivo')
      .check()
    await expect(page.getByText('10 de 10 preguntas respondidas')).toBeVisible()
    await expect(page.getByText('Todavía no se podría enviar')).toBeVisible()
    await revisarPantalla(page, 'cuestionarios-6-prueba')
    for (const otra of [
      /procesos de servicio/,
      /estrategia de rendición/,
      /consulta pública/,
      /retención documental están/,
    ])
      await pregunta(otra).getByLabel('No', { exact: true }).check()
    await pregunta(/Qué componentes/)
      .getByLabel('Servicio al ciudadano')
      .check()
    await expect(page.getByText('Completo: se podría enviar')).toBeVisible()
    await expect(page.getByText('50,0 %')).toBeVisible()
  })

  await test.step('registra la aprobación con su acta y publica', async () => {
    await page.goto(`${BORRADOR}?pieza=aprobacion`)
    await page.getByLabel('Acta', { exact: true }).fill('Acta 9 de 2026')
    await page.getByLabel('Fecha de la aprobación').fill('2026-11-10')
    await page.getByRole('button', { name: 'Guardar la aprobación' }).click()
    await guardado(page)
    await page
      .getByLabel(/PDF del acta/)
      .setInputFiles({ name: 'acta-9.pdf', mimeType: 'application/pdf', buffer: ACTA })
    await page.getByRole('button', { name: 'Poner el acta' }).click()
    await expect(page.getByText('Está «acta-9.pdf»', { exact: false })).toBeVisible()
    await revisarPantalla(page, 'cuestionarios-7-aprobacion')
    await enLista(page)
    await expect(page.getByText('No le falta nada')).toBeVisible()
    await page.getByRole('button', { name: 'Publicar', exact: true }).click()
    await expect(page.getByRole('dialog')).toContainText('Acta 9 de 2026')
    await revisarPantalla(page, 'cuestionarios-8-publicar', false)
    await page.getByRole('button', { name: 'Publicarlo' }).click()
    await expect(page.getByText('El cuestionario quedó publicado')).toBeVisible()
  })

  await test.step('lo corrige como otra versión, con su motivo', async () => {
    await page.getByRole('link', { name: new RegExp(`^Corregirlo.*${VIGENCIA}`) }).click()
    await page.getByRole('button', { name: 'Empezar' }).click()
    await page.goto(`${BORRADOR}?pieza=pregunta/acordo`)
    await page.getByLabel('Ayuda').fill('Escriba los acuerdos, uno por renglón.')
    await page.getByRole('button', { name: 'Guardar la pregunta' }).click()
    await guardado(page)
    await enLista(page)
    await page.getByRole('link', { name: 'Qué se ha cambiado' }).click()
    const cambio = page.getByRole('row', { name: /Cambió la pregunta/ })
    await cambio.getByText('Ayuda', { exact: true }).first().click()
    await expect(cambio.getByText('Escriba los acuerdos, uno por renglón.')).toBeVisible()
    await expect(cambio.getByText('Dora Quintero')).toBeVisible()
    await revisarPantalla(page, 'cuestionarios-8b-historia')
    await page.goto(BORRADOR)
    await page.getByRole('button', { name: 'Publicar', exact: true }).click()
    await page.getByLabel(/Por qué se corrige la versión 1/).fill('Se aclara cómo se escriben los acuerdos')
    await page.getByRole('button', { name: 'Publicarlo' }).click()
    await expect(page.getByText('El cuestionario quedó publicado')).toBeVisible()
  })

  await test.step('otra persona lo lee, lo compara y no lo puede cambiar', async () => {
    const analista = await otraPersona(browser, info)
    vigilar(analista)
    await entrarComo(analista, 'analista')
    await analista.goto('/cuestionarios')
    await expect(analista.getByText('Publicado, versión 2')).toBeVisible()
    await expect(analista.getByRole('link', { name: /Empezar|Corregirlo/ })).toHaveCount(0)
    await analista.goto(`/cuestionarios/${VIGENCIA}`)
    await expect(analista.getByText('Se aclara cómo se escriben los acuerdos')).toBeVisible()
    await expect(analista.getByRole('link', { name: 'Descargar el acta' })).toBeVisible()
    await revisarPantalla(analista, 'cuestionarios-9-publicado')
    await analista.getByRole('link', { name: 'Ver qué cambió' }).click()
    await expect(analista.getByRole('heading', { name: '1 cambio' })).toBeVisible()
    await expect(analista.getByText('Escriba los acuerdos, uno por renglón.')).toBeVisible()
    await revisarPantalla(analista, 'cuestionarios-10-comparar')
    await analista.goto(BORRADOR)
    await expect(analista.getByText(/Nadie está construyendo ese cuestionario/)).toBeVisible()
    const rechazo = await analista.request.post(`/api/cuestionarios/borradores/${VIGENCIA}/publicacion`, {
      data: { version: 1, motivo: null },
    })
    expect(rechazo.status()).toBe(403)
    await analista.context().close()
  })
})
