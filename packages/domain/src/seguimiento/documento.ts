// The content of a submitted version as one canonical text: what is hashed, signed with a receipt and read again years later.
import { canonicalText, type Fecha, isDecimalTexto, type Json } from '../shared/index.ts'
import { CAMPOS_DINERO, type CampoDinero, type DineroFuente, type EntradaMeta, type ValoresMeta } from './entrada.ts'
import { celdasDe, SIN_DINERO, valoresVigentes } from './valores.ts'

export type CabeceraDocumento = {
  readonly entidad: string
  readonly vigencia: number
  readonly corte: number
  readonly version: number
  readonly fechaDatos: Fecha
  /** Plan version in force at the data date: first vigencia of its period, and its number. */
  readonly plan: { readonly desde: number; readonly version: number }
  readonly metodologia: string
  /** Submitted versions from which the executed of earlier vigencias was taken; absent when there are none. */
  readonly antes?: readonly VersionCitada[]
}

export type VersionCitada = { readonly vigencia: number; readonly corte: number; readonly version: number }

export type DocumentoSeguimiento = CabeceraDocumento & {
  /** By number of meta, in order; a meta about which nothing was said is absent. */
  readonly metas: readonly (ValoresMeta & { readonly meta: string })[]
}

/** What stands at the corte for every meta: an empty cell carries its last accumulated value, a declaration the values that it implies. */
export function documentoDe(cabecera: CabeceraDocumento, entradas: readonly EntradaMeta[]): DocumentoSeguimiento {
  const metas = entradas
    .map((entrada) => ({ meta: entrada.meta, ...soloUsado(valoresVigentes(entrada)) }))
    .filter((valores) => celdasDe(valores).length > 0)
    .sort((a, b) => (a.meta < b.meta ? -1 : 1))
  return { ...cabecera, metas }
}

export function textoDocumento(documento: DocumentoSeguimiento): string {
  const { metas, ...cabecera } = documento
  const lista = metas.map((valores) => ({ meta: valores.meta, ...valoresJson(valores) }))
  return canonicalText({ documento: 'seguimiento', formato: 1, ...cabecera, metas: lista })
}

/** Reads the text back; null unless it is exactly what `textoDocumento` writes. */
export function parseDocumento(texto: string): DocumentoSeguimiento | null {
  const json = leerJson(texto)
  if (!json || !Array.isArray(json.metas)) return null
  const plan = objeto(json.plan)
  const documento: DocumentoSeguimiento = {
    entidad: cadena(json.entidad) ?? '',
    vigencia: entero(json.vigencia),
    corte: entero(json.corte),
    version: entero(json.version),
    fechaDatos: cadena(json.fechaDatos) ?? '',
    plan: { desde: entero(plan.desde), version: entero(plan.version) },
    metodologia: cadena(json.metodologia) ?? '',
    ...(Array.isArray(json.antes) ? { antes: json.antes.map((cita: Json) => leerCita(objeto(cita))) } : {}),
    metas: json.metas.map((fila: Json) => leerMeta(objeto(fila))),
  }
  return textoDocumento(documento) === texto ? documento : null
}

/** The values by meta, as the next corte needs them for its `anteriores`. */
export function valoresDelDocumento(documento: DocumentoSeguimiento): Record<string, ValoresMeta> {
  return Object.fromEntries(documento.metas.map(({ meta, ...valores }) => [meta, valores]))
}

/** Sources with money and reasons that say something; the rest would be noise in the hash. */
function soloUsado(valores: ValoresMeta): ValoresMeta {
  const usa = ([, dinero]: [string, DineroFuente]) => CAMPOS_DINERO.some((campo) => dinero[campo] !== null)
  const motivos = Object.entries(valores.confirmaciones).filter(([, motivo]) => motivo.trim() !== '')
  return {
    ...valores,
    fuentes: Object.fromEntries(Object.entries(valores.fuentes).filter(usa)),
    confirmaciones: Object.fromEntries(motivos),
  }
}

function valoresJson({ ejecutado, observacion, sinAvance, fuentes, confirmaciones }: ValoresMeta) {
  const sueltos = Object.entries({ ejecutado, observacion, sinAvance }).filter(([, valor]) => valor !== null)
  const dinero = Object.entries(fuentes).map(([fuente, f]) => [fuente, sinNulos(f)] as const)
  return {
    ...Object.fromEntries(sueltos),
    ...(dinero.length === 0 ? {} : { fuentes: Object.fromEntries(dinero) }),
    ...(Object.keys(confirmaciones).length === 0 ? {} : { confirmaciones: { ...confirmaciones } }),
  }
}

function sinNulos(dinero: DineroFuente): Partial<Record<CampoDinero, string>> {
  const usado: Partial<Record<CampoDinero, string>> = {}
  for (const campo of CAMPOS_DINERO) {
    const pesos = dinero[campo]
    if (pesos !== null) usado[campo] = pesos
  }
  return usado
}

function leerCita(json: Record<string, Json>): VersionCitada {
  return { vigencia: entero(json.vigencia), corte: entero(json.corte), version: entero(json.version) }
}

function leerMeta(fila: Record<string, Json>): ValoresMeta & { meta: string } {
  const fuentes = Object.entries(objeto(fila.fuentes)).map(
    ([fuente, json]) => [fuente, leerDinero(objeto(json))] as const,
  )
  const motivos = Object.entries(objeto(fila.confirmaciones)).map(([regla, motivo]) => [regla, cadena(motivo) ?? ''])
  return {
    meta: cadena(fila.meta) ?? '',
    ejecutado: cifra(fila.ejecutado),
    observacion: cadena(fila.observacion),
    sinAvance: cadena(fila.sinAvance),
    fuentes: Object.fromEntries(fuentes),
    confirmaciones: Object.fromEntries(motivos),
  }
}

function leerDinero(json: Record<string, Json>): DineroFuente {
  const pares = CAMPOS_DINERO.map((campo) => [campo, cifra(json[campo])] as const)
  return { ...SIN_DINERO, ...Object.fromEntries(pares) }
}

function leerJson(texto: string): Record<string, Json> | null {
  try {
    return objeto(JSON.parse(texto) as Json)
  } catch {
    return null
  }
}

function objeto(json: Json | undefined): Record<string, Json> {
  const esObjeto = typeof json === 'object' && json !== null && !Array.isArray(json)
  return esObjeto ? (json as Record<string, Json>) : {}
}

function cadena(json: Json | undefined): string | null {
  return typeof json === 'string' ? json : null
}

function entero(json: Json | undefined): number {
  return typeof json === 'number' && Number.isSafeInteger(json) ? json : 0
}

/** A decimal in canonical text; anything else is dropped and the comparison of texts will refuse the document. */
function cifra(json: Json | undefined): string | null {
  return typeof json === 'string' && isDecimalTexto(json) ? json : null
}
