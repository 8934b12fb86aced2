import { ENCABEZADOS_SECCION } from '@kpt/domain/gestionweb/libro'
import type { GrupoHallazgos } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leerLibroDeCorte } from '../../testing/cargar.ts'
import { publicarCuestionario } from '../../testing/cuestionarios.ts'
import { gestionDe, responderTodo } from '../../testing/gestionweb.ts'
import { celdasPorTitulo, mirarLibro, ponerCeldas } from '../../testing/libro-a-mano.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { guardarEnOficina, hayOficina } from '../../testing/oficina.ts'
import { escribir } from '../../testing/reporte.ts'

const COGUA = gestionDe('25200')
const DOCUMENTAL = '4. Gestión documental'
const { respuesta: RESPUESTA } = ENCABEZADOS_SECCION

describe('Libro del cuestionario', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  const bajar = async (quien: 'ana' | 'dina' | 'beto' = 'ana', reporte = COGUA): Promise<Buffer> => {
    const { status, cuerpo } = await mundo.as(quien).get(`${reporte}/libro`)
    expect(status).toBe(200)
    return cuerpo
  }
  const subir = (libro: Buffer, quien: 'ana' | 'dina' | 'beto' = 'ana', reporte = COGUA) =>
    leerLibroDeCorte(mundo, mundo.as(quien), reporte, libro)
  const poner = (libro: Buffer, hoja: string, fila: number, valores: Record<string, string | number | null>) =>
    ponerCeldas(libro, { [hoja]: celdasPorTitulo(libro, hoja, fila, valores) })
  const valorDe = async (pregunta: string) =>
    (await ana().get(`${COGUA}/respuestas`)).cuerpo.celdas.find((c: { pregunta: string }) => c.pregunta === pregunta)
      ?.valor ?? null
  const reglasDe = (grupos: readonly GrupoHallazgos[]) => grupos.map((g) => g.regla)
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-06-01T08:00:00-05:00' })
    await publicarCuestionario(mundo, 2022)
    const { personas } = (await ana().get('/api/equipo')).cuerpo
    const suyo = personas.find((p: { rol: string }) => p.rol === 'delegado').nombramiento
    const reparto = { lineas: null, sectores: null, secciones: ['gestion_documental'] }
    expect((await ana().post(`/api/equipo/personas/${suyo}/reparto`, { reparto })).status).toBe(200)
  })
  afterAll(() => mundo.cerrar())

  it('trae una hoja por sección con sus listas, abierto lo que se responde y bloqueado lo demás', async () => {
    const hojas = mirarLibro(await bajar())
    expect([...hojas.keys()].at(0)).toBe('Instrucciones')
    expect([...hojas.keys()].slice(-2)).toEqual(['Listas', 'KPT'])
    const hoja = hojas.get(DOCUMENTAL)
    expect(hoja?.protegida).toBe(true)
    expect(['F3', 'A3', 'C3', 'H3'].map((c) => hoja?.abiertas.has(c))).toEqual([true, false, false, false])
    expect(hoja?.listas).toContain('F3')
  })

  it('cargado sin tocarlo no cambia nada, recién bajado o guardado por LibreOffice', async () => {
    await responderTodo(ana(), COGUA, ['trd_meses'])
    const libro = await bajar()
    for (const cual of [libro, ...(hayOficina ? [await guardarEnOficina(libro)] : [])]) {
      const { estado, vista } = await subir(cual)
      expect([estado, vista.cambian, vista.conflictos, vista.vacias, vista.lugares]).toEqual(['lista', 0, 0, 0, 8])
      expect(reglasDe(vista.grupos)).toEqual(['gestion_sin_respuesta'])
    }
  })

  it('lo respondido entra por la misma puerta; lo que otra persona cambió se muestra con ambos valores', async () => {
    let libro = poner(await bajar(), DOCUMENTAL, 3, { [RESPUESTA]: 'No' })
    libro = poner(libro, DOCUMENTAL, 4, { [RESPUESTA]: 'quizás' })
    libro = poner(libro, DOCUMENTAL, 6, { [RESPUESTA]: 18 })
    const { cuerpo } = await ana().get(`${COGUA}/respuestas`)
    const documental = cuerpo.cuestionario.contenido.secciones[3].preguntas.map((p: { clave: string }) => p.clave)
    expect(documental).toEqual(['trd_aprobadas', 'trd_aplicadas', 'trd_actualizadas', 'trd_meses'])
    await escribir(mundo.as('dina'), COGUA, { meta: 'trd_meses', campo: 'respuesta', valor: '12' })
    const { id, vista } = await subir(libro)
    expect([vista.cambian, vista.conflictos]).toEqual([1, 1])
    expect(reglasDe(vista.grupos)).toEqual(expect.arrayContaining(['corte_respuesta_no_vale', 'corte_conflicto']))
    const { filas } = (await ana().get(`${COGUA}/libros/${id}/cambios?clase=conflicto`)).cuerpo
    expect(filas).toMatchObject([
      { meta: 'trd_meses', campo: 'respuesta', hay: '12', valor: '18', hoja: DOCUMENTAL, celda: 'F6', codigo: '4.4' },
    ])
    expect(filas[0].autor.nombre).toBe('Dina Delegada')
    const { cuerpo: anotado } = await ana().get(`${COGUA}/libros/${id}/anotado`)
    const notas = mirarLibro(anotado).get(DOCUMENTAL)?.notas
    expect([notas?.get('F4'), notas?.get('F6')]).toEqual([
      expect.stringContaining('«quizás»'),
      expect.stringContaining('«12»'),
    ])
    const confirmar = async () =>
      (await ana().post(`${COGUA}/libros/${id}/confirmacion`, { vaciar: false, mios: [] })).cuerpo
    expect(await confirmar()).toEqual({ guardados: 1, conflictos: 0, rechazados: 0 })
    expect(await confirmar()).toEqual({ guardados: 1, conflictos: 0, rechazados: 0 })
    expect([await valorDe('trd_aprobadas'), await valorDe('trd_meses')]).toEqual(['no', '12'])
    const historia = await ana().get(`${COGUA}/metas/trd_aprobadas/historia?campo=respuesta`)
    expect(historia.cuerpo.cambios[0]).toMatchObject({ despues: 'no' })
  })

  it('quien responde una sección baja la suya, y de las demás no entra nada', async () => {
    expect([...mirarLibro(await bajar('dina')).keys()]).toEqual(['Instrucciones', DOCUMENTAL, 'Listas', 'KPT'])
    const [primera] = [...mirarLibro(await bajar()).keys()].slice(1)
    const { vista } = await subir(poner(await bajar(), primera ?? '', 3, { [RESPUESTA]: 'No' }), 'dina')
    expect([vista.cambian, vista.grupos[0].regla]).toEqual([0, 'corte_pregunta_no_abierta'])
  })

  it('lo que se envió se descarga solo para leer, y en ajustes solo se abre lo que se pidió', async () => {
    expect((await ana().post(`${COGUA}/envio`)).status).toBe(200)
    expect((await ana().get(`${COGUA}/libro`)).cuerpo.type).toBe('reporte.no_editable')
    const enviado = mirarLibro((await ana().get(`${COGUA}/libro?version=1`)).cuerpo)
    expect([...enviado.keys()]).not.toContain('KPT')
    expect(enviado.get(DOCUMENTAL)?.abiertas.size).toBe(0)
    const diego = mundo.as('diego')
    await diego.post(`${COGUA}/revision`, { version: 1 })
    const motivo = 'La respuesta no coincide con el documento que se adjuntó'
    const pedido = { version: 1, general: false, motivo, vence: '2023-07-10', metas: [{ meta: 'trd_meses', motivo }] }
    expect((await diego.post(`${COGUA}/ajustes`, pedido)).status).toBe(200)
    const abierto = await bajar()
    expect([...(mirarLibro(abierto).get(DOCUMENTAL)?.abiertas ?? [])]).toEqual(['F6'])
    const libro = poner(poner(abierto, DOCUMENTAL, 3, { [RESPUESTA]: 'Sí' }), DOCUMENTAL, 6, { [RESPUESTA]: 24 })
    const { vista } = await subir(libro)
    expect([vista.cambian, reglasDe(vista.grupos)]).toEqual([1, ['corte_pregunta_no_abierta']])
  })

  it('el libro de otra entidad, el de un corte o algo que no es un libro se rechazan y nada cambia', async () => {
    const GACHANCIPA = gestionDe('25295')
    const ajeno = await subir(await bajar(), 'beto', GACHANCIPA)
    expect([ajeno.estado, ajeno.rechazo[0].regla]).toEqual(['rechazada', 'corte_libro_otra_entidad'])
    for (const malo of [Buffer.from('%PDF-1.7 no soy un libro'), Buffer.alloc(4000, 'PK')])
      expect((await subir(malo, 'beto', GACHANCIPA)).estado).toBe('rechazada')
  })
})
