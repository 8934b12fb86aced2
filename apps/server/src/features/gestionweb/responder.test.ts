import { createHash } from 'node:crypto'
import { parseDocumentoGestion } from '@kpt/domain/gestionweb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { pdfDeMuestra } from '../../testing/cargar.ts'
import { publicarCuestionario } from '../../testing/cuestionarios.ts'
import { subirEvidencia } from '../../testing/evidencias.ts'
import { gestionDe, responderTodo } from '../../testing/gestionweb.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { cadenaDe, escribir } from '../../testing/reporte.ts'
import { comprobarPrueba } from '../constancia/index.ts'
import { findRespuestasDelPais } from './index.ts'

const GESTION = gestionDe('25200')
const MOTIVO = 'La respuesta no coincide con el documento que se adjuntó'

describe('Una entidad responde GESTIONWEB (R3.2)', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  const ver = async (quien: 'ana' | 'diego' = 'ana') => (await mundo.as(quien).get(GESTION)).cuerpo
  const delPais = () => findRespuestasDelPais(mundo.servicios.conexion.db, alcanceInterno(), 2022)
  const faltas = async () => (await ver()).faltas.map((f: { codigo: string; metas: string[] }) => [f.codigo, f.metas])
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-06-01T08:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  it('sin cuestionario publicado no hay nada que responder; publicado, aparece entre lo que debe', async () => {
    expect((await ana().get(GESTION)).cuerpo.type).toBe('reporte.no_existe')
    const cortes = async () => (await ana().get('/api/entidades/25200/inicio')).cuerpo.cortes
    expect((await cortes()).some((c: { instrumento: string }) => c.instrumento === 'gestionweb')).toBe(false)
    await publicarCuestionario(mundo, 2022)
    expect(await cortes()).toContainEqual(
      expect.objectContaining({ instrumento: 'gestionweb', vigencia: 2022, situacion: 'abierta', requeridas: 5 }),
    )
  })

  it('cada respuesta se guarda como una celda, con su autor y su eslabón, y la de otra forma se rechaza', async () => {
    const { cuerpo } = await escribir(
      ana(),
      GESTION,
      { meta: 'procesos_documentados', campo: 'respuesta', valor: 'si' },
      { meta: 'procesos_documentados', campo: 'respuesta', valor: 'quizás' },
      { meta: 'paac_componentes', campo: 'respuesta', valor: '["servicio_ciudadano","rendicion_cuentas"]' },
      { meta: 'nadie_pregunto', campo: 'respuesta', valor: 'si' },
      { meta: 'rendicion_en_plan', campo: 'ejecutado', valor: '3' },
      { meta: 'rendicion_en_plan', campo: 'no_aplica', valor: 'no hay plan de acción' },
    )
    expect(
      cuerpo.resultados.map((r: { resultado: string; problema: object | null }) => r.problema ?? r.resultado),
    ).toEqual([
      'guardado',
      { codigo: 'gestion.respuesta', detalles: { falta: 'forma_distinta' } },
      { codigo: 'gestion.respuesta', detalles: { falta: 'forma_distinta' } },
      { codigo: 'gestion.pregunta_no_existe', detalles: { pregunta: 'nadie_pregunto' } },
      { codigo: 'gestion.respuesta', detalles: { falta: 'forma_distinta' } },
      { codigo: 'gestion.respuesta', detalles: { falta: 'no_admite_no_aplica' } },
    ])
    const otra = await escribir(ana(), GESTION, { meta: 'procesos_documentados', campo: 'respuesta', valor: 'no' })
    expect(otra.cuerpo.resultados[0]).toMatchObject({
      resultado: 'conflicto',
      valor: 'si',
      autor: { nombre: 'Ana Cogua' },
    })
    const historia = await ana().get(`${GESTION}/metas/procesos_documentados/historia?campo=respuesta`)
    expect(historia.cuerpo.cambios).toMatchObject([{ antes: null, despues: 'si' }])
    expect((await cadenaDe(mundo, '25200')).integra).toBe(true)
  })

  it('no se envía sin toda la información que se pide, y se dice qué falta', async () => {
    expect((await ana().post(`${GESTION}/envio`)).cuerpo).toMatchObject({
      type: 'reporte.envio_incompleto',
      faltas: [{ codigo: 'preguntas_sin_respuesta', cuantas: 4 }],
    })
    await responderTodo(ana(), GESTION, ['procesos_documentados', 'trd_meses'])
    expect(await faltas()).toEqual([['preguntas_sin_respuesta', ['trd_meses']]])
    const validada = (await ana().post(`${GESTION}/validaciones`)).cuerpo
    expect(validada).toMatchObject({
      motivo: 'a_pedido',
      reglas: '1',
      metas: 8,
      errores: 1,
      sinReporte: 1,
      sinConfirmar: 0,
    })
    const abierta = (await ana().get(`${GESTION}/validaciones/${validada.n}`)).cuerpo
    expect(abierta.grupos).toMatchObject([
      { regla: 'gestion_sin_respuesta', cuantos: 1, hallazgos: [{ ruta: { meta: 'trd_meses' } }] },
    ])
    expect(abierta.cambio).toMatchObject({ contra: { motivo: 'envio_rechazado', sinReporte: 4 } })
    expect(await ver()).toMatchObject({ completas: 7, requeridas: 8, planVersion: null })
  })

  it('un delegado responde las secciones que le dieron y ninguna otra', async () => {
    const dina = mundo.as('dina')
    const dicha = { campo: 'respuesta', base: null, valor: '12', meta: 'trd_meses' }
    const resultado = async () => (await escribir(dina, GESTION, dicha)).cuerpo.resultados[0]
    expect(await resultado()).toMatchObject({ problema: { codigo: 'valor.fuera_de_reparto' } })
    const { personas, secciones } = (await ana().get('/api/equipo')).cuerpo
    expect(secciones).toContainEqual({ clave: 'gestion_documental', titulo: 'Gestión documental' })
    const suyo = personas.find((p: { rol: string }) => p.rol === 'delegado').nombramiento
    const dar = (reparto: object) => ana().post(`/api/equipo/personas/${suyo}/reparto`, { reparto })
    const nada = { lineas: null, sectores: null }
    expect((await dar({ ...nada, secciones: ['la_que_no_esta'] })).cuerpo.type).toBe('equipo.reparto')
    expect((await dar({ ...nada, secciones: ['gestion_documental'] })).status).toBe(200)
    expect((await dina.get(GESTION)).cuerpo).toMatchObject({
      ...{ aCargo: true, completas: 3, requeridas: 4, reparto: { secciones: ['gestion_documental'] } },
    })
    expect(await resultado()).toMatchObject({ resultado: 'guardado' })
    await escribir(dina, GESTION, { ...dicha, base: '12', valor: null })
    const ajena = await escribir(dina, GESTION, { ...dicha, meta: 'rendicion_en_plan', base: 'si', valor: 'no' })
    expect(ajena.cuerpo.resultados[0].problema.codigo).toBe('valor.fuera_de_reparto')
  })

  it('una respuesta lleva su evidencia, y quien la vuelve a responder la conserva', async () => {
    const { status, cuerpo } = await subirEvidencia(ana(), GESTION, pdfDeMuestra('acta'), {
      ...{ nombre: 'TRD aprobadas.pdf', metas: ['trd_aprobadas'] },
    })
    expect([status, cuerpo.metas]).toEqual([200, ['trd_aprobadas']])
    const ajena = await subirEvidencia(ana(), GESTION, pdfDeMuestra('otra'), { metas: ['nadie_pregunto'] })
    expect(ajena.cuerpo.type).toBe('gestion.pregunta_no_existe')
    const { evidencias, celdas } = (await ana().get(`${GESTION}/respuestas`)).cuerpo
    expect(Object.keys(evidencias)).toEqual(['trd_aprobadas'])
    expect(celdas).toContainEqual({ pregunta: 'trd_aprobadas', campo: 'respuesta', clave: '', valor: 'si' })
  })

  it('enviada queda congelada con la huella del cuestionario, su constancia se verifica sola y sus puntajes quedan', async () => {
    await escribir(ana(), GESTION, { meta: 'trd_meses', campo: 'respuesta', valor: '12' })
    const { status, cuerpo } = await ana().post(`${GESTION}/envio`)
    expect([status, cuerpo.recibo]).toEqual([200, 'KPT-G-25200-2022-1-V1'])
    expect(cuerpo).toMatchObject({ oportuna: true, planVersion: null, cuestionario: { version: 1 } })
    const [corrida] = (await mundo.as('diego').get(`${GESTION}/validaciones`)).cuerpo.filas
    expect(corrida).toMatchObject({ motivo: 'envio', version: 1, errores: 0, sinReporte: 0 })
    const suya = (await ana().get(`${GESTION}/versiones/1/prueba`)).cuerpo
    expect(createHash('sha256').update(suya.contenido).digest('hex')).toBe(cuerpo.sha256)
    expect(parseDocumentoGestion(suya.contenido)?.cuestionario).toEqual(cuerpo.cuestionario)
    expect(await comprobarPrueba(JSON.stringify(suya))).toMatchObject({ eslabones: 5, falla: null })
    expect((await mundo.publico.get(`/api/verificacion/${cuerpo.recibo}`)).cuerpo).toMatchObject({
      situacion: 'vigente',
      hechos: { formato: 2, cuestionario: cuerpo.cuestionario, preguntas: { total: 8, respondidas: 8 } },
    })
    expect(await delPais()).toMatchObject([
      { entidad: '25200', estado: 'enviado', vigente: { version: 1, recibo: cuerpo.recibo, sha256: cuerpo.sha256 } },
    ])
    const [suyos] = await delPais()
    expect([...(suyos?.vigente?.puntajes ?? [])]).toEqual([
      ['raw_atencion', 1],
      ['raw_org_info', 1],
    ])
  })

  it('quien revisa la lee junto a su evidencia, pide ajustar una pregunta y solo esa se abre', async () => {
    const diego = mundo.as('diego')
    const vista = (await diego.get(`${GESTION}/respuestas?version=1`)).cuerpo
    expect(vista.cuestionario.version).toBe(1)
    expect((await diego.get(`${GESTION}/evidencias?version=1`)).cuerpo.filas).toMatchObject([
      { metas: ['trd_aprobadas'] },
    ])
    expect((await diego.post(`${GESTION}/revision`, { version: 1 })).status).toBe(200)
    const pedir = (meta: string) =>
      diego.post(`${GESTION}/ajustes`, {
        ...{ version: 1, general: false, motivo: MOTIVO, vence: '2023-07-10', metas: [{ meta, motivo: MOTIVO }] },
      })
    expect((await pedir('nadie_pregunto')).cuerpo.type).toBe('ajustes.meta_desconocida')
    expect((await pedir('trd_meses')).status).toBe(200)
    const { cuerpo } = await escribir(
      ana(),
      GESTION,
      { meta: 'trd_meses', campo: 'respuesta', base: '12', valor: '24' },
      { meta: 'trd_aplicadas', campo: 'respuesta', base: 'si', valor: 'no' },
    )
    expect(cuerpo.resultados).toMatchObject([{ resultado: 'guardado' }, { problema: { codigo: 'valor.meta_cerrada' } }])
    expect(await faltas()).toEqual([['sin_respuesta', ['trd_meses']]])
  })

  it('responde el ajuste y vuelve a enviar: la ronda guarda qué cambió, y la revisión valida', async () => {
    const respuesta = { meta: 'trd_meses', clase: 'cambiado', texto: 'Eran veinticuatro meses', evidencias: [] }
    expect((await ana().post(`${GESTION}/ajustes/1/respuestas`, respuesta)).status).toBe(200)
    const porEnviar = (await ana().get(`${GESTION}/cambios-por-enviar`)).cuerpo
    expect(porEnviar).toMatchObject({ desde: 1, total: 1, metas: 1, antes: null, despues: null })
    expect(porEnviar.filas).toMatchObject([
      { meta: 'trd_meses', antes: '12', despues: '24', personalizacion: '¿Cada cuántos meses las actualiza?' },
    ])
    expect((await ana().post(`${GESTION}/envio`)).cuerpo).toMatchObject({ version: 2, ronda: 1, oportuna: null })
    const { cuerpo } = await mundo.as('diego').get(`${GESTION}/diferencias?desde=1&hasta=2`)
    expect(cuerpo.filas).toMatchObject(
      [
        { meta: 'trd_meses', campo: 'respuesta', antes: '12', despues: '24', pedida: true, personalizacion: /meses/ },
      ].map((f) => ({ ...f, personalizacion: expect.stringMatching(f.personalizacion) })),
    )
    expect((await mundo.as('diego').post(`${GESTION}/validacion`, { version: 2, observaciones: null })).status).toBe(
      200,
    )
    expect(await delPais()).toMatchObject([{ estado: 'validado', vigente: { version: 2 } }])
  })
})
