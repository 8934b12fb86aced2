// From the rows of a mapped sheet to its metas: one row each, or several rows of one meta put together (R2.1, R2.4).
import { isCodigoCatalogo, isPrincipal, NIVELES_CATALOGO, prefijoDe } from '../../catalogo/index.ts'
import { add, type DecimalTexto, decimal, toText } from '../../shared/index.ts'
import { anotarEn, anotarFila, type Fila, linea } from '../lectura/fila.ts'
import type { MetaLeida, PartesPropiasMeta } from '../plan.ts'
import { esDinero, partesDe } from './campos.ts'
import { type Cifras, leerAcumulacion, leerCifras, leerCodigo, leerSiNo, leerTextos } from './fila-mapeada.ts'
import type { FilaAbierta, HojaAbierta } from './hoja-abierta.ts'
import type { Nivel } from './lineas.ts'
import { orientacionDe } from './perfil.ts'

export type MetaMapeada = {
  readonly dato: Omit<MetaLeida, 'linea'>
  readonly fila: Fila
  readonly lineaEscrita: string
  readonly componente: string
  readonly programaPropio: string
  readonly dependencia: string
  readonly totales: Readonly<Record<string, DecimalTexto>>
}

type EnCurso = { readonly abierta: FilaAbierta; cifras: Cifras; bpin: string[]; filas: number }

export function leerMetas({ filas, mapeada, mapa }: HojaAbierta): MetaMapeada[] {
  const grupos: EnCurso[] = []
  for (const abierta of filas) {
    const cifras = leerCifras(abierta.fila, mapeada.dinero)
    const { bpin } = leerTextos(abierta.fila)
    const anterior = grupos.at(-1)
    if (abierta.sigue && anterior) juntar(anterior, abierta.fila, cifras, bpin)
    else if (describe(abierta.fila)) grupos.push({ abierta, cifras, bpin, filas: 1 })
    else anotarFila(abierta.fila)
  }
  for (const { abierta, filas: cuantas } of grupos) {
    if (cuantas > 1) anotarEn(abierta.fila, textoDe(abierta.fila), 'meta_en_varias_filas', { filas: String(cuantas) })
  }
  const vigencias = [...new Set([...mapa.columnas.keys()].flatMap((c) => partesDe(c)?.vigencia ?? []))]
  return grupos.map((grupo) => armar(grupo, mapeada.dependencia ?? '', vigencias))
}

function describe(fila: Fila): boolean {
  return ['personalizacion', 'indicador', 'producto'].some((campo) => linea(fila, campo) !== '')
}

function textoDe({ mapa }: Fila): string {
  return mapa.columnas.has('personalizacion') ? 'personalizacion' : 'indicador'
}

/** Money of several rows of one meta adds up; anything else is said once, and what differs is told. */
function juntar(meta: EnCurso, fila: Fila, cifras: Cifras, bpin: readonly string[]): void {
  const juntas: Record<string, DecimalTexto> = { ...meta.cifras }
  for (const [clave, cifra] of Object.entries(cifras)) {
    const antes = juntas[clave]
    const columna = fila.mapa.columnas.get(clave)
    if (antes === undefined) juntas[clave] = cifra
    else if (columna === undefined) continue
    else if (esDinero(clave)) {
      if (!combinada(meta, fila, clave)) juntas[clave] = toText(add(decimal(antes), decimal(cifra)))
    } else if (antes !== cifra) anotarEn(fila, clave, 'valor_distinto', { primero: antes })
  }
  meta.cifras = juntas
  meta.bpin = [...new Set([...meta.bpin, ...bpin])]
  meta.filas += 1
}

/** A figure merged over the rows of the meta is one figure, seen in each of them. */
function combinada({ abierta }: EnCurso, fila: Fila, clave: string): boolean {
  const columna = fila.mapa.columnas.get(clave) ?? 0
  const rangos = fila.mapa.hoja.combinadas ?? []
  return rangos.some(
    (r) =>
      r.desdeColumna === columna &&
      r.desdeFila <= fila.numero &&
      fila.numero <= r.hastaFila &&
      r.desdeFila >= abierta.fila.numero &&
      r.desdeFila < fila.numero,
  )
}

function armar({ abierta, cifras, bpin }: EnCurso, dependencia: string, vigencias: readonly string[]): MetaMapeada {
  const { fila, niveles } = abierta
  const codigos = leerCodigos(fila)
  const dato = {
    ...leerTextos(fila),
    ...codigos,
    metaCuatrienio: cifras.metaCuatrienio ?? null,
    principal: leerSiNo(fila) ?? (codigos.indicador !== null && isPrincipal(codigos.indicador)),
    tipoAcumulacion: leerAcumulacion(fila),
    bpin,
    programado: porVigencia(cifras, 'programado', vigencias),
    fuentes: fuentesDe(cifras),
    ...propiasDe(fila, cifras),
  }
  return {
    dato,
    fila,
    lineaEscrita: nivelDe(fila, 'linea', niveles),
    componente: nivelDe(fila, 'componente', niveles),
    programaPropio: nivelDe(fila, 'programaPropio', niveles),
    dependencia: linea(fila, 'dependencia') || dependencia,
    totales: porVigencia(cifras, 'total', vigencias),
  }
}

/** What the row says beyond SisPT's fields; a part that it does not say is absent. */
function propiasDe(fila: Fila, cifras: Cifras): PartesPropiasMeta {
  const orientacion = orientacionDe(linea(fila, 'orientacion'))
  const responsable = linea(fila, 'responsable')
  const { lineaBase } = cifras
  return {
    ...(orientacion === null ? {} : { orientacion }),
    ...(lineaBase === undefined ? {} : { lineaBase: { valor: lineaBase, anio: null, origen: '' } }),
    ...(responsable === '' ? {} : { responsable }),
  }
}

function nivelDe(fila: Fila, nivel: Nivel, niveles: Readonly<Record<Nivel, string>>): string {
  return linea(fila, nivel) || niveles[nivel]
}

/** The upper levels that no column says are inside the code: each is the prefix of the next. */
function leerCodigos(fila: Fila) {
  const leidos = Object.fromEntries(NIVELES_CATALOGO.map((nivel) => [nivel, leerCodigo(fila, nivel)]))
  const { sector = '', programa = '', producto = '', indicador = '' } = leidos
  const largo = isCodigoCatalogo('indicador', indicador)
    ? indicador
    : isCodigoCatalogo('producto', producto)
      ? producto
      : ''
  const deArriba = (nivel: 'sector' | 'programa' | 'producto', leido: string) =>
    leido !== '' || fila.mapa.columnas.has(nivel) ? leido : prefijoDe(largo, nivel)
  return {
    sector: deArriba('sector', sector),
    programa: deArriba('programa', programa),
    producto: deArriba('producto', producto),
    indicador: indicador || null,
  }
}

function porVigencia(cifras: Cifras, campo: string, vigencias: readonly string[]): Record<string, DecimalTexto> {
  return Object.fromEntries(
    vigencias.flatMap((vigencia) => {
      const cifra = cifras[`${campo}/${vigencia}`]
      return cifra === undefined ? [] : [[vigencia, cifra]]
    }),
  )
}

function fuentesDe(cifras: Cifras): Record<string, Record<string, DecimalTexto>> {
  const fuentes: Record<string, Record<string, DecimalTexto>> = {}
  for (const [clave, cifra] of Object.entries(cifras)) {
    const partes = partesDe(clave)
    if (partes?.base !== 'fuentes' || partes.vigencia === null || partes.fuente === null) continue
    fuentes[partes.vigencia] = { ...fuentes[partes.vigencia], [partes.fuente]: cifra }
  }
  return fuentes
}
