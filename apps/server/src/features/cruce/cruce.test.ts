import { libroCuipoEjemplo, type RenglonEjemplo } from '@kpt/domain/cruce'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { escribirLibro } from '../../platform/spreadsheet/index.ts'
import { hacerLoEncolado } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir } from '../../testing/reporte.ts'

const REPORTE = direccion('25200')
const BPIN = '2023252000001'
const CABEZA = { chip: '210025200', nombre: 'Cogua', periodo: '01-03-2023 al 31-03-2023' }
/** Product of the metas 1 and 4, which share it; of the meta 2. */
const [COMPARTIDO, DE_LA_DOS] = ['Producto 0401105', 'Producto 1702011']

const RENGLONES: RenglonEjemplo[] = [
  { vigenciaGasto: 'VIGENCIA ACTUAL', producto: DE_LA_DOS, bpin: BPIN, pesos: ['300', '200', '100'] },
  { producto: DE_LA_DOS, bpin: BPIN, pesos: ['30', '20', '10'], fuente: 'SGP-SALUD-SALUD PUBLICA' },
  { producto: DE_LA_DOS, bpin: BPIN, pesos: ['3', '2', '1'], fuente: 'RETIROS FONPET' },
  { producto: COMPARTIDO, bpin: BPIN, pesos: ['100', '90', '80'] },
  { producto: 'No aplica', bpin: '0', pesos: ['7', '7', '7'] },
]

describe('Traer de CUIPO lo que el Estado ya tiene', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')

  async function cruzar(renglones: readonly RenglonEjemplo[], cabeza = CABEZA): Promise<string> {
    const libro = await escribirLibro(libroCuipoEjemplo(cabeza, renglones))
    const creado = await ana().post(`${REPORTE}/cruces`, { nombre: 'cuipo.xlsx', bytes: libro.length })
    expect(creado.status, JSON.stringify(creado.cuerpo)).toBe(200)
    const uno = `${REPORTE}/cruces/${creado.cuerpo.n}`
    expect((await ana().post(`${uno}/trozos/0`, libro)).status).toBe(200)
    expect((await ana().post(`${uno}/cierre`)).cuerpo.estado).toBe('en_cola')
    expect(await hacerLoEncolado(mundo)).toEqual([])
    return uno
  }
  const pagina = async (uno: string, ver: string) => (await ana().get(`${uno}/renglones?ver=${ver}`)).cuerpo
  const acto = (n: number) => `01938f00-0000-7000-8000-00000000000${n}`

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    const cambiar = (m: Parameters<NonNullable<Parameters<typeof insertPlan>[1]['cambiar']>>[0], i: number) =>
      i === 2 ? m : { ...m, bpin: [BPIN] }
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 4, cambiar })
  })
  afterAll(() => mundo.cerrar())

  let uno = ''
  it('se lee en la cola y dice cuánto coincide, qué no y por qué', async () => {
    uno = await cruzar(RENGLONES)
    const { cuerpo } = await ana().get(uno)
    expect(cuerpo).toMatchObject({ estado: 'lista', forma: 'cuipo', rechazo: null })
    expect(cuerpo.hallado.cuentas).toEqual({
      ...{ coinciden: 3, compartidas: 1, soloAqui: 1, soloAlla: 1 },
      motivos: { soloAqui: { sin_bpin: 1 }, soloAlla: { sin_bpin: 1 }, aparte: {} },
    })
    expect(cuerpo.hallado.avisos.map((a: { codigo: string }) => a.codigo)).toEqual(['fuentes_sin_clave'])
    expect(cuerpo.hallado).toMatchObject({
      compartido: { cuantas: 0, obligado: '0' },
      sinDecidir: { cuantas: 1, obligado: '90' },
    })
    const { filas } = await pagina(uno, 'coinciden')
    expect(
      filas.map((f: { fuente: { clave: string }; valores: object; situacion: string }) => [
        f.fuente.clave,
        f.valores,
        f.situacion,
      ]),
    ).toEqual([
      ['recursos_propios', { comprometido: '300', obligado: '200', pagado: '100' }, 'pendiente'],
      ['sgp_salud', { comprometido: '30', obligado: '20', pagado: '10' }, 'pendiente'],
      ['otros', { comprometido: '3', obligado: '2', pagado: '1' }, 'pendiente'],
    ])
  })

  it('al traerlo todo, lo que otra persona cambió mientras tanto es un conflicto con ambos valores', async () => {
    const { secuencia } = await pagina(uno, 'coinciden')
    const dos = meta('25200', 2)
    await escribir(ana(), REPORTE, { meta: dos, campo: 'obligado', clave: 'sgp_salud', valor: '19' })
    const { cuerpo } = await ana().post(`${uno}/tomas`, { propuestas: null, secuencia, acto: acto(1) })
    expect(cuerpo).toMatchObject({ guardados: 8, iguales: 0, rechazados: [] })
    expect(cuerpo.conflictos).toMatchObject([
      {
        meta: dos,
        campo: 'obligado',
        clave: 'sgp_salud',
        propuesto: '20',
        valor: '19',
        autor: { nombre: 'Ana Cogua' },
      },
    ])
    const otraVez = await ana().post(`${uno}/tomas`, { propuestas: null, secuencia, acto: acto(1) })
    expect(otraVez.cuerpo).toMatchObject({ guardados: 0, iguales: 8 })
    const { filas, secuencia: ahora } = await pagina(uno, 'coinciden')
    expect(filas.map((f: { situacion: string }) => f.situacion)).toEqual(['tomada', 'cambiada', 'tomada'])
    const visto = await ana().post(`${uno}/tomas`, {
      propuestas: [`${dos}/sgp_salud`],
      secuencia: ahora,
      acto: acto(2),
    })
    expect(visto.cuerpo).toMatchObject({ guardados: 1, conflictos: [] })
  })

  it('cada valor conserva de qué libro y de qué filas viene', async () => {
    const dos = meta('25200', 2)
    const { origenes } = (await ana().get(`${REPORTE}/metas/${dos}/origenes`)).cuerpo
    const { cambios } = (await ana().get(`${REPORTE}/metas/${dos}/historia?campo=obligado&clave=sgp_salud`)).cuerpo
    const suyo = origenes.find((o: { opId: string }) => o.opId === cambios[0].opId)
    expect(suyo).toMatchObject({
      campo: 'obligado',
      clave: 'sgp_salud',
      valor: '20',
      filas: [14],
      nombre: 'cuipo.xlsx',
    })
  })

  it('lo compartido no se trae sin repartir; repartido exige sumar al peso; dejarlo compartido también se guarda', async () => {
    const { filas, secuencia } = await pagina(uno, 'compartidas')
    const [{ id: propuesta, metas }] = filas
    expect(metas.map((m: { numero: string }) => m.numero)).toEqual([meta('25200', 1), meta('25200', 4)])
    const tomar = () => ana().post(`${uno}/tomas`, { propuestas: [propuesta], secuencia, acto: acto(3) })
    expect((await tomar()).cuerpo.type).toBe('cruce.sin_repartir')
    const parte = (i: number, cifras: readonly [string, string, string]) => ({
      meta: meta('25200', i),
      valores: { comprometido: cifras[0], obligado: cifras[1], pagado: cifras[2] },
    })
    const repartir = (partes: unknown) => ana().post(`${uno}/repartos`, { propuesta, partes })
    expect((await repartir([parte(1, ['100', '90', '79'])])).cuerpo.type).toBe('cruce.reparto')
    expect((await repartir(null)).cuerpo).toEqual({ repartida: false })
    expect((await pagina(uno, 'compartidas')).filas[0].situacion).toBe('compartida')
    expect((await ana().get(uno)).cuerpo.hallado.compartido).toEqual({ cuantas: 1, obligado: '90' })
    expect((await repartir([parte(1, ['60', '50', '40']), parte(4, ['40', '40', '40'])])).cuerpo).toEqual({
      repartida: true,
    })
    expect((await tomar()).cuerpo).toMatchObject({ guardados: 6, conflictos: [] })
    const { filas: reporte } = (await ana().get(`${REPORTE}/metas`)).cuerpo
    expect(reporte[0].valores.fuentes.recursos_propios).toEqual({ comprometido: '60', obligado: '50', pagado: '40' })
    expect((await ana().get(uno)).cuerpo.hallado.compartido).toEqual({ cuantas: 0, obligado: '0' })
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true, enLaCabeza: true })
  })

  it('un libro de otra entidad, de otro año o de otra cosa se rechaza y dice por qué', async () => {
    const rechazo = async (cabeza: typeof CABEZA) =>
      (await ana().get(await cruzar(RENGLONES, cabeza))).cuerpo.rechazo.codigo
    expect(await rechazo({ ...CABEZA, chip: '219105091' })).toBe('otra_entidad')
    expect(await rechazo({ ...CABEZA, periodo: '01-12-2022 al 31-12-2022' })).toBe('otra_vigencia')
    const { cuerpo } = await ana().get(`${REPORTE}/cruces`)
    expect(cuerpo.filas.map((f: { n: number; estado: string }) => [f.n, f.estado])).toEqual([
      [3, 'rechazada'],
      [2, 'rechazada'],
      [1, 'lista'],
    ])
  })

  it('un cruce terminado no se cambia, ni lo que se tomó de él', async () => {
    const { pool } = mundo.servicios.conexion
    await expect(pool.query(`update cruce set resultado = null where n = 1`)).rejects.toThrow()
    await expect(pool.query(`delete from cruce_toma`)).rejects.toThrow()
  })
})
