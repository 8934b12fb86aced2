import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leerLibro } from '../platform/spreadsheet/index.ts'
import { borrarCarpeta, crearCarpeta } from '../testing/carpeta.ts'
import { kptEn } from '../testing/kpt.ts'
import { crearMundo, type Mundo } from '../testing/mundo.ts'
import { insertPlan } from '../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../testing/reporte.ts'

const CORTE = ['--instrumento', 'seguimiento', '--vigencia', '2023', '--corte', '1']
const METAS = 3

describe('consolidado preparar', () => {
  let mundo: Mundo
  let carpeta: string
  beforeAll(async () => {
    carpeta = await crearCarpeta('consolidado ñ')
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: METAS })
    await llenar(mundo.as('ana'), '25200', direccion('25200'), METAS)
    expect((await mundo.as('ana').post(`${direccion('25200')}/envio`)).status).toBe(200)
  })
  afterAll(async () => {
    await mundo.cerrar()
    await borrarCarpeta(carpeta)
  })

  const kpt = (...argumentos: string[]) => kptEn(mundo, carpeta, ['consolidado', 'preparar', ...argumentos])

  it('con --salida deja el libro en el archivo, con la huella que anuncia', async () => {
    const archivo = join(carpeta, 'el libro.xlsx')
    const { codigo, json } = await kpt(...CORTE, '--salida', archivo)
    expect(codigo).toBe(0)
    expect(json).toMatchObject({ ambito: 'nacional', metas: METAS, alDia: true, archivo })
    const bytes = await readFile(archivo)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(json.sha256)
    const leido = await leerLibro(archivo)
    if (leido.tipo !== 'libro') throw new Error(leido.codigo)
    expect(leido.libro.hojas.find((h) => h.nombre === 'Metas')?.filas).toHaveLength(1 + METAS)
  })

  it('si está al día no lo prepara otra vez: es el mismo libro', async () => {
    const primera = await kpt(...CORTE)
    const segunda = await kpt(...CORTE)
    expect([segunda.codigo, segunda.json.archivo]).toEqual([0, null])
    expect(segunda.json).toEqual(primera.json)
  })

  it('el de un departamento es el de sus municipios', async () => {
    const { codigo, json } = await kpt(...CORTE, '--departamento', '05')
    expect([codigo, json.ambito, json.metas]).toEqual([0, '05', 0])
  })

  it.each([
    [['--instrumento', 'seguimiento', '--vigencia', '2023'], 1],
    [[...CORTE, '--departamento', 'Cundinamarca'], 1],
    [['--instrumento', 'seguimiento', '--vigencia', '2023', '--corte', '9'], 2],
  ])('%j: termina con %d', async (argumentos, esperado) => {
    expect((await kpt(...argumentos)).codigo).toBe(esperado)
  })
})
