// The demonstration, prepared once and copied: each server that a browser visits begins with a database and files of its own that are equal to those of
// the others, in a second instead of twenty. What is kept is of this very code: with another, it is prepared again.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instante } from '@kpt/domain/shared'
import pg from 'pg'
import { abrirServicios } from '../abrir.ts'
import { crearApp, TAREAS } from '../app.ts'
import { readConfig } from '../config.ts'
import { sembrarDemostracion } from '../features/demostracion/index.ts'
import { urlDe } from '../platform/db/embebido/index.ts'
import { drenarCola } from '../platform/jobs/index.ts'
import { raiz } from '../platform/raiz.ts'
import { huellaDe, prepararPlantilla } from './plantilla.ts'

type Motor = { readonly urlSuper: string; readonly socket: string }

type Lista = {
  /** Database to copy. */
  readonly plantilla: string
  /** The clock of what was prepared stopped here: whoever goes on begins no earlier. */
  readonly hasta: Instante
  /** Leaves a copy of its files in a folder that exists. */
  copiarArchivos(carpeta: string): Promise<void>
}

const FUENTES = ['apps/server/src', 'packages/domain/src', 'packages/contract/src', 'packages/textos/src', 'db']
const CARPETA = join(raiz, '.kpt/demostracion-lista')

/** As it is when prepared at that instant. Whoever comes first prepares it; the others wait. */
export async function demostracionLista(
  motor: Motor,
  comienzo: Instante,
  avisar: (texto: string) => void,
): Promise<Lista> {
  const nombre = `kpt_lista_${comienzo}_${await huellaDe(FUENTES, (archivo) => !/\.test\.tsx?$/.test(archivo))}`
  const carpeta = join(CARPETA, nombre)
  const admin = new pg.Client({ connectionString: motor.urlSuper })
  admin.on('error', () => {})
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(1995)')
    const { rows } = await admin.query<{ datname: string }>(`select datname from pg_database where datistemplate`)
    if (!rows.some(({ datname }) => datname === nombre))
      await preparar(motor, admin, { nombre, carpeta, comienzo, avisar })
    return {
      plantilla: nombre,
      hasta: Number(await readFile(join(carpeta, 'hasta'), 'utf8')),
      copiarArchivos: (destino) => cp(join(carpeta, 'archivos'), destino, { recursive: true }),
    }
  } finally {
    await admin.end()
  }
}

type Encargo = {
  readonly nombre: string
  readonly carpeta: string
  readonly comienzo: Instante
  readonly avisar: (texto: string) => void
}

async function preparar(motor: Motor, admin: pg.Client, encargo: Encargo): Promise<void> {
  const { nombre, carpeta } = encargo
  await borrarAnteriores(admin)
  await mkdir(join(carpeta, 'archivos'), { recursive: true })
  const plantilla = await prepararPlantilla(motor.urlSuper, motor.socket)
  await admin.query(`create database ${nombre} template ${plantilla} owner kpt_dueno`)
  const hasta = await sembrar(urlDe(motor.socket, 'kpt_app', nombre), encargo)
  await writeFile(join(carpeta, 'hasta'), String(hasta))
  // From here on nobody enters it: a copy needs that there be nobody inside.
  await admin.query(`alter database ${nombre} with is_template true allow_connections false`)
}

/** Those of another code, and one that was cut in the middle. */
async function borrarAnteriores(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    `select datname from pg_database where datname like 'kpt\\_lista\\_%'`,
  )
  for (const { datname } of rows) {
    await admin.query(`alter database ${datname} with is_template false`)
    await admin.query(`drop database if exists ${datname} with (force)`)
  }
  await rm(CARPETA, { recursive: true, force: true })
}

/** Answers the instant at which it ended, by its own clock. */
async function sembrar(urlApp: string, { carpeta, comienzo, avisar }: Encargo): Promise<Instante> {
  const reloj = relojDesde(comienzo)
  const config = { ...readConfig({}), archivos: join(carpeta, 'archivos'), peticionesPorMinuto: 1_000_000 }
  const servicios = await abrirServicios(urlApp, config, { reloj, demostracion: true })
  await sembrarDemostracion({
    servicios,
    crearApp: (otros) => crearApp(config, otros),
    atender: (otros) => drenarCola(otros, TAREAS, avisar),
    avisar,
  })
  await servicios.conexion.cerrar()
  return reloj.ahora()
}

/** A clock that runs from that instant on, whatever the day is. */
export function relojDesde(comienzo: Instante) {
  const arranque = performance.now()
  return { ahora: () => Math.round(comienzo + performance.now() - arranque) }
}
