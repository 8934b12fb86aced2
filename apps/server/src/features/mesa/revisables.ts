import { obligado } from '@kpt/domain/calendario'
import { type ClaveReporte, parteDe } from '@kpt/domain/reportes'
import { CUERPO_DNP, cuerpoDe, rolDeMesa } from '@kpt/domain/revision'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { alcanza, type ContextoTerritorial } from '../../platform/http/index.ts'
import { findReportaPor } from '../acceso/index.ts'
import { findCronogramas } from '../calendario/index.ts'
import { findSeleccionados } from './seleccionados.repo.ts'

/** An instrument and vigencia that this person's team reviews in an entity: all its cortes, or the one that DNP selected. */
export type Revisable = Omit<ClaveReporte, 'corte'> & { readonly corte: number | null }

/**
 * What this person's team reviews: by duty, inside its territory, and never those it reports for (R4.1, R4.4); and, for DNP, also what it selected
 * among those that a gobernación reviews (R4.3).
 */
export async function revisablesDe(ctx: ContextoTerritorial): Promise<Revisable[]> {
  const revisa = await revisorDe(ctx)
  const entidades = [...ctx.servicios.referencia.territorio.values()].filter((e) => alcanza(ctx.alcance, e))
  const porDeber = (await findCronogramas(ctx.db)).flatMap(({ instrumento, vigencia }) =>
    entidades
      .filter(({ codigo }) => revisa(codigo, instrumento, vigencia))
      .map(({ codigo }) => ({ entidad: codigo, instrumento, vigencia, corte: null })),
  )
  return [...porDeber, ...(await seleccionadosDe(ctx, revisa))]
}

type Revisa = (codigo: CodigoEntidad, instrumento: ClaveReporte['instrumento'], vigencia: number) => boolean

/** Whether this person's team reviews the reports of an entity. */
export async function revisorDe({
  db,
  persona,
  ahora,
  servicios,
}: Pick<ContextoTerritorial, 'db' | 'persona' | 'ahora' | 'servicios'>): Promise<Revisa> {
  const propias = await findReportaPor(db, persona.cuenta, ahora)
  const rol = rolDeMesa(persona.rol)
  return (codigo, instrumento, vigencia) => {
    const entidad = servicios.referencia.territorio.get(codigo)
    if (!entidad) return false
    const deber = obligado(servicios.referencia.reglas, entidad, instrumento, vigencia)
    return deber.obligado && parteDe(rol, deber.revisor, propias.has(codigo)) === 'revisor'
  }
}

/** Of DNP alone, beyond its duty; nobody has in its desk what it reports for. */
export async function seleccionadosDe(
  { db, alcance, persona, ahora }: ContextoTerritorial,
  revisa: Revisa,
): Promise<ClaveReporte[]> {
  if (cuerpoDe(persona) !== CUERPO_DNP) return []
  const propias = await findReportaPor(db, persona.cuenta, ahora)
  return (await findSeleccionados(db, alcance)).filter(
    ({ entidad, instrumento, vigencia }) => !propias.has(entidad) && !revisa(entidad, instrumento, vigencia),
  )
}
