// The one way in which metas of a plan get other codes of the Catálogo: a version of origin homologacion, with its reason and its audit.
import type { PlanHomologado } from '@kpt/domain/planes'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { agregarVersion, elegirVersion, insertSustento, lockPlanes, type VersionElegida } from '../planes/index.ts'

/** The last version of the plan, locked: nobody makes another meanwhile. Refused when the person saw another, or names metas that are not in it. */
export async function abrirParaCodigos(
  ctx: ContextoTerritorial,
  entidad: string,
  { contra, metas }: { readonly contra: number; readonly metas: readonly string[] },
): Promise<VersionElegida> {
  await lockPlanes(ctx.db, ctx.alcance, entidad)
  const elegida = await elegirVersion(ctx, entidad)
  const { version } = elegida.fila
  if (contra !== version) rechazar('plan.version_cambio', { esperada: String(contra), actual: String(version) })
  const numeros = new Set(elegida.plan.metas.map((m) => m.numero))
  const ajena = metas.find((meta) => !numeros.has(meta))
  if (ajena !== undefined) rechazar('plan.meta_no_existe', { meta: ajena })
  return elegida
}

type Motivo = {
  readonly accion: string
  readonly razon: string
  readonly hechos: Readonly<Record<string, string | number>>
}

/** Number of the version made. */
export async function ponerCodigos(
  ctx: ContextoTerritorial,
  { fila, clave }: VersionElegida,
  { plan, cambian }: PlanHomologado,
  { accion, razon, hechos }: Motivo,
): Promise<number> {
  const { db, alcance, ahora, persona } = ctx
  const { version, sha256 } = await agregarVersion(ctx, fila, {
    ...{ origen: 'homologacion', carga: null, restaura: null },
    ...{ plan, metasNumeradas: fila.metasNumeradas },
  })
  await insertSustento(db, alcance, clave, { version, acto: null, razon, cuenta: persona.cuenta }, ahora)
  await registrar(db, {
    ...{ cadena: clave.entidad, cuenta: persona.cuenta, accion, en: ahora },
    sujeto: `plan/${clave.desde}/version/${version}`,
    hechos: { rol: persona.rol, sha256, metas: cambian.length, ...hechos },
  })
  return version
}
