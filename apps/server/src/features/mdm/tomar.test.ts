// From what an entity answers to its score, and back: DNP takes the answers, computes, and each number opens down to the answer and its evidence.
import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fuentesDe, type Manifiesto, type Receta, verificarManifiesto } from '@kpt/domain/mdm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digerir, eslabonar } from '../../platform/audit/index.ts'
import { alcanceInterno } from '../../platform/http/index.ts'
import { raiz } from '../../platform/raiz.ts'
import { hacerLoEncolado, pdfDeMuestra } from '../../testing/cargar.ts'
import { publicarCuestionario } from '../../testing/cuestionarios.ts'
import { subirEvidencia } from '../../testing/evidencias.ts'
import type { Nombre } from '../../testing/gente.ts'
import { gestionDe, responderTodo } from '../../testing/gestionweb.ts'
import { kptSinBase } from '../../testing/kpt.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { escribir } from '../../testing/reporte.ts'
import { asentarInsumo } from './index.ts'

const { recetas }: { recetas: Receta[] } = JSON.parse(readFileSync(join(raiz, 'db/seed/mdm-recetas.json'), 'utf8'))
const de2021 = recetas.find((r) => r.clave === 'mdm-2021')
if (!de2021) throw new Error('the seed lost a recipe of the tests')
const CUAL = { receta: 'mdm-2022', vigencia: 2022 } as const
const [COGUA, GACHANCIPA, MEDELLIN] = ['25200', '25295', '05001'] as const
const NOTA = 'Prueba de las respuestas'
const MOTIVO = 'La respuesta no coincide con el documento que se adjuntó'

describe('Las respuestas de GESTIONWEB entran a la medición (R7.1)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-06-01T08:00:00-05:00' })
    const {
      version: _,
      cita: __,
      ...receta
    } = { ...structuredClone(de2021), clave: 'mdm-2022', desde: 2022, hasta: 2022 }
    const hecho = await mundo.as('gloria').post('/api/mdm/recetas', { receta, acto: 'Acto de prueba', contra: null })
    if (hecho.status !== 200) throw new Error(JSON.stringify(hecho.cuerpo))
  })
  afterAll(() => mundo.cerrar())

  const ver = async (ruta: string, quien?: Nombre) =>
    (await (quien ? mundo.as(quien) : mundo.publico).get(`/api/mdm/${ruta}`)).cuerpo
  const previa = () => ver('respuestas?receta=mdm-2022&vigencia=2022', 'fabio')
  const tomar = async (contra: number | null, razon: string | null = null) =>
    (await mundo.as('fabio').post('/api/mdm/respuestas', { ...CUAL, contra, razon })).cuerpo
  const columna = (vista: { columnas: { columna: string }[] }, cual: string) =>
    vista.columnas.find((c) => c.columna === cual)
  const deRespuestas = async () => {
    const { fuentes } = await ver('cobertura?receta=mdm-2022&vigencia=2022', 'fabio')
    return fuentes.find((f: { fuente: string }) => f.fuente === 'gestionweb').respuestas
  }
  const faltan = (resto = '') => ver(`cobertura/faltan?receta=mdm-2022&vigencia=2022${resto}`, 'fabio')

  /** A table of the other sources, by the door that a file takes; `valorDe`: null where there is no value. */
  async function asentar(
    fuente: string,
    valorDe: (columna: string) => number | null = () => 0.5,
    razon: string | null = null,
  ) {
    const columnas =
      fuentesDe(de2021 as Receta)
        .find((f) => f.fuente === fuente)
        ?.columnas.map((c) => c.columna) ?? []
    const valores = Object.fromEntries(columnas.map((c) => [c, valorDe(c)]))
    const filas = [COGUA, GACHANCIPA, MEDELLIN].map((codigo, i) => ({ codigo, fila: 40 + i, valores }))
    const { conexion, reloj } = mundo.servicios
    await conexion.db.transaction().execute(async (db) => {
      const { id } = await db
        .selectFrom('cuenta')
        .select('id')
        .where('nombre', '=', 'Fabio Analista')
        .executeTakeFirstOrThrow()
      const persona = { cuenta: id, rol: 'analista_dnp' }
      const actor = { db, ahora: reloj.ahora(), servicios: mundo.servicios, alcance: alcanceInterno(), persona }
      const archivo = {
        origen: 'tabla',
        archivo: `${fuente}.csv`,
        archivo_sha256: Buffer.alloc(32, 7),
        demostracion: false,
      }
      const dicho = {
        fuente,
        vigencia: 2022,
        procedencia: 'De prueba',
        licencia: 'CC BY 4.0',
        fecha: '2023-05-01',
        razon,
      }
      await asentarInsumo(actor, { columnas, filas }, { ...dicho, ...archivo })
    })
  }

  async function calcular() {
    const pedido = { receta: { clave: 'mdm-2022', version: 1 }, vigencia: 2022, insumos: [], motivo: NOTA }
    const { corrida } = (await mundo.as('fabio').post('/api/mdm/corridas', pedido)).cuerpo
    await hacerLoEncolado(mundo)
    return corrida as number
  }

  it('sin cuestionario publicado, o sin nadie que lo haya enviado, no hay nada que tomar', async () => {
    expect([(await previa()).type, (await tomar(null)).type]).toEqual(['mdm.sin_respuestas', 'mdm.sin_respuestas'])
    expect(await deRespuestas()).toBeNull()
    await publicarCuestionario(mundo, 2022)
    expect(await previa()).toMatchObject({ contra: null, enviaron: 0, sinComenzar: 1102, nuevas: 0, filas: 0 })
    expect((await tomar(null)).type).toBe('mdm.sin_respuestas')
    const sinFuente = { receta: 'mdm-dimensiones', vigencia: 2022, contra: null, razon: null }
    const rechazo = (await mundo.as('fabio').post('/api/mdm/respuestas', sinFuente)).cuerpo
    expect(rechazo.type).toBe('mdm.fuente_desconocida')
  })

  it('el tablero dice de quién se espera cada dato y en qué va su cuestionario', async () => {
    const ana = mundo.as('ana')
    await responderTodo(ana, gestionDe(COGUA))
    await subirEvidencia(ana, gestionDe(COGUA), pdfDeMuestra('trd'), {
      nombre: 'TRD aprobadas.pdf',
      metas: ['trd_aprobadas'],
    })
    const reservada = { nombre: 'Cédulas.pdf', metas: ['trd_aprobadas'], personal: true }
    await subirEvidencia(ana, gestionDe(COGUA), pdfDeMuestra('cédulas'), reservada)
    expect((await ana.post(`${gestionDe(COGUA)}/envio`)).status).toBe(200)
    await escribir(mundo.as('beto'), gestionDe(GACHANCIPA), { meta: 'trd_aprobadas', campo: 'respuesta', valor: 'si' })
    expect(await deRespuestas()).toMatchObject({
      ...{ universo: 1102, enviaron: 1, validadas: 0, enAjustes: 0, enBorrador: 1, sinComenzar: 1100, nuevas: 1 },
      columnas: ['raw_org_info', 'raw_atencion'],
    })
    const situacion = async (texto: string) =>
      (await faltan(`&columna=raw_org_info&texto=${texto}`)).filas[0]?.cuestionario
    expect([await situacion('cogua'), await situacion(GACHANCIPA), await situacion(MEDELLIN)]).toEqual([
      ...['por_tomar', 'en_borrador', 'sin_comenzar'],
    ])
    expect((await faltan('&columna=raw_org_info&cuestionario=en_borrador')).total).toBe(1)
    expect((await faltan('&columna=raw_rend_cuentas&texto=cogua')).filas[0].cuestionario).toBeNull()
  })

  it('lo que se toma es lo enviado; lo que el cuestionario no calcula sigue como estaba, y lo dice', async () => {
    await asentar('gestionweb')
    const vista = await previa()
    expect(vista).toMatchObject({ contra: 1, igual: false, filas: 3, entran: 0 })
    expect(columna(vista, 'raw_org_info')).toMatchObject({
      de: 'respuestas',
      tienen: 1,
      cambian: 1,
      ganan: 0,
      pierden: 2,
    })
    expect(columna(vista, 'raw_rend_cuentas')).toMatchObject({
      de: 'anterior',
      version: 1,
      tienen: 3,
      cambian: 0,
      pierden: 0,
    })
    expect((await tomar(null, NOTA)).type).toBe('mdm.insumo_cambio')
    expect((await tomar(1)).type).toBe('mdm.insumo_razon')
    expect(await tomar(1, NOTA)).toEqual({ version: 2 })
    const { filas } = await ver('insumos?vigencia=2022&fuente=gestionweb', 'fabio')
    expect(filas[0]).toMatchObject({
      ...{ version: 2, origen: 'gestionweb', archivo: null, razon: NOTA, fecha: '2023-06-01' },
      procedencia: expect.stringMatching(/que envi.+ 1 entidad.*raw_rend_cuentas, de la versión 1/),
      licencia: 'Información pública (Ley 1712 de 2014); CC BY 4.0',
    })
    const { cuerpo: texto } = await mundo.as('fabio').get('/api/mdm/insumos/2022/gestionweb/2/csv')
    expect(String(texto)).toBe(
      'codigo,fila,raw_org_info,raw_atencion,raw_rend_cuentas\n05001,2,,,0.5\n25200,3,1,1,0.5\n25295,4,,,0.5\n',
    )
    expect((await tomar(2, NOTA)).type).toBe('mdm.toma_igual')
    expect((await previa()).igual).toBe(true)
  })

  let primera = 0
  const abrir = (corrida: number, entidad: string, cual = 'raw_org_info', quien?: Nombre) =>
    ver(`corridas/${corrida}/entidades/${entidad}/respuestas/${cual}`, quien)

  it('la traza abre el puntaje hasta la respuesta, su evidencia y su recibo, y quien no envió lo dice', async () => {
    for (const { fuente } of fuentesDe(de2021 as Receta)) if (fuente !== 'gestionweb') await asentar(fuente)
    primera = await calcular()
    const cogua = await ver(`corridas/${primera}/entidades/${COGUA}`, 'fabio')
    const abierto = cogua.componentes[0].dimensiones[2].indicadores
    expect(abierto.map((i: { columnas: object[] }) => i.columnas[0])).toMatchObject([
      { columna: 'raw_org_info', valor: 1, version: 2, respuestas: { version: 1, recibo: 'KPT-G-25200-2022-1-V1' } },
      { columna: 'raw_rend_cuentas', valor: 0.5, version: 1, fila: 40, respuestas: null },
      { columna: 'raw_atencion', valor: 1, version: 2, respuestas: { version: 1 } },
    ])
    expect((await abrir(primera, COGUA)).type).toBe('mdm.corrida_no_existe')
    const { enviada, valor } = await abrir(primera, COGUA, 'raw_org_info', 'fabio')
    expect(valor).toBe(1)
    expect(enviada).toMatchObject({ recibo: 'KPT-G-25200-2022-1-V1', estado: 'enviado', cuestionario: { version: 1 } })
    expect(enviada.puntaje.partes[1]).toEqual({ expresion: 'trd_aprobadas y trd_aplicadas', cumple: true })
    const [aprobadas] = enviada.puntaje.respuestas
    expect(aprobadas).toMatchObject({ pregunta: { clave: 'trd_aprobadas' }, preguntada: true, respuesta: 'si' })
    const [publica, personal] = aprobadas.evidencias.toSorted((a: { personal: boolean }) => (a.personal ? 1 : -1))
    expect(publica).toMatchObject({ nombre: 'TRD aprobadas.pdf', personal: false, abre: true })
    expect(publica.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(personal).toMatchObject({ nombre: null, personal: true, abre: false })
    const sinEnviar = await abrir(primera, GACHANCIPA, 'raw_org_info', 'fabio')
    expect(sinEnviar).toEqual({ columna: 'raw_org_info', valor: null, tabla: 2, enviada: null })
    expect((await ver(`corridas/${primera}/entidades/${GACHANCIPA}`, 'fabio')).motivo).toMatchObject({
      codigo: 'falta_valor',
    })
    const deArchivo = await abrir(primera, COGUA, 'raw_rend_cuentas', 'fabio')
    expect(deArchivo.type).toBe('mdm.sin_respuestas_del_dato')
  })

  it('publicada, la traza es de todos; el archivo de la evidencia sigue por su propia puerta', async () => {
    for (const acto of ['revision', 'publicacion'])
      await mundo.as('gloria').post(`/api/mdm/corridas/${primera}/${acto}`, { nota: NOTA, reemplaza: null })
    const { enviada } = await abrir(primera, COGUA)
    const [{ evidencias }] = enviada.puntaje.respuestas
    expect(evidencias.every((e: { abre: boolean }) => !e.abre)).toBe(true)
    const archivo = `${gestionDe(COGUA)}/evidencias/${evidencias[0].id}/archivo`
    expect((await mundo.publico.get(archivo)).status).toBe(401)
    const paraAna = await abrir(primera, COGUA, 'raw_org_info', 'ana')
    expect(paraAna.enviada.puntaje.respuestas[0].evidencias.some((e: { abre: boolean }) => e.abre)).toBe(true)
  })

  it('el manifiesto lleva qué versión de cada entidad se tomó, y se sostiene solo', async () => {
    const manifiesto = (await mundo.publico.get(`/api/mdm/corridas/${primera}/manifiesto`)).cuerpo as Manifiesto
    expect(verificarManifiesto(manifiesto, { digerir, eslabonar }).falla).toBeNull()
    const deRespuestas = manifiesto.insumos.find((i) => i.fuente === 'gestionweb')
    expect(deRespuestas?.origenes?.texto).toMatch(
      /^codigo,corte,version,recibo,sha256\n25200,1,1,KPT-G-25200-2022-1-V1,[0-9a-f]{64}\n$/,
    )
    expect(manifiesto.insumos.filter((i) => i.origenes)).toHaveLength(1)
    const ruta = join(tmpdir(), `kpt manifiesto con origenes ${process.pid}.json`)
    await writeFile(ruta, JSON.stringify(manifiesto))
    expect(await kptSinBase('mdm', 'verificar', ruta)).toMatchObject({ codigo: 0, json: { integra: true } })
    await rm(ruta)
  })

  it('una respuesta corregida se toma otra vez con su razón, y la comparación dice qué dato cambió', async () => {
    const [ana, diego] = [mundo.as('ana'), mundo.as('diego')]
    await diego.post(`${gestionDe(COGUA)}/revision`, { version: 1 })
    const metas = [{ meta: 'trd_aplicadas', motivo: MOTIVO }]
    const pedido = { version: 1, general: false, motivo: MOTIVO, vence: '2023-07-10', metas }
    expect((await diego.post(`${gestionDe(COGUA)}/ajustes`, pedido)).status).toBe(200)
    expect(await previa()).toMatchObject({ igual: true, enAjustes: 1, nuevas: 0 })
    await escribir(ana, gestionDe(COGUA), { meta: 'trd_aplicadas', campo: 'respuesta', base: 'si', valor: 'no' })
    const respuesta = { meta: 'trd_aplicadas', clase: 'cambiado', texto: 'Todavía no se aplican', evidencias: [] }
    await ana.post(`${gestionDe(COGUA)}/ajustes/1/respuestas`, respuesta)
    expect((await ana.post(`${gestionDe(COGUA)}/envio`)).status).toBe(200)
    expect(await deRespuestas()).toMatchObject({ nuevas: 1, enAjustes: 0 })
    expect(columna(await previa(), 'raw_org_info')).toMatchObject({ cambian: 1, ganan: 0, pierden: 0 })
    expect(await tomar(2, 'La entidad corrigió lo que había respondido')).toEqual({ version: 3 })
    const segunda = await calcular()
    const comparacion = await ver(`comparacion?de=${primera}&a=${segunda}`, 'fabio')
    expect(comparacion).toMatchObject({ mismaReceta: true, fuentes: [{ fuente: 'gestionweb', de: 2, a: 3 }] })
    expect(comparacion.filas[0]).toMatchObject({
      entidad: { codigo: COGUA },
      causas: ['insumo'],
      columnas: ['raw_org_info'],
    })
    expect((await abrir(segunda, COGUA, 'raw_org_info', 'fabio')).valor).toBeCloseTo(2 / 3, 12)
    expect((await abrir(primera, COGUA)).enviada).toMatchObject({ version: 1, puntaje: { valor: 1 } })
    expect(
      (await ver(`corridas/${segunda}/entidades/${COGUA}`, 'fabio')).componentes[0].dimensiones[2].indicadores[1]
        .columnas[0],
    ).toMatchObject({ version: 1, fila: 40 })
  })

  it('de dónde salió una tabla no se altera, y tomarla queda en la cadena', async () => {
    const { db } = mundo.servicios.conexion
    await expect(db.updateTable('mdm_insumo_origen').set({ recibo: '' }).execute()).rejects.toThrow(
      /permission|permiso/,
    )
    await expect(db.deleteFrom('mdm_insumo_columna').execute()).rejects.toThrow(/permission|permiso/)
    const actos = await db.selectFrom('auditoria').select('texto').where('accion', '=', 'mdm.insumo').execute()
    expect(actos.filter((a) => a.texto.includes('"tomadas":1'))).toHaveLength(2)
  })
})
