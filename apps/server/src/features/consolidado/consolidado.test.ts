import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sumarCuentas } from '@kpt/domain/seguimiento'
import type { HojaLibro, Libro, ValorCelda } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { drenarCola } from '../../platform/jobs/index.ts'
import { leerLibro } from '../../platform/spreadsheet/index.ts'
import { borrarCarpeta, crearCarpeta } from '../../testing/carpeta.ts'
import type { Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo, type Respuesta } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { findAportes } from '../reportes/index.ts'
import { generarConsolidado } from './generar.ts'
import { reanudarConsolidados, tareasConsolidado } from './tareas.ts'

const CORTE = { instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
const LIDERES = { '25200': 'ana', '25295': 'beto', '05001': 'leo', '25': 'carla' } as const
const METAS = 3

describe('El libro consolidado de un corte (R4.1, R7.2, R7.3)', () => {
  let mundo: Mundo
  let carpeta: string
  beforeAll(async () => {
    carpeta = await crearCarpeta('consolidado')
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    for (const [entidad, lider] of Object.entries(LIDERES)) {
      await insertPlan(mundo, {
        entidad,
        lider,
        metas: METAS,
        cambiar: (meta, i) => (i === 0 ? peligrosa(meta) : meta),
      })
    }
    for (const entidad of ['25200', '05001', '25'] as const) await enviar(entidad)
  })
  afterAll(async () => {
    await mundo.cerrar()
    await borrarCarpeta(carpeta)
  })

  const enviar = async (entidad: keyof typeof LIDERES, ejecutado = '4') => {
    const cliente = mundo.as(LIDERES[entidad])
    await llenar(cliente, entidad, direccion(entidad), METAS, ejecutado)
    return exigir(cliente.post(`${direccion(entidad)}/envio`))
  }
  const rutaDe = (ambito: string) => `/api/tablero/seguimiento/2023/1/consolidados/${ambito}`
  const ver = async (ambito: string, nombre: Nombre = 'fabio') => (await mundo.as(nombre).get(rutaDe(ambito))).cuerpo
  const preparar = async (ambito: string, nombre: Nombre = 'fabio') => {
    await exigir(mundo.as(nombre).post(rutaDe(ambito)))
    await drenarCola(mundo.servicios, tareasConsolidado, () => {})
    return ver(ambito, nombre)
  }
  const bajar = async (ambito: string, nombre: Nombre = 'fabio'): Promise<Libro> => {
    const { status, cuerpo } = await mundo.as(nombre).get(`${rutaDe(ambito)}/archivo`)
    expect(status).toBe(200)
    const ruta = join(carpeta, `${ambito}.xlsx`)
    await writeFile(ruta, cuerpo)
    return leer(ruta)
  }
  const tableroDe = async (nombre: Nombre) => (await mundo.as(nombre).get('/api/tablero/seguimiento/2023/1')).cuerpo

  it('antes de pedirlo no hay libro, y descargarlo se rechaza con su frase', async () => {
    expect(await ver('nacional')).toEqual({
      ...{ ambito: 'nacional', nombre: 'Consolidado nacional', listo: null, enCurso: null, fallido: false },
    })
    const { status, cuerpo } = await mundo.as('fabio').get(`${rutaDe('nacional')}/archivo`)
    expect([status, cuerpo.type]).toEqual([404, 'consolidado.no_existe'])
  })

  it('pedirlo lo pone en cola; pedirlo otra vez se une al que va', async () => {
    const primera = await exigir(mundo.as('fabio').post(rutaDe('nacional')))
    expect(primera.cuerpo.enCurso).toMatchObject({ progreso: null, pedidoPor: 'Fabio Analista' })
    const segunda = await exigir(mundo.as('gloria').post(rutaDe('nacional')))
    expect(segunda.cuerpo.enCurso).toEqual(primera.cuerpo.enCurso)
    expect(await cuantos()).toBe(1)
    await drenarCola(mundo.servicios, tareasConsolidado, () => {})
    expect(await ver('nacional')).toMatchObject({
      listo: { pedidoPor: 'Fabio Analista', metas: 3 * METAS, alDia: true, enviosPosteriores: 0 },
      ...{ enCurso: null, fallido: false },
    })
  })

  it('lo pedido cuando está al día no se prepara otra vez', async () => {
    const { cuerpo } = await exigir(mundo.as('hugo').post(rutaDe('nacional')))
    expect([cuerpo.enCurso, await cuantos()]).toEqual([null, 1])
  })

  it('el libro nacional dice lo mismo que el tablero: total, departamentos y entidades', async () => {
    const libro = await bajar('nacional')
    expect(libro.hojas.map((h) => h.nombre)).toEqual([
      ...['Portada', 'Resumen', 'Departamentos', 'Entidades', 'Sectores', 'ODS', 'Fuentes', 'Metas'],
    ])
    const tablero = await tableroDe('fabio')
    const departamentos = tablaDe(libro, 'Departamentos')
    expect(departamentos).toHaveLength(tablero.departamentos.length)
    for (const d of tablero.departamentos) {
      const fila = departamentos.find((f) => f.Código === d.codigo)
      expect(fila, d.nombre).toMatchObject({
        ...{ Departamento: d.nombre, Obligadas: d.cuenta.obligadas, 'Reportó a tiempo': d.cuenta.oportuno },
        ...{ Metas: d.avance.metas, 'Dinero programado, pesos': Number(d.avance.programado) },
        'Suma de avances de la vigencia': Number(d.avance.sumaFisico),
      })
      expect(fila?.['Avance físico de la vigencia, %'] ?? null).toBe(d.avance.fisico)
    }
    const resumen = tablaDe(libro, 'Resumen')
    expect(resumen.find((f) => f.Qué === 'Avance financiero de la vigencia (pesos)')).toMatchObject({
      ...{ 'Avance, %': tablero.avance.financiero, Numerador: Number(tablero.avance.ejecutado) },
    })
    expect(tablaDe(libro, 'Entidades')).toHaveLength(tablero.total.obligadas)
  })

  it('cada hoja suma lo que suman los aportes: metas, fuentes, sectores y ODS', async () => {
    const libro = await bajar('nacional')
    const { db } = mundo.servicios.conexion
    const planes = await Promise.all(
      ['25200', '05001', '25'].map((entidad) => findAportes(db, alcanceInterno(), { ...CORTE, entidad }, 1, ['plan'])),
    )
    const { programado, ejecutado, metas } = sumarCuentas(planes.flat())
    const metasDelLibro = tablaDe(libro, 'Metas')
    expect(metasDelLibro).toHaveLength(metas)
    expect(suma(metasDelLibro, 'Dinero programado, pesos')).toBe(Number(programado))
    expect(suma(metasDelLibro, 'Dinero ejecutado que cuenta, pesos')).toBe(Number(ejecutado))
    expect(suma(tablaDe(libro, 'Fuentes'), 'Programado, pesos')).toBe(Number(programado))
    expect(suma(tablaDe(libro, 'Fuentes'), 'Obligado, pesos')).toBe(Number(ejecutado))
    for (const hoja of ['Sectores', 'ODS']) {
      expect(suma(tablaDe(libro, hoja), 'Metas'), hoja).toBe(metas)
      expect(suma(tablaDe(libro, hoja), 'Dinero ejecutado, pesos'), hoja).toBe(Number(ejecutado))
    }
    const [una] = metasDelLibro.filter((f) => f.Meta === '25200-M-0002')
    expect(una).toMatchObject({
      ...{ 'Código de la entidad': '25200', 'Programado en la vigencia': 10, 'Ejecutado en la vigencia': 4 },
      ...{ 'Avance físico de la vigencia, %': 0.4, 'Comprometido, pesos': 500_000, Estado: 'Reportada' },
      'Avance físico de la vigencia: qué dice': 'Lo ejecutado está por debajo de lo programado',
    })
  })

  it('un texto que parece fórmula llega como texto, y los códigos conservan su cero', async () => {
    const metas = tablaDe(await bajar('nacional'), 'Metas')
    const [una] = metas.filter((f) => f.Meta === '05001-M-0001')
    expect(una?.['Texto de la meta']).toBe('=HYPERLINK("http://ejemplo.invalid","clic")')
    expect(una?.['Código de la entidad']).toBe('05001')
  })

  it('el dinero de más de 15 dígitos va como texto exacto, y la portada lo advierte', async () => {
    const portada = tablaDe(await bajar('nacional'), 'Portada')
    const metas = tablaDe(await bajar('nacional'), 'Metas')
    const [una] = metas.filter((f) => f.Meta === '25200-M-0001')
    expect(una?.['Meta del cuatrienio']).toBe('1234567890123456789')
    expect(portada.map((f) => f.Valor)).toContainEqual(
      expect.stringMatching(/^3 cifras de más de 15 dígitos van como texto/),
    )
  })

  it('la portada dice de qué, de cuándo, por quién y con qué huella', async () => {
    const filas = tablaDe(await bajar('nacional'), 'Portada')
    const dato = (nombre: string) => filas.find((f) => f.Dato === nombre)?.Valor
    expect(dato('Libro')).toMatch(/Consolidado nacional/)
    expect(dato('Fecha a la que se refieren las cifras')).toBe('31 de marzo de 2023')
    expect(dato('Preparado por solicitud de')).toBe('Fabio Analista')
    expect(dato('Huella de los insumos')).toMatch(/^[0-9a-f]{64}$/)
    expect(dato('Validación')).toMatch(/sin validar/)
    // By its name, not by the key of the data.
    expect(dato('Metodología')).toMatch(/Quedan por fuera estas fuentes: Regalías\.$/)
  })

  it('el de un departamento reúne sus municipios, como los ve su gobernación, y no su propio reporte', async () => {
    expect(await preparar('25', 'diego')).toMatchObject({
      nombre: 'Municipios de Cundinamarca',
      listo: { metas: METAS },
    })
    const libro = await bajar('25', 'diego')
    const suyo = await tableroDe('diego')
    expect(tablaDe(libro, 'Departamentos')).toMatchObject([
      { Código: '25', Obligadas: suyo.total.obligadas, Metas: suyo.avance.metas },
    ])
    expect(new Set(tablaDe(libro, 'Metas').map((f) => f['Código de la entidad']))).toEqual(new Set(['25200']))
    // Whoever asks, it is the same book.
    expect((await ver('25', 'fabio')).listo.sha256).toBe((await ver('25', 'diego')).listo.sha256)
  })

  it('la gobernación no llega al país ni a otro departamento; la entidad, a ninguno', async () => {
    for (const ruta of [rutaDe('nacional'), rutaDe('05'), `${rutaDe('05')}/archivo`, `${rutaDe('nacional')}/archivo`]) {
      expect((await mundo.as('diego').get(ruta)).cuerpo.type, ruta).toBe('territorio.ajeno')
      expect((await mundo.as('ana').get(ruta)).cuerpo.type, ruta).toBe('permiso.falta')
    }
    expect((await mundo.as('diego').post(rutaDe('nacional'))).cuerpo.type).toBe('territorio.ajeno')
    expect((await mundo.as('fabio').get(rutaDe('98'))).cuerpo.type).toBe('entidad.desconocida')
  })

  it('un envío posterior lo deja atrás sin quitarlo; prepararlo otra vez lo reemplaza', async () => {
    const antes = (await ver('nacional')).listo
    mundo.reloj.avanzar(60_000)
    await enviar('25295', '10')
    expect((await ver('nacional')).listo).toEqual({ ...antes, alDia: false, enviosPosteriores: 1 })
    expect((await ver('05')).listo).toBeNull()
    const { listo } = await preparar('nacional', 'gloria')
    expect(listo).toMatchObject({ alDia: true, enviosPosteriores: 0, metas: 4 * METAS })
    const viejo = mundo.servicios.almacen.leerDocumento('consolidados', antes.sha256)
    await expect(viejo.toArray()).rejects.toThrow(/ENOENT/)
  })

  it('pasado el límite cambia el cumplimiento aunque nadie envíe: el libro deja de estar al día', async () => {
    mundo.reloj.fijar('2023-04-16T00:00:00-05:00')
    expect((await ver('nacional')).listo).toMatchObject({ alDia: false, enviosPosteriores: 0 })
  })

  it('lo que un corte de energía dejó a medias se retoma', async () => {
    await exigir(mundo.as('fabio').post(rutaDe('05')))
    const { db } = mundo.servicios.conexion
    await db
      .updateTable('consolidado')
      .set({ estado: 'preparando', progreso: 0.4 })
      .where('estado', '=', 'en_cola')
      .execute()
    expect((await ver('05')).enCurso).toMatchObject({ progreso: expect.closeTo(0.4, 5) })
    mundo.reloj.avanzar(180_000)
    await reanudarConsolidados(mundo.servicios, 120_000)
    await drenarCola(mundo.servicios, tareasConsolidado, () => {})
    expect(await ver('05')).toMatchObject({ listo: { alDia: true, metas: METAS }, enCurso: null })
  })

  it('cuando las metas son demasiadas para una hoja, cada departamento tiene la suya', async () => {
    const ruta = join(carpeta, 'por-departamento.xlsx')
    const { connectionString: url = '' } = mundo.servicios.conexion.pool.options
    const clave = { ...CORTE, ambito: 'nacional' } as const
    const ahora = mundo.reloj.ahora()
    const generado = await generarConsolidado({ url, clave, pedidoPor: 'Prueba', ahora, ruta, metasPorHoja: 5 })
    const libro = await leer(ruta)
    const deMetas = libro.hojas.map((h) => h.nombre).filter((n) => n.startsWith('Metas'))
    expect(deMetas).toEqual(['Metas 05 Antioquia', 'Metas 25 Cundinamarca'])
    expect(deMetas.flatMap((nombre) => tablaDe(libro, nombre))).toHaveLength(generado.metas)
  })

  const cuantos = async () =>
    (await mundo.servicios.conexion.db.selectFrom('consolidado').select('id').execute()).length
})

function peligrosa<M extends { personalizacion: string; metaCuatrienio: string | null }>(meta: M): M {
  return {
    ...meta,
    personalizacion: '=HYPERLINK("http://ejemplo.invalid","clic")',
    metaCuatrienio: '1234567890123456789',
  }
}

async function leer(ruta: string): Promise<Libro> {
  const leido = await leerLibro(ruta)
  if (leido.tipo !== 'libro') throw new Error(leido.codigo)
  return leido.libro
}

type Fila = Readonly<Record<string, ValorCelda>>

/** Rows of a sheet by the titles of its columns. */
function tablaDe(libro: Libro, nombre: string): Fila[] {
  const hoja: HojaLibro | undefined = libro.hojas.find((h) => h.nombre === nombre)
  const [cabeza, ...filas] = hoja?.filas ?? []
  const titulos = new Map(cabeza?.celdas)
  return filas.map((f) => Object.fromEntries(f.celdas.map(([columna, valor]) => [String(titulos.get(columna)), valor])))
}

function suma(filas: readonly Fila[], columna: string): number {
  return filas.reduce((total, fila) => total + Number(fila[columna] ?? 0), 0)
}

async function exigir(peticion: Promise<Respuesta>): Promise<Respuesta> {
  const respuesta = await peticion
  if (respuesta.status !== 200) throw new Error(JSON.stringify(respuesta.cuerpo))
  return respuesta
}
