import type { Meta } from '@kpt/domain/planes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'

const RUTA = '/api/entidades/25200/plan/homologacion'
const HECHA = '2023-02-01T09:00:00-05:00'
const TEXTO = 'Fortalecer la guardia ancestral de los páramos con jornadas de siembra'
const [UNA, DOS, TRES] = [meta('25200', 1), meta('25200', 2), meta('25200', 3)] as const

describe('Homologar las metas de un plan', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-10T08:00:00-05:00' })
    const cambiar = (m: Meta, i: number): Meta => (i < 2 ? { ...m, indicador: null, personalizacion: TEXTO } : m)
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 4, hechaEn: HECHA, finalizadoEn: HECHA, cambiar })
  })
  afterAll(() => mundo.cerrar())

  const ver = async (consulta = '') => (await mundo.as('ana').get(`${RUTA}${consulta}`)).cuerpo
  const confirmar = (quien: Nombre, contra: number, codigos: Record<string, string>, razon: string | null = null) =>
    mundo.as(quien).post(RUTA, {
      ...{ contra, razon },
      codigos: Object.entries(codigos).map(([numero, indicador]) => ({ meta: numero, indicador })),
    })
  const codigo = ({ status, cuerpo }: { status: number; cuerpo: { type?: string } }) => [status, cuerpo.type]
  const candidatosDe = async (cual: string) => {
    const { propuestas } = await ver(`/propuestas?metas=${cual}`)
    return propuestas[0].candidatos
  }

  it('dice cuánto falta y dónde está cada meta, por línea y situación', async () => {
    const todo = await ver()
    expect(todo).toMatchObject({ version: 1, metas: 4, homologadas: 2, faltan: 2, total: 4, puedeEditar: true })
    expect(todo.exigidaDesde).toBeGreaterThan(2020)
    expect(todo.filas[2]).toMatchObject({ situacion: 'homologada', indicadorNombre: expect.any(String) })
    expect((await ver('?situacion=sin_codigo&linea=LE-1')).filas.map((f: { numero: string }) => f.numero)).toEqual([
      UNA,
    ])
    expect((await ver('?situacion=pendiente&tamano=1&pagina=2')).filas).toMatchObject([{ numero: DOS }])
    expect((await mundo.as('diego').get(RUTA)).cuerpo.puedeEditar).toBe(false)
  })

  it('propone cinco indicadores con nombre y razón; lo que otra entidad confirma cambia la propuesta y dice quién', async () => {
    const antes = await candidatosDe(UNA)
    expect(antes).toHaveLength(5)
    expect(antes[0]).toMatchObject({ nombre: expect.any(String), producto: expect.any(String) })
    const cambiar = (m: Meta): Meta => ({ ...m, personalizacion: TEXTO, ...codigos('190300200') })
    await insertPlan(mundo, { entidad: '25295', lider: 'beto', metas: 4, hechaEn: HECHA, finalizadoEn: HECHA, cambiar })
    const [primero] = await candidatosDe(UNA)
    expect(primero.codigo).toBe('190300200')
    expect(antes[0].codigo).not.toBe('190300200')
    expect(primero.motivos).toContainEqual(
      expect.objectContaining({ tipo: 'otros_planes', entidades: ['Gachancipá'], ejemplo: TEXTO }),
    )
  })

  it('muchas en una sola versión; el texto no cambia, y se deshace restaurando', async () => {
    const { cuerpo } = await confirmar('ana', 1, { [UNA]: '040110500', [DOS]: '190300200' })
    expect(cuerpo).toEqual({ version: 2, cambian: 2 })
    expect(await ver()).toMatchObject({ version: 2, estado: 'en_modificacion', homologadas: 4, faltan: 0 })
    expect((await ver()).filas[0]).toMatchObject({ texto: TEXTO, indicador: '040110500' })
    const restaurar = mundo.as('ana').post('/api/entidades/25200/plan/versiones/1/restauracion', { contra: 2 })
    expect((await restaurar).cuerpo).toEqual({ version: 3 })
    expect(await ver()).toMatchObject({ homologadas: 2, faltan: 2 })
  })

  it('quien miraba otra versión lo sabe y no pisa nada', async () => {
    expect(codigo(await confirmar('ana', 1, { [UNA]: '040110500' }))).toEqual([409, 'plan.version_cambio'])
    expect(codigo(await confirmar('beto', 3, { [UNA]: '040110500' }))).toEqual([403, 'territorio.ajeno'])
    expect(codigo(await confirmar('ana', 3, { [UNA]: '999999900' }))).toEqual([409, 'homologacion.codigo_inactivo'])
  })

  it('corregir un código que ya estaba pide una razón, que queda con la versión', async () => {
    expect(codigo(await confirmar('ana', 3, { [TRES]: '040110500' }))).toEqual([400, 'homologacion.sin_razon'])
    const razon = 'El código anterior era de otro producto'
    expect((await confirmar('ana', 3, { [TRES]: '040110500' }, razon)).cuerpo).toEqual({ version: 4, cambian: 1 })
    const sustentos = await mundo.servicios.conexion.db
      .selectFrom('plan_sustento')
      .select(['version', 'razon'])
      .where('entidad', '=', '25200')
      .orderBy('version')
      .execute()
    expect(sustentos.at(-1)).toEqual({ version: 4, razon })
    expect((await confirmar('ana', 4, { [TRES]: '040110500' })).cuerpo).toEqual({ version: 4, cambian: 0 })
  })
})

function codigos(indicador: string) {
  const [sector, programa, producto] = [2, 4, 7].map((n) => indicador.slice(0, n)) as [string, string, string]
  return { sector, programa, producto, indicador }
}
