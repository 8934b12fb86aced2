import type { MotivoObligacion, PeriodoGobierno, ReglaObligacion } from '@kpt/domain/calendario'
import { aniosConocidos, type Entidad, type Revisor, type TipoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Referencia } from '../../platform/servicios.ts'
import { findAtributos } from './atributos.repo.ts'

/** Entities, duties and periods of government: public facts that change by seed, with a restart. */
export async function findReferencia(db: Db): Promise<Referencia> {
  const [entidades, reglas, periodos, atributos] = await Promise.all([
    findEntidades(db),
    findReglas(db),
    findPeriodos(db),
    findAtributos(db),
  ])
  const territorio = new Map(entidades.map((e) => [e.codigo, e]))
  return { territorio, reglas, periodos, atributos, anios: aniosConocidos(atributos.values()) }
}

/** Entities by name without accents or by code, departments first, one page. */
export async function searchEntidades(
  db: Db,
  filtro: { texto?: string | undefined; departamento?: string | undefined; pagina: number; tamano: number },
) {
  let consulta = db.selectFrom('entidad as e').innerJoin('entidad as d', 'd.codigo', 'e.departamento')
  if (filtro.departamento !== undefined) consulta = consulta.where('e.departamento', '=', filtro.departamento)
  if (filtro.texto) {
    const patron = `%${filtro.texto.trim().replace(/[\\%_]/g, '\\$&')}%`
    consulta = consulta.where((eb) =>
      eb.or([sql<boolean>`unaccent(e.nombre) ilike unaccent(${patron})`, eb('e.codigo', 'like', patron)]),
    )
  }
  const { total } = await consulta.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await consulta
    .select(['e.codigo', 'e.nombre', 'e.tipo', 'e.departamento', 'd.nombre as departamentoNombre'])
    .orderBy(sql`length(e.codigo)`)
    .orderBy('e.nombre')
    .orderBy('e.codigo')
    .limit(filtro.tamano)
    .offset((filtro.pagina - 1) * filtro.tamano)
    .execute()
  return { filas, total, pagina: filtro.pagina, tamano: filtro.tamano }
}

async function findEntidades(
  db: Db,
): Promise<(Entidad & { desde: string | null; hasta: string | null; primerGobierno: string | null })[]> {
  const filas = await db
    .selectFrom('entidad')
    .select(['codigo', 'nombre', 'tipo', 'departamento', 'desde', 'hasta', 'primer_gobierno as primerGobierno'])
    .orderBy('codigo')
    .execute()
  return filas.map((f) => ({ ...f, tipo: f.tipo as TipoEntidad }))
}

async function findReglas(db: Db): Promise<ReglaObligacion[]> {
  const filas = await db.selectFrom('obligacion').selectAll().execute()
  return filas.map((f) => ({
    instrumento: f.instrumento as ReglaObligacion['instrumento'],
    tipo: f.tipo as TipoEntidad | null,
    entidad: f.entidad,
    desde: f.desde,
    hasta: f.hasta,
    obligado: f.obligado,
    revisor: f.revisor as Revisor | null,
    reportaPor: f.reporta_por,
    motivo: f.motivo as MotivoObligacion,
  }))
}

function findPeriodos(db: Db): Promise<PeriodoGobierno[]> {
  return db
    .selectFrom('periodo_gobierno')
    .select(['desde', 'hasta', 'posesion', 'plan_hasta as planHasta'])
    .orderBy('desde')
    .execute()
}
