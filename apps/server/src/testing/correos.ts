// Letters of the tests: an installation with a mail server, letters written as a feature writes them, time that passes.

import { afterAll, beforeAll, beforeEach } from 'vitest'
import { TAREAS } from '../app.ts'
import { escribirCorreo } from '../features/correo/index.ts'
import type { Db } from '../platform/db/conexion.ts'
import { drenarCola } from '../platform/jobs/index.ts'
import { crearMundo, type Mundo } from './mundo.ts'
import { abrirSmtp, type Smtp } from './smtp.ts'

export const PARA = 'planeacion@cogua-cundinamarca.gov.co'

/** Settings of an operator that sends through this server. */
export const conSmtp = (url: string) => ({
  KPT_SMTP: url,
  KPT_CORREO_DE: 'KPT <no-responder@kpt.ejemplo.gov.co>',
  KPT_URL_PUBLICA: 'https://kpt.ejemplo.gov.co',
})

/** An installation and its mail server for the tests of one block, handed over once both run; the server forgets between tests. */
export function montarCorreo(
  entregar: (montado: { readonly smtp: Smtp; readonly mundo: Mundo }) => void,
  opciones: Parameters<typeof abrirSmtp>[0] = {},
): void {
  let smtp: Smtp
  let mundo: Mundo
  beforeAll(async () => {
    smtp = await abrirSmtp(opciones)
    mundo = await crearMundo({ entorno: conSmtp(smtp.url) })
    entregar({ smtp, mundo })
  })
  afterAll(async () => {
    await mundo.cerrar()
    await smtp.cerrar()
  })
  beforeEach(() => {
    smtp.recibidos.length = 0
    smtp.conducta = opciones
  })
}

type Detalles = {
  readonly nombre?: string
  readonly para?: string
  readonly copia?: string[]
  readonly caduca?: number
}

/** A letter with a link to choose a password, written in a transaction of its own. */
export async function escribir(mundo: Mundo, clave: string, detalles: Detalles = {}): Promise<void> {
  await mundo.servicios.conexion.db.transaction().execute((tx) => escribirEn(tx, mundo, clave, detalles))
}

/** The same, inside a transaction of somebody else. */
export async function escribirEn(db: Db, mundo: Mundo, clave: string, detalles: Detalles = {}): Promise<void> {
  const { nombre = 'Ana Cogua', para = PARA, copia = [], caduca } = detalles
  const ahora = mundo.reloj.ahora()
  const hechos = {
    nombre,
    enlace: mundo.servicios.correo.enlace(`/clave/${SECRETO}`),
    caduca: caduca ?? ahora + 3_600_000,
  }
  const carta = { clave, clase: 'clave.enlace', sujeto: `cuenta/${clave}`, para, copia, hechos } as const
  await escribirCorreo({ db, ahora }, caduca === undefined ? carta : { ...carta, caduca })
}

/** What must never be seen outside the letter itself. */
export const SECRETO = 'ficha-secreta-0193'

/** Does what waits in the queue of letters, and what would wait until later too. */
export async function despachar(mundo: Mundo): Promise<string[]> {
  const avisos: string[] = []
  await mundo.servicios.conexion.pool.query('update graphile_worker._private_jobs set run_at = now()')
  await drenarCola(mundo.servicios, TAREAS, (aviso) => void avisos.push(aviso))
  return avisos
}

export async function filaDe(mundo: Mundo, clave: string) {
  const { db } = mundo.servicios.conexion
  return db.selectFrom('correo').selectAll().where('clave', '=', clave).executeTakeFirstOrThrow()
}
