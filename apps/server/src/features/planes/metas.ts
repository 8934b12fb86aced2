import { type Meta, totalesDinero, vigenciasDe } from '@kpt/domain/planes'
import { llano } from '@kpt/domain/shared'
import { elegirVersion, type Lector } from './elegir.ts'

export type FiltroMetas = {
  readonly pagina: number
  readonly tamano: number
  readonly version?: number | undefined
  readonly linea?: string | undefined
  readonly sector?: string | undefined
  /** Key of a source: metas with money of it in any vigencia. */
  readonly fuente?: string | undefined
  readonly texto?: string | undefined
}

/** Metas of a version in the order of the plan, one page of those that match. */
export async function listarMetas(lector: Lector, entidad: string, filtro: FiltroMetas) {
  const { plan } = await elegirVersion(lector, entidad, filtro.version)
  const vigencias = vigenciasDe(plan.periodo)
  const metas = plan.metas.filter((meta) => coincide(meta, filtro))
  const { pagina, tamano } = filtro
  const desde = (pagina - 1) * tamano
  const filas = metas.slice(desde, desde + tamano).map((meta) => metaBreve(soloFuente(meta, filtro.fuente), vigencias))
  return { filas, total: metas.length, pagina, tamano }
}

/** A meta with the exact sums of its money. */
export function metaBreve(meta: Meta, vigencias: readonly string[]) {
  const { numero, codigoSispt, linea, sector, indicador, personalizacion, unidad } = meta
  const { porVigencia, total } = totalesDinero([meta], vigencias)
  return {
    ...{ numero, codigoSispt, linea, sector, indicador, personalizacion, unidad },
    metaCuatrienio: meta.metaCuatrienio,
    tipoAcumulacion: meta.tipoAcumulacion,
    programado: { ...meta.programado },
    totales: { ...porVigencia },
    total,
  }
}

/** Under the filter of a source only its money is told, so that the list adds up to the figure that was opened. */
function soloFuente(meta: Meta, fuente: string | undefined): Meta {
  if (fuente === undefined) return meta
  const fuentes = Object.entries(meta.fuentes).map(([vigencia, f]) => [vigencia, { [fuente]: pesosDe(f, fuente) }])
  return { ...meta, fuentes: Object.fromEntries(fuentes) }
}

/** The name of a source comes from the address: `constructor` is not one. */
function pesosDe(fuentes: Readonly<Record<string, string>>, fuente: string): string {
  return (Object.hasOwn(fuentes, fuente) ? fuentes[fuente] : undefined) ?? '0'
}

function coincide(meta: Meta, { linea, sector, fuente, texto }: FiltroMetas): boolean {
  if (linea !== undefined && meta.linea !== linea) return false
  if (sector !== undefined && meta.sector !== sector) return false
  if (fuente !== undefined && !Object.values(meta.fuentes).some((f) => pesosDe(f, fuente) !== '0')) return false
  if (!texto) return true
  const buscado = llano(texto.trim())
  const campos = [meta.numero, meta.codigoSispt, meta.indicador ?? '', meta.personalizacion]
  return campos.some((campo) => llano(campo).includes(buscado))
}
