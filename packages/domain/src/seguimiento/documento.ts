// The content of a submitted version as one canonical text: what is hashed, signed with a receipt and read again years later.
import { type EvidenciaCitada, evidenciaJson, leerEvidencia } from '../reportes/index.ts'
import {
  cadena,
  canonicalText,
  cifra,
  entero,
  type Fecha,
  inOrder,
  type Json,
  leerJson,
  objeto,
} from '../shared/index.ts'
import { compartidosDe, type DineroCompartido } from './compartido.ts'
import type { CargaCitada } from './ejecucion-anterior.ts'
import { CAMPOS_DINERO, type CampoDinero, type DineroFuente, type EntradaMeta, type ValoresMeta } from './entrada.ts'
import { tieneCifra, tieneDinero, valoresVigentes } from './valores.ts'

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
  /** Loads from which it was taken where nothing was submitted; absent when there are none. */
  readonly cargadas?: readonly CargaCitada[]
}

export type VersionCitada = { readonly vigencia: number; readonly corte: number; readonly version: number }

/** What a version says of a meta. Versions frozen before there was evidence have no such key, and neither has a meta without any. */
export type MetaDelDocumento = ValoresMeta & {
  readonly meta: string
  readonly evidencias?: readonly EvidenciaCitada[]
}

export type DocumentoSeguimiento = CabeceraDocumento & {
  /** By number of meta, in order; a meta about which nothing was said is absent. */
  readonly metas: readonly MetaDelDocumento[]
  /** Money that several metas share; absent when there is none, as in versions frozen before it was summed. */
  readonly compartidos?: readonly DineroCompartido[]
}

/** What stands at the corte for every meta: an empty cell carries its last accumulated value, a declaration the values that it implies. */
export function documentoDe(cabecera: CabeceraDocumento, entradas: readonly EntradaMeta[]): DocumentoSeguimiento {
  const metas = entradas
    .map((entrada) => soloUsado(entrada, valoresVigentes(entrada)))
    .filter(diceAlgo)
    .sort((a, b) => (a.meta < b.meta ? -1 : 1))
  const compartidos = compartidosDe(entradas)
  return { ...cabecera, metas, ...(compartidos.length > 0 ? { compartidos } : {}) }
}

/** Keys are put in their canonical order, which `canonicalText` need then only check. */
export function textoDocumento({
  antes,
  cargadas,
  compartidos,
  metas,
  plan,
  ...cabecera
}: DocumentoSeguimiento): string {
  const { corte, entidad, fechaDatos, metodologia, version, vigencia } = cabecera
  return canonicalText({
    ...(antes ? { antes: antes.map((c) => ({ corte: c.corte, version: c.version, vigencia: c.vigencia })) } : {}),
    ...(cargadas ? { cargadas: cargadas.map((c) => ({ version: c.version, vigencia: c.vigencia })) } : {}),
    ...(compartidos ? { compartidos: compartidos.map(compartidoJson) } : {}),
    ...{ corte, documento: 'seguimiento', entidad, fechaDatos, formato: 1, metas: metas.map(metaJson), metodologia },
    ...{ plan: { desde: plan.desde, version: plan.version }, version, vigencia },
  })
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
    ...(Array.isArray(json.cargadas) ? { cargadas: json.cargadas.map((cita: Json) => leerCarga(objeto(cita))) } : {}),
    metas: json.metas.map((fila: Json) => leerMeta(objeto(fila))),
    ...(Array.isArray(json.compartidos)
      ? { compartidos: json.compartidos.map((uno: Json) => leerCompartido(objeto(uno))) }
      : {}),
  }
  return textoDocumento(documento) === texto ? documento : null
}

/** The values by meta, as the next corte needs them for its `anteriores`. */
export function valoresDelDocumento(documento: DocumentoSeguimiento): Record<string, ValoresMeta> {
  const porMeta = new Map<string, ValoresMeta>()
  // Named one by one: copying "the rest" of so many objects costs more than all of this.
  for (const { meta, ejecutado, observacion, sinAvance, fuentes, confirmaciones } of documento.metas)
    porMeta.set(meta, { ejecutado, observacion, sinAvance, fuentes, confirmaciones })
  return Object.fromEntries(porMeta)
}

/** The evidence that a version cites, by meta. */
export function evidenciasDelDocumento(documento: DocumentoSeguimiento): Record<string, readonly EvidenciaCitada[]> {
  return Object.fromEntries(documento.metas.flatMap(({ meta, evidencias }) => (evidencias ? [[meta, evidencias]] : [])))
}

function diceAlgo(valores: MetaDelDocumento): boolean {
  const { ejecutado, observacion, sinAvance, confirmaciones, evidencias } = valores
  const suelto = ejecutado !== null || observacion !== null || sinAvance !== null || evidencias !== undefined
  return suelto || tieneDinero(valores) || Object.keys(confirmaciones).length > 0
}

/** Sources with money and reasons that say something; the rest would be noise in the hash. */
function soloUsado({ meta, evidencias = [] }: EntradaMeta, valores: ValoresMeta): MetaDelDocumento {
  const { ejecutado, observacion, sinAvance, fuentes, confirmaciones } = valores
  return {
    ...{ meta, ejecutado, observacion, sinAvance },
    fuentes: soloLosQue(fuentes, tieneCifra),
    confirmaciones: soloLosQue(confirmaciones, (motivo) => motivo.trim() !== ''),
    ...(evidencias.length > 0 ? { evidencias: evidencias.toSorted((a, b) => (a.id < b.id ? -1 : 1)) } : {}),
  }
}

/** Nearly always all of them, and then nothing is copied. */
function soloLosQue<T>(todos: Readonly<Record<string, T>>, cumple: (uno: T) => boolean): Readonly<Record<string, T>> {
  if (Object.values(todos).every(cumple)) return todos
  return Object.fromEntries(Object.entries(todos).filter(([, uno]) => cumple(uno)))
}

function metaJson(valores: MetaDelDocumento): Record<string, Json> {
  const { meta, ejecutado, observacion, sinAvance, fuentes, confirmaciones, evidencias } = valores
  const fila: Record<string, Json> = {}
  if (Object.keys(confirmaciones).length > 0) fila.confirmaciones = enOrden(confirmaciones, (motivo) => motivo)
  if (ejecutado !== null) fila.ejecutado = ejecutado
  if (evidencias) fila.evidencias = evidencias.map(evidenciaJson)
  if (Object.keys(fuentes).length > 0) fila.fuentes = enOrden(fuentes, sinNulos)
  fila.meta = meta
  if (observacion !== null) fila.observacion = observacion
  if (sinAvance !== null) fila.sinAvance = sinAvance
  return fila
}

function enOrden<T, R>(todos: Readonly<Record<string, T>>, pasar: (uno: T) => R): Record<string, R> {
  const pasados: Record<string, R> = {}
  for (const clave of inOrder(Object.keys(todos))) pasados[clave] = pasar(todos[clave] as T)
  return pasados
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

function leerCarga(json: Record<string, Json>): CargaCitada {
  return { vigencia: entero(json.vigencia), version: entero(json.version) }
}

function compartidoJson({ fuente, metas, ...dinero }: DineroCompartido): Json {
  const { comprometido, obligado, pagado } = sinNulos(dinero)
  return {
    ...(comprometido === undefined ? {} : { comprometido }),
    ...{ fuente, metas: [...metas] },
    ...(obligado === undefined ? {} : { obligado }),
    ...(pagado === undefined ? {} : { pagado }),
  }
}

function leerCompartido(json: Record<string, Json>): DineroCompartido {
  const metas = Array.isArray(json.metas) ? json.metas.flatMap((meta: Json) => cadena(meta) ?? []) : []
  return { fuente: cadena(json.fuente) ?? '', metas, ...leerDinero(json) }
}

function leerMeta(fila: Record<string, Json>): MetaDelDocumento {
  return {
    meta: cadena(fila.meta) ?? '',
    ejecutado: cifra(fila.ejecutado),
    observacion: cadena(fila.observacion),
    sinAvance: cadena(fila.sinAvance),
    fuentes: enOrden(objeto(fila.fuentes), (json) => leerDinero(objeto(json))),
    confirmaciones: enOrden(objeto(fila.confirmaciones), (motivo) => cadena(motivo) ?? ''),
    ...(Array.isArray(fila.evidencias)
      ? { evidencias: fila.evidencias.map((citada: Json) => leerEvidencia(objeto(citada))) }
      : {}),
  }
}

function leerDinero({ comprometido, obligado, pagado }: Record<string, Json>): DineroFuente {
  return { comprometido: cifra(comprometido), obligado: cifra(obligado), pagado: cifra(pagado) }
}
