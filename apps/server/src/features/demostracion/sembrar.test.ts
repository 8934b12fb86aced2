import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseInstante } from '@kpt/domain/shared'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { abrirServicios } from '../../abrir.ts'
import { crearApp, TAREAS } from '../../app.ts'
import { readConfig } from '../../config.ts'
import { drenarCola } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { crearBase } from '../../testing/base.ts'
import { CUENTAS, claveDeDemostracion } from './cuentas.ts'
import { type Escenario, sembrarDemostracion } from './sembrar.ts'

describe('Una demostración recién preparada', () => {
  let base: Awaited<ReturnType<typeof crearBase>>
  let archivos: string
  let servicios: Servicios
  let app: FastifyInstance
  let escenario: Escenario
  beforeAll(async () => {
    base = await crearBase(inject('motor'))
    archivos = await mkdtemp(join(tmpdir(), 'kpt-demostracion-'))
    const config = { ...readConfig({}), archivos, datos: archivos, bitacora: 'silent' as const }
    const reloj = { ahora: () => parseInstante('2026-11-20T10:00:00-05:00') ?? 0 }
    servicios = await abrirServicios(base.urlApp, config, { reloj, demostracion: true })
    escenario = {
      servicios,
      crearApp: (otros) => crearApp({ ...config, peticionesPorMinuto: 1_000_000 }, otros),
      atender: (otros) => drenarCola(otros, TAREAS, () => {}),
      avisar: () => {},
    }
    await sembrarDemostracion(escenario)
    app = await crearApp(config, servicios)
  }, 60_000)
  afterAll(async () => {
    await app.close()
    servicios.correo.cerrar()
    await servicios.conexion.cerrar()
    await base.borrar()
    await rm(archivos, { recursive: true, force: true })
  })

  const cartas = () => servicios.conexion.db.selectFrom('correo').select(['clase', 'para']).execute()
  const entrar = (correo: string) =>
    app.inject({ method: 'POST', url: '/api/sesion', payload: { correo, clave: claveDeDemostracion } })

  it('no tiene ingresos, equipos ni sesiones que no sean de quien la mira', async () => {
    const { db } = servicios.conexion
    const ingresos = await db.selectFrom('ingreso').select('cuenta').execute()
    const equipos = await db.selectFrom('dispositivo').select('cuenta').execute()
    const abiertas = await db.selectFrom('sesion').select('id').where('cerrada_en', 'is', null).execute()
    expect({ ingresos, equipos, abiertas }).toEqual({ ingresos: [], equipos: [], abiertas: [] })
    expect((await cartas()).map((c) => c.clase)).not.toContain('ingreso.nuevo_dispositivo')
  })

  it('cada cuenta de la página de ingreso entra, y su primer ingreso no sorprende a nadie', async () => {
    for (const { correo, rol } of CUENTAS) {
      const dentro = await entrar(correo)
      expect([correo, dentro.statusCode, dentro.json().rol]).toEqual([correo, 200, rol])
    }
    expect((await cartas()).map((c) => c.clase)).not.toContain('ingreso.nuevo_dispositivo')
  })

  it('lo que enviaron de GESTIONWEB ya lo tomó el DNP, y la corrida que espera revisión se abre hasta la respuesta', async () => {
    const cookies = Object.fromEntries(
      (await entrar('analista@demostracion.kpt')).cookies.map(({ name, value }) => [name, value]),
    )
    const pedir = async (ruta: string) => (await app.inject({ url: `/api/mdm/${ruta}`, cookies })).json()
    const [corrida] = (await pedir('corridas?vigencia=2025')).filas
    expect(corrida).toMatchObject({ estado: 'preliminar', conCifra: 3, demostracion: true })
    const { enviada } = await pedir(`corridas/${corrida.corrida}/entidades/25785/respuestas/raw_org_info`)
    expect(enviada).toMatchObject({ recibo: 'KPT-G-25785-2025-1-V1', estado: 'validado', puntaje: { valor: 1 } })
    expect(enviada.puntaje.respuestas[0].evidencias).toMatchObject([{ personal: false, abre: true }])
    expect(await pedir('respuestas?receta=mdm-demostracion&vigencia=2025')).toMatchObject({ igual: true, nuevas: 0 })
  })

  it('GESTIONWEB tiene de todo: validado, en revisión de la entidad, enviado y a medio responder, sin que nadie deba nada todavía', async () => {
    const { db } = servicios.conexion
    const reportes = await db
      .selectFrom('reporte')
      .select(['entidad', 'estado', 'version', 'vigencia'])
      .where('instrumento', '=', 'gestionweb')
      .orderBy('entidad')
      .execute()
    expect(reportes).toEqual([
      { entidad: '25200', estado: 'borrador', version: 0, vigencia: 2025 },
      { entidad: '25295', estado: 'en_ajustes', version: 1, vigencia: 2025 },
      { entidad: '25758', estado: 'enviado', version: 1, vigencia: 2025 },
      { entidad: '25785', estado: 'validado', version: 1, vigencia: 2025 },
    ])
    const cookies = Object.fromEntries(
      (await entrar('lider.cogua@demostracion.kpt')).cookies.map(({ name, value }) => [name, value]),
    )
    const { cortes } = (await app.inject({ url: '/api/entidades/25200/inicio', cookies })).json()
    const suyos = cortes.filter((c: { instrumento: string }) => c.instrumento === 'gestionweb')
    expect(suyos).toMatchObject([{ vigencia: 2025, situacion: 'abierta', completas: 4 }])
  })

  it('la administradora de la gobernación se entera de lo que piden sus municipios', async () => {
    const suyas = (await cartas()).filter((c) => c.para === 'administrador.gobernacion@demostracion.kpt')
    expect(suyas.map((c) => c.clase)).toContain('solicitud.aviso')
  })

  it('al volver a empezar no se repite; si le falta una cuenta, la crea', async () => {
    const antes = await cartas()
    await sembrarDemostracion(escenario)
    expect(await cartas()).toEqual(antes)
    // One made by a version that did not have it yet.
    const [ultima] = CUENTAS.slice(-1)
    const otro = { correo: 'renombrada@demostracion.kpt' }
    await servicios.conexion.db
      .updateTable('cuenta')
      .set(otro)
      .where('correo', '=', ultima?.correo ?? '')
      .execute()
    expect((await entrar(ultima?.correo ?? '')).statusCode).toBe(401)
    await sembrarDemostracion(escenario)
    expect((await entrar(ultima?.correo ?? '')).statusCode).toBe(200)
  })
})
