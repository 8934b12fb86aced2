import { BYTES_TROZO } from '@kpt/contract/limites'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { PDF } from '../../testing/solicitudes.ts'

const CIRCULARES = '/api/calendario/circulares'
const BORRADORES = '/api/calendario/borradores'
const B2024 = `${BORRADORES}/seguimiento/2024`
const B2023 = `${BORRADORES}/seguimiento/2023`

type Fila = { clave: string; corte: number; limite: string; textoLimite: string; dudas: unknown[] }

describe('Circulares y cronogramas que se construyen en pantalla', () => {
  let mundo: Mundo
  const gloria = () => mundo.as('gloria')
  const datos = (numero: string, fecha: string, cambios: object = {}) => ({
    ...{ antes: null, numero, fecha, asunto: 'Cronograma', expide: 'DNP', firma: null, disponible: true },
    ...{ documento: null, ...cambios },
  })
  const registrar = (numero: string, fecha: string, cambios?: object) =>
    gloria().post(CIRCULARES, datos(numero, fecha, cambios))
  const empezar = (vigencia: number, origen: string, efecto: string, circular: string | null) =>
    gloria().post(BORRADORES, { instrumento: 'seguimiento', vigencia, origen, efecto, circular })
  const ver = async (borrador: string) => (await gloria().get(borrador)).cuerpo
  const tipo = async (peticion: ReturnType<ReturnType<Mundo['as']>['post']>) => (await peticion).cuerpo.type
  /** Saves the draft with other rows, every doubt seen. */
  const guardar = async (borrador: string, cambiar: (fila: Fila) => object = () => ({}), resto: object = {}) => {
    const { version, contenido, circular } = await ver(borrador)
    const filas = contenido.filas.map((fila: Fila) => ({ ...fila, dudas: [], ...cambiar(fila) }))
    const cuerpo = {
      version,
      circular: circular?.clave ?? null,
      contenido: { ...contenido, numeral: '7', filas, ...resto },
    }
    return gloria().post(borrador, cuerpo)
  }
  const publicar = async (borrador: string) =>
    gloria().post(`${borrador}/publicacion`, { version: (await ver(borrador)).version })

  async function subir(archivo: Buffer, nombre = 'circular.pdf') {
    const { carga } = (await gloria().post('/api/calendario/documentos', { nombre, bytes: archivo.length })).cuerpo
    for (let i = 0; i * BYTES_TROZO < archivo.length; i += 1)
      await gloria().post(
        `/api/calendario/documentos/${carga}/trozos/${i}`,
        archivo.subarray(i * BYTES_TROZO, (i + 1) * BYTES_TROZO),
      )
    return gloria().post(`/api/calendario/documentos/${carga}/cierre`)
  }

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-18T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 2 })
    await insertPlan(mundo, { entidad: '25295', lider: 'beto', metas: 2 })
  })
  afterAll(() => mundo.cerrar())

  it('recibe el PDF por trozos, y no uno disfrazado, con programas, con clave o muy grande', async () => {
    const grande = Buffer.concat([PDF.subarray(0, 9), Buffer.alloc(BYTES_TROZO + 500, '%\n'), PDF.subarray(9)])
    expect((await subir(grande, '../../etc/circular.pdf')).cuerpo).toMatchObject({
      nombre: 'circular.pdf',
      bytes: grande.length,
    })
    const conPrograma = Buffer.concat([PDF.subarray(0, 9), Buffer.from('/JavaScript (x)\n'), PDF.subarray(9)])
    expect((await subir(Buffer.from('<html>'))).cuerpo).toMatchObject({
      type: 'solicitud.soporte',
      detalles: { porque: 'tipo' },
    })
    expect((await subir(conPrograma)).cuerpo.detalles.porque).toBe('activo')
    expect(await tipo(gloria().post('/api/calendario/documentos', { nombre: 'x', bytes: 21 * 1_048_576 }))).toBe(
      'carga.muy_grande',
    )
    const { carga } = (await gloria().post('/api/calendario/documentos', { nombre: 'x.pdf', bytes: 10 })).cuerpo
    const lugar = `/api/calendario/documentos/${carga}`
    expect(await tipo(gloria().post(`${lugar}/trozos/0`, Buffer.alloc(9)))).toBe('carga.trozo')
    expect(await tipo(gloria().post(`${lugar}/cierre`))).toBe('carga.incompleta')
  })

  it('una circular se corrige hasta que un cronograma publicado la cita; dos personas no se pisan', async () => {
    expect((await registrar('0010-5', '2023-04-17')).cuerpo).toEqual({ clave: '0010-5-2023' })
    expect(await tipo(registrar('0010-5', '2023-01-01'))).toBe('circular.ya_existe')
    expect(await tipo(registrar('0009-4', '2023-02-02'))).toBe('circular.ya_existe')
    const antes = { clave: '0010-5-2023', version: 1 }
    expect((await registrar('0010-4', '2023-04-17', { antes })).cuerpo).toEqual({ clave: '0010-4-2023' })
    expect(await tipo(registrar('0010-4', '2023-04-18', { antes: { clave: '0010-4-2023', version: 1 } }))).toBe(
      'cronograma.cambio',
    )
    const { filas, total } = (await gloria().get(`${CIRCULARES}?tamano=10`)).cuerpo
    expect([total, filas[0].clave, filas[0].publicada, filas[1].cronogramas.length]).toEqual([
      4,
      '0010-4-2023',
      false,
      2,
    ])
    expect(await tipo(registrar('0009-5', '2023-03-29', { antes: { clave: '0009-4-2023', version: 1 } }))).toBe(
      'circular.publicada',
    )
  })

  it('se empieza copiando el año anterior, una sola vez, y lo que falta impide publicar', async () => {
    expect(await tipo(empezar(2025, 'anio_anterior', 'fija', null))).toBe('cronograma.origen')
    expect(await tipo(empezar(2023, 'en_blanco', 'fija', null))).toBe('cronograma.origen')
    expect((await empezar(2024, 'anio_anterior', 'fija', '0010-4-2023')).status).toBe(200)
    expect(await tipo(empezar(2024, 'en_blanco', 'fija', null))).toBe('cronograma.con_borrador')
    const { contenido, previo, circular } = await ver(B2024)
    expect(contenido.filas.map((f: Fila) => f.limite)).toEqual(['2024-04-15', '2024-07-15', '2024-10-15', '2024-12-31'])
    expect([previo, circular.numero]).toEqual([null, '0010-4'])
    const { type, detalles, faltas } = (await publicar(B2024)).cuerpo
    expect([type, detalles.faltan]).toEqual(['cronograma.faltas', `quedan ${faltas.length} faltas por corregir`])
    expect(faltas[0]).toMatchObject({ regla: 'borrador_falta', ruta: { campo: '/numeral' } })
    expect(await tipo(gloria().post(`${CIRCULARES}/0010-4-2023/descarte`))).toBe('circular.en_uso')
  })

  it('de dos que guardan a la vez queda uno, y al otro se le dice de quién es lo guardado', async () => {
    const { version, contenido } = await ver(B2024)
    const cuerpo = (numeral: string) => ({ version, circular: '0010-4-2023', contenido: { ...contenido, numeral } })
    const respuestas = await Promise.all(['1', '2'].map((n) => gloria().post(B2024, cuerpo(n))))
    expect(respuestas.map((r) => r.status).toSorted()).toEqual([200, 409])
    const perdida = respuestas.find((r) => r.status === 409)
    expect(perdida?.cuerpo).toMatchObject({ type: 'cronograma.cambio', detalles: { quien: 'Gloria Administradora' } })
    expect((await ver(B2024)).version).toBe(version + 1)
  })

  it('publica por la misma entrada que un archivo, con su PDF, que baja cualquiera; la circular queda fija', async () => {
    const { sha256 } = (await subir(PDF, 'Circular 0010-4.pdf')).cuerpo
    const { version } = (await gloria().get(`${CIRCULARES}/0010-4-2023`)).cuerpo
    await registrar('0010-4', '2023-04-17', { antes: { clave: '0010-4-2023', version }, documento: sha256 })
    const archivo = `${CIRCULARES}/0010-4-2023/documento`
    expect((await mundo.publico.get(archivo)).cuerpo.type).toBe('documento.no_existe')
    expect((await guardar(B2024)).status).toBe(200)
    expect((await publicar(B2024)).cuerpo).toEqual({ circular: '0010-4-2023' })
    const publico = (await mundo.publico.get('/api/calendario/seguimiento/2024')).cuerpo
    expect(publico.cortes.map((c: { fechaDatos: string }) => c.fechaDatos)).toEqual([
      ...['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'],
    ])
    expect(publico.circulares).toMatchObject([{ numero: '0010-4', documento: '0010-4-2023' }])
    const bajado = await mundo.publico.get(archivo)
    expect([bajado.status, Buffer.compare(bajado.cuerpo, PDF)]).toEqual([200, 0])
    expect(bajado.cabeceras['content-disposition']).toContain('attachment')
    expect(await tipo(gloria().post(archivo, { documento: sha256 }))).toBe('circular.documento_puesto')
    expect((await gloria().post(`${CIRCULARES}/0009-4-2023/documento`, { documento: sha256 })).status).toBe(200)
    expect((await gloria().get(B2024)).cuerpo.type).toBe('cronograma.sin_borrador')
    const { db } = mundo.servicios.conexion
    const actos = await db
      .selectFrom('auditoria')
      .select('accion')
      .where('cuenta', '=', mundo.cuentaDe('gloria'))
      .execute()
    expect(actos.map((a) => a.accion)).toEqual(
      expect.arrayContaining(['circular.guardar', 'cargar_cronograma', 'circular.documento']),
    )
  })

  it('lo publicado no se toca tampoco por SQL, ni siquiera como dueño de la base', async () => {
    const { db } = mundo.servicios.conexion
    await expect(db.updateTable('actividad_version').set({ limite: '2030-01-01' }).execute()).rejects.toThrow()
    const { default: pg } = await import('pg')
    const dueno = new pg.Client(mundo.urlMigracion)
    await dueno.connect()
    for (const tabla of ['circular', 'cronograma_acto', 'corte', 'actividad_version', 'circular_documento'])
      await expect(dueno.query(`delete from ${tabla}`), tabla).rejects.toThrow()
    await expect(dueno.query("update actividad_version set limite = '2030-01-01'")).rejects.toThrow()
    await expect(dueno.query('truncate circular cascade')).rejects.toThrow()
    expect((await dueno.query('update actividad_version set limite = limite')).rowCount).toBeGreaterThan(0)
    await dueno.end()
  })

  it('la vista previa dice a quién sana, y eso es lo que se juzga después; con enmienda de la enmienda', async () => {
    for (const [quien, entidad] of [
      ['ana', '25200'],
      ['beto', '25295'],
    ] as const) {
      const reporte = direccion(entidad, 2023, 1)
      mundo.reloj.fijar(quien === 'ana' ? '2023-04-19T08:00:00-05:00' : '2023-05-03T08:00:00-05:00')
      await llenar(mundo.as(quien), entidad, reporte, 2, '4')
      expect((await mundo.as(quien).post(`${reporte}/envio`)).cuerpo.oportuna).toBe(false)
    }
    const hecho = async (entidad: string, quien: 'ana' | 'beto') =>
      (await mundo.as(quien).get(direccion(entidad, 2023, 1))).cuerpo.hecho
    const enmendar = async (numero: string, limite: string, textoLimite: string) => {
      await registrar(numero, '2023-05-04')
      expect((await empezar(2023, 'vigente', 'modifica', `${numero}-2023`)).status).toBe(200)
      await guardar(B2023, (f) => (f.corte === 1 ? { limite, textoLimite } : {}))
      return (await gloria().get(`${B2023}/previa`)).cuerpo
    }
    mundo.reloj.fijar('2023-05-04T08:00:00-05:00')
    const primera = await enmendar('0020-4', '2023-04-30', '30 de abril de 2023')
    expect(primera.cambios.map((c: { clave: string; campos: string[] }) => [c.clave, c.campos])).toEqual([
      ['reporte-corte-1', ['textoLimite', 'limite']],
    ])
    expect(primera.cuentas).toMatchObject({ sana: 1, tarde: 1, cumplio: 0 })
    const suerte = (await gloria().get(`${B2023}/previa?suerte=sana`)).cuerpo
    expect([suerte.total, suerte.filas[0].codigo]).toEqual([1, '25200'])
    expect((await publicar(B2023)).status).toBe(200)
    expect([await hecho('25200', 'ana'), await hecho('25295', 'beto')]).toEqual(['oportuno', 'extemporaneo'])
    const segunda = await enmendar('0021-4', '2023-05-10', '10 de mayo de 2023')
    expect(segunda.cuentas).toMatchObject({ sana: 1, tarde: 0, cumplio: 1 })
    expect((await publicar(B2023)).status).toBe(200)
    expect([await hecho('25200', 'ana'), await hecho('25295', 'beto')]).toEqual(['oportuno', 'oportuno'])
    expect((await mundo.publico.get('/api/calendario/seguimiento/2023')).cuerpo.cortes[0].limite).toBe('2023-05-10')
  })

  it('si alguien publica entretanto, el borrador no se publica: se empieza otro sobre lo que rige', async () => {
    mundo.reloj.fijar('2023-05-05T08:00:00-05:00')
    await registrar('0030-4', '2023-05-05')
    await empezar(2023, 'vigente', 'modifica', '0030-4-2023')
    await guardar(B2023, (f) => (f.corte === 2 ? { limite: '2023-07-31', textoLimite: '31 de julio de 2023' } : {}))
    const { db } = mundo.servicios.conexion
    await db.updateTable('cronograma_borrador').set({ actos: 2 }).execute()
    expect((await ver(B2023)).publicadaAntes).toBe('0021-4')
    expect(await tipo(publicar(B2023))).toBe('cronograma.publicado_antes')
    const { version } = await ver(B2023)
    expect((await gloria().post(`${B2023}/descarte`, { version })).cuerpo).toEqual({ descartado: true })
  })

  it('una circular cuyo texto no está se registra y se publica sin filas: el cronograma queda no disponible', async () => {
    await registrar('0031-4', '2023-05-05', { disponible: false, asunto: null })
    expect((await empezar(2025, 'anio_anterior', 'fija', '0031-4-2023')).status).toBe(200)
    await guardar(`${BORRADORES}/seguimiento/2025`)
    expect((await publicar(`${BORRADORES}/seguimiento/2025`)).status).toBe(200)
    const { actividades, cortes } = (await mundo.publico.get('/api/calendario/seguimiento/2025')).cuerpo
    expect([actividades, cortes[0].limite]).toEqual([[], null])
  })
})
