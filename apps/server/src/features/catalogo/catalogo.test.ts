import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'

describe('El Catálogo Programático en público', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())
  const ver = async (direccion: string) => (await mundo.publico.get(`/api/catalogo${direccion}`)).cuerpo

  it('se busca sin cuenta, con errores y sin tildes, y por páginas', async () => {
    const bien = await ver('/indicadores?texto=acueductos&tamano=3')
    expect(bien).toMatchObject({ parcial: false, pagina: 1, tamano: 3, version: '2024' })
    expect(bien.filas).toHaveLength(3)
    const mal = await ver('/indicadores?texto=acueduto&tamano=3')
    expect(mal.filas).toEqual(bien.filas)
    const otra = await ver('/indicadores?texto=acueducto&tamano=3&pagina=2')
    expect(otra.filas[0].indicador).not.toBe(bien.filas[0].indicador)
    expect((await ver('/indicadores?texto=0401&bajo=17')).total).toBe(0)
    expect((await ver('/indicadores?bajo=171')).type).toBe('peticion.invalida')
  })

  it('se recorre de sector a programa y a producto, con cuántos hay en cada uno', async () => {
    const sectores = await ver('')
    expect(sectores).toMatchObject({ total: 18, rama: [], version: { version: '2024' } })
    const suma = sectores.filas.reduce((total: number, s: { indicadores: number }) => total + s.indicadores, 0)
    expect(suma).toBe((await ver('/indicadores')).total)
    const productos = await ver('?bajo=0401')
    expect(productos.rama.map((r: { codigo: string }) => r.codigo)).toEqual(['04', '0401'])
    expect(productos.filas[0]).toMatchObject({ codigo: '0401001', productos: 1 })
    expect((await ver('?bajo=99')).type).toBe('catalogo.no_existe')
  })

  it('la página de un producto dice sus indicadores y cuántos planes los usan, en su última versión', async () => {
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    const { db } = mundo.servicios.conexion
    const [uso] = await db.selectFrom('plan_indicador').selectAll().where('entidad', '=', '25200').execute()
    const { indicadores, rama } = await ver(`/productos/${uso?.indicador.slice(0, 7)}`)
    const suyo = indicadores.find((i: { codigo: string }) => i.codigo === uso?.indicador)
    expect(suyo).toMatchObject({ inactivoDesde: null, planes: 1, metas: uso?.metas.length })
    expect(rama).toHaveLength(3)
    expect((await ver('/productos/9999999')).type).toBe('catalogo.no_existe')
  })
})
