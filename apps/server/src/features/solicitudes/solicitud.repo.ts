import type { ActoSolicitud, EstadoSolicitud, PuntoDeVerificacion } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'

export type Solicitud = Omit<Selectable<Tablas['solicitud']>, 'estado' | 'clase'> & {
  readonly estado: EstadoSolicitud
  readonly clase: 'titular' | 'encargo'
}

export const EN_CURSO = ['por_verificar', 'por_completar', 'aceptada'] as const satisfies readonly EstadoSolicitud[]

/** One request, by its number or its identifier; `paraCambiar` holds it until the transaction ends. */
export async function findSolicitud(
  db: Db,
  cual: { readonly id: string } | { readonly radicado: string },
  { paraCambiar = false } = {},
): Promise<Solicitud | null> {
  const fila = await db
    .selectFrom('solicitud')
    .selectAll()
    .$if('id' in cual, (q) => q.where('id', '=', 'id' in cual ? cual.id : ''))
    .$if('radicado' in cual, (q) => q.where('radicado', '=', 'radicado' in cual ? cual.radicado : ''))
    .$if(paraCambiar, (q) => q.forUpdate())
    .executeTakeFirst()
  return (fila as Solicitud | undefined) ?? null
}

export async function findEnCurso(db: Db, entidad: string, correo?: string): Promise<Solicitud[]> {
  const filas = await db
    .selectFrom('solicitud')
    .selectAll()
    .where('entidad', '=', entidad)
    .where('estado', 'in', EN_CURSO)
    .$if(correo !== undefined, (q) => q.where('correo', '=', correo ?? ''))
    .orderBy('radicada_en')
    .execute()
  return filas as Solicitud[]
}

export async function insertSolicitud(db: Db, nueva: Parameters<typeof valores>[0], ahora: Instante): Promise<void> {
  await db.insertInto('solicitud').values(valores(nueva, ahora)).execute()
}

type Nueva = Omit<
  Solicitud,
  'estado' | 'estado_en' | 'decidida_en' | 'sucesos' | 'radicada_en' | 'vence_en' | 'asignada_a'
> & { readonly vence: Instante }

function valores({ vence, ...nueva }: Nueva, ahora: Instante) {
  const en = isoBogota(ahora)
  return { ...nueva, estado: 'por_verificar', estado_en: en, radicada_en: en, vence_en: isoBogota(vence) }
}

/** Requests of a network for an entity, and of everybody for it, since an instant. */
export async function countRecientes(db: Db, entidad: string, llegada: Buffer, desde: Instante) {
  const { deLaRed, deTodos } = await db
    .selectFrom('solicitud')
    .select((eb) => [
      eb.fn.countAll<number>().as('deTodos'),
      eb.fn.countAll<number>().filterWhere('llegada_huella', '=', llegada).as('deLaRed'),
    ])
    .where('entidad', '=', entidad)
    .where('radicada_en', '>', isoBogota(desde))
    .executeTakeFirstOrThrow()
  return { deLaRed, deTodos }
}

export type Suceso = {
  readonly acto: ActoSolicitud | 'radicar'
  readonly estado: EstadoSolicitud
  readonly por: string | null
  readonly rol: string | null
  readonly motivo: string | null
  readonly puntos: readonly PuntoDeVerificacion[]
}

/** Adds to the history and leaves the request in the state of the event. */
export async function moveSolicitud(
  db: Db,
  { id, sucesos }: Pick<Solicitud, 'id' | 'sucesos'>,
  { puntos, ...suceso }: Suceso,
  { ahora, cierra, vence }: { readonly ahora: Instante; readonly cierra: boolean; readonly vence?: Instante },
): Promise<void> {
  const en = isoBogota(ahora)
  await db
    .updateTable('solicitud')
    .set({
      estado: suceso.estado,
      sucesos: sucesos + 1,
      ...(suceso.acto === 'renovar_enlace' ? {} : { estado_en: en }),
      ...(cierra ? { decidida_en: en } : {}),
      ...(vence === undefined ? {} : { vence_en: isoBogota(vence) }),
    })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('solicitud_suceso')
    .values({ solicitud: id, n: sucesos + 1, ...suceso, puntos: [...puntos], en })
    .execute()
}

export async function findSucesos(db: Db, solicitud: string) {
  const filas = await db
    .selectFrom('solicitud_suceso as s')
    .leftJoin('cuenta as c', 'c.id', 's.por')
    .select(['s.acto', 's.estado', 's.en', 's.motivo', 's.puntos', 's.rol', 'c.nombre'])
    .where('s.solicitud', '=', solicitud)
    .orderBy('s.n')
    .execute()
  return filas.map(({ puntos, ...f }) => ({
    ...f,
    estado: f.estado as EstadoSolicitud,
    puntos: (puntos ?? []) as PuntoDeVerificacion[],
  }))
}

export async function updateAsignada(db: Db, id: string, cuenta: string | null): Promise<void> {
  await db.updateTable('solicitud').set({ asignada_a: cuenta }).where('id', '=', id).execute()
}

/** Others that may be of the same person or are for the same entity, the last first: who calls sees which really are. */
export async function findParecidas(db: Db, s: Solicitud): Promise<Solicitud[]> {
  const filas = await db
    .selectFrom('solicitud')
    .selectAll()
    .where('id', '<>', s.id)
    .where((eb) =>
      eb.or([
        eb('entidad', '=', s.entidad),
        eb('correo', '=', s.correo),
        eb.and([eb('documento_tipo', '=', s.documento_tipo), eb('documento_final', '=', s.documento_final)]),
      ]),
    )
    .orderBy('radicada_en', 'desc')
    .limit(20)
    .execute()
  return filas as Solicitud[]
}

/** Those that wait for the applicant since before an instant. */
export async function findQuietas(db: Db, estados: readonly EstadoSolicitud[], antes: Instante): Promise<string[]> {
  const filas = await db
    .selectFrom('solicitud')
    .select('id')
    .where('estado', 'in', estados)
    .where('estado_en', '<=', isoBogota(antes))
    .limit(500)
    .execute()
  return filas.map(({ id }) => id)
}

/** Decided before an instant and with the number of the identity document still there. */
export async function clearIdentidades(db: Db, antes: Instante): Promise<void> {
  await db
    .updateTable('solicitud')
    .set({ documento_cifrado: null })
    .where('documento_cifrado', 'is not', null)
    .where('decidida_en', '<=', isoBogota(antes))
    .execute()
}
