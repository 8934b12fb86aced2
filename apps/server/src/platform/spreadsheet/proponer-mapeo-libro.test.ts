import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { proponerMapeo } from '@kpt/domain/planes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libroCrudo } from '../../testing/libros.ts'
import { leerLibro, proponerMapeoDeLibro } from './index.ts'

const ENCABEZADOS = ['Código del indicador', 'Meta de producto', 'Unidad de medida', 'Meta cuatrienio', '2024', '2025']
const CONTEXTO = { fuentes: [], periodo: { desde: 2024, hasta: 2027 }, dicho: null }

describe('proponer el mapeo de un libro en otro proceso', () => {
  let carpeta = ''
  beforeAll(async () => {
    carpeta = await mkdtemp(join(tmpdir(), 'kpt mapeo ñ '))
  })
  afterAll(() => rm(carpeta, { recursive: true }))

  const guardar = async (filas: readonly (readonly string[])[]) => {
    const ruta = join(carpeta, 'hoja propia.xlsx')
    const celda = (texto: string) => `<c t="inlineStr"><is><t>${texto}</t></is></c>`
    const hoja = filas.map((fila) => `<row>${fila.map(celda).join('')}</row>`).join('')
    await writeFile(ruta, libroCrudo(`<sheetData>${hoja}</sheetData>`))
    return ruta
  }

  it('propone lo mismo que aquí, con lo que la persona ha dicho', async () => {
    const metas = Array.from({ length: 20 }, (_, i) => ['170203800', `Realizar feria ${i}`, 'Número', '4', '2', '2'])
    const ruta = await guardar([ENCABEZADOS, ...metas])
    const leido = await leerLibro(ruta)
    const aqui = leido.tipo === 'libro' ? proponerMapeo(leido.libro, CONTEXTO) : null
    expect(aqui?.mapeo.hojas[0]?.usar).toBe(true)
    expect(await proponerMapeoDeLibro(ruta, CONTEXTO)).toEqual({ tipo: 'propuesta', propuesta: aqui })
    const dicho = aqui && { ...aqui.mapeo, nombrePlan: 'Cogua nos une' }
    const otra = await proponerMapeoDeLibro(ruta, { ...CONTEXTO, dicho })
    expect(otra).toMatchObject({ propuesta: { periodoDicho: true, mapeo: { nombrePlan: 'Cogua nos une' } } })
  })

  it('nada que se parezca a metas es una propuesta vacía; lo que no termina o no es un libro se rechaza', async () => {
    const ruta = await guardar([['Lista de mercado'], ['Papa']])
    expect(await proponerMapeoDeLibro(ruta, CONTEXTO)).toEqual({ tipo: 'propuesta', propuesta: null })
    expect(await proponerMapeoDeLibro(ruta, CONTEXTO, { milisegundos: 1 })).toMatchObject({ codigo: 'libro_tardo' })
    await writeFile(ruta, 'no soy un libro')
    expect((await proponerMapeoDeLibro(ruta, CONTEXTO)).tipo).toBe('rechazado')
  })
})
