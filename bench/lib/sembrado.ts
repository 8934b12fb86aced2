// A country in the database, in few statements: calendars, accounts with their sessions, plans. Written as the application's role.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Rol } from '@kpt/domain/acceso'
import { obligado } from '@kpt/domain/calendario'
import type { FuenteReconocible, Plan } from '@kpt/domain/planes'
import { canonicalText, isoBogota } from '@kpt/domain/shared'
import { findListasFuentes } from '../../apps/server/src/features/catalogo/index.ts'
import { cronogramaDeDemostracion } from '../../apps/server/src/features/demostracion/index.ts'
import { textoDelActo } from '../../apps/server/src/platform/audit/index.ts'
import { filasCalendario, insertFilas } from '../../apps/server/src/platform/db/semilla/index.ts'
import type { BaseDeBanco } from './banco.ts'
import { type CeldaMolde, MARCA } from './moldes.ts'

type Base = Pick<BaseDeBanco, 'conexion' | 'referencia'>

/** Entities that must report a vigencia, municipalities first, by code. */
export function entidadesObligadas({ referencia }: Pick<Base, 'referencia'>, vigencia: number): string[] {
  const debe = [...referencia.territorio.values()].filter(
    (entidad) => obligado(referencia.reglas, entidad, 'seguimiento', vigencia).obligado,
  )
  return debe.map((e) => e.codigo).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

export async function findFuentes({ conexion }: Pick<Base, 'conexion'>): Promise<FuenteReconocible[]> {
  const listas = await findListasFuentes(conexion.db)
  return listas.flatMap(({ ambito, desde, hasta, fuentes }) =>
    fuentes.map(({ clave, encabezados }) => ({ clave, encabezados, ambito, desde, hasta })),
  )
}

/** An invented calendar whose four cortes are open at once, so that the day of the run does not matter. */
export async function sembrarCalendario({ conexion }: Pick<Base, 'conexion'>, vigencia: number): Promise<void> {
  const archivo = cronogramaDeDemostracion(vigencia)
  const abiertas = { apertura: `${vigencia}-01-01`, limite: `${vigencia + 1}-12-31`, trasLimite: 'recibe' as const }
  const cronogramas = archivo.cronogramas.map((c) => ({
    ...c,
    actos: c.actos.map((acto) => ({ ...acto, actividades: acto.actividades.map((a) => ({ ...a, ...abiertas })) })),
  }))
  const cliente = await conexion.pool.connect()
  try {
    for (const filas of filasCalendario({ ...archivo, cronogramas })) await insertFilas(cliente, filas, 'rechazar')
  } finally {
    cliente.release()
  }
}

/** Somebody signed in. */
export type Editor = { readonly entidad: string; readonly cuenta: string; readonly rol: Rol; readonly ficha: string }

type Puesto = { readonly entidad: string | null; readonly rol: Rol }

/**
 * An open session for each post, with its account and appointment. Nobody can sign in with them: they have no password. An entity has one
 * leader at a time: several posts of leader in it are that person's sessions, as in several machines.
 */
export async function sembrarEditores(
  { conexion }: Pick<Base, 'conexion'>,
  puestos: readonly Puesto[],
): Promise<Editor[]> {
  const personas = new Map<string, { readonly cuenta: string; readonly nombramiento: string }>()
  const editores = puestos.map(({ entidad, rol }, i) => {
    const quien = rol === 'usuario_lider' ? `${entidad}` : `otra-${i}`
    const persona = personas.get(quien) ?? { cuenta: randomUUID(), nombramiento: randomUUID() }
    personas.set(quien, persona)
    return { entidad: entidad ?? '', rol, ...persona, ficha: randomBytes(32).toString('base64url') }
  })
  const columna = (de: (e: (typeof editores)[number]) => unknown) => editores.map(de)
  await conexion.pool.query(
    `with nueva as (select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bytea[])
       as n (cuenta, nombramiento, rol, entidad, huella)),
     cuentas as (insert into cuenta (id, correo, nombre, creada_en)
       select distinct cuenta, cuenta || '@medicion.invalid', 'Cuenta de medición', now() from nueva),
     nombramientos as (insert into nombramiento (id, cuenta, rol, entidad, desde, hasta)
       select distinct nombramiento, cuenta, rol, nullif(entidad, ''), now() - interval '1 year', now() + interval '1 year' from nueva)
     insert into sesion (token_sha256, cuenta, nombramiento, creada_en, vista_en, expira_en, firma_en, firma_via, firma_hasta)
     select huella, cuenta, nombramiento, now(), now(), now() + interval '12 hours', now(), 'clave', now() + interval '12 hours' from nueva`,
    [
      columna((e) => e.cuenta),
      columna((e) => e.nombramiento),
      columna((e) => e.rol),
      columna((e) => e.entidad),
      columna((e) => createHash('sha256').update(e.ficha).digest()),
    ],
  )
  return editores
}

/** The same plan, finished, for every entity. */
export async function sembrarPlanes(
  { conexion }: Pick<Base, 'conexion'>,
  plan: Plan,
  entidades: readonly string[],
  por: string,
): Promise<void> {
  const { desde, hasta } = plan.periodo
  const metas = plan.metas.length
  await conexion.pool.query(
    `insert into plan (entidad, periodo_desde, periodo_hasta, version, estado, version_finalizada, metas_numeradas)
     select e, $2, $3, 1, 'finalizado', 1, $4 from unnest($1::text[]) e`,
    [entidades, desde, hasta, metas],
  )
  await conexion.pool.query(
    `insert into plan_version (entidad, periodo_desde, version, texto, sha256, metas, homologadas, origen, por, rol, en)
     select e, $2, 1, t, sha256(convert_to(t, 'UTF8')), $3, $3, 'libro', $4, 'usuario_lider', $5
     from unnest($1::text[]) e, replace($6, $7, e) t`,
    [entidades, desde, metas, por, `${desde}-05-01T00:00:00-05:00`, canonicalText(plan), MARCA],
  )
  await conexion.pool.query(
    `insert into plan_finalizacion (entidad, periodo_desde, version, por, en) select e, $2, 1, $3, $4 from unnest($1::text[]) e`,
    [entidades, desde, por, `${desde}-06-01T00:00:00-05:00`],
  )
}

/** Reports that somebody has touched, still empty; where there is no audit chain yet, its first link says so. */
export async function sembrarReportes(
  { conexion }: Pick<Base, 'conexion'>,
  entidades: Iterable<string>,
  { vigencia, corte }: { readonly vigencia: number; readonly corte: number },
): Promise<void> {
  const suyas = [...entidades]
  await conexion.pool.query(
    `insert into reporte (entidad, instrumento, vigencia, corte, creado_en)
     select e, 'seguimiento', $2, $3, now() from unnest($1::text[]) e`,
    [suyas, vigencia, corte],
  )
  const acto = { cuenta: null, accion: 'medicion.abrir', sujeto: 'medicion', hechos: {}, en: Date.now() }
  await conexion.pool.query(
    `with cabeza as (
       insert into auditoria_cabeza (cadena, n, hash)
       select e, 1, sha256(decode(repeat('00', 32), 'hex') || sha256(convert_to($2, 'UTF8'))) from unnest($1::text[]) e
       on conflict do nothing returning cadena, hash)
     insert into auditoria (cadena, n, en, cuenta, accion, sujeto, texto, hash)
     select cadena, 1, $3, null, 'medicion.abrir', 'medicion', $2, hash from cabeza`,
    [suyas, textoDelActo(acto), isoBogota(acto.en)],
  )
}

/** Operations already attended, as in the middle of a corte: the statements meet tables with something in them. */
export async function sembrarOperaciones(
  { conexion }: Pick<Base, 'conexion'>,
  entidades: readonly string[],
  cadaUna: number,
): Promise<void> {
  await conexion.pool.query(
    `insert into operacion (entidad, op_id, resultado)
     select e, gen_random_uuid(), '{"resultado":"guardado"}' from unnest($1::text[]) e, generate_series(1, $2::int)`,
    [entidades, cadaUna],
  )
}

/** The same values in the draft of every entity. */
export async function sembrarBorradores(
  { conexion }: Pick<Base, 'conexion'>,
  editores: readonly Editor[],
  celdas: readonly CeldaMolde[],
  { vigencia, corte }: { readonly vigencia: number; readonly corte: number },
): Promise<void> {
  const columna = (de: (c: CeldaMolde) => string) => celdas.map(de)
  const TROZO = 100
  for (let i = 0; i < editores.length; i += TROZO) {
    const suyos = editores.slice(i, i + TROZO)
    await conexion.pool.query(
      `insert into reporte_valor (entidad, instrumento, vigencia, corte, meta, campo, clave, valor, por, rol, en, secuencia)
       select e.entidad, 'seguimiento', $3, $4, replace(c.meta, $9, e.entidad), c.campo, c.clave, c.valor, e.cuenta,
         'usuario_lider', now(), 1
       from unnest($1::text[], $2::uuid[]) as e (entidad, cuenta),
         unnest($5::text[], $6::text[], $7::text[], $8::text[]) as c (meta, campo, clave, valor)`,
      [
        suyos.map((e) => e.entidad),
        suyos.map((e) => e.cuenta),
        ...[vigencia, corte, columna((c) => c.meta), columna((c) => c.campo), columna((c) => c.clave)],
        ...[columna((c) => c.valor), MARCA],
      ],
    )
  }
}

/** First vigencia of the government that holds a year. */
export function gobiernoDe({ referencia }: Pick<Base, 'referencia'>, vigencia: number): number {
  const periodo = referencia.periodos.find((p) => p.desde <= vigencia && vigencia <= p.hasta)
  if (!periodo) throw new Error(`no period of government holds ${vigencia}`)
  return periodo.desde
}
