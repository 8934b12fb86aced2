import { randomUUID } from 'node:crypto'
import { type Plan, planDelBorrador } from '@kpt/domain/planes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { enCeldas } from './leer-borrador.ts'

const PLAN = '/api/entidades/25200/plan'
const BORRADORES = `${PLAN}/borradores`
const BORRADOR = `${BORRADORES}/2024`
const NUEVO = {
  nombrePlan: 'Cogua avanza',
  desde: 2024,
  hasta: 2027,
  niveles: ['Eje', 'Componente'],
  lineas: ['Social', 'Ambiental'],
}

type Cambio = { fila: string; celda: string; base?: string | null; valor: string | null; opId?: string }

describe('El plan hecho a mano', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  const ver = async () => (await mundo.as('ana').get(BORRADOR)).cuerpo
  const planDe = async (): Promise<Plan> => {
    const { base, celdas } = await ver()
    return planDelBorrador(JSON.parse(base), enCeldas(celdas))
  }
  const guardar = async (cambios: readonly Cambio[], numero = 1) => {
    const operaciones = cambios.map((c) => ({
      opId: randomUUID(),
      base: null,
      hechoEn: '2026-01-15T09:00:00-05:00',
      ...c,
    }))
    const { cuerpo } = await mundo.as('ana').post(`${BORRADOR}/operaciones`, { numero, operaciones })
    return cuerpo.resultados as { resultado: string; valor: string | null; autor: { nombre: string } | null }[]
  }
  const meta = (fila: string, valores: Record<string, string>): Cambio[] =>
    Object.entries({ existe: 'si', ...valores }).map(([celda, valor]) => ({ fila, celda, valor }))

  it('empieza desde el principio, con sus niveles y sus líneas; abrirlo otra vez da el mismo', async () => {
    expect((await mundo.as('ana').post(BORRADORES, { nuevo: null })).cuerpo.type).toBe('plan.no_existe')
    expect((await mundo.as('ana').post(BORRADORES, { nuevo: { ...NUEVO, hasta: 2031 } })).cuerpo.type).toBe(
      'edicion.periodo',
    )
    expect((await mundo.as('ana').post(BORRADORES, { nuevo: NUEVO })).cuerpo).toEqual({ desde: 2024 })
    expect((await mundo.as('ana').post(BORRADORES, { nuevo: { ...NUEVO, nombrePlan: 'Otro' } })).cuerpo).toEqual({
      desde: 2024,
    })
    expect(await ver()).toMatchObject({
      numero: 1,
      contra: 0,
      actual: 0,
      estado: null,
      abierto: { autor: { nombre: 'Ana Cogua' } },
    })
    expect(await planDe()).toMatchObject({
      nombrePlan: 'Cogua avanza',
      lineas: [
        { consecutivo: 'LE-1', nombre: 'Social' },
        { consecutivo: 'LE-2', nombre: 'Ambiental' },
      ],
      estructura: { niveles: ['Eje', 'Componente'], nodos: [] },
    })
  })

  it('guarda celda por celda; la misma operación dos veces no daña nada', async () => {
    const opId = randomUUID()
    const cambio = { fila: 'meta:a', celda: 'unidad', valor: 'Número', opId }
    await guardar(
      meta('meta:a', {
        linea: 'LE-1',
        personalizacion: 'Escuelas',
        'fuentes/2024/otros': '0.1',
        'fuentes/2025/credito': '0.2',
      }),
    )
    expect(await guardar([cambio, cambio])).toMatchObject([{ resultado: 'guardado' }, { resultado: 'guardado' }])
    const { ultima } = await ver()
    expect(await guardar([cambio])).toMatchObject([{ resultado: 'guardado', valor: 'Número' }])
    expect((await ver()).ultima).toBe(ultima)
    expect((await planDe()).metas).toMatchObject([
      { numero: 'meta:a', unidad: 'Número', fuentes: { '2024': { otros: '0.1' } } },
    ])
  })

  it('dos ventanas en la misma celda: la segunda recibe los dos valores y nada se pierde', async () => {
    const cambio = { fila: 'meta:a', celda: 'personalizacion', base: 'Escuelas' }
    const [una, otra] = await Promise.all([
      guardar([{ ...cambio, valor: 'Colegios' }]),
      guardar([{ ...cambio, valor: 'Aulas' }]),
    ])
    const suertes = [una?.[0], otra?.[0]].sort((a, b) => (a?.resultado ?? '').localeCompare(b?.resultado ?? ''))
    const quedo = (await planDe()).metas[0]?.personalizacion
    expect(suertes).toMatchObject([
      { resultado: 'conflicto', valor: quedo, autor: { nombre: 'Ana Cogua' } },
      { resultado: 'guardado', valor: quedo },
    ])
  })

  it('rehúsa lo que no es una celda, y guarda lo demás del lote', async () => {
    const [mala, otra, buena] = await guardar([
      { fila: 'meta:a', celda: 'programado/2031', valor: '1' },
      { fila: 'meta:a', celda: 'programado/2024', valor: 'uno' },
      { fila: 'meta:a', celda: 'programado/2024', valor: '1' },
    ])
    expect([mala, otra]).toMatchObject([
      { resultado: 'rechazado', problema: { codigo: 'campo_desconocido' } },
      { resultado: 'rechazado', problema: { codigo: 'forma' } },
    ])
    expect(buena).toMatchObject({ resultado: 'guardado' })
  })

  it('dice lo que cambió desde un número', async () => {
    const { ultima } = await ver()
    await guardar([{ fila: 'meta:a', celda: 'ods', valor: '4' }])
    const { cuerpo } = await mundo.as('ana').get(`${BORRADOR}/cambios?numero=1&despuesDe=${ultima}`)
    expect(cuerpo).toMatchObject({ ultima: ultima + 1, cambios: [{ fila: 'meta:a', celda: 'ods', valor: '4' }] })
  })

  it('vuelve a un momento anterior, y de la vuelta también se vuelve', async () => {
    const { ultima } = await ver()
    const antes = await planDe()
    await guardar([
      { fila: 'meta:a', celda: 'ods', base: '4', valor: '5' },
      { fila: 'meta:a', celda: 'existe', base: 'si', valor: null },
    ])
    const { cuerpo: puntos } = await mundo.as('ana').get(`${BORRADOR}/puntos`)
    expect(puntos.puntos.at(-1)).toMatchObject({ n: 0, celdas: 0 })
    expect(puntos.puntos[0]).toMatchObject({ n: ultima + 2 })
    const volver = (n: number, desde: number) => mundo.as('ana').post(`${BORRADOR}/vuelta`, { n, ultima: desde })
    expect((await volver(ultima, ultima)).cuerpo.type).toBe('edicion.cambio')
    expect((await volver(ultima, ultima + 2)).cuerpo).toEqual({ celdas: 2 })
    expect(await planDe()).toEqual(antes)
    // Going back is a moment of its own, also right after the work that it takes back.
    const { cuerpo: despues } = await mundo.as('ana').get(`${BORRADOR}/puntos`)
    expect(despues.puntos.slice(0, 2)).toMatchObject([
      { n: ultima + 4, acto: 'volver' },
      { n: ultima + 2, acto: 'escribir' },
    ])
    expect((await volver(ultima + 2, ultima + 4)).cuerpo).toEqual({ celdas: 2 })
    expect((await planDe()).metas).toEqual([])
    await volver(ultima, ultima + 6)
    expect(await planDe()).toEqual(antes)
  })

  it('muestra qué cambiaría y se hace versión; lo siguiente es otro borrador', async () => {
    const { cuerpo: previa } = await mundo.as('ana').get(`${BORRADOR}/version`)
    expect(previa).toMatchObject({ contra: 0, metas: 1, agrega: [{ numero: null }], sinCambios: false })
    expect(previa.bloquean).toBeGreaterThan(0)
    const pedir = (contra: number, ultima: number) => mundo.as('ana').post(`${BORRADOR}/version`, { contra, ultima })
    expect((await pedir(0, previa.ultima - 1)).cuerpo.type).toBe('edicion.cambio')
    expect((await pedir(7, previa.ultima)).cuerpo.type).toBe('plan.version_cambio')
    expect((await pedir(0, previa.ultima)).cuerpo).toEqual({ version: 1 })
    const { cuerpo: plan } = await mundo.as('ana').get(PLAN)
    expect(plan).toMatchObject({
      version: 1,
      metas: 1,
      nombrePlan: 'Cogua avanza',
      total: '0.3',
      versiones: [{ origen: 'rejilla' }],
    })
    expect((await ver()).type).toBe('edicion.no_existe')
    expect((await mundo.as('ana').get(`${PLAN}/metas`)).cuerpo.filas).toMatchObject([{ numero: '25200-M-0001' }])
    await mundo.as('ana').post(BORRADORES, { nuevo: null })
    expect(await ver()).toMatchObject({ numero: 2, contra: 1, actual: 1, ultima: 0, celdas: [] })
    expect((await mundo.as('ana').post(`${BORRADOR}/version`, { contra: 1, ultima: 0 })).cuerpo.type).toBe(
      'edicion.sin_cambios',
    )
    expect(
      (
        await mundo.as('ana').post(`${BORRADOR}/operaciones`, {
          numero: 1,
          operaciones: [
            {
              opId: randomUUID(),
              fila: 'plan',
              celda: 'nombrePlan',
              base: null,
              valor: 'x',
              hechoEn: '2026-01-15T09:00:00-05:00',
            },
          ],
        })
      ).cuerpo.type,
    ).toBe('edicion.no_existe')
  })

  it('quinientas metas con sus fuentes: se pegan, se leen y se numeran', async () => {
    for (let i = 0; i < 500; i += 50) {
      const lote = Array.from({ length: 50 }, (_, j) =>
        meta(`meta:m${i + j}`, {
          orden: `${String(i + j).padStart(4, '0')}i`,
          ...Object.fromEntries(Array.from({ length: 14 }, (_, f) => [`fuentes/2024/fuente_${f}`, String(i + j)])),
        }),
      ).flat()
      const resultados = await guardar(lote, 2)
      expect(resultados.every((r) => r.resultado === 'guardado')).toBe(true)
    }
    const { ultima } = await ver()
    expect((await mundo.as('ana').post(`${BORRADOR}/version`, { contra: 1, ultima })).cuerpo).toEqual({ version: 2 })
    const { cuerpo: plan } = await mundo.as('ana').get(PLAN)
    expect(plan).toMatchObject({ metas: 501, total: `${(499 * 500 * 14) / 2}.3` })
  })

  it('una carga que se adelanta no deja pisar su versión; el borrador se puede descartar', async () => {
    await mundo.as('ana').post(BORRADORES, { nuevo: null })
    await guardar([{ fila: 'plan', celda: 'nombrePlan', base: 'Cogua avanza', valor: 'Otro' }], 3)
    await mundo.as('ana').post(`${PLAN}/versiones/1/restauracion`, { contra: 2 })
    expect(await ver()).toMatchObject({ contra: 2, actual: 3 })
    const { ultima } = await ver()
    expect((await mundo.as('ana').post(`${BORRADOR}/version`, { contra: 3, ultima })).cuerpo.type).toBe(
      'plan.version_cambio',
    )
    expect((await mundo.as('ana').post(`${BORRADOR}/descarte`, { ultima })).cuerpo).toEqual({})
    expect((await ver()).type).toBe('edicion.no_existe')
  })
})
