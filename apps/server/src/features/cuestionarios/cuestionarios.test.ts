import { createHash } from 'node:crypto'
import type { ActoCuestionario, Pregunta } from '@kpt/domain/gestionweb'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACTA, publicarCuestionario } from '../../testing/cuestionarios.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { PDF } from '../../testing/solicitudes.ts'
import { findCuestionarioPublicado, findVersionCuestionario } from './index.ts'

const LISTA = '/api/cuestionarios'
const BORRADORES = `${LISTA}/borradores`
const B2023 = `${BORRADORES}/2023`

describe('El DNP construye, publica y corrige cuestionarios (R2.6, R3.2)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-03-01T10:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  const ver = async (direccion: string) => (await mundo.as('fabio').get(direccion)).cuerpo
  const actuar = (acto: ActoCuestionario) => mundo.as('gloria').post(`${B2023}/actos`, { acto })
  const publicar = async (motivo: string | null = null) =>
    mundo.as('gloria').post(`${B2023}/publicacion`, { version: (await ver(B2023)).version, motivo })
  const pregunta = async (clave: string): Promise<Pregunta> => {
    const { cuestionario } = await ver(B2023)
    const todas: Pregunta[] = cuestionario.secciones.flatMap((s: { preguntas: Pregunta[] }) => s.preguntas)
    const suya = todas.find((p) => p.clave === clave)
    if (!suya) throw new Error(clave)
    return suya
  }
  async function subirActa(): Promise<string> {
    const gloria = mundo.as('gloria')
    const base = '/api/calendario/documentos'
    const { carga } = (await gloria.post(base, { nombre: 'acta.pdf', bytes: PDF.length })).cuerpo
    await gloria.post(`${base}/${carga}/trozos/0`, PDF)
    return (await gloria.post(`${base}/${carga}/cierre`)).cuerpo.sha256
  }

  it('el de 2022 viene con el sistema, sin publicar: nadie lo responde sin la aprobación del Comité', async () => {
    expect((await ver(BORRADORES)).filas).toEqual([
      { vigencia: 2022, titulo: expect.stringContaining('2022'), preguntas: 8, borrador: null, publicada: null },
    ])
    expect((await mundo.publico.get(LISTA)).cuerpo.total).toBe(0)
    expect((await mundo.publico.get(`${LISTA}/2022`)).status).toBe(404)
  })

  it('se publica con su aprobación: texto canónico y huella, que cualquiera comprueba', async () => {
    const { sha256, numero } = await publicarCuestionario(mundo, 2022)
    const { cuerpo } = await mundo.publico.get(`${LISTA}/2022`)
    expect(cuerpo).toMatchObject({ numero: 1, sha256, motivo: null, acta: null, cuestionario: { aprobacion: ACTA } })
    const texto = await mundo.app.inject({ method: 'GET', url: `${LISTA}/2022/versiones/${numero}/texto` })
    expect(createHash('sha256').update(texto.rawPayload).digest('hex')).toBe(sha256)
    expect((await findCuestionarioPublicado(mundo.servicios.conexion.db, 2022))?.texto).toBe(texto.body)
    expect((await mundo.publico.get(LISTA)).cuerpo.filas).toMatchObject([{ vigencia: 2022, preguntas: 8 }])
  })

  it('lo publicado no cambia ni siquiera para el dueño de la base', async () => {
    const dueno = new pg.Client({ connectionString: mundo.urlMigracion })
    await dueno.connect()
    try {
      // What was answered names its version: emptying reaches for the answers too, and they refuse as well.
      for (const orden of [
        'update cuestionario_version set motivo = null',
        'delete from cuestionario_version',
        'truncate cuestionario_version cascade',
      ])
        await expect(dueno.query(orden), orden).rejects.toThrow(/solo admite filas nuevas/)
    } finally {
      await dueno.end()
    }
  })

  it('el del año siguiente se copia, sin su aprobación, y uno solo se construye a la vez', async () => {
    const gloria = mundo.as('gloria')
    expect((await gloria.post(BORRADORES, { vigencia: 2023, origen: 'semilla', de: null })).cuerpo.type).toContain(
      'cuestionario.origen',
    )
    expect((await gloria.post(BORRADORES, { vigencia: 2023, origen: 'copia', de: 2022 })).status).toBe(200)
    const { cuestionario, sobre } = await ver(B2023)
    expect(cuestionario).toMatchObject({ vigencia: 2023, aprobacion: null, titulo: expect.stringContaining('2023') })
    expect(sobre).toBe(0)
    expect((await gloria.post(BORRADORES, { vigencia: 2023, origen: 'blanco', de: null })).cuerpo.type).toContain(
      'cuestionario.con_borrador',
    )
  })

  it('dos personas cambian partes distintas sin estorbarse; en la misma, la segunda ve que cambió', async () => {
    const una = await pregunta('trd_aprobadas')
    const otra = await pregunta('consulta_publicada')
    const cambiar = (antes: Pregunta, texto: string) =>
      actuar({ clase: 'pregunta', seccion: 'x', antes, despues: { ...antes, texto }, tras: null })
    expect((await cambiar(una, '¿Hay tablas de retención aprobadas?')).status).toBe(200)
    expect((await cambiar(otra, '¿Publica lo que resultó de la consulta?')).status).toBe(200)
    const tarde = await cambiar(una, '¿Otra cosa?')
    expect(tarde.status).toBe(409)
    expect(tarde.cuerpo.detalles ?? tarde.cuerpo).toMatchObject({ quien: 'Gloria Administradora' })
    expect((await pregunta('trd_aprobadas')).texto).toBe('¿Hay tablas de retención aprobadas?')
  })

  it('cada cambio queda con quién y cuándo, el último primero, por páginas', async () => {
    const { filas, total } = await ver(`${B2023}/actos?tamano=1`)
    expect(total).toBe((await ver(B2023)).version - 1)
    expect(filas).toHaveLength(1)
    expect(filas[0]).toMatchObject({ version: total + 1, quien: expect.any(String), acto: { clase: 'pregunta' } })
    const primera = (await ver(`${B2023}/actos?tamano=1&pagina=${total}`)).filas[0]
    expect(primera.version).toBe(2)
    expect(Date.parse(primera.en)).toBeLessThanOrEqual(Date.parse(filas[0].en))
    expect((await mundo.as('fabio').get(`${BORRADORES}/2031/actos`)).cuerpo.type).toBe('cuestionario.sin_borrador')
  })

  it('sin aprobación o con faltas no se publica', async () => {
    expect((await publicar()).cuerpo.type).toContain('cuestionario.faltas')
    await actuar({ clase: 'aprobacion', antes: null, despues: { acta: 'Acta 9', fecha: '2023-02-20' } })
    const antes = await pregunta('trd_meses')
    const despues = { ...antes, condicion: 'no_existe = 1' }
    await actuar({ clase: 'pregunta', seccion: 'x', antes, despues, tras: null })
    expect((await publicar()).cuerpo.type).toContain('cuestionario.faltas')
    await actuar({ clase: 'pregunta', seccion: 'x', antes: despues, despues: antes, tras: null })
  })

  it('quien publica vio la última versión del borrador; el acta en PDF queda a la vista de todos', async () => {
    const documento = await subirActa()
    const gloria = mundo.as('gloria')
    const vieja = (await ver(B2023)).version
    expect((await gloria.post(`${B2023}/acta`, { antes: null, documento })).cuerpo.acta.sha256).toBe(documento)
    expect((await gloria.post(`${B2023}/publicacion`, { version: vieja, motivo: null })).status).toBe(409)
    expect((await publicar()).cuerpo.numero).toBe(1)
    expect((await mundo.publico.get(`${LISTA}/2023`)).cuerpo.acta).toEqual({ nombre: 'acta.pdf', bytes: PDF.length })
    const bajada = await mundo.app.inject({ method: 'GET', url: `${LISTA}/2023/versiones/1/acta` })
    expect(bajada.rawPayload.equals(PDF)).toBe(true)
    expect((await mundo.as('fabio').get(B2023)).status).toBe(404)
  })

  it('se corrige como versión nueva con su motivo, y la anterior se sigue leyendo', async () => {
    const gloria = mundo.as('gloria')
    expect((await gloria.post(BORRADORES, { vigencia: 2023, origen: 'copia', de: 2022 })).status).toBe(409)
    await gloria.post(BORRADORES, { vigencia: 2023, origen: 'correccion', de: null })
    expect((await publicar('Se corrige la redacción')).cuerpo.type).toContain('cuestionario.igual')
    const antes = await pregunta('trd_meses')
    const despues = { ...antes, ayuda: 'Cuente meses completos.' }
    await actuar({ clase: 'pregunta', seccion: 'x', antes, despues, tras: null })
    expect((await publicar()).cuerpo.type).toContain('cuestionario.motivo')
    expect((await publicar('Se aclara cómo se cuentan los meses')).cuerpo.numero).toBe(2)
    const { db } = mundo.servicios.conexion
    const primera = await findVersionCuestionario(db, { vigencia: 2023, numero: 1 })
    expect(primera?.texto).not.toContain('meses completos')
    const { cuerpo } = await mundo.publico.get(`${LISTA}/2023`)
    expect(cuerpo).toMatchObject({ numero: 2, motivo: 'Se aclara cómo se cuentan los meses' })
    expect(cuerpo.versiones.map((v: { numero: number }) => v.numero)).toEqual([2, 1])
  })

  it('descartar no toca lo publicado, y cada acto queda en la auditoría', async () => {
    const gloria = mundo.as('gloria')
    await gloria.post(BORRADORES, { vigencia: 2023, origen: 'correccion', de: null })
    expect((await gloria.post(`${B2023}/descarte`, { version: 1 })).cuerpo).toEqual({ descartado: true })
    const { rows } = await mundo.servicios.conexion.pool.query<{ accion: string; n: number }>(
      `select accion, count(*)::int as n from auditoria where sujeto = 'cuestionario/2023' group by accion`,
    )
    expect(Object.fromEntries(rows.map((f) => [f.accion, f.n]))).toEqual({
      ...{ 'cuestionario.empezar': 3, 'cuestionario.cambiar': 6, 'cuestionario.acta': 1 },
      ...{ 'cuestionario.publicar': 2, 'cuestionario.descartar': 1 },
    })
  })
})
