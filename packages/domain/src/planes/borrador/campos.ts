// Fields of each kind of row of the draft: how a plan says them as text and how a text is put in the plan. One table for screen, server and restoring.
import { isPrincipal, prefijoDe } from '../../catalogo/index.ts'
import { ordenarEtiquetas } from '../etiquetas.ts'
import {
  type Dependencia,
  type IndicadorResultado,
  type IniciativaSgr,
  type Linea,
  type LineaBase,
  type Meta,
  type MetaSgr,
  type Nodo,
  ORIENTACIONES,
  TIPOS_ACUMULACION,
  TIPOS_RESULTADO,
} from '../plan.ts'
import type { Forma } from './celda.ts'

/** A field of a row: `partes` is what follows its name in the key of the cell (`fuentes/2024/credito` → `['2024', 'credito']`). */
export type Campo<T> = {
  /** Pattern of each part of the key after the name. */
  readonly partes: readonly RegExp[]
  readonly forma: Forma
  readonly leer: (de: T, partes: readonly string[]) => string | null
  readonly poner: (en: T, valor: string | null, partes: readonly string[]) => T
}

type Campos<T> = Readonly<Record<string, Campo<T>>>

const LARGO = { corto: 60, medio: 400, largo: 4000 } as const
const VIGENCIA = /^\d{4}$/
const BIENIO = /^\d{4}-\d{4}$/

export const CAMPOS_DE_META: Campos<Meta> = {
  codigoSispt: texto('codigoSispt', LARGO.corto),
  linea: texto('linea', LARGO.corto),
  nodo: opcional('nodo', { tipo: 'texto', largo: LARGO.corto }),
  personalizacion: texto('personalizacion', LARGO.largo),
  unidad: texto('unidad', LARGO.medio),
  sector: codigo('sector', 2),
  programa: codigo('programa', 4),
  producto: codigo('producto', 7),
  indicador: deIndicador<Meta>(),
  metaCuatrienio: nulo('metaCuatrienio', { tipo: 'decimal' }),
  ods: nulo('ods', { tipo: 'texto', largo: LARGO.corto }),
  tipoAcumulacion: nulo('tipoAcumulacion', { tipo: 'opcion', opciones: TIPOS_ACUMULACION }),
  orientacion: opcional('orientacion', { tipo: 'opcion', opciones: ORIENTACIONES }),
  dependencia: opcional('dependencia', { tipo: 'texto', largo: LARGO.corto }),
  responsable: opcional('responsable', { tipo: 'texto', largo: LARGO.medio }),
  bpin: lista('bpin'),
  etiquetas: simple(
    { tipo: 'lista', largo: LARGO.medio },
    (m) => m.etiquetas?.join(' ') || null,
    (m, valor) => conOpcional(m, 'etiquetas', valor === null ? undefined : ordenarEtiquetas(separar(valor))),
  ),
  lineaBase: deLineaBase<Meta>(),
  programado: {
    partes: [VIGENCIA],
    forma: { tipo: 'decimal' },
    leer: (m, [vigencia = '']) => m.programado[vigencia] ?? null,
    poner: (m, valor, [vigencia = '']) => ({ ...m, programado: conClave(m.programado, vigencia, valor) }),
  },
  fuentes: {
    partes: [VIGENCIA, /^[a-z0-9_]{1,60}$/],
    forma: { tipo: 'decimal' },
    leer: (m, [vigencia = '', fuente = '']) => m.fuentes[vigencia]?.[fuente] ?? null,
    poner: (m, valor, [vigencia = '', fuente = '']) => ({
      ...m,
      fuentes: { ...m.fuentes, [vigencia]: conClave(m.fuentes[vigencia] ?? {}, fuente, valor) },
    }),
  },
  programadoTrimestral: {
    partes: [VIGENCIA, /^[1-4]$/],
    forma: { tipo: 'decimal' },
    leer: (m, [vigencia = '', trimestre = '']) => m.programadoTrimestral?.[vigencia]?.[trimestre] ?? null,
    poner: ponerTrimestre,
  },
}

export const CAMPOS_DE_LINEA: Campos<Linea> = {
  consecutivo: texto('consecutivo', LARGO.corto),
  nombre: texto('nombre', LARGO.medio),
}

export const CAMPOS_DE_NODO: Campos<Nodo> = {
  codigo: texto('codigo', LARGO.corto),
  nombre: texto('nombre', LARGO.medio),
  padre: texto('padre', LARGO.corto),
}

export const CAMPOS_DE_DEPENDENCIA: Campos<Dependencia> = {
  codigo: texto('codigo', LARGO.corto),
  nombre: texto('nombre', LARGO.medio),
  responsable: texto('responsable', LARGO.medio),
}

export const CAMPOS_DE_RESULTADO: Campos<IndicadorResultado> = {
  consecutivo: texto('consecutivo', LARGO.corto),
  linea: texto('linea', LARGO.corto),
  nombre: texto('nombre', LARGO.largo),
  metaCuatrienio: nulo('metaCuatrienio', { tipo: 'decimal' }),
  tipo: opcional('tipo', { tipo: 'opcion', opciones: TIPOS_RESULTADO }),
  unidad: opcional('unidad', { tipo: 'texto', largo: LARGO.medio }),
  lineaBase: deLineaBase<IndicadorResultado>(),
  enPnd: siNo('enPnd'),
  transformacion: nulo('transformacion', { tipo: 'texto', largo: LARGO.largo }),
  otrasLineas: lista('otrasLineas'),
}

export const CAMPOS_DE_INICIATIVA: Campos<IniciativaSgr> = {
  consecutivo: texto('consecutivo', LARGO.corto),
  linea: texto('linea', LARGO.corto),
  tipo: texto('tipo', LARGO.medio),
  sector: texto('sector', LARGO.medio),
  nombre: texto('nombre', LARGO.largo),
  recursos: nulo('recursos', { tipo: 'decimal' }),
  bpin: lista('bpin'),
}

/** A meta paid by the SGR: by biennium, and hanging from an iniciativa. */
export const CAMPOS_DE_SGR: Campos<MetaSgr> = {
  codigoSispt: texto('codigoSispt', LARGO.corto),
  iniciativa: texto('iniciativa', LARGO.corto),
  personalizacion: texto('personalizacion', LARGO.largo),
  unidad: texto('unidad', LARGO.medio),
  indicador: deIndicador<MetaSgr>(),
  metaCuatrienio: nulo('metaCuatrienio', { tipo: 'decimal' }),
  ods: nulo('ods', { tipo: 'texto', largo: LARGO.corto }),
  tipoAcumulacion: nulo('tipoAcumulacion', { tipo: 'opcion', opciones: TIPOS_ACUMULACION }),
  cofinanciado: siNo('cofinanciado'),
  bpin: lista('bpin'),
  programado: porBienio('programado'),
  recursos: porBienio('recursos'),
}

/** What the plan says of itself as a whole. */
export type FilaPlan = { readonly nombrePlan: string; readonly niveles: readonly string[] }
export const CAMPOS_DE_PLAN: Campos<FilaPlan> = {
  nombrePlan: texto('nombrePlan', LARGO.medio),
  /** Names of the levels, one a line. */
  niveles: simple(
    { tipo: 'texto', largo: LARGO.medio },
    (p) => p.niveles.join('\n') || null,
    (p, valor) => ({ ...p, niveles: (valor ?? '').split('\n').filter((n) => n.trim() !== '') }),
  ),
}

function simple<T>(forma: Forma, leer: (de: T) => string | null, poner: (en: T, valor: string | null) => T): Campo<T> {
  return { partes: [], forma, leer, poner }
}

/** Nine digits; the upper levels are its own prefixes: whoever chooses an indicator chooses them. */
function deIndicador<T extends Pick<Meta, 'indicador' | 'sector' | 'programa' | 'producto' | 'principal'>>(): Campo<T> {
  return simple(
    { tipo: 'patron', patron: /^\d{9}$/ },
    (m) => m.indicador,
    (m, valor) => (valor === null ? { ...m, indicador: null } : { ...m, ...codigosDe(valor) }),
  )
}

/** Codes with a space between them. */
function lista<K extends string, T extends { readonly [k in K]: readonly string[] }>(campo: K): Campo<T> {
  return simple(
    { tipo: 'lista', largo: LARGO.medio },
    (de) => de[campo].join(' ') || null,
    (en, valor) => ({ ...en, [campo]: separar(valor) }),
  )
}

function siNo<K extends string, T extends { readonly [k in K]: boolean | null }>(campo: K): Campo<T> {
  return simple(
    { tipo: 'opcion', opciones: ['si', 'no'] },
    (de) => (de[campo] === null ? null : de[campo] ? 'si' : 'no'),
    (en, valor) => ({ ...en, [campo]: valor === null ? null : valor === 'si' }),
  )
}

function porBienio(campo: 'programado' | 'recursos'): Campo<MetaSgr> {
  return {
    partes: [BIENIO],
    forma: { tipo: 'decimal' },
    leer: (m, [bienio = '']) => m[campo][bienio] ?? null,
    poner: (m, valor, [bienio = '']) => ({ ...m, [campo]: conClave(m[campo], bienio, valor) }),
  }
}

/** A text that is never absent: blank is the empty text. */
function texto<K extends string, T extends { readonly [k in K]: string }>(campo: K, largo: number): Campo<T> {
  return simple(
    { tipo: 'texto', largo },
    (de) => de[campo] || null,
    (en, valor) => ({ ...en, [campo]: valor ?? '' }),
  )
}

function codigo<K extends 'sector' | 'programa' | 'producto'>(campo: K, digitos: number): Campo<Meta> {
  const patron = new RegExp(`^\\d{${digitos}}$`)
  return simple(
    { tipo: 'patron', patron },
    (m) => m[campo] || null,
    (m, valor) => ({ ...m, [campo]: valor ?? '' }),
  )
}

/** A value that is null when it is blank. */
function nulo<K extends string, T extends { readonly [k in K]: string | null }>(campo: K, forma: Forma): Campo<T> {
  return simple(
    forma,
    (de) => de[campo],
    (en, valor) => ({ ...en, [campo]: valor }),
  )
}

/** A value that is absent when it is blank, so that the frozen text does not name it. */
function opcional<K extends string, T extends { readonly [k in K]?: string }>(campo: K, forma: Forma): Campo<T> {
  return simple(
    forma,
    (de) => de[campo] ?? null,
    (en, valor) => conOpcional(en, campo, valor ?? undefined),
  )
}

function conOpcional<T extends object>(en: T, campo: string, valor: unknown): T {
  const { [campo as keyof T]: _antes, ...resto } = en
  return (valor === undefined ? resto : { ...resto, [campo]: valor }) as T
}

function conClave<V>(en: Readonly<Record<string, V>>, clave: string, valor: V | null): Readonly<Record<string, V>> {
  const { [clave]: _antes, ...resto } = en
  return valor === null ? resto : { ...resto, [clave]: valor }
}

function codigosDe(indicador: string) {
  const [sector, programa, producto] = (['sector', 'programa', 'producto'] as const).map((n) => prefijoDe(indicador, n))
  return {
    indicador,
    sector: sector ?? '',
    programa: programa ?? '',
    producto: producto ?? '',
    principal: isPrincipal(indicador),
  }
}

function separar(valor: string | null): string[] {
  return (valor ?? '').split(/[\s,;]+/).filter((parte) => parte !== '')
}

const SIN_LINEA_BASE: LineaBase = { valor: null, anio: null, origen: '' }

function deLineaBase<T extends { readonly lineaBase?: LineaBase }>(): Campo<T> {
  return {
    partes: [/^(valor|anio|origen)$/],
    forma: { tipo: 'texto', largo: LARGO.medio },
    leer: ({ lineaBase }, [parte]) => {
      const valor = lineaBase?.[parte as keyof LineaBase] ?? null
      return valor === null || valor === '' ? null : String(valor)
    },
    poner: (en, valor, [parte]) => {
      const nueva = { ...SIN_LINEA_BASE, ...en.lineaBase, [parte ?? '']: parteDeLineaBase(parte, valor) }
      const vacia = nueva.valor === null && nueva.anio === null && nueva.origen === ''
      return conOpcional(en, 'lineaBase', vacia ? undefined : nueva)
    },
  }
}

function parteDeLineaBase(parte: string | undefined, valor: string | null): string | number | null {
  if (parte === 'origen') return valor ?? ''
  return parte === 'anio' && valor !== null ? Number(valor) : valor
}

function ponerTrimestre(meta: Meta, valor: string | null, [vigencia = '', trimestre = '']: readonly string[]): Meta {
  const antes = meta.programadoTrimestral ?? {}
  const delAnio = conClave(antes[vigencia] ?? {}, trimestre, valor)
  const nuevo = conClave(antes, vigencia, Object.keys(delAnio).length === 0 ? null : delAnio)
  return conOpcional(meta, 'programadoTrimestral', Object.keys(nuevo).length === 0 ? undefined : nuevo)
}
