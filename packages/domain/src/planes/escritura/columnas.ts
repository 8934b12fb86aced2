// The columns of a sheet of the SisPT workbook for one plan: the same table that the reader maps by, with its years, biennia and sources.
import { type AmbitoFuente, ambitoDe } from '../../catalogo/index.ts'
import { bieniosDe } from '../bienios.ts'
import type { Columna, HojaSispt } from '../lectura/columnas.ts'
import type { ClaveColumna } from '../lectura/encabezado.ts'
import type { FuenteReconocible } from '../lectura/fuentes.ts'
import { type Periodo, type Plan, type PlanLeido, vigenciasDe } from '../plan.ts'

export type ColumnaEscrita = {
  readonly clave: ClaveColumna
  readonly campo: string
  /** Year or biennium; null for the columns that have none. */
  readonly periodo: string | null
  readonly fuente: string | null
  readonly encabezado: string
}

/** Fields whose numbers are pesos. */
export const CAMPOS_DINERO: ReadonlySet<string> = new Set(['fuentes', 'total', 'recursos'])

/** What the columns of a plan depend on. */
export type Tramos = {
  readonly vigencias: readonly string[]
  readonly bienios: readonly string[]
  /** Sources in order, with the header of their columns without the year. */
  readonly fuentes: readonly { readonly clave: string; readonly encabezado: string }[]
}

/** Columns that the exports may leave out are left out. */
export function columnasEscritas(hoja: HojaSispt, tramos: Tramos): ColumnaEscrita[] {
  return hoja.columnas.filter((c) => !c.opcional).flatMap((columna) => expandir(columna, tramos))
}

/** The sources of a year go before its total. */
function expandir({ campo, encabezado }: Columna, tramos: Tramos): ColumnaEscrita[] {
  const [patron] = /\{.*\}/.exec(encabezado) ?? []
  if (patron === undefined) return [{ clave: campo, campo, periodo: null, fuente: null, encabezado }]
  const periodos = patron === '{vigencia}' ? tramos.vigencias : tramos.bienios
  return periodos.flatMap((periodo) => [
    ...(campo === 'total' ? tramos.fuentes.map((fuente) => deFuente(fuente, periodo)) : []),
    { clave: `${campo}/${periodo}`, campo, periodo, fuente: null, encabezado: encabezado.replace(patron, periodo) },
  ])
}

function deFuente({ clave, encabezado }: Tramos['fuentes'][number], periodo: string): ColumnaEscrita {
  return {
    clave: `fuentes/${periodo}/${clave}`,
    campo: 'fuentes',
    periodo,
    fuente: clave,
    encabezado: `${encabezado} ${periodo}`,
  }
}

/** Sources of the lists for the scope and period, in their order, and then those that only this plan has. */
export function tramosDe(plan: PlanLeido | Plan, fuentes: readonly FuenteReconocible[]): Tramos {
  const vigencias = vigenciasDe(plan.periodo)
  const usadas = plan.metas.flatMap((meta) => Object.values(meta.fuentes).flatMap((f) => Object.keys(f)))
  const suyas = plan.sgr.metas.flatMap((m) => [...Object.keys(m.programado), ...Object.keys(m.recursos)])
  const claves = new Set([...fuentesEsperadas(fuentes, ambitoDe(plan.entidad), plan.periodo), ...usadas])
  const encabezados = new Map(fuentes.map((f) => [f.clave, f.encabezados[0] ?? f.clave]))
  return {
    vigencias,
    bienios: [...new Set([...bieniosDe(plan.periodo), ...suyas])].sort(),
    fuentes: [...claves].map((clave) => ({ clave, encabezado: encabezados.get(clave) ?? nombrarFuente(clave) })),
  }
}

function fuentesEsperadas(fuentes: readonly FuenteReconocible[], ambito: AmbitoFuente, { desde, hasta }: Periodo) {
  return fuentes.filter((f) => f.ambito === ambito && f.desde <= hasta && desde <= f.hasta).map((f) => f.clave)
}

/** `recursos_de_capital` → `Recursos de capital`: a source of the plan's own, by a name that gives its key back. */
export function nombrarFuente(clave: string): string {
  const texto = clave.replaceAll('_', ' ')
  return texto.charAt(0).toUpperCase() + texto.slice(1)
}
