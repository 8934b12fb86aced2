import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { cadenaDe } from '../../testing/reporte.ts'

const FICHA = {
  ...{ representante: 'Alcaldesa de prueba', cargo: 'alcalde', desde: '2024-01-01', hasta: null },
  ...{ acto: 'Acta de posesión 1 de 2024', nit: '899.999.011-0', correoOficial: 'Contactenos@Cogua.gov.co' },
  ...{ direccion: 'Calle 3 # 2-34', telefono: null },
  ...{ oficinaPlaneacion: 'Secretaría de Planeación', organoControl: 'Contraloría de Cundinamarca' },
}

describe('La ficha de la entidad y el directorio', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const guardar = (quien: 'ana' | 'beto' | 'gloria', contra: number, cambio: object = {}) =>
    mundo.as(quien).post('/api/entidades/25200/ficha', { contra, ficha: { ...FICHA, ...cambio } })
  const buscar = async (consulta: string) => (await mundo.publico.get(`/api/directorio?${consulta}`)).cuerpo

  it('el líder la diligencia; cualquiera ve lo público, sin el acto', async () => {
    expect((await mundo.publico.get('/api/entidades/25200/ficha')).cuerpo.ficha).toBeNull()
    expect((await guardar('ana', 0)).cuerpo).toEqual({ n: 1 })
    const { ficha } = (await mundo.publico.get('/api/entidades/25200/ficha')).cuerpo
    const { acto: _, ...publica } = FICHA
    expect(ficha).toEqual({ ...publica, nit: '899999011-0', correoOficial: 'contactenos@cogua.gov.co' })
    expect(JSON.stringify((await buscar('texto=cogua')).filas)).not.toContain('Acta')
  })

  it('cada cambio queda: quién, cuándo, antes y después, y su eslabón', async () => {
    mundo.reloj.avanzar(60_000)
    expect((await guardar('gloria', 1, { telefono: '601 000 0000' })).cuerpo).toEqual({ n: 2 })
    const { ficha, n, historia } = (await mundo.as('ana').get('/api/entidades/25200/ficha/historia')).cuerpo
    expect([n, ficha.acto]).toEqual([2, FICHA.acto])
    expect(historia).toMatchObject([
      { n: 2, por: 'Gloria Administradora', cambios: [{ campo: 'telefono', antes: null, despues: '601 000 0000' }] },
      { n: 1, por: 'Ana Cogua' },
    ])
    expect(historia.map((v: { eslabon: number }) => v.eslabon)).toEqual([2, 1])
    expect((await cadenaDe(mundo, '25200')).integra).toBe(true)
    const { rows } = await mundo.servicios.conexion.pool.query(
      `select texto from auditoria where accion = 'ficha.guardar'`,
    )
    expect(JSON.stringify(rows)).not.toMatch(/Alcaldesa|cogua\.gov/)
  })

  it('dos a la vez: una queda y a la otra se le dice; nada se pisa', async () => {
    const dos = await Promise.all([
      guardar('ana', 2, { direccion: 'Carrera 4 # 1-1' }),
      guardar('gloria', 2, { direccion: 'Carrera 9 # 9-9' }),
    ])
    expect(dos.map((r) => r.cuerpo.type ?? 'guardada').sort()).toEqual(['ficha.cambio', 'guardada'])
    expect((await guardar('ana', 1)).cuerpo.type).toBe('ficha.cambio')
  })

  it('no guarda lo que está mal, lo dice campo por campo, y no guarda lo que no cambia', async () => {
    const mala = await guardar('ana', 3, { nit: '899999011-7', correoOficial: 'a@b.co\r\nBcc: x@y.co', desde: 'ayer' })
    expect([mala.status, mala.cuerpo.type]).toEqual([400, 'ficha.faltas'])
    expect(mala.cuerpo.faltas).toEqual([
      { campo: 'desde', falta: 'fecha' },
      { campo: 'nit', falta: 'digito', debido: '0' },
      { campo: 'correoOficial', falta: 'correo' },
    ])
    const { ficha } = (await mundo.as('ana').get('/api/entidades/25200/ficha/historia')).cuerpo
    expect((await guardar('ana', 3, ficha)).cuerpo.type).toBe('ficha.igual')
  })

  it('la base no deja cambiar ni borrar una versión', async () => {
    const { pool } = mundo.servicios.conexion
    await expect(pool.query(`update ficha_entidad set representante = 'otro'`)).rejects.toThrow()
    await expect(pool.query('delete from ficha_entidad')).rejects.toThrow()
  })

  it('el líder de otra entidad no la toca', async () => {
    expect((await guardar('beto', 3)).cuerpo.type).toBe('territorio.ajeno')
  })

  it('se busca sin que importen tildes ni mayúsculas, por entidad, departamento u oficina, y por páginas', async () => {
    const codigos = (r: { filas: { codigo: string }[] }) => r.filas.map((f) => f.codigo)
    expect(codigos(await buscar('texto=COGÚA'))).toEqual(['25200'])
    expect(codigos(await buscar('texto=gachancipa'))).toEqual(['25295'])
    expect(codigos(await buscar('texto=secretaria%20cundinamarca%20planeacion'))).toEqual(['25200'])
    expect((await buscar('texto=25200')).total).toBe(1)
    const [uno, dos] = [await buscar('departamento=25&tamano=10'), await buscar('departamento=25&tamano=10&pagina=2')]
    expect(uno.total).toBe(117)
    expect(new Set([...codigos(uno), ...codigos(dos)]).size).toBe(20)
    expect((await buscar('texto=%25')).total).toBe(0)
    expect((await buscar(`texto=${encodeURIComponent("'; drop table ficha_entidad; --")}`)).total).toBe(0)
  })
})
