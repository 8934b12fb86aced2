import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { readXlsx } from '../../platform/spreadsheet/xlsx.ts'
import { type Cliente, crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

const EVALUACION = '/api/tablero/seguimiento/2023/1/evaluaciones/25?formato=xlsx'
const PUBLICADA = '/api/entidades/25/evaluaciones-publicadas/2023/1?formato=xlsx'
const [VALIDACION, METAS, FISICO] = [2, 3, 4]

describe('La evaluación departamental (Constitución, art. 344; R4.5)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    for (const [entidad, lider, ejecutado] of [
      ['25200', 'ana', '2'],
      ['25295', 'beto', '3'],
    ] as const) {
      await insertPlan(mundo, { entidad, lider })
      await llenar(mundo.as(lider), entidad, direccion(entidad), 3, ejecutado)
      expect((await mundo.as(lider).post(`${direccion(entidad)}/envio`)).status).toBe(200)
    }
    const validacion = { version: 1, observaciones: null }
    expect((await mundo.as('diego').post(`${direccion('25200')}/validacion`, validacion)).status).toBe(200)
  })
  afterAll(() => mundo.cerrar())

  const hojas = async (cliente: Cliente, ruta: string) => {
    const { cuerpo } = await cliente.get(ruta)
    const libro = readXlsx(cuerpo, LIMITES_LIBRO, () => {})
    return new Map(libro.hojas.map((h) => [h.nombre, h.filas.map((f) => f.celdas.map(([, valor]) => valor))]))
  }
  const fila = (libro: Awaited<ReturnType<typeof hojas>>, municipio: string) =>
    libro.get('Municipio por municipio')?.find(([nombre]) => nombre === municipio) ?? []

  it('la gobernación ve a cada municipio con las cifras del tablero, validadas o no, y dice cuál es cuál', async () => {
    const libro = await hojas(mundo.as('diego'), EVALUACION)
    const { filas } = (await mundo.as('diego').get('/api/tablero/seguimiento/2023/1/entidades?tamano=500')).cuerpo
    for (const { entidad, avance } of filas.filter((f: { version: number }) => f.version > 0))
      expect(fila(libro, entidad.nombre)[FISICO]).toBe(avance.fisico)
    expect(fila(libro, 'Cogua')[VALIDACION]).toBe('Validado')
    expect(fila(libro, 'Gachancipá')[VALIDACION]).toBe('Enviado, sin validar')
    expect(libro.has('Avance por sector')).toBe(true)
  })

  it('compara sin ordenar por resultado: van por su nombre, y quien no reportó no tiene 0 %', async () => {
    const libro = await hojas(mundo.as('gloria'), EVALUACION)
    const nombres = (libro.get('Municipio por municipio') ?? []).slice(1).map(([nombre]) => String(nombre))
    expect(nombres.length).toBe(116)
    expect(nombres).toEqual(nombres.toSorted(new Intl.Collator('es').compare))
    expect(fila(libro, 'Tabio').slice(VALIDACION, FISICO + 1)).toEqual(['Sin reporte', 'Sin reporte', 'Sin reporte'])
  })

  it('afuera solo están las cifras con veredicto, y ninguna suma de la que se saquen las otras', async () => {
    const libro = await hojas(mundo.publico, PUBLICADA)
    expect(fila(libro, 'Cogua')[FISICO]).toBeTypeOf('number')
    expect(fila(libro, 'Gachancipá').slice(METAS)).toEqual(Array.from({ length: 6 }, () => 'Sin validar'))
    expect([...libro.keys()]).toEqual(['Informe', 'Municipios según su reporte del', 'Municipio por municipio'])
    const validacion = { version: 1, observaciones: null }
    expect((await mundo.as('diego').post(`${direccion('25295')}/validacion`, validacion)).status).toBe(200)
    expect((await hojas(mundo.publico, PUBLICADA)).has('Avance por sector')).toBe(true)
  })

  it('es de su gobernación y del DNP: ni de otra, ni de una entidad; y un municipio no evalúa a nadie', async () => {
    const codigo = async (cliente: Cliente, ruta: string) => (await cliente.get(ruta)).cuerpo.type
    expect(await codigo(mundo.as('elena'), EVALUACION)).toBe('territorio.ajeno')
    expect(await codigo(mundo.as('ana'), EVALUACION)).toBe('permiso.falta')
    expect(await codigo(mundo.publico, EVALUACION)).toBe('sesion.requerida')
    expect(await codigo(mundo.publico, PUBLICADA.replace('/25/', '/25200/'))).toBe('entidad.desconocida')
  })
})
