import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { cargarCronogramas, findFestivosSegun } from '../calendario/index.ts'

const RUTA = '/api/calendario/festivos'
const FILA = {
  ...{ clave: 'uno', orden: 1, item: '1', texto: 'Reportar el corte 1', responsable: 'Alcaldías', medio: 'KPT' },
  ...{ textoLimite: '15 de enero de 2030', clases: ['reporte', 'cierre'], obligados: ['municipio'], corte: 1 },
  ...{ apertura: null, limite: '2030-01-15', trasLimite: 'cierra' },
}
/** A Tuesday, under a cronograma that lets its limits run to a business day. */
const CALENDARIO = {
  circulares: [
    {
      ...{ numero: 'D-30', fecha: '2026-01-02', asunto: 'Cronograma de prueba', expide: 'DNP', firma: null },
      ...{ disponible: true, demostracion: true },
    },
  ],
  cronogramas: [
    {
      ...{ instrumento: 'seguimiento', vigencia: 2029, politica: 'dia_habil_siguiente' },
      cortes: [{ numero: 1, clase: 'corte_definitivo', fechaDatos: '2029-12-31' }],
      actos: [{ circular: 'D-30-2026', numeral: '1', efecto: 'fija', actividades: [FILA] }],
    },
  ],
}

describe('Días festivos', () => {
  let mundo: Mundo
  const ver = async (anio: number) => (await mundo.publico.get(`${RUTA}?anio=${anio}`)).cuerpo
  const dia = (fecha: string, aplica = true) => ({ clase: 'dia', fecha, aplica })
  const sustento = { motivo: 'Día cívico por la posesión', cita: 'Decreto 10 de 2029' }
  const registrar = (cambio: object) => mundo.as('gloria').post(RUTA, { ...cambio, ...sustento })
  const limite = async () => (await mundo.publico.get('/api/calendario/seguimiento/2029')).cuerpo.cortes[0].limite

  beforeAll(async () => {
    mundo = await crearMundo()
    const { db } = mundo.servicios.conexion
    const { hallazgos } = await db.transaction().execute((t) => cargarCronogramas(t, CALENDARIO, mundo.reloj.ahora()))
    expect(hallazgos).toEqual([])
  })
  afterAll(() => mundo.cerrar())

  it('cualquiera ve los de un año con su ley, y las dos fechas de los límites que caen en día no hábil', async () => {
    const { anio, festivos, limites, apagadas } = await ver(2023)
    expect([anio, festivos.length, apagadas]).toEqual([2023, 18, []])
    expect(festivos[0]).toEqual({ fecha: '2023-01-01', clave: 'anio_nuevo', motivo: null, cita: 'Ley 51 de 1983' })
    expect(limites).toContainEqual(
      expect.objectContaining({ literal: '2023-04-15', habil: '2023-04-17', rige: '2023-04-15' }),
    )
    expect((await mundo.publico.get(RUTA)).cuerpo.anio).toBe(2026)
    expect((await mundo.publico.get(`${RUTA}?anio=1983`)).status).toBe(400)
  })

  it('antes de agregar un día se sabe qué límites mueve, y nada cambia', async () => {
    const { cuerpo } = await mundo.as('gloria').post(`${RUTA}/previa`, dia('2030-01-15'))
    expect(cuerpo.mueve).toEqual([
      {
        ...{ instrumento: 'seguimiento', vigencia: 2029, actividad: 'uno', texto: 'Reportar el corte 1' },
        ...{ antes: '2030-01-15', despues: '2030-01-16' },
      },
    ])
    expect([await limite(), (await ver(2030)).hechos]).toEqual(['2030-01-15', []])
  })

  it('un día agregado corre el límite desde entonces, en público, y queda en la cadena con su acto', async () => {
    expect((await registrar(dia('2030-01-15'))).status).toBe(200)
    expect(await limite()).toBe('2030-01-16')
    const { festivos, limites, hechos } = await ver(2030)
    expect(festivos).toContainEqual({
      ...{ fecha: '2030-01-15', clave: null, motivo: sustento.motivo, cita: sustento.cita },
    })
    expect(limites).toMatchObject([{ literal: '2030-01-15', habil: '2030-01-16', rige: '2030-01-16' }])
    expect(hechos).toMatchObject([{ clase: 'dia', fecha: '2030-01-15', aplica: true, ...sustento }])
    const actos = (await mundo.as('gloria').get('/api/auditoria?cadena=nacional')).cuerpo.filas
    expect(actos[0]).toMatchObject({ accion: 'festivo.registrar', sujeto: 'festivo/2030-01-15' })
  })

  it('lo que no cambia nada se rechaza con su frase', async () => {
    const falta = async (cambio: object) => {
      const { status, cuerpo } = await registrar(cambio)
      return [status, cuerpo.type, cuerpo.detalles.falta]
    }
    expect(await falta(dia('2030-01-15'))).toEqual([400, 'festivo.falta', 'ya_no_habil'])
    expect(await falta(dia('2030-01-16', false))).toEqual([400, 'festivo.falta', 'no_agregado'])
    expect(await falta({ clase: 'regla', regla: 'raza', aplica: true })).toEqual([400, 'festivo.falta', 'regla_igual'])
  })

  it('se retira y el límite vuelve; lo que se sabía antes se puede decir siempre', async () => {
    const { db } = mundo.servicios.conexion
    const entonces = mundo.reloj.ahora()
    mundo.reloj.avanzar(60_000)
    expect((await registrar(dia('2030-01-15', false))).cuerpo.mueve).toHaveLength(1)
    expect(await limite()).toBe('2030-01-15')
    expect((await ver(2030)).hechos).toHaveLength(2)
    expect((await findFestivosSegun(db, entonces)).segun).toBe(entonces)
    await expect(db.updateTable('festivo_hecho').set({ aplica: true }).execute()).rejects.toThrow()
  })

  it('el de una ley se apaga y se enciende', async () => {
    const regla = (aplica: boolean) => registrar({ clase: 'regla', regla: 'chiquinquira', aplica })
    const tiene = async () => (await ver(2027)).festivos.some((f: { clave: string }) => f.clave === 'chiquinquira')
    expect(await tiene()).toBe(true)
    await regla(false)
    expect([await tiene(), (await ver(2027)).apagadas]).toMatchObject([false, [{ clave: 'chiquinquira' }]])
    await regla(true)
    expect([await tiene(), (await ver(2027)).apagadas]).toEqual([true, []])
  })

  it('mientras nada se agrega, todos comparten un mismo arreglo; otra base no lo cambia por otro igual', async () => {
    const { db } = mundo.servicios.conexion
    const uno = await findFestivosSegun(db, mundo.reloj.ahora())
    expect(await findFestivosSegun(db, mundo.reloj.ahora())).toBe(uno)
    await registrar(dia('2030-03-05'))
    const otro = await findFestivosSegun(db, mundo.reloj.ahora())
    expect(otro.hechos).not.toBe(uno.hechos)
  })
})
