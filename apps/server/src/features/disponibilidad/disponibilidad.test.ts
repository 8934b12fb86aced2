import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseInstante } from '@kpt/domain/shared'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { raiz } from '../../platform/raiz.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { prepararPulso } from './index.ts'
import { findSilencios, insertLatido } from './latido.repo.ts'

const SERVIDOR = '0190f0c0-0000-7000-8000-000000000001'
const MINUTO = 60_000
const en = (hora: string) => parseInstante(`2023-04-14T${hora}:00-05:00`) as number

describe('El registro de disponibilidad', () => {
  let mundo: Mundo
  const ver = async () => (await mundo.publico.get('/api/disponibilidad')).cuerpo
  const latidos = async (desde: number, hasta: number) => {
    for (let ahora = desde; ahora <= hasta; ahora += MINUTO)
      await insertLatido(mundo.servicios.conexion.db, { servidor: SERVIDOR, en: ahora, peticiones: 5, fallas: 0 })
  }
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-14T08:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  it('antes del primer latido no dice nada', async () => {
    expect(await ver()).toMatchObject({ desde: null, parte: null, total: 0, filas: [] })
  })

  it('una caída se publica entera, con las actividades que estaban abiertas; la guía del DNP no es una de ellas', async () => {
    await latidos(en('08:00'), en('08:30'))
    await latidos(en('09:20'), en('10:00'))
    mundo.reloj.fijar('2023-04-14T10:00:00-05:00')
    const { desde, parte, total, filas } = await ver()
    expect([desde, total, parte]).toEqual(['2023-04-14T08:00:00-05:00', 1, (120 - 50) / 120])
    expect(filas[0]).toMatchObject({
      ...{ clase: 'caida', desde: '2023-04-14T08:30:00-05:00', hasta: '2023-04-14T09:20:00-05:00' },
    })
    expect(filas[0].actividades).toContainEqual(
      expect.objectContaining({ vigencia: 2023, actividad: 'reporte-corte-1', limite: '2023-04-15' }),
    )
    const claves = filas[0].actividades.map((a: { actividad: string }) => a.actividad)
    expect(['guia', 'reporte-corte-2'].filter((clave) => claves.includes(clave))).toEqual([])
  })

  it('es motivo de una prórroga por contingencia, que la cita; de otra medida no, ni una que no consta', async () => {
    const conceder = (cambios: object) =>
      mundo.as('gloria').post('/api/calendario/medidas', {
        ...{ clase: 'contingencia', efecto: 'amplia', alcance: { clase: 'pais' }, pide: null, avala: null },
        ...{ documento: 'Circular externa 1 de 2023', actoFecha: '2023-04-14', motivo: 'KPT no estuvo disponible' },
        filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad: 'reporte-corte-1', fecha: '2023-04-18' }],
        ...cambios,
      })
    const falta = async (cambios: object) => (await conceder(cambios)).cuerpo.detalles?.falta
    expect(await falta({ interrupcion: '2023-04-14T08:31:00-05:00' })).toBe('interrupcion_ajena')
    const deAntioquia = { clase: 'excepcion', alcance: { clase: 'departamento', departamento: '05' } }
    expect(await falta({ ...deAntioquia, interrupcion: '2023-04-14T08:30:00-05:00' })).toBe('interrupcion_ajena')
    expect((await conceder({ interrupcion: '2023-04-14T08:30:00-05:00' })).status).toBe(200)
    const { filas } = (await mundo.publico.get('/api/calendario/medidas')).cuerpo
    expect(filas).toMatchObject([
      { interrupcion: { desde: '2023-04-14T08:30:00-05:00', hasta: '2023-04-14T09:20:00-05:00' } },
    ])
  })

  it('un tramo con muchas fallas del sistema se publica como tal y no cuenta como caída', async () => {
    const { db } = mundo.servicios.conexion
    const otro = SERVIDOR.replace(/1$/, '2')
    await insertLatido(db, { servidor: otro, en: en('09:40') + 1_000, peticiones: 20, fallas: 20 })
    const { parte, filas } = await ver()
    expect(parte).toBe((120 - 50) / 120)
    expect(filas[0]).toMatchObject({
      clase: 'degradada',
      desde: '2023-04-14T09:40:00-05:00',
      peticiones: 25,
      fallas: 20,
    })
  })

  it('cuenta como falla la del sistema, no el rechazo de una petición', async () => {
    const { servicios, app } = mundo
    const otra = { ganchos: [] as ((p: { fallo?: boolean }) => Promise<void>)[] }
    const pulso = prepararPulso(
      { addHook: (_: string, gancho: never) => otra.ganchos.push(gancho) } as never,
      servicios,
      { cada: 3_600_000 },
    )
    expect((await app.inject({ method: 'GET', url: '/api/no-existe' })).statusCode).toBe(404)
    for (const fallo of [false, true, false]) await otra.ganchos[0]?.({ fallo })
    mundo.reloj.avanzar(1_000)
    await pulso.empezar()
    await pulso.parar()
    const { rows } = await servicios.conexion.pool.query(
      'select peticiones, fallas from latido where servidor not in ($1, $2) order by en',
      [SERVIDOR, SERVIDOR.replace(/1$/, '2')],
    )
    expect(rows[0]).toEqual({ peticiones: 3, fallas: 1 })
  })
})

describe('Servidores de verdad que mueren sin avisar', () => {
  let mundo: Mundo
  const vivos: ChildProcess[] = []
  const TOLERANCIA = 1_500
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterEach(() => {
    for (const proceso of vivos.splice(0)) proceso.kill('SIGKILL')
  })
  afterAll(() => mundo.cerrar())

  async function arrancar(): Promise<ChildProcess> {
    const guion = join(raiz, 'apps/server/src/testing/servidor-que-late-hijo.ts')
    const { connectionString = '' } = mundo.servicios.conexion.pool.options
    const proceso = spawn(process.execPath, [guion, connectionString], { stdio: ['ignore', 'pipe', 'inherit'] })
    vivos.push(proceso)
    if (proceso.stdout) await once(proceso.stdout, 'data')
    return proceso
  }
  const matar = async (proceso: ChildProcess) => {
    const fin = once(proceso, 'exit')
    proceso.kill('SIGKILL')
    await fin
    return Date.now()
  }
  const esperar = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const silencios = (desde: number) =>
    findSilencios(mundo.servicios.conexion.db, { desde, hasta: Date.now(), tolerancia: TOLERANCIA })

  it('mientras uno late no hay caída; muertos los dos, hay una desde el último latido hasta que alguno vuelve', async () => {
    const comienzo = Date.now()
    const [uno, otro] = [await arrancar(), await arrancar()]
    await matar(uno)
    await esperar(TOLERANCIA + 500)
    expect(await silencios(comienzo)).toEqual([])
    const murio = await matar(otro)
    await esperar(TOLERANCIA + 500)
    await arrancar()
    const volvio = Date.now()
    const [caida, ...mas] = await silencios(comienzo)
    expect(mas).toEqual([])
    expect(caida?.desde).toBeGreaterThan(murio - TOLERANCIA)
    expect(caida?.desde).toBeLessThanOrEqual(murio)
    expect(caida?.hasta).toBeGreaterThanOrEqual(murio + TOLERANCIA)
    expect(caida?.hasta).toBeLessThanOrEqual(volvio)
  }, 60_000)
})
