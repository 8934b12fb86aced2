import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

describe('La máquina del tiempo del calendario', () => {
  let mundo: Mundo
  const ver = async (consulta: string, cual = 'seguimiento/2020') =>
    (await mundo.publico.get(`/api/calendario/${cual}/momento${consulta}`)).cuerpo
  type Fila = { clave: string; entonces: Plazo; hoy: Plazo; juicio: { entonces: Juicio; hoy: Juicio } | null }
  type Plazo = { limite: string | null; actos: { circular: string }[]; explicacion: { codigo: string } }
  type Juicio = { oportuno: boolean | null; sanado: boolean; ahora: Plazo }
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2026-11-20T10:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  it('el 15 de noviembre de 2021, como se sabía entonces: el cronograma de la Circular 26-4 no está en este archivo', async () => {
    const { entonces, filas } = await ver('?el=2021-11-15')
    expect(entonces).toMatchObject({
      ...{ segun: '2021-11-15T23:59:59.999-05:00', estado: 'no_disponible' },
      actos: [{ circular: '26-4', fecha: '2021-10-06', disponible: false }],
    })
    expect(filas.length).toBe(4)
    for (const { entonces: plazo } of filas as Fila[])
      expect(plazo).toMatchObject({
        ...{ limite: null, oportuno: null },
        explicacion: { codigo: 'no_disponible', circular: '26-4', fecha: '2021-10-06' },
      })
  })

  it('el mismo día, como se sabe hoy: 30 de octubre el primer corte y 31 de diciembre el definitivo, con los dos actos', async () => {
    const { hoy, filas } = await ver('?el=2021-11-15')
    expect(hoy).toMatchObject({ estado: 'vigente', segun: '2026-11-20T10:00:00-05:00' })
    const de = (clave: string) => (filas as Fila[]).find((f) => f.clave === clave)?.hoy
    expect(de('reporte-primer-corte')).toMatchObject({
      limite: '2021-10-30',
      explicacion: { codigo: 'recibe_extemporaneo' },
    })
    expect(de('reporte-definitivo')).toMatchObject({ limite: '2021-12-31', explicacion: { codigo: 'abierta' } })
    for (const clave of ['reporte-primer-corte', 'reporte-definitivo'])
      expect(de(clave)?.actos).toEqual([
        { circular: '26-4', fecha: '2021-10-06', efecto: 'fija' },
        { circular: '0029-4', fecha: '2021-12-01', efecto: 'sustituye' },
      ])
  })

  it('un reporte del 20 de noviembre: entonces no se podía decir; hoy, tarde el primer corte y a tiempo el definitivo', async () => {
    const { filas } = await ver('?el=2021-11-15&envio=2021-11-20')
    const juicio = (clave: string) => (filas as Fila[]).find((f) => f.clave === clave)?.juicio
    expect(juicio('reporte-primer-corte')).toMatchObject({
      entonces: { oportuno: null, ahora: { explicacion: { codigo: 'no_disponible' } } },
      hoy: { oportuno: false, sanado: false, ahora: { limite: '2021-10-30' } },
    })
    expect(juicio('reporte-definitivo')).toMatchObject({
      entonces: { oportuno: null },
      hoy: {
        oportuno: true,
        sanado: true,
        oportunoDesde: '2021-12-01T00:00:00-05:00',
        sanadoPor: { circular: '0029-4' },
      },
    })
    expect(juicio('verificacion')).toBeNull()
    // With knowledge of a day after the circular, the verdict is that of today.
    const conocida = (await ver('?el=2021-12-02&envio=2021-11-20')).filas as Fila[]
    expect(conocida.find((f) => f.clave === 'reporte-primer-corte')?.juicio?.entonces.oportuno).toBe(false)
  })

  it('antes de todo acto no se conocía ninguno; sin fecha, es hoy; lo que no existe se dice', async () => {
    const antes = await ver('?el=2021-01-01')
    expect([antes.entonces.estado, antes.filas[0].entonces.explicacion.codigo]).toEqual([
      'desconocido',
      'sin_acto_conocido',
    ])
    const hoy = await ver('')
    expect([hoy.el, hoy.entonces.segun, hoy.hoy.segun]).toEqual([
      '2026-11-20',
      ...Array(2).fill('2026-11-20T10:00:00-05:00'),
    ])
    expect((await ver('', 'seguimiento/2019')).type).toBe('calendario.no_disponible')
    expect((await ver('?entidad=99999')).type).toBe('entidad.desconocida')
    expect((await ver('?el=2021-02-30')).type).toBe('peticion.invalida')
  })

  it('de una entidad con una excepción, su fecha; de las demás y de nadie, la del cronograma', async () => {
    mundo.reloj.fijar('2026-11-20T11:00:00-05:00')
    const filas = [{ instrumento: 'seguimiento', vigencia: 2023, actividad: 'reporte-corte-1', fecha: '2023-04-30' }]
    const medida = {
      ...{ clase: 'excepcion', efecto: 'amplia', alcance: { clase: 'departamento', departamento: '25' }, filas },
      ...{ documento: 'Oficio 7', actoFecha: '2026-11-04', motivo: 'Una creciente del río', pide: null, avala: null },
    }
    expect((await mundo.as('gloria').post('/api/calendario/medidas', medida)).status).toBe(200)
    const limites = async (entidad: string) => {
      const [fila] = (await ver(`?el=2023-04-20&envio=2023-04-20${entidad}`, 'seguimiento/2023')).filas as Fila[]
      return [fila?.entonces.limite, fila?.hoy.limite, fila?.juicio?.entonces.oportuno, fila?.juicio?.hoy.oportuno]
    }
    expect(await limites('&entidad=25200')).toEqual(['2023-04-15', '2023-04-30', false, true])
    for (const otra of ['&entidad=05001', ''])
      expect(await limites(otra)).toEqual([...Array(2).fill('2023-04-15'), false, false])
  })

  it('la historia de cada fila: quién la fijó y cuántas medidas la tocaron', async () => {
    const { cuerpo } = await mundo.publico.get('/api/calendario/seguimiento/2023/historia')
    expect(cuerpo.actos).toMatchObject([{ circular: '0009-4', fecha: '2023-03-29', efecto: 'fija' }])
    expect(cuerpo.filas).toHaveLength(4)
    expect(cuerpo.filas[0]).toMatchObject({
      ...{ clave: 'reporte-corte-1', vigente: true, particulares: 1, medidas: [] },
      pasos: [{ cambio: 'agrega', antes: null, despues: { limite: '2023-04-15' }, acto: { circular: '0009-4' } }],
    })
    const { cuerpo: de2020 } = await mundo.publico.get('/api/calendario/seguimiento/2020/historia')
    expect(de2020.actos.map((a: { circular: string; disponible: boolean }) => [a.circular, a.disponible])).toEqual([
      ['26-4', false],
      ['0029-4', true],
    ])
  })
})
