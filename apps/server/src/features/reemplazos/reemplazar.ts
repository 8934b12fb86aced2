import type { reemplazarCodigos as definicion, PeticionDe } from '@kpt/contract'
import type { EntradaBuscable } from '@kpt/domain/catalogo'
import { reemplazarCodigos } from '@kpt/domain/planes'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { agregarVersion, elegirVersion, insertSustento, lockPlanes } from '../planes/index.ts'
import { codigosInactivos, type Inactivos } from './codigos-inactivos.ts'

type Cambios = PeticionDe<typeof definicion>['cuerpo']['cambios']

/** The entity confirms which active codes take the place of those that ceased: a version of the plan, with its logged reason (R2.3). */
export async function reemplazar(
  ctx: ContextoTerritorial,
  { params: { entidad }, cuerpo }: PeticionDe<typeof definicion>,
) {
  const { db, alcance } = ctx
  await lockPlanes(db, alcance, entidad)
  const { fila, plan } = await elegirVersion(ctx, entidad)
  if (cuerpo.contra !== fila.version)
    rechazar('plan.version_cambio', { esperada: String(cuerpo.contra), actual: String(fila.version) })
  const codigoDe = new Map(plan.metas.map((meta) => [meta.numero, meta.indicador]))
  const nuevos = entradasNuevas(cuerpo.cambios, codigoDe, await codigosInactivos(ctx))
  const hecha = await agregarVersion(ctx, fila, {
    ...{ origen: 'homologacion', carga: null, restaura: null },
    ...{ plan: reemplazarCodigos(plan, nuevos), metasNumeradas: fila.metasNumeradas },
  })
  const sustento = { version: hecha.version, acto: null, razon: cuerpo.razon, cuenta: ctx.persona.cuenta }
  await insertSustento(db, alcance, { entidad, desde: plan.periodo.desde }, sustento, ctx.ahora)
  await registrar(db, {
    ...{ cadena: entidad, cuenta: ctx.persona.cuenta, accion: 'plan.reemplazar_codigos', en: ctx.ahora },
    sujeto: `plan/${plan.periodo.desde}/version/${hecha.version}`,
    hechos: {
      ...{ rol: ctx.persona.rol, sha256: hecha.sha256, razon: cuerpo.razon, metas: nuevos.size },
      codigos: [...nuevos].map(([meta, entrada]) => `${meta}: ${codigoDe.get(meta)} → ${entrada.indicador}`).join('; '),
    },
  })
  return { version: hecha.version, cambiadas: nuevos.size }
}

function entradasNuevas(
  cambios: Cambios,
  codigoDe: ReadonlyMap<string, string | null>,
  { idos, indice }: Inactivos,
): ReadonlyMap<string, EntradaBuscable> {
  const porCodigo = new Map(indice.entradas.map((entrada) => [entrada.indicador, entrada]))
  return new Map(
    cambios.map(({ meta, indicador }) => {
      if (!codigoDe.has(meta)) rechazar('plan.meta_no_existe', { meta })
      if (!idos.has(codigoDe.get(meta) ?? '')) rechazar('catalogo.no_reemplazable', { meta })
      return [meta, porCodigo.get(indicador) ?? rechazar('catalogo.no_existe', { codigo: indicador })] as const
    }),
  )
}
