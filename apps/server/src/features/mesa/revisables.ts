import { obligado } from '@kpt/domain/calendario'
import { type ClaveReporte, parteDe } from '@kpt/domain/reportes'
import { rolDeMesa } from '@kpt/domain/revision'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { alcanza, type ContextoTerritorial } from '../../platform/http/index.ts'
import { findReportaPor } from '../acceso/index.ts'
import { findCronogramas } from '../calendario/index.ts'

/** An instrument and vigencia that this person's team reviews in an entity. */
export type Revisable = Pick<ClaveReporte, 'instrumento' | 'vigencia'> & { readonly entidad: CodigoEntidad }

/** Entities and vigencias whose reports this person's team reviews: by duty, inside its territory, and never those it reports for (R4.1, R4.4). */
export async function revisablesDe(ctx: ContextoTerritorial): Promise<Revisable[]> {
  const revisa = await revisorDe(ctx)
  const entidades = [...ctx.servicios.referencia.territorio.values()].filter((e) => alcanza(ctx.alcance, e))
  return (await findCronogramas(ctx.db)).flatMap(({ instrumento, vigencia }) =>
    entidades
      .filter(({ codigo }) => revisa(codigo, instrumento, vigencia))
      .map(({ codigo }) => ({ entidad: codigo, instrumento, vigencia })),
  )
}

/** Whether this person's team reviews the reports of an entity. */
export async function revisorDe({
  db,
  persona,
  ahora,
  servicios,
}: Pick<ContextoTerritorial, 'db' | 'persona' | 'ahora' | 'servicios'>) {
  const propias = await findReportaPor(db, persona.cuenta, ahora)
  const rol = rolDeMesa(persona.rol)
  return (codigo: CodigoEntidad, instrumento: ClaveReporte['instrumento'], vigencia: number): boolean => {
    const entidad = servicios.referencia.territorio.get(codigo)
    if (!entidad) return false
    const deber = obligado(servicios.referencia.reglas, entidad, instrumento, vigencia)
    return deber.obligado && parteDe(rol, deber.revisor, propias.has(codigo)) === 'revisor'
  }
}
