import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { cargarPlan, leerLibroDe, pdfDeMuestra, subir } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { conMeta, escribirLibroSispt, type LibroSispt, planDeMuestra } from '../demostracion/index.ts'
import { findPlanVigente, fuentesDeEntidad, insertSustento } from './index.ts'

const PLAN = '/api/entidades/25200/plan'
const ACTO = { tipo: 'acuerdo', numero: '07', fecha: '2024-05-30' }

describe('PI finalizado (R2.2)', () => {
  let mundo: Mundo
  const muestra = planDeMuestra()
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2024-06-15T10:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  const ver = async () => (await mundo.as('ana').get(PLAN)).cuerpo
  const finalizar = (version: number, sustento?: object) =>
    mundo.as('ana').post(`${PLAN}/finalizacion`, { version, ...(sustento && { sustento }) })
  const registrar = (acto: object) => mundo.as('ana').post(`${PLAN}/acto`, { ...ACTO, documento: null, ...acto })
  const cargar = async (libro: LibroSispt) =>
    cargarPlan(mundo, mundo.as('ana'), '25200', await escribirLibroSispt(libro))
  const vigente = (fecha: string) => findPlanVigente(mundo.servicios.conexion.db, alcanceInterno(), '25200', fecha)

  it('sin plan no hay qué finalizar ni acto que registrar', async () => {
    expect((await finalizar(1)).cuerpo.type).toBe('plan.no_existe')
    expect((await registrar({})).cuerpo.type).toBe('plan.no_existe')
    expect(await vigente('2024-06-30')).toBeNull()
  })

  it('dice todo lo que falta: acto, documento y cada regla que bloquea con sus metas', async () => {
    const libro = conMeta(conMeta(muestra, 0, { acumulacion: '' }), 1, {
      programado: [5, null, null, 5],
      totales: { 2: 1 },
    })
    await cargar(libro)
    const intento = await finalizar(1)
    expect(intento.status).toBe(409)
    expect(intento.cuerpo).toMatchObject({ type: 'plan.no_finalizable', detalles: { faltan: '5' } })
    expect(intento.cuerpo.faltas).toEqual((await ver()).falta)
    expect(intento.cuerpo.faltas).toEqual(
      expect.arrayContaining([
        { codigo: 'acto', cuantas: 3, metas: [] },
        { codigo: 'documento', cuantas: 1, metas: [] },
        { codigo: 'acumulacion_ausente', cuantas: 1, metas: ['25200-M-0001'] },
        { codigo: 'programado_en_blanco', cuantas: 2, metas: ['25200-M-0002'] },
        { codigo: 'total_no_cuadra', cuantas: 1, metas: ['25200-M-0002'] },
      ]),
    )
  })

  it('los hallazgos del plan conservan la celda del libro y llevan el número de la meta', async () => {
    const { hallazgos } = await ver()
    const total = hallazgos.find((g: { regla: string }) => g.regla === 'total_no_cuadra')
    expect(total.hallazgos[0].ruta).toMatchObject({
      meta: '25200-M-0002',
      hoja: 'Plan indicativo - Productos',
      celda: 'BQ4',
    })
    const meta = (await mundo.as('ana').get(`${PLAN}/metas/25200-M-0002`)).cuerpo
    expect(meta.hallazgos.map((h: { regla: string }) => h.regla)).toContain('total_no_cuadra')
  })

  it('una celda que nadie pudo leer también bloquea, y remediarla hace otra versión aunque el plan sea igual', async () => {
    const [fuente = ''] = Object.keys(muestra.metas[0]?.fuentes ?? {})
    const conFuente = (valor: number | string) =>
      conMeta(muestra, 0, { fuentes: { ...muestra.metas[0]?.fuentes, [fuente]: [valor, 0, 0, 0] } })
    await cargar(conFuente('pendiente'))
    const ilegible = (await ver()).falta.find((f: { codigo: string }) => f.codigo === 'numero_ilegible')
    expect(ilegible).toMatchObject({ cuantas: 1 })
    const antes = (await ver()).version
    const vacia = conMeta(muestra, 0, { fuentes: { ...muestra.metas[0]?.fuentes, [fuente]: ['', 0, 0, 0] } })
    const carga = await leerLibroDe(mundo, mundo.as('ana'), '25200', await escribirLibroSispt(vacia))
    expect(carga.vistaPrevia).toMatchObject({ iguales: 12, partes: [] })
    const confirmada = await mundo
      .as('ana')
      .post(`/api/entidades/25200/cargas/${carga.id}/confirmacion`, { contra: antes })
    expect(confirmada.cuerpo).toEqual({ version: antes + 1, cambio: true })
    expect((await ver()).falta.map((f: { codigo: string }) => f.codigo)).toEqual(['acto', 'documento'])
  })

  it('el acto se registra con su documento, se corrige con otra fila, y no puede ser futuro ni ajeno', async () => {
    expect((await registrar({ fecha: '2024-06-16' })).cuerpo.type).toBe('peticion.invalida')
    expect((await registrar({ numero: '7\u0000' })).cuerpo.type).toBe('peticion.invalida')
    expect((await registrar({ documento: '0'.repeat(64) })).cuerpo.type).toBe('documento.no_existe')
    expect((await registrar({ numero: '7' })).cuerpo).toEqual({ ...ACTO, numero: '7', documento: null })
    const pdf = pdfDeMuestra()
    const { sha256 } = await subir(mundo.as('ana'), '25200', 'documento', pdf, 'acuerdo 07.pdf')
    await registrar({ documento: sha256 })
    const plan = await ver()
    expect(plan.acto).toEqual({ ...ACTO, documento: { sha256, nombre: 'acuerdo 07.pdf', bytes: pdf.length } })
    expect(plan.falta).toEqual([])
  })

  it('se finaliza la versión que se está viendo; repetirlo no cambia nada', async () => {
    const { version } = await ver()
    expect((await finalizar(version - 1)).cuerpo.type).toBe('plan.version_cambio')
    expect((await finalizar(version)).cuerpo).toEqual({ estado: 'finalizado', version })
    expect((await finalizar(version)).cuerpo).toEqual({ estado: 'finalizado', version })
    expect(await ver()).toMatchObject({ estado: 'finalizado', versionFinalizada: version })
    const { db } = mundo.servicios.conexion
    const actos = await db.selectFrom('auditoria').select('sujeto').where('accion', '=', 'plan.finalizar').execute()
    expect(actos).toEqual([{ sujeto: `plan/2024/version/${version}` }])
  })

  it('otra versión lo deja en modificación, y el corte sigue con la finalizada en su fecha de datos', async () => {
    const { versionFinalizada: primera } = await ver()
    mundo.reloj.fijar('2025-03-10T09:00:00-05:00')
    await cargar(conMeta(muestra, 5, { unidad: 'Campaña' }))
    expect(await ver()).toMatchObject({ estado: 'en_modificacion', version: primera + 1, versionFinalizada: primera })
    const antes = await vigente('2025-03-31')
    expect(antes).toMatchObject({ version: primera, periodoDesde: 2024, estado: 'en_modificacion' })
    expect(antes?.plan.metas[5]?.unidad).toBe('Número')
    expect((await ver()).sustento).toEqual({ clases: ['metas', 'programacion'], falta: ['acto_del_plan'] })
    const sinActo = await finalizar(primera + 1)
    expect(sinActo).toMatchObject({ status: 409, cuerpo: { type: 'plan.sustento_requerido' } })
    const acto = { ...ACTO, numero: '03', fecha: '2025-03-01', documento: null }
    const citar = (cambios: object) => finalizar(primera + 1, { acto: { ...acto, ...cambios }, razon: null })
    expect((await citar({ tipo: 'acto_administrativo' })).cuerpo.type).toBe('plan.sustento_requerido')
    expect((await citar({ fecha: '2025-03-11' })).cuerpo.type).toBe('peticion.invalida')
    expect((await citar({ documento: '0'.repeat(64) })).cuerpo.type).toBe('documento.no_existe')
    expect((await citar({})).status).toBe(200)
    const [ultima, anterior] = (await ver()).versiones
    expect(ultima.sustentos).toEqual([{ acto, razon: null }])
    expect(anterior.sustentos).toEqual([])
    expect((await ver()).sustento).toBeNull()
    expect((await vigente('2024-12-31'))?.version).toBe(primera)
    expect((await vigente('2025-03-31'))?.version).toBe(primera + 1)
    expect((await vigente('2025-03-31'))?.plan.metas[5]?.unidad).toBe('Campaña')
  })

  it('lo que se citó en una versión intermedia vale al finalizar; corregir la homologación pide su razón', async () => {
    const { version, versionFinalizada } = await ver()
    expect(version).toBe(versionFinalizada)
    const [primera] = muestra.metas
    await cargar(conMeta(conMeta(muestra, 5, { unidad: 'Campaña' }), 0, { ods: primera?.ods === '4' ? '3' : '4' }))
    expect((await ver()).sustento).toEqual({ clases: ['homologacion'], falta: ['razon'] })
    const cita = {
      version: version + 1,
      acto: null,
      razon: 'El ODS era el de otra meta',
      cuenta: mundo.cuentaDe('ana'),
    }
    const { db } = mundo.servicios.conexion
    const clave = { entidad: '25200', desde: 2024 }
    await insertSustento(db, alcanceInterno(), clave, cita, Date.parse('2025-03-10T09:30:00-05:00'))
    expect((await ver()).sustento).toEqual({ clases: ['homologacion'], falta: [] })
    expect((await finalizar(version + 1)).status).toBe(200)
    await expect(sql`update plan_sustento set razon = 'otra'`.execute(db)).rejects.toThrow()
  })

  it('cada vigencia mira el plan de su periodo, y los números de meta no se repiten entre planes', async () => {
    await cargar(planDeMuestra({ desde: 2020, metas: 3 }))
    const viejo = await vigente('2023-12-31')
    expect(viejo).toMatchObject({ periodoDesde: 2020, version: 1, estado: 'en_construccion', versionFinalizada: null })
    expect(viejo?.plan.metas.map((m) => m.numero)).toEqual(['25200-M-0013', '25200-M-0014', '25200-M-0015'])
    expect(await vigente('2028-03-31')).toBeNull()
    expect((await ver()).periodo.desde).toBe(2024)
  })

  it('las fuentes de la entidad salen en el orden oficial de su ámbito y periodo', async () => {
    const { db } = mundo.servicios.conexion
    const claves = async (entidad: string, desde: number) =>
      (await fuentesDeEntidad(db, entidad, { desde, hasta: desde + 3 })).map((f) => f.clave)
    expect(await claves('25200', 2024)).toHaveLength(14)
    expect(await claves('25200', 2020)).toHaveLength(18)
    expect((await claves('25', 2024)).slice(0, 2)).toEqual(['recursos_propios', 'sgp_educacion'])
  })
})
