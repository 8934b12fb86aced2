// What a header announces: the field, its vigencia and its source, from its own words and those of the group above it (R2.4).
import type { FuenteReconocible } from '../lectura/fuentes.ts'
import { claveDe, comparable } from '../lectura/texto-celda.ts'
import type { CampoMapeo } from './campos.ts'
import {
  campoDeEncabezado,
  hablaDeAvance,
  hablaDeDinero,
  hablaDePrograma,
  hablaDeTotal,
  otroNombreDeFuente,
} from './vocabulario.ts'

export type Anuncio = { readonly campo: CampoMapeo; readonly seguro: boolean }

/** Key of a funding source by its name without the year; null when it is nobody's. */
export type BuscarFuente = (texto: string) => string | null

export function crearBuscadorFuentes(fuentes: readonly FuenteReconocible[]): BuscarFuente {
  const porNombre = new Map(fuentes.flatMap((f) => f.encabezados.map((e) => [comparable(e), f.clave] as const)))
  return (texto) => {
    const nombre = texto.replace(/\bsistema general de participaciones\b|\bs g p\b/, 'sgp').trim()
    return porNombre.get(nombre) ?? otroNombreDeFuente(nombre)
  }
}

/** `partes`: texts of the header from the group down to the column itself. Null when its words announce nothing. */
export function anunciar(partes: readonly string[], buscarFuente: BuscarFuente): Anuncio | null {
  const propio = comparable(partes.at(-1) ?? '')
  const todo = comparable(partes.join(' '))
  if (todo === '') return null
  if (partes.some((parte) => parte.includes('%')) || hablaDeAvance(todo)) return { campo: 'avance', seguro: true }
  const dicho = campoDeEncabezado(propio)
  const vigencia = vigenciaDe(propio) ?? vigenciaDe(todo)
  if (dicho?.seguro && vigenciaDe(propio) === null && !esCifraAnual(dicho.campo, vigencia) && !hablaDeDinero(todo)) {
    return { campo: dicho.campo, seguro: true }
  }
  if (vigencia !== null) {
    const serie = anunciarSerie({ propio: sinAnio(propio), todo: sinAnio(todo), vigencia }, buscarFuente)
    if (serie !== null) return serie
  }
  if (cubrePeriodo(todo) && hablaDePrograma(sinAnio(todo)) && !hablaDeDinero(todo)) {
    return { campo: 'metaCuatrienio', seguro: true }
  }
  if (hablaDeTotal(propio) || (hablaDeDinero(todo) && vigencia === null)) return { campo: 'ignorar', seguro: false }
  const hallado = dicho ?? campoDeEncabezado(todo)
  return hallado && { campo: hallado.campo, seguro: hallado.seguro }
}

/** «Meta» under a year is what is programmed for it; over the whole plan it is its text or its target. */
function esCifraAnual(campo: CampoMapeo, vigencia: string | null): boolean {
  return vigencia !== null && (campo === 'personalizacion' || campo === 'productoNombre')
}

type Partido = { readonly propio: string; readonly todo: string; readonly vigencia: string }

function anunciarSerie({ propio, todo, vigencia }: Partido, buscarFuente: BuscarFuente): Anuncio | null {
  const fuente = buscarFuente(propio) ?? (propio === '' ? buscarFuente(todo) : null)
  if (fuente !== null) return { campo: `fuentes/${vigencia}/${fuente}`, seguro: true }
  if (hablaDeTotal(propio)) return { campo: `total/${vigencia}`, seguro: true }
  if (hablaDeDinero(todo)) return anunciarDinero({ propio, todo, vigencia })
  if (propio === '' && todo === '') return { campo: `programado/${vigencia}`, seguro: false }
  if (campoDeEncabezado(propio)?.campo === 'metaCuatrienio') return null
  return hablaDePrograma(todo) ? { campo: `programado/${vigencia}`, seguro: true } : null
}

/** A column of money that is no known source: the money of the whole year, or a source of its own under a group of money. */
function anunciarDinero({ propio, todo, vigencia }: Partido): Anuncio {
  const bajoGrupo = propio !== '' && propio !== todo && !hablaDeDinero(propio)
  if (!bajoGrupo) return { campo: `total/${vigencia}`, seguro: true }
  const clave = claveDe(propio)
  const sirve = /^[a-z][a-z0-9_]{0,79}$/.test(clave)
  return sirve ? { campo: `fuentes/${vigencia}/${clave}`, seguro: false } : { campo: 'ignorar', seguro: false }
}

const ANIO = /\b(?:19|20)\d\d\b/g

/** The only year of a text; null when it has none or several. */
export function vigenciaDe(texto: string): string | null {
  const anios = new Set(texto.match(ANIO) ?? [])
  return anios.size === 1 ? ([...anios][0] ?? null) : null
}

function sinAnio(texto: string): string {
  return texto
    .replace(ANIO, ' ')
    .replace(/\b(de|del|vigencia|ano|en|para)\b(?= *$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function cubrePeriodo(texto: string): boolean {
  return new Set(texto.match(ANIO) ?? []).size > 1
}
