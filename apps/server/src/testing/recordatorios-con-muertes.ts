// A country that is reminded by several servers while they are killed, with a real mail server at the other end. The unit test asks it of some
// entities and the benchmark of all of them.
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { Instante } from '@kpt/domain/shared'
import type pg from 'pg'
import { esperarA, lanzarServidor, terminarServidor } from './servidores-que-mueren.ts'
import type { Smtp } from './smtp.ts'

export type Prueba = {
  readonly pool: pg.Pool
  readonly urlApp: string
  readonly smtp: Smtp
  /** Settings by which a server sends through it. */
  readonly entorno: NodeJS.ProcessEnv
  readonly ahora: Instante
  readonly servidores: number
  /** Letters that there must be in the end. */
  readonly cartas: number
  /** Milliseconds that the mail server takes with each letter while there are deaths, so that they come in the middle of the work. */
  readonly demora: number
}

export type Resultado = {
  /** Rows written when everything was killed for the first time. */
  readonly filasAlMorir: number
  readonly enviadasAlMorir: number
  readonly filas: number
  readonly cartas: number
  readonly muertos: number
  readonly repetidas: number
  /** From the last start to the last letter. */
  readonly segundos: number
}

/** Somebody who leads each of these entities. */
export async function sembrarLideres(pool: pg.Pool, entidades: readonly string[], desde: string): Promise<void> {
  await pool.query(
    `with nueva as (select * from unnest($1::uuid[], $2::uuid[], $3::text[]) as n (cuenta, nombramiento, entidad)),
     cuentas as (insert into cuenta (id, correo, nombre, creada_en)
       select cuenta, 'lider.' || entidad || '@ejemplo.gov.co', 'Persona de ' || entidad, $4 from nueva)
     insert into nombramiento (id, cuenta, rol, entidad, desde)
     select nombramiento, cuenta, 'usuario_lider', entidad, $4 from nueva`,
    [entidades.map(() => randomUUID()), entidades.map(() => randomUUID()), entidades, desde],
  )
}

/**
 * All the servers die while the rows are being written, and again while the letters go out, one by one and all at once. Then they are let
 * finish. Throws when it takes too long.
 */
export async function recordarConMuertes(prueba: Prueba): Promise<Resultado> {
  const { pool, smtp } = prueba
  let vivos: ChildProcess[] = []
  let muertos = 0
  const levantar = async () => {
    vivos = [
      ...vivos,
      ...(await Promise.all(Array.from({ length: prueba.servidores - vivos.length }, () => lanzarServidor(prueba)))),
    ]
  }
  const matar = async (cuantos: number) => {
    const [caen, quedan] = [vivos.slice(0, cuantos), vivos.slice(cuantos)]
    vivos = quedan
    muertos += caen.length
    await Promise.all(caen.map(terminarServidor))
  }
  try {
    await levantar()
    await esperarA(async () => (await contar(pool)).filas > 0)
    await matar(prueba.servidores)
    const filasAlMorir = (await contar(pool)).filas
    smtp.conducta = { demora: prueba.demora }
    await levantar()
    await esperarA(async () => smtp.recibidos.length > prueba.cartas / 4)
    await matar(1)
    await esperarA(async () => smtp.recibidos.length > prueba.cartas / 2)
    await matar(prueba.servidores)
    const enviadasAlMorir = (await contar(pool)).enviadas
    smtp.conducta = {}
    const comienzo = performance.now()
    await levantar()
    await esperarA(async () => (await contar(pool)).enviadas === prueba.cartas)
    const segundos = (performance.now() - comienzo) / 1000
    const { filas, cartas } = await contar(pool)
    return {
      filasAlMorir,
      enviadasAlMorir,
      filas,
      cartas,
      muertos,
      repetidas: smtp.recibidos.length - cartas,
      segundos,
    }
  } finally {
    await Promise.all(vivos.map(terminarServidor))
  }
}

export async function contar(pool: pg.Pool): Promise<{ filas: number; cartas: number; enviadas: number }> {
  const { rows } = await pool.query(
    `select (select count(*) from recordatorio)::int as filas, count(*)::int as cartas,
       (count(*) filter (where estado = 'enviado'))::int as enviadas
     from correo`,
  )
  return rows[0]
}
