import { decimal, sum, toText } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leerLibroDe } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { conMeta, escribirLibroSispt, type LibroSispt, type MetaSispt, planDeMuestra } from '../demostracion/index.ts'

const PLAN = '/api/entidades/25200/plan'
const CARGAS = '/api/entidades/25200/cargas'

describe('El plan entra por el libro', () => {
  let mundo: Mundo
  const muestra = planDeMuestra()
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const ver = async (consulta = '') => (await mundo.as('ana').get(`${PLAN}${consulta}`)).cuerpo
  const leer = async (libro: LibroSispt) =>
    leerLibroDe(mundo, mundo.as('ana'), '25200', await escribirLibroSispt(libro))
  const confirmar = (id: string, contra: number) => mundo.as('ana').post(`${CARGAS}/${id}/confirmacion`, { contra })

  it('sin plan todavía, lo dice', async () => {
    expect(await ver()).toMatchObject({ type: 'plan.no_existe', status: 404 })
  })

  it('la vista previa dice qué agrega, cambia y retira; la confirmación lo hace la versión 1', async () => {
    const carga = await leer(muestra)
    expect(carga).toMatchObject({ estado: 'lista', progreso: null, rechazo: null })
    expect(carga.vistaPrevia).toMatchObject({ entidad: '25200', contra: 0, lineas: 3, metas: 12, iguales: 0 })
    expect(carga.vistaPrevia.agrega).toHaveLength(12)
    expect(await ver()).toMatchObject({ type: 'plan.no_existe' })
    const confirmada = await confirmar(carga.id, 0)
    expect(confirmada.cuerpo).toEqual({ version: 1, cambio: true })
    const plan = await ver()
    expect(plan).toMatchObject({ estado: 'en_construccion', version: 1, metas: 12, homologadas: 12, puedeEditar: true })
    expect(plan.versiones).toMatchObject([
      { version: 1, origen: 'libro', vigente: true, autor: { nombre: 'Ana Cogua', rol: 'usuario_lider' } },
    ])
  })

  it('los totales son la suma exacta de lo que dice el libro, por vigencia, fuente y línea', async () => {
    const plan = await ver()
    const delLibro = (metas: readonly MetaSispt[], clave: (fuente: string) => boolean, vigencia: number) => {
      const valores = metas.flatMap((m) =>
        Object.entries(m.fuentes).flatMap(([fuente, v]) => (clave(fuente) ? [decimal(String(v[vigencia] ?? 0))] : [])),
      )
      return toText(sum(valores))
    }
    for (const [i, vigencia] of plan.vigencias.entries()) {
      expect(plan.totales[vigencia]).toBe(delLibro(muestra.metas, () => true, i))
      for (const fuente of plan.fuentes) {
        expect(fuente.totales[vigencia]).toBe(delLibro(muestra.metas, (clave) => clave === fuente.clave, i))
      }
      for (const [n, linea] of plan.lineas.entries()) {
        const suyas = muestra.metas.filter((m) => m.linea === n + 1)
        expect(linea.totales[vigencia]).toBe(delLibro(suyas, () => true, i))
      }
    }
    expect(plan.totales['2026']).toMatch(/\.\d+$/)
    expect(plan.fuentes.map((f: { nombre: string }) => f.nombre)).toEqual([
      'Recursos propios',
      'SGP educación',
      'SGP salud',
      'SGP libre inversión',
      'Crédito',
      'Otros',
    ])
  })

  it('el mismo libro dos veces no cambia nada', async () => {
    const carga = await leer(muestra)
    expect(carga.vistaPrevia).toMatchObject({ contra: 1, iguales: 12, agrega: [], cambia: [], retira: [], partes: [] })
    expect((await confirmar(carga.id, 1)).cuerpo).toEqual({ version: 1, cambio: false })
    expect((await ver()).versiones).toHaveLength(1)
  })

  it('repetir una confirmación cuya respuesta se perdió no hace otra versión', async () => {
    const carga = await leer(muestra)
    await confirmar(carga.id, 1)
    expect((await confirmar(carga.id, 1)).cuerpo).toEqual({ version: 1, cambio: false })
  })

  it('otra versión conserva los números de las metas; los de las retiradas no vuelven', async () => {
    const [primera, ...resto] = muestra.metas
    const nueva = {
      ...(primera as MetaSispt),
      codigo: 'IP-99',
      indicador: '330105100',
      texto: 'Capacitar a formadores de la casa de la cultura',
    }
    const libro = conMeta({ ...muestra, metas: [...resto, nueva] }, 0, { texto: 'Mejorar la vía a Rodamontal' })
    const carga = await leer(libro)
    expect(carga.vistaPrevia.cambia).toMatchObject([{ numero: '25200-M-0002', campos: ['personalizacion'] }])
    expect(carga.vistaPrevia.retira).toMatchObject([{ numero: '25200-M-0001', codigoSispt: 'IP-1' }])
    expect(carga.vistaPrevia.agrega).toMatchObject([{ numero: null, codigoSispt: 'IP-99' }])
    expect((await confirmar(carga.id, 1)).cuerpo).toEqual({ version: 2, cambio: true })
    const metas = (await mundo.as('ana').get(`${PLAN}/metas?tamano=500`)).cuerpo.filas
    expect(metas.map((m: { numero: string }) => m.numero)).toEqual([
      ...Array.from({ length: 11 }, (_, i) => `25200-M-${String(i + 2).padStart(4, '0')}`),
      '25200-M-0013',
    ])
    expect((await ver('?version=1')).versiones.map((v: { vigente: boolean }) => v.vigente)).toEqual([true, false])
    expect((await mundo.as('ana').get(`${PLAN}/metas?version=1`)).cuerpo.filas[0].numero).toBe('25200-M-0001')
    expect(await ver('?version=9')).toMatchObject({ type: 'plan.version_no_existe' })
  })

  it('dos versiones cualesquiera se comparan meta por meta, por su número', async () => {
    const comparar = async (de: number, a: number, resto = '') =>
      (await mundo.as('ana').get(`${PLAN}/versiones/${a}/diferencia?contra=${de}${resto}`)).cuerpo
    const texto = muestra.metas[1]?.texto
    expect(await comparar(1, 2)).toMatchObject({
      ...{ agrega: 1, cambia: 1, retira: 1, partes: [], total: 3 },
      filas: [
        { que: 'agrega', numero: '25200-M-0013', campos: [] },
        {
          que: 'cambia',
          numero: '25200-M-0002',
          campos: [{ campo: 'texto de la meta', antes: texto, despues: 'Mejorar la vía a Rodamontal' }],
        },
        { que: 'retira', numero: '25200-M-0001', campos: [] },
      ],
    })
    expect(await comparar(2, 1)).toMatchObject({ agrega: 1, cambia: 1, retira: 1 })
    expect((await comparar(1, 2, '&tamano=1&pagina=3')).filas).toMatchObject([{ que: 'retira' }])
    expect(await comparar(2, 2)).toMatchObject({ total: 0, filas: [] })
    expect(await comparar(9, 2)).toMatchObject({ type: 'plan.version_no_existe' })
  })

  it('restaurar trae el contenido de antes como versión nueva, con sus números', async () => {
    const restaurar = (version: number, contra: number) =>
      mundo.as('ana').post(`${PLAN}/versiones/${version}/restauracion`, { contra })
    expect((await restaurar(1, 1)).cuerpo).toMatchObject({
      type: 'plan.version_cambio',
      detalles: { esperada: '1', actual: '2' },
    })
    expect((await restaurar(7, 2)).cuerpo.type).toBe('plan.version_no_existe')
    expect((await restaurar(1, 2)).cuerpo).toEqual({ version: 3 })
    expect((await restaurar(1, 3)).cuerpo).toEqual({ version: 3 })
    const plan = await ver()
    expect(plan.versiones[0]).toMatchObject({ version: 3, origen: 'restauracion' })
    expect(plan.versiones[0].sha256).toBe(plan.versiones[2].sha256)
    const { filas } = (await mundo.as('ana').get(`${PLAN}/metas?texto=mercado`)).cuerpo
    expect(filas[0]).toMatchObject({ numero: '25200-M-0001', codigoSispt: 'IP-1' })
  })

  it('de dos confirmaciones a la vez una gana, y la otra vuelve a mirar', async () => {
    const uno = await leer(conMeta(muestra, 3, { unidad: 'Predio' }))
    const dos = await leer(conMeta(muestra, 4, { unidad: 'Espacio' }))
    const respuestas = await Promise.all([confirmar(uno.id, 3), confirmar(dos.id, 3)])
    expect(respuestas.map((r) => r.status).sort()).toEqual([200, 409])
    const perdedora = respuestas.find((r) => r.status === 409)
    expect(perdedora?.cuerpo).toMatchObject({ type: 'plan.version_cambio', detalles: { esperada: '3', actual: '4' } })
    const [ganada, perdida] = respuestas[0]?.status === 200 ? [uno, dos] : [dos, uno]
    expect((await mundo.as('ana').get(`${CARGAS}/${ganada.id}`)).cuerpo.estado).toBe('confirmada')
    const otraVez = (await mundo.as('ana').get(`${CARGAS}/${perdida.id}`)).cuerpo
    expect(otraVez).toMatchObject({ estado: 'lista', vistaPrevia: { contra: 4 } })
    expect(otraVez.vistaPrevia.cambia).toHaveLength(2)
    expect((await confirmar(perdida.id, 4)).cuerpo).toEqual({ version: 5, cambio: true })
  })

  it('la primera versión también la gana uno solo', async () => {
    const libro = await escribirLibroSispt(planDeMuestra({ entidad: '25295', nombre: 'Gachancipá' }))
    const leidas = await Promise.all([1, 2].map(() => leerLibroDe(mundo, mundo.as('beto'), '25295', libro)))
    const confirmadas = await Promise.all(
      leidas.map(({ id }) => mundo.as('beto').post(`/api/entidades/25295/cargas/${id}/confirmacion`, { contra: 0 })),
    )
    expect(confirmadas.map((r) => r.status).sort()).toEqual([200, 409])
  })

  it('cada acto queda en la auditoría de la entidad, en cadena', async () => {
    const { db } = mundo.servicios.conexion
    const actos = await db.selectFrom('auditoria').selectAll().where('cadena', '=', '25200').orderBy('n').execute()
    expect(actos.filter((a) => a.accion === 'plan.confirmar').map((a) => a.sujeto)).toEqual(
      [1, 2, 4, 5].map((n) => `plan/2024/version/${n}`),
    )
    expect(actos.map((a) => a.n)).toEqual(actos.map((_, i) => i + 1))
  })

  it('el libro queda guardado junto a la versión que hizo', async () => {
    const libro = await escribirLibroSispt(muestra)
    const { db } = mundo.servicios.conexion
    const { sha256 } = await db
      .selectFrom('documento')
      .select('sha256')
      .where('nombre', '=', 'libro.xlsx')
      .where('entidad', '=', '25200')
      .limit(1)
      .executeTakeFirstOrThrow()
    const bajado = await mundo.as('ana').get(`/api/entidades/25200/documentos/${sha256.toString('hex')}`)
    expect(bajado.cuerpo.subarray(0, 2).toString()).toBe(libro.subarray(0, 2).toString())
  })
})
