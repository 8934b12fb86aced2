import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drenarCola } from '../../platform/jobs/index.ts'
import { borrarCarpeta, crearCarpeta } from '../../testing/carpeta.ts'
import type { Nombre } from '../../testing/gente.ts'
import { kpt } from '../../testing/linea.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { tareasSeleccion } from './tareas.ts'

const CORTE = '/api/seleccion/seguimiento/2023/1'
const LIDERES = { '25200': 'ana', '25295': 'beto', '05001': 'leo', '25': 'carla', '11001': 'ines' } as const
const MOTIVO = 'Revisión selectiva del primer corte'

describe('Revisión selectiva del DNP (R4.3, N9)', () => {
  let mundo: Mundo
  let carpeta: string
  beforeAll(async () => {
    carpeta = await crearCarpeta('muestra')
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    for (const [entidad, lider] of Object.entries(LIDERES)) {
      if (entidad === '05001') mundo.reloj.fijar('2023-04-20T08:00:00-05:00')
      await insertPlan(mundo, { entidad, lider })
      await llenar(mundo.as(lider), entidad, direccion(entidad))
      expect((await mundo.as(lider).post(`${direccion(entidad)}/envio`)).status).toBe(200)
    }
    mundo.reloj.fijar('2023-05-02T08:00:00-05:00')
  })
  afterAll(async () => {
    await mundo.cerrar()
    await borrarCarpeta(carpeta)
  })

  const fabio = () => mundo.as('fabio')
  const drenar = () => drenarCola(mundo.servicios, tareasSeleccion, () => {})
  const estado = async (entidad: string, quien: Nombre = 'fabio') =>
    (await mundo.as(quien).get(direccion(entidad))).cuerpo.estado
  const publicar = (cambios: object = {}) =>
    fabio().post(`${CORTE}/muestras`, {
      ...{ motivo: MOTIVO, tamano: 2, minimo: 1, dimensiones: ['departamento'] },
      origen: {
        clase: 'sorteo_publico',
        fuente: 'Lotería de Bogotá, premio mayor',
        sorteoEn: '2023-05-04T22:00:00-05:00',
      },
      ...cambios,
    })

  it('lo que la cola no ha contado está por medir, y se mide antes de dividir por el riesgo', async () => {
    const { cuerpo } = await fabio().get(CORTE)
    expect(cuerpo.elegibles).toEqual({ total: 3, alto: 0, medio: 0, bajo: 0, porMedir: 3 })
    expect((await fabio().get(`${CORTE}/elegibles`)).cuerpo.filas[0].riesgo).toBeNull()
    const { cuerpo: previa } = await fabio().get(`${CORTE}/previa?tamano=1&minimo=0&dimensiones=riesgo`)
    expect(previa.asignacion).toEqual([{ estrato: 'medio', unidades: 3, muestra: 1 }])
    expect((await fabio().get(CORTE)).cuerpo.elegibles.porMedir).toBe(0)
  })

  it('el riesgo por el que escoge el DNP es el que ve la gobernación en su mesa', async () => {
    const { filas } = (await fabio().get(`${CORTE}/elegibles`)).cuerpo
    const mesa = (await mundo.as('diego').get('/api/revision/cola?estado=todos')).cuerpo.filas
    const deLaMesa = (entidad: string) =>
      mesa.find((f: { entidad: { codigo: string } }) => f.entidad.codigo === entidad).riesgo
    for (const entidad of ['25200', '25295']) {
      const suya = filas.find((f: { entidad: { codigo: string } }) => f.entidad.codigo === entidad)
      expect(suya.riesgo).toEqual(deLaMesa(entidad))
    }
  })

  it('se puede seleccionar lo enviado que revisa una gobernación: ni departamentos ni Bogotá D.C.; primero el mayor riesgo', async () => {
    const { cuerpo } = await fabio().get(`${CORTE}/elegibles`)
    expect(cuerpo.filas.map((f: { entidad: { codigo: string } }) => f.entidad.codigo)).toEqual([
      '05001',
      '25200',
      '25295',
    ])
    const tarde = cuerpo.filas[0].riesgo.partes.find((p: { clave: string }) => p.clave === 'tarde')
    expect([cuerpo.filas[0].riesgo.nivel, tarde.puntos]).toEqual(['medio', 10])
    const filtrados = (await fabio().get(`${CORTE}/elegibles?departamento=25&texto=cog`)).cuerpo
    expect([filtrados.total, filtrados.filas[0].entidad.nombre]).toEqual([1, 'Cogua'])
    expect((await fabio().get(CORTE)).cuerpo.elegibles).toEqual({ total: 3, alto: 0, medio: 3, bajo: 0, porMedir: 0 })
    const { cuerpo: nada } = await fabio().get('/api/seleccion/seguimiento/2019/1')
    expect(nada.type).toBe('calendario.no_disponible')
  })

  it('la previa dice cuánto toca a cada estrato, y qué no alcanza', async () => {
    const previa = async (consulta: string) => (await fabio().get(`${CORTE}/previa?${consulta}`)).cuerpo
    expect(await previa('tamano=2&minimo=1&dimensiones=departamento')).toEqual({
      ...{ unidades: 3, falta: null },
      asignacion: [
        { estrato: '05', unidades: 1, muestra: 1 },
        { estrato: '25', unidades: 2, muestra: 1 },
      ],
    })
    expect((await previa('tamano=9&minimo=1')).falta).toBe('mas_que_el_marco')
    expect((await previa('tamano=1&minimo=1&dimensiones=departamento,riesgo')).falta).toBe('menos_que_los_minimos')
  })

  it('primero se publica el marco: cualquiera lo descarga y su huella es la publicada', async () => {
    expect((await publicar({ tamano: 9 })).cuerpo.type).toBe('muestra.tamano')
    const pasado = { clase: 'sorteo_publico', fuente: 'Lotería de Bogotá', sorteoEn: '2023-05-02T07:59:00-05:00' }
    expect((await publicar({ origen: pasado })).cuerpo.type).toBe('muestra.momento_pasado')
    expect((await publicar()).cuerpo).toEqual({ numero: 1 })
    const { cuerpo: muestra } = await mundo.publico.get('/api/muestras/seguimiento/2023/1/1')
    expect(muestra).toMatchObject({
      unidades: 3,
      tamano: 2,
      sorteo: null,
      sorteadaEn: null,
      publicadaEn: '2023-05-02T08:00:00-05:00',
    })
    const { cuerpo: csv } = await mundo.publico.get('/api/muestras/seguimiento/2023/1/1/marco')
    expect(createHash('sha256').update(csv).digest('hex')).toBe(muestra.huellaMarco)
    expect(csv.toString('utf8').split('\r\n')[2]).toMatch(/^25200;Cogua;25;[^;]*;[^;]*;sin;25$/)
    expect(await verificar(await archivo())).toEqual([0, { integra: true, eslabones: 1, primerFallo: null }])
  })

  it('no se sortea antes de la hora anunciada, ni con una semilla que no se lee igual', async () => {
    const sortear = (semilla: string, numero = 1) =>
      fabio().post(`${CORTE}/muestras/${numero}/sorteo`, { semilla, prueba: 'Acta del sorteo 2691' })
    expect((await sortear('4821')).cuerpo.type).toBe('muestra.antes_de_hora')
    expect((await sortear('4821', 9)).cuerpo.type).toBe('seleccion.no_existe')
    mundo.reloj.fijar('2023-05-05T08:00:00-05:00')
    expect((await sortear(' 4821')).cuerpo.type).toBe('muestra.semilla')
    expect((await sortear('4821 serie 112')).status).toBe(200)
    expect((await sortear('4822')).cuerpo.type).toBe('muestra.sorteada')
  })

  it('lo sorteado es público, pasa a revisión del DNP y la línea lo recalcula', async () => {
    await drenar()
    const { cuerpo } = await mundo.publico.get('/api/muestras/seguimiento/2023/1/1')
    const elegidas: string[] = cuerpo.sorteo.seleccion.map((s: { entidad: string }) => s.entidad)
    expect(elegidas).toHaveLength(2)
    expect(elegidas).toContain('05001')
    for (const entidad of Object.keys(LIDERES))
      expect(await estado(entidad), entidad).toBe(elegidas.includes(entidad) ? 'en_revision_dnp' : 'enviado')
    const { cuerpo: detalle } = await mundo.as('dalia').get(`${CORTE}/selecciones/1`)
    expect(detalle).toMatchObject({ modo: 'muestra', reportes: 2, seleccionados: 2, noSePudo: 0 })
    expect(await verificar(await archivo())).toEqual([0, { integra: true, eslabones: 2, primerFallo: null }])
    const { cuerpo: lista } = await mundo.publico.get('/api/muestras')
    expect(lista.filas).toMatchObject([{ numero: 1, sorteadaEn: '2023-05-05T08:00:00-05:00' }])
  })

  it('un marco, una semilla o un resultado cambiados en el archivo se descubren: termina con 3', async () => {
    const texto = await archivo()
    expect(await verificar(texto.replace('Cogua', 'Tabio'))).toEqual([
      3,
      { integra: false, eslabones: 2, primerFallo: 1 },
    ])
    expect(await verificar(texto.replace('serie 112', 'serie 113'))).toEqual([
      3,
      { integra: false, eslabones: 2, primerFallo: 2 },
    ])
    expect(await verificar('{}')).toEqual([3, { integra: false, eslabones: 0, primerFallo: 0 }])
    expect((await kpt(['muestra', 'verificar', 'no-existe.json'])).codigo).toBe(1)
  })

  it('a mano, con motivo: lo que ya no se puede seleccionar se rechaza por su nombre', async () => {
    const aMano = (entidades: string[]) => fabio().post(CORTE, { modo: 'mano', motivo: MOTIVO, entidades })
    expect((await aMano(['05001'])).cuerpo).toMatchObject({
      type: 'seleccion.no_elegible',
      detalles: { entidad: '05001' },
    })
    const { filas } = (await fabio().get(`${CORTE}/elegibles`)).cuerpo
    const queda = filas[0].entidad.codigo
    expect(filas).toHaveLength(1)
    const riesgo = (cuantos: number) => fabio().post(CORTE, { modo: 'riesgo', motivo: MOTIVO, cuantos })
    expect((await riesgo(2)).cuerpo.type).toBe('muestra.tamano')
    expect((await riesgo(1)).cuerpo).toEqual({ numero: 2 })
    // Between the choice and its turn the entity takes its report back: it is told, and nothing is forced.
    const lider = LIDERES[queda as keyof typeof LIDERES]
    mundo.reloj.fijar('2023-04-10T08:00:00-05:00')
    expect((await mundo.as(lider).post(`${direccion(queda)}/retiro`, { motivo: 'Falta una cifra' })).status).toBe(200)
    mundo.reloj.fijar('2023-05-05T09:00:00-05:00')
    await drenar()
    const detalle = (await fabio().get(`${CORTE}/selecciones/2`)).cuerpo
    expect(detalle).toMatchObject({
      seleccionados: 0,
      noSePudo: 1,
      pagina: { filas: [{ hecho: false, estorbo: 'borrador' }] },
    })
    expect((await mundo.as(lider).post(`${direccion(queda)}/envio`)).status).toBe(200)
    expect((await fabio().post(`${CORTE}/selecciones/2/intento`)).status).toBe(200)
    await drenar()
    expect(await estado(queda)).toBe('en_revision_dnp')
    const { historia } = (await fabio().get(direccion(queda))).cuerpo
    expect(historia.at(-1)).toMatchObject({ acto: 'seleccionar', motivo: MOTIVO, autor: { nombre: 'Fabio Analista' } })
  })

  it('con compromiso, solo vale la semilla cuya huella se publicó', async () => {
    const huella = createHash('sha256').update('la que se guardó').digest('hex')
    await llenarOtro()
    const { cuerpo } = await publicar({ tamano: 1, dimensiones: ['riesgo'], origen: { clase: 'compromiso', huella } })
    expect(cuerpo).toEqual({ numero: 3 })
    expect((await mundo.publico.get('/api/muestras/seguimiento/2023/1/3')).cuerpo.reglaRiesgo).toBe('1')
    const sortear = (semilla: string) => fabio().post(`${CORTE}/muestras/3/sorteo`, { semilla, prueba: 'Acta 3' })
    expect((await sortear('otra')).cuerpo).toMatchObject({ type: 'muestra.semilla', detalles: { porque: 'otra' } })
    expect((await sortear('la que se guardó')).status).toBe(200)
    expect(await verificar(await archivo(3))).toEqual([0, { integra: true, eslabones: 2, primerFallo: null }])
  })

  it('cada paso queda en la cadena nacional, con las huellas', async () => {
    const { db } = mundo.servicios.conexion
    const actos = await db
      .selectFrom('auditoria')
      .select(['accion', 'texto'])
      .where('cadena', '=', 'nacional')
      .orderBy('n')
      .execute()
    const suyos = actos.filter((a) => /^(muestra|seleccion)\./.test(a.accion))
    expect(suyos.map((a) => a.accion)).toEqual([
      'muestra.publicar',
      'muestra.sortear',
      'seleccion.hacer',
      'muestra.publicar',
      'muestra.sortear',
    ])
    const { huellaMarco } = (await mundo.publico.get('/api/muestras/seguimiento/2023/1/1')).cuerpo
    expect(suyos[0]?.texto).toContain(huellaMarco)
  })

  /** DNP gives back what it had taken, so that something is left to draw. */
  async function llenarOtro() {
    const { db } = mundo.servicios.conexion
    await db.updateTable('reporte').set({ estado: 'enviado' }).where('entidad', '=', '25295').execute()
  }

  async function archivo(numero = 1): Promise<string> {
    const { cuerpo } = await mundo.publico.get(`/api/muestras/seguimiento/2023/1/${numero}/archivo`)
    return JSON.stringify(cuerpo)
  }

  async function verificar(texto: string) {
    const ruta = join(carpeta, 'muestra.json')
    await writeFile(ruta, texto)
    const { codigo, salida } = await kpt(['muestra', 'verificar', ruta])
    return [codigo, JSON.parse(salida)]
  }
})
