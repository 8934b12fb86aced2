import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { aceptar, deSoporte, radicar } from '../../testing/solicitudes.ts'

const DIA = 86_400_000

describe('Las solicitudes en curso de un territorio', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2026-11-09T08:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  type Fila = { radicado: string; estado: string; vencida: boolean; objeciones: { texto: string }[] }
  const lista = async (quien: Nombre, filtro = ''): Promise<{ total: number; filas: Fila[] }> =>
    (await mundo.as(quien).get(`/api/solicitudes${filtro}`)).cuerpo
  const radicados = async (quien: Nombre) => (await lista(quien)).filas.map((f) => f.radicado)
  const pedir = (entidad: string, usuario: string) =>
    radicar(mundo, { entidad, nombre: `Persona ${usuario}`, correo: `${usuario}@alcaldia.gov.co` })

  let [cogua, chia, departamento, medellin] = ['', '', '', '']
  beforeAll(async () => {
    cogua = await pedir('25200', 'uno')
    mundo.reloj.avanzar(DIA)
    chia = await pedir('25175', 'dos')
    departamento = await pedir('25', 'tres')
    medellin = await pedir('05001', 'cuatro')
  })

  it('la gobernación ve las de sus municipios, la que vence antes primero, y ninguna de fuera', async () => {
    for (const quien of ['diego', 'gabi'] as const) expect(await radicados(quien)).toEqual([cogua, chia])
    expect(await radicados('elena')).toEqual([medellin])
  })

  it('el usuario líder ve solo las de su entidad, también el del departamento', async () => {
    expect(await radicados('ana')).toEqual([cogua])
    expect(await radicados('carla')).toEqual([departamento])
    expect(await radicados('beto')).toEqual([])
  })

  it('dice su estado, si se pasó el plazo y lo que objetó su parte, no lo que objetó otra', async () => {
    const objetar = (quien: 'ana' | 'gabi', texto: string) =>
      mundo.as(quien).post(`/api/entidades/25200/solicitudes/${cogua}/objeciones`, { texto })
    await objetar('gabi', 'no figura en la planta de la alcaldía')
    await objetar('ana', 'sigo en el cargo y nadie me ha dicho otra cosa')
    await deSoporte(mundo, chia, '/faltantes', { puntos: ['acto_vigente'], motivo: 'falta la segunda hoja' })
    mundo.reloj.avanzar(14 * DIA)
    const { filas } = await lista('diego')
    expect(filas).toMatchObject([
      {
        ...{ radicado: cogua, estado: 'por_verificar', vencida: true, nombre: 'Persona uno' },
        entidad: { codigo: '25200', nombre: 'Cogua', departamentoNombre: 'Cundinamarca' },
        objeciones: [{ texto: 'no figura en la planta de la alcaldía' }],
      },
      { radicado: chia, estado: 'por_completar', vencida: false, objeciones: [] },
    ])
    expect((await lista('ana')).filas[0]?.objeciones).toMatchObject([
      { texto: 'sigo en el cargo y nadie me ha dicho otra cosa' },
    ])
  })

  it('se busca por persona, radicado o entidad, por páginas', async () => {
    expect((await lista('diego', '?texto=CHÍA')).filas.map((f) => f.radicado)).toEqual([chia])
    expect((await lista('diego', '?texto=medellin')).total).toBe(0)
    const segunda = await lista('diego', '?pagina=2&tamano=1')
    expect([segunda.total, segunda.filas.map((f) => f.radicado)]).toEqual([2, [chia]])
  })

  it('la aceptada sigue en curso hasta que la persona la active; la rechazada ya no está', async () => {
    expect((await aceptar(mundo, cogua)).cuerpo.estado).toBe('aceptada')
    await deSoporte(mundo, chia, '/rechazo', { motivo: 'el acto es de otra entidad' })
    expect((await lista('diego')).filas).toMatchObject([{ radicado: cogua, estado: 'aceptada' }])
  })
})
