import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

const LIDERES = { '25200': 'ana', '25295': 'beto', '05001': 'leo' } as const

type Fila = { entidad: { codigo: string; nombre: string; departamentoNombre: string }; hecho: string }

describe('Las entidades de un corte', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    for (const [entidad, lider] of Object.entries(LIDERES)) await insertPlan(mundo, { entidad, lider })
    await enviar('25200')
    await enviar('05001')
    mundo.reloj.fijar('2023-04-20T08:30:00-05:00')
    await enviar('25295')
    await mundo.as('diego').post(`${direccion('25200')}/validacion`, { version: 1, observaciones: null })
  })
  afterAll(() => mundo.cerrar())

  const enviar = async (entidad: keyof typeof LIDERES) => {
    const cliente = mundo.as(LIDERES[entidad])
    await llenar(cliente, entidad, direccion(entidad))
    expect((await cliente.post(`${direccion(entidad)}/envio`)).status).toBe(200)
  }
  const listar = async (consulta: string, nombre: Nombre = 'fabio') =>
    (await mundo.as(nombre).get(`/api/tablero/seguimiento/2023/1/entidades?${consulta}`)).cuerpo
  const codigos = ({ filas }: { filas: Fila[] }) => filas.map(({ entidad }) => entidad.codigo)

  it('cada fila dice su hecho, la versión que cuenta, cuándo se envió y sus cifras', async () => {
    const { filas, total } = await listar('texto=cogua')
    expect(total).toBe(1)
    expect(filas[0]).toEqual({
      entidad: {
        codigo: '25200',
        nombre: 'Cogua',
        tipo: 'municipio',
        departamento: '25',
        departamentoNombre: 'Cundinamarca',
      },
      ...{ hecho: 'oportuno', estado: 'validado', version: 1, validada: true },
      ...{ enviadaEn: '2023-04-03T10:00:00-05:00', primerEnvioEn: '2023-04-03T10:00:00-05:00' },
      enviadaPor: { nombre: 'Ana Cogua', rol: 'usuario_lider' },
      lider: { nombre: 'Ana Cogua', correo: 'ana@ejemplo.gov.co' },
      sinActualizar: null,
      avance: {
        ...{
          metas: 3,
          metasProgramadas: 3,
          metasCuatrienio: 3,
          metasReportadas: 3,
          metasDeclaradas: 0,
          metasNoRequieren: 0,
        },
        ...{
          fisico: 0.5,
          fisicoCuatrienio: 0.125,
          financiero: 1 / 3,
          sumaFisico: '1.5',
          sumaFisicoCuatrienio: '0.375',
          compartido: '0',
          compartidoAparte: '0',
        },
        ...{ programado: '4500000', ejecutado: '1500000' },
      },
    })
    expect((await listar('texto=chia')).filas[0]).toMatchObject({
      ...{
        hecho: 'silencio',
        estado: 'borrador',
        version: 0,
        validada: false,
        enviadaEn: null,
        primerEnvioEn: null,
        avance: null,
      },
    })
  })

  it('van por departamento y nombre, cada departamento delante de sus municipios, por páginas sin repetir', async () => {
    const orden: Fila[] = []
    for (let pagina = 1; pagina <= 3; pagina += 1) {
      const { filas, total } = await listar(`tamano=500&pagina=${pagina}`)
      expect(total).toBe(1135)
      orden.push(...filas)
    }
    expect(new Set(orden.map((f) => f.entidad.codigo)).size).toBe(1135)
    const { compare } = new Intl.Collator('es')
    const departamentos = [...new Set(orden.map((f) => f.entidad.departamentoNombre))]
    expect(departamentos).toEqual(departamentos.toSorted(compare))
    const antioquia = orden.filter((f) => f.entidad.departamentoNombre === 'Antioquia').map((f) => f.entidad)
    const [primera, ...municipios] = antioquia
    expect(primera).toMatchObject({ codigo: '05', nombre: 'Antioquia' })
    expect(municipios.map((m) => m.nombre)).toEqual(municipios.map((m) => m.nombre).sort(compare))
  })

  it('se filtran por departamento, hecho y texto sin tildes o código, y los hechos cuadran con el tablero', async () => {
    expect((await listar('departamento=05')).total).toBe(126)
    expect(codigos(await listar('hecho=oportuno'))).toEqual(['05001', '25200'])
    expect(codigos(await listar('hecho=extemporaneo'))).toEqual(['25295'])
    expect(codigos(await listar('hecho=no_exigible'))).toEqual(['27493'])
    expect(codigos(await listar('version=enviada'))).toEqual(['05001', '25200', '25295'])
    expect(codigos(await listar('version=validada'))).toEqual(['25200'])
    expect(codigos(await listar('texto=MEDELLIN'))).toEqual(['05001'])
    expect(codigos(await listar('texto=25295'))).toEqual(['25295'])
    expect(codigos(await listar('hecho=silencio&texto=cogua'))).toEqual([])
    const { total } = (await mundo.as('fabio').get('/api/tablero/seguimiento/2023/1')).cuerpo
    expect((await listar('hecho=silencio')).total).toBe(total.silencio)
  })

  it('la gobernación lista solo sus municipios, aunque pida otro departamento', async () => {
    expect((await listar('', 'diego')).total).toBe(116)
    expect(codigos(await listar('tamano=500', 'diego'))).not.toContain('25')
    expect((await listar('departamento=05', 'diego')).total).toBe(0)
    expect((await listar('texto=medellin', 'diego')).total).toBe(0)
    expect((await listar('', 'ana')).type).toBe('permiso.falta')
  })
})
