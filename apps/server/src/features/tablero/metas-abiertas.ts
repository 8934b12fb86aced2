import type { Meta } from '@kpt/domain/planes'
import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  type Avance,
  avanceEsperado,
  avanceFinanciero,
  avanceFisicoCuatrienio,
  avanceFisicoVigencia,
  completitud,
  type EntradaMeta,
  isDelGrupo,
  type Metodologia,
} from '@kpt/domain/seguimiento'
import { type ContextoTerritorial, type Lectura, rechazar } from '../../platform/http/index.ts'
import { entradasDelDocumento, fuentesDelReporte } from '../reportes/index.ts'
import { compareClaves, type DimensionVisible } from './nombres-de-grupos.ts'
import { findVersionQueCuenta } from './version-que-cuenta.ts'

export type FiltroMetas = {
  readonly dimension: DimensionVisible
  /** Key of a group of the dimension, `sin_dato` included; absent: all metas. */
  readonly grupo?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** Metas of the version that counts with their figures opened, in the order of the plan. */
export async function listarAvanceMetas(ctx: Lectura, clave: ClaveReporte, filtro: FiltroMetas) {
  const { dimension, grupo, pagina, tamano } = filtro
  const { documento, metodologia } = await findVersionQueCuenta(ctx, clave)
  const { plan, entradas } = await entradasDelDocumento(ctx.db, ctx.alcance, clave, documento)
  const metas = new Map(plan.metas.map((meta) => [meta.numero, meta]))
  const suyas = entradas.filter(
    (entrada) => grupo === undefined || isDelGrupo(entrada, { dimension, clave: grupo }, metodologia),
  )
  const fuentes = suyas.some((e) => e.compartidos) ? await fuentesDelReporte(ctx.db, clave, plan) : []
  const desde = (pagina - 1) * tamano
  const filas = suyas
    .slice(desde, desde + tamano)
    .map((entrada) => metaAbierta(entrada, metas.get(entrada.meta), metodologia, fuentes))
  return { filas, total: suyas.length, pagina, tamano }
}

/** One meta: what was submitted of it, what comes out, and from which version. */
export async function verAvanceMeta(ctx: ContextoTerritorial, clave: ClaveReporte, numero: string) {
  const { documento, metodologia, origen } = await findVersionQueCuenta(ctx, clave)
  const { plan, entradas } = await entradasDelDocumento(ctx.db, ctx.alcance, clave, documento)
  const entrada = entradas.find((e) => e.meta === numero) ?? rechazar('plan.meta_no_existe', { meta: numero })
  const meta = plan.metas.find((m) => m.numero === numero)
  const { ejecutado, observacion, sinAvance } = entrada.valores
  const linea = plan.lineas.find((l) => l.consecutivo === entrada.linea)
  const fuentes = await fuentesDelReporte(ctx.db, clave, plan)
  return {
    ...metaAbierta(entrada, meta, metodologia, fuentes),
    ...origen,
    lineaNombre: linea?.nombre ?? '',
    ejecutado,
    observacion,
    sinAvance,
    fuentes: dineroVisible(entrada, fuentes),
  }
}

function metaAbierta(
  entrada: EntradaMeta,
  meta: Meta | undefined,
  metodologia: Metodologia,
  fuentes: readonly FuenteNombrada[],
) {
  const { linea, sector, ods, unidad } = entrada
  const esperado = avanceEsperado(entrada, metodologia)
  return {
    ...{ meta: entrada.meta, personalizacion: meta?.personalizacion ?? '', unidad, linea, sector, ods },
    estado: completitud(entrada).estado,
    orientacionSupuesta: entrada.orientacionAsumida,
    ...{ dependencia: entrada.dependencia, programa: entrada.programa },
    compartidos: (entrada.compartidos ?? []).map(({ fuente, metas, ...dinero }) => {
      const nombre = fuentes.find((f) => f.clave === fuente)?.nombre ?? fuente
      return { ...dinero, fuente: { clave: fuente, nombre }, metas: [...metas] }
    }),
    esperado: esperado && cifra(esperado),
    fisico: cifra(avanceFisicoVigencia(entrada, metodologia)),
    fisicoCuatrienio: cifra(avanceFisicoCuatrienio(entrada, metodologia)),
    financiero: cifra(avanceFinanciero(entrada, metodologia)),
  }
}

function cifra(avance: Avance) {
  return { ...avance, entradas: { ...avance.entradas } }
}

type FuenteNombrada = { readonly clave: string; readonly nombre: string }

/** Sources with money programmed or reported, in the official order; then those that only the report names. */
function dineroVisible({ programadoFuentes, valores }: EntradaMeta, conocidas: readonly FuenteNombrada[]) {
  const usadas = new Set([...Object.keys(programadoFuentes), ...Object.keys(valores.fuentes)])
  const otras = [...usadas].filter((clave) => !conocidas.some((f) => f.clave === clave)).sort(compareClaves)
  return [...conocidas.filter((f) => usadas.has(f.clave)), ...otras.map((clave) => ({ clave, nombre: clave }))].map(
    ({ clave, nombre }) => {
      const { comprometido = null, obligado = null, pagado = null } = valores.fuentes[clave] ?? {}
      return { clave, nombre, programado: programadoFuentes[clave] ?? null, comprometido, obligado, pagado }
    },
  )
}
