// The figures of the version that counts, by any dimension: what screens and printed reports are made from.
import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  type Aporte,
  aportesDe,
  avanceRegalias,
  type EntradaMeta,
  isDelGrupo,
  type Metodologia,
  partesDe,
  type Variante,
  variantesDe,
} from '@kpt/domain/seguimiento'
import { entradasDelDocumento, findAportes, findDocumentos } from '../reportes/index.ts'
import { avanceVisible } from './avance-visible.ts'
import { compareClaves, type DimensionVisible, findNombresDeGrupos } from './nombres-de-grupos.ts'
import { findPonderacion } from './ponderacion.repo.ts'
import { findVersionQueCuenta, type Lector } from './version-que-cuenta.ts'

/** Refuses while nothing was submitted in the vigencia. The official figures are those that were stored; the rest comes from the same text. */
export async function cifrasDeVersion<D extends DimensionVisible>(
  ctx: Lector,
  pedida: ClaveReporte,
  dimensiones: readonly D[],
) {
  const { clave, documento, metodologia, origen } = await findVersionQueCuenta(ctx, pedida)
  const { plan, entradas } = await entradasDelDocumento(ctx.db, ctx.alcance, clave, documento)
  const ponderacion = await findPonderacion(ctx.db, ctx.alcance, {
    entidad: clave.entidad,
    desde: documento.plan.desde,
  })
  const base = { entradas, metodologia, partes: ponderacion && partesDe(entradas, ponderacion.pesos) }
  const aportes = await findAportesCompletos(ctx, clave, origen.version, ['plan', ...dimensiones], base)
  const delPlan = aportes.find((a) => a.dimension === 'plan')
  if (!delPlan) throw new Error(`the version ${origen.version} has no contribution of its plan`)
  const porDimension = await Promise.all(
    dimensiones.map(async (dimension) => {
      const nombreDe = await findNombresDeGrupos(ctx, clave, documento, dimension)
      const grupos = aportes
        .filter((a) => a.dimension === dimension)
        .toSorted((a, b) => compareClaves(a.clave, b.clave))
        .map((a) => ({ ...ampliado(a, base), clave: a.clave, nombre: nombreDe(a.clave) }))
      return [dimension, grupos] as const
    }),
  )
  const antes = await findDocumentos(ctx.db, ctx.alcance, clave, documento.antes ?? [])
  const regalias = avanceRegalias(plan, [...antes, documento], metodologia, clave.vigencia)
  return {
    ...{ origen, documento, plan, entradas, metodologia },
    total: ampliado(delPlan, base),
    porDimension: Object.fromEntries(porDimension) as Record<D, (typeof porDimension)[number][1]>,
    regalias: regalias && { ...regalias, entradas: { ...regalias.entradas } },
    ponderacion: ponderacion && { n: ponderacion.n, en: ponderacion.en, autor: ponderacion.autor },
  }
}

type Base = {
  readonly entradas: readonly EntradaMeta[]
  readonly metodologia: Metodologia
  readonly partes: ReadonlyMap<string, number> | null
}

/** Stored ones; a version that was sent before a dimension existed, and is not yet completed, gets it from its text. */
async function findAportesCompletos(
  { db, alcance }: Lector,
  clave: ClaveReporte,
  version: number,
  dimensiones: readonly Aporte['dimension'][],
  { entradas, metodologia }: Base,
): Promise<Aporte[]> {
  const guardados = await findAportes(db, alcance, clave, version, dimensiones)
  const faltan = dimensiones.filter((d) => d !== 'plan' && !guardados.some((a) => a.dimension === d))
  if (faltan.length === 0) return guardados
  return [...guardados, ...aportesDe(entradas, metodologia).filter((a) => faltan.includes(a.dimension))]
}

function ampliado(aporte: Aporte, { entradas, metodologia, partes }: Base) {
  const { dimension, clave } = aporte
  const suyas = entradas.filter((e) => isDelGrupo(e, { dimension, clave }, metodologia))
  // A source has money only: its metas have progress, it has not.
  const { crudo, esperado, ponderado, orientacionAsumida } = variantesDe(
    dimension === 'fuente' ? [] : suyas,
    metodologia,
    partes,
  )
  const { dimension: _, clave: __, ...cuentas } = aporte
  return {
    ...avanceVisible(cuentas, metodologia),
    ...{ crudo: fisicas(crudo), esperado, ponderado: ponderado && fisicas(ponderado), orientacionAsumida },
  }
}

function fisicas({ fisico, fisicoCuatrienio }: Record<'fisico' | 'fisicoCuatrienio', Variante>) {
  return {
    fisico: { ...fisico, entradas: { ...fisico.entradas } },
    fisicoCuatrienio: { ...fisicoCuatrienio, entradas: { ...fisicoCuatrienio.entradas } },
  }
}
