// The world of the tests: a database of its own, named people, a clock that is set by hand, requests as somebody.
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Instante, parseInstante } from '@kpt/domain/shared'
import type { FastifyInstance } from 'fastify'
import { inject } from 'vitest'
import { abrirServicios } from '../abrir.ts'
import { crearApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { hashClave, insertCuenta } from '../features/acceso/index.ts'
import type { Servicios } from '../platform/servicios.ts'
import { insertSesion } from '../platform/sesion/sesion.repo.ts'
import { crearBase } from './base.ts'
import { recienFirmada } from './firmada.ts'
import { CLAVE, GENTE, type Nombre } from './gente.ts'

export type Respuesta = {
  readonly status: number // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly cuerpo: any
  readonly cabeceras: Record<string, unknown>
}

export type Cliente = {
  get(direccion: string): Promise<Respuesta>
  /** JSON, or bytes when a Buffer is given. */
  post(direccion: string, cuerpo?: unknown): Promise<Respuesta>
}

export type Mundo = {
  readonly app: FastifyInstance
  readonly servicios: Servicios
  readonly urlMigracion: string
  readonly reloj: { ahora(): Instante; fijar(iso: string): void; avanzar(ms: number): void }
  /** Requests signed in as this person. */
  as(nombre: Nombre): Cliente
  /** Requests of nobody. */
  readonly publico: Cliente
  cuentaDe(nombre: Nombre): string
  cerrar(): Promise<void>
}

type OpcionesMundo = {
  readonly ahora?: string
  /** Settings of the operator, by their names in the environment. */
  readonly entorno?: NodeJS.ProcessEnv
  /** As on the embedded default, with the mailbox on screen; without its plans and reports. */
  readonly demostracion?: boolean
}

/** A fresh world. Its clock starts at `ahora` (an ISO instant with offset) and moves only by hand. */
export async function crearMundo(opciones: OpcionesMundo = {}): Promise<Mundo> {
  const reloj = crearReloj(opciones.ahora ?? '2026-11-20T10:00:00-05:00')
  const base = await crearBase(inject('motor'))
  const archivos = await mkdtemp(join(tmpdir(), 'kpt-prueba-'))
  const config = {
    ...readConfig({
      KPT_LLAVE_MAESTRA: randomBytes(32).toString('base64'),
      // What was just done is seen at once, whatever the board cost to read.
      KPT_LECTURA_COMPARTIDA_MS: '0',
      ...opciones.entorno,
    }),
    archivos,
    bitacora: 'silent' as const,
    peticionesPorMinuto: 1_000_000,
  }
  const servicios = await abrirServicios(base.urlApp, config, { reloj, demostracion: opciones.demostracion ?? false })
  const app = await crearApp(config, servicios)
  await app.ready()
  const { fichas, cuentas } = await poblar(servicios, reloj.ahora())
  return {
    app,
    servicios,
    urlMigracion: base.urlMigracion,
    reloj,
    as: (nombre) => crearCliente(app, () => fichas(nombre)),
    publico: crearCliente(app, async () => null),
    cuentaDe: (nombre) => cuentas[nombre],
    async cerrar() {
      await app.close()
      servicios.correo.cerrar()
      await servicios.conexion.cerrar()
      await base.borrar()
      await rm(archivos, { recursive: true, force: true })
    },
  }
}

function crearReloj(iso: string): Mundo['reloj'] {
  const leer = (texto: string) => {
    const instante = parseInstante(texto)
    if (instante === null) throw new RangeError(`not an instant with offset: ${texto}`)
    return instante
  }
  let ahora = leer(iso)
  return {
    ahora: () => ahora,
    fijar: (texto) => {
      ahora = leer(texto)
    },
    avanzar: (ms) => {
      ahora += ms
    },
  }
}

let claveHash: Promise<string> | undefined

async function poblar(servicios: Servicios, ahora: Instante) {
  claveHash ??= hashClave(CLAVE)
  const { db } = servicios.conexion
  const cuentas = {} as Record<Nombre, string>
  const nombramientos = {} as Record<Nombre, string>
  for (const [nombre, persona] of Object.entries(GENTE) as [Nombre, (typeof GENTE)[Nombre]][]) {
    cuentas[nombre] = randomUUID()
    nombramientos[nombre] = randomUUID()
    const nueva = {
      id: cuentas[nombre],
      nombramiento: nombramientos[nombre],
      correo: `${nombre}@ejemplo.gov.co`,
      nombre: persona.nombre,
      claveHash: await claveHash,
      rol: persona.rol,
      entidad: persona.entidad,
      direccion: 'direccion' in persona ? persona.direccion : null,
      lineas: 'lineas' in persona ? persona.lineas : null,
    }
    await insertCuenta(db, nueva, false, ahora - 86_400_000 * 3650)
  }
  // A session lasts hours and the tests move the clock by months: each request signs in at its own instant, and whoever sends has just
  // signed; without that signature is for the tests of the signature.
  const fichas = async (nombre: Nombre) =>
    (await insertSesion(db, cuentas[nombre], nombramientos[nombre], servicios.reloj.ahora(), recienFirmada(servicios)))
      .ficha
  return { fichas, cuentas }
}

function crearCliente(app: FastifyInstance, ficha: () => Promise<string | null>): Cliente {
  const pedir = async (method: 'GET' | 'POST', url: string, cuerpo?: unknown): Promise<Respuesta> => {
    const cookie = await ficha()
    const bytes = Buffer.isBuffer(cuerpo)
    const respuesta = await app.inject({
      method,
      url,
      ...(cookie ? { cookies: { kpt_sesion: cookie } } : {}),
      ...(cuerpo === undefined ? {} : { payload: bytes ? cuerpo : JSON.stringify(cuerpo) }),
      headers: cuerpo === undefined ? {} : { 'content-type': bytes ? 'application/octet-stream' : 'application/json' },
    })
    const json = /^application\/(problem\+)?json/.test(String(respuesta.headers['content-type']))
    return {
      status: respuesta.statusCode,
      cuerpo: json ? respuesta.json() : respuesta.rawPayload,
      cabeceras: respuesta.headers,
    }
  }
  return { get: (url) => pedir('GET', url), post: (url, cuerpo) => pedir('POST', url, cuerpo) }
}
