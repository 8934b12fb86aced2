import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { otorgar } from '../../platform/http/alcance.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { findPlanesDe } from './preparacion.repo.ts'

describe('Quién tiene el PI finalizado y la homologación', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    // Made when the catalogue of the seed was already in force.
    const hechaEn = '2023-03-01T09:00:00-05:00'
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', hechaEn })
    // One of its four metas has no indicator, and nobody declared it finished.
    const sinIndicador = { finalizadoEn: null, metas: 4, cambiar: sinIndicadorLa(0) }
    await insertPlan(mundo, { entidad: '25295', lider: 'beto', hechaEn, ...sinIndicador })
    await insertPlan(mundo, { entidad: '05001', lider: 'leo', hechaEn })
  })
  afterAll(() => mundo.cerrar())

  const ver = async (nombre: Nombre, resto = '') => (await mundo.as(nombre).get(`/api/preparacion${resto}`)).cuerpo
  const listar = (nombre: Nombre, filtro = '') => ver(nombre, `/entidades?${filtro}`)

  it('cuenta por departamento los planes cargados, los PI finalizados y las metas homologadas', async () => {
    const { vigencia, total, departamentos } = await ver('fabio')
    expect([vigencia, departamentos.length]).toEqual([2023, 33])
    expect(total).toMatchObject({ enConstruccion: 1, finalizado: 2, enModificacion: 0, metas: 10, homologadas: 9 })
    expect(total.sinPlan).toBe(total.entidades - 3)
    expect(total.homologacionCompleta).toBe(2)
    const de = (codigo: string) => departamentos.find((d: { codigo: string }) => d.codigo === codigo).cuenta
    expect(de('25')).toMatchObject({ enConstruccion: 1, finalizado: 1, metas: 7, homologadas: 6 })
    expect(de('05')).toMatchObject({ finalizado: 1, metas: 3, homologadas: 3, homologacionCompleta: 1 })
    for (const clave of Object.keys(total))
      expect(suma(departamentos.map((d: { cuenta: Record<string, number> }) => d.cuenta[clave] ?? 0)), clave).toBe(
        total[clave],
      )
  })

  it('la lista se filtra por estado, homologación, departamento y nombre, y suma lo que dice la cuenta', async () => {
    const { total } = await ver('fabio')
    expect((await listar('fabio', 'estado=sin_plan&tamano=1')).total).toBe(total.sinPlan)
    expect((await listar('fabio', 'homologacion=completa')).total).toBe(2)
    const incompletas = await listar('fabio', 'homologacion=incompleta')
    expect(incompletas.filas).toEqual([
      expect.objectContaining({
        ...{ estado: 'en_construccion', version: 1, versionFinalizada: null, finalizadaEn: null },
        ...{ metas: 4, homologadas: 3, lider: { nombre: 'Beto Gachancipá', correo: expect.any(String) } },
        entidad: expect.objectContaining({ codigo: '25295', departamentoNombre: 'Cundinamarca' }),
      }),
    ])
    const [cogua] = (await listar('fabio', 'texto=cogua')).filas
    expect(cogua).toMatchObject({ estado: 'finalizado', versionFinalizada: 1, finalizadaEn: expect.any(String) })
    const pagina = await listar('fabio', 'departamento=05&tamano=10&pagina=2')
    expect([pagina.filas.length, pagina.pagina]).toEqual([10, 2])
    expect((await listar('fabio', 'estado=otro')).type).toBe('peticion.invalida')
  })

  it('la gobernación ve los municipios de su departamento y nada más; la entidad no entra', async () => {
    const { departamentos, total } = await ver('diego')
    expect(departamentos.map((d: { codigo: string }) => d.codigo)).toEqual(['25'])
    expect(total).toMatchObject({ finalizado: 1, enConstruccion: 1 })
    const { filas } = await listar('diego', 'tamano=500')
    expect(filas.every((f: { entidad: { codigo: string } }) => /^25\d{3}$/.test(f.entidad.codigo))).toBe(true)
    expect((await listar('diego', 'departamento=05')).total).toBe(0)
    expect((await ver('ana')).type).toBe('permiso.falta')
    const suyos = await findPlanesDe(
      mundo.servicios.conexion.db,
      otorgar({ clase: 'departamento', codigo: '05' }),
      2023,
    )
    expect([...suyos.keys()]).toEqual(['05001'])
  })

  it('un plan que vuelve a modificarse conserva la versión finalizada con la que se reporta', async () => {
    await insertPlan(mundo, { entidad: '05001', lider: 'leo', version: 2, hechaEn: '2023-04-01T09:00:00-05:00' })
    const { db } = mundo.servicios.conexion
    await db
      .updateTable('plan')
      .set({ estado: 'en_modificacion', version_finalizada: 1 })
      .where('entidad', '=', '05001')
      .execute()
    const { filas } = await listar('fabio', 'estado=en_modificacion')
    expect(filas).toEqual([expect.objectContaining({ version: 2, versionFinalizada: 1 })])
  })

  it('el plan de otro gobierno no cuenta', async () => {
    mundo.reloj.fijar('2024-02-01T10:00:00-05:00')
    const { vigencia, total } = await ver('fabio')
    expect([vigencia, total.sinPlan]).toEqual([2024, total.entidades])
  })
})

function sinIndicadorLa(cual: number) {
  return <M extends { indicador: string | null }>(meta: M, i: number): M =>
    i === cual ? { ...meta, indicador: null } : meta
}

function suma(numeros: number[]): number {
  return numeros.reduce((total, n) => total + n, 0)
}
