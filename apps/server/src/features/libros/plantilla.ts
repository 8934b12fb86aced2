// The template of a plan as sheets to write: the layout of SisPT with locks, lists, formulas and a help in every column.

import type { FuenteReconocible, Periodo } from '@kpt/domain/planes'
import {
  CAMPOS_DINERO,
  type ColumnaEscrita,
  type HojaPlantilla,
  hojaCon,
  hojasPlantilla,
  type Linea,
  type Llenado,
  tramosDe,
} from '@kpt/domain/planes'
import { letraColumna } from '@kpt/domain/shared'
import { AYUDAS_COLUMNA, NOMBRE_DE_LINEA, SECTOR_DE_INICIATIVA } from '@kpt/textos'
import type {
  CeldaEscrita,
  EstiloCelda,
  FilaEscrita,
  HojaEscrita,
  Validacion,
} from '../../platform/spreadsheet/index.ts'
import type { IndicadorNombrado } from '../catalogo/index.ts'
import { ANCHOS_IDENTIDAD, BANDA, ENCABEZADO, PESOS } from './forma-plan.ts'
import { formulaDe } from './plantilla-formulas.ts'
import { CATALOGO, hojaCatalogo, hojaInstrucciones, hojaListas, LISTAS, rangoLista } from './plantilla-listas.ts'

export type DatosPlantilla = {
  readonly entidad: string
  readonly nombreEntidad: string
  /** Empty while there is no plan. */
  readonly nombrePlan: string
  readonly periodo: Periodo
  readonly lineas: readonly Linea[]
  readonly fuentes: readonly FuenteReconocible[]
  readonly indicadores: readonly IndicadorNombrado[]
}

const PRIMERA = 3
const CASA: EstiloCelda = { fondo: 'EFEFEF' }
const ABIERTA: EstiloCelda = { editable: true }
const TEXTO: EstiloCelda = { editable: true, formato: '@' }
const PARRAFO: EstiloCelda = { editable: true, ajusta: true }
const CIFRA: EstiloCelda = { editable: true }
const DINERO: EstiloCelda = { editable: true, formato: PESOS }
const TOTAL: EstiloCelda = { ...CASA, formato: PESOS }
/** Texts that a person reads and codes that must not turn into numbers. */
const PARRAFOS = new Set(['personalizacion', 'nombre'])
const CODIGOS = new Set(['indicador', 'codigoSispt', 'bpin'])

export function plantillaDe(datos: DatosPlantilla): HojaEscrita[] {
  const { entidad, nombrePlan, periodo, lineas, fuentes, indicadores } = datos
  const vacio = { indicadoresResultado: [], sgr: { iniciativas: [], metas: [] } }
  const tramos = tramosDe({ ...vacio, entidad, nombrePlan, periodo, lineas, metas: [] }, fuentes)
  const hojas = hojasPlantilla(tramos)
  const unidades = [...new Set(indicadores.map((i) => i.unidad))].sort((a, b) => a.localeCompare(b, 'es'))
  const sectores = [...new Set(indicadores.map((i) => i.sector))].sort((a, b) => a.localeCompare(b, 'es'))
  const listas: Listas = {
    lineas: rangoLista(LISTAS.lineas, 20),
    iniciativas: rangoLista(LISTAS.iniciativas, 60),
    indicadores: `'${CATALOGO}'!$A$2:$A$${indicadores.length + 1}`,
    unidades: rangoLista(LISTAS.unidades, unidades.length),
    sectores: rangoLista(LISTAS.sectores, sectores.length),
    ods: rangoLista(LISTAS.ods.columna, 17),
  }
  return [
    hojaInstrucciones(),
    ...hojas.map((hoja) => escribirHoja(hoja, datos, listas)),
    hojaCatalogo(indicadores),
    hojaListas(
      { lineas: nombradas(hojas, 'lineas', 'linea'), iniciativas: nombradas(hojas, 'iniciativasSgr', 'nombre') },
      { unidades, sectores },
    ),
  ]
}

type Listas = Readonly<Record<Extract<Llenado, { modo: 'lista' }>['lista'], string>>

/** `LE-3-Nombre` for each row of a sheet that has a name. */
function nombradas(hojas: readonly HojaPlantilla[], clave: HojaPlantilla['clave'], campo: string): string[] {
  const hoja = hojas.find((h) => h.clave === clave)
  if (!hoja) return []
  const letra = (buscado: string) => letraColumna(hoja.columnas.findIndex((c) => c.campo === buscado) + 1)
  const en = (columna: string, fila: number) => `'${hoja.hoja.nombre}'!$${columna}$${fila}`
  return Array.from({ length: hoja.filas }, (_, i) => {
    const [codigo, nombre] = [en(letra('consecutivo'), i + PRIMERA), en(letra(campo), i + PRIMERA)]
    return `IF(${nombre}="","",${codigo}&"-"&${nombre})`
  })
}

function escribirHoja(hoja: HojaPlantilla, datos: DatosPlantilla, listas: Listas): HojaEscrita {
  const { columnas, filas: cuantas } = hoja
  const cabeza = hojaCon(hoja.hoja, columnas, []).filas.map(
    ({ numero, celdas }): FilaEscrita => ({
      numero,
      celdas: celdas.map(([columna, valor]) => ({ columna, valor, estilo: numero === 1 ? BANDA : ENCABEZADO })),
    }),
  )
  const filas = Array.from({ length: cuantas }, (_, i): FilaEscrita => {
    const numero = i + PRIMERA
    return { numero, celdas: columnas.flatMap((c, j) => celdaDe(hoja, c, { numero, columna: j + 1 }, datos)) }
  })
  return {
    nombre: hoja.hoja.nombre,
    filas: [...cabeza, ...filas],
    columnas: columnas.map((c) => ({ ancho: anchoDe(hoja, c), estilo: estiloDe(c) })),
    inmovil: { filas: 2, columnas: 0 },
    protegida: true,
    validaciones: columnas.map((c, j) => validacionDe(hoja, c, j + 1, listas)),
    notas: columnas.map((c, j) => ({ columna: j + 1, fila: 2, texto: ayudaDe(hoja, c) })),
  }
}

type ColumnaPlantilla = HojaPlantilla['columnas'][number]

function celdaDe(
  hoja: HojaPlantilla,
  columna: ColumnaPlantilla,
  lugar: { readonly numero: number; readonly columna: number },
  datos: DatosPlantilla,
): CeldaEscrita[] {
  const fija = valorFijo(hoja, columna, lugar.numero, datos)
  if (fija !== null) return [{ columna: lugar.columna, ...fija }]
  if (columna.llenado.modo !== 'casa') return []
  const formula = formulaDe(hoja, columna, lugar.numero)
  return formula === null ? [] : [{ columna: lugar.columna, valor: '', formula, estilo: estiloDe(columna) }]
}

/** Who the entity is in every row, and the líneas of the plan that it already has. */
function valorFijo({ clave }: HojaPlantilla, { campo }: ColumnaEscrita, fila: number, datos: DatosPlantilla) {
  if (campo === 'dane') return { valor: datos.entidad, estilo: CASA }
  if (campo === 'entidadNombre') return { valor: datos.nombreEntidad, estilo: CASA }
  if (campo === 'nombrePlan') {
    if (clave === 'lineas' && fila === PRIMERA) return { valor: datos.nombrePlan || null, estilo: PARRAFO }
    return { valor: datos.nombrePlan, formula: `'Líneas estratégicas'!$C$${PRIMERA}&""`, estilo: CASA }
  }
  const linea = clave === 'lineas' ? datos.lineas[fila - PRIMERA] : undefined
  if (!linea) return null
  if (campo === 'consecutivo') return { valor: linea.consecutivo, estilo: CASA }
  return campo === 'linea' ? { valor: linea.nombre, estilo: PARRAFO } : null
}

function estiloDe({ campo, llenado }: ColumnaPlantilla): EstiloCelda {
  if (llenado.modo === 'casa') return campo === 'total' ? TOTAL : CASA
  if (llenado.modo === 'numero') return CAMPOS_DINERO.has(campo) ? DINERO : CIFRA
  if (CODIGOS.has(campo)) return TEXTO
  return PARRAFOS.has(campo) ? PARRAFO : ABIERTA
}

/** The sheet of the líneas is where the name of the plan and those of its líneas are written. */
function anchoDe({ clave }: HojaPlantilla, { campo, llenado }: ColumnaPlantilla): number {
  if (clave === 'lineas' && (campo === 'nombrePlan' || campo === 'linea')) return 60
  const deIdentidad = ANCHOS_IDENTIDAD.get(campo)
  if (deIdentidad !== undefined) return deIdentidad
  if (PARRAFOS.has(campo)) return 50
  if (campo.endsWith('Nombre') || campo === 'linea' || campo === 'iniciativa') return 30
  return llenado.modo === 'numero' ? 17 : 15
}

function ayudaDe({ clave }: HojaPlantilla, { campo }: ColumnaEscrita): string {
  if (clave === 'lineas' && campo === 'linea') return NOMBRE_DE_LINEA
  if (clave === 'iniciativasSgr' && campo === 'sector') return SECTOR_DE_INICIATIVA
  return AYUDAS_COLUMNA[campo] ?? ''
}

/** Closed lists refuse what is not in them; those of the catalogue only warn: an old code stays readable. */
function validacionDe(hoja: HojaPlantilla, columna: ColumnaPlantilla, lugar: number, listas: Listas): Validacion {
  const letra = letraColumna(lugar)
  const { llenado, encabezado } = columna
  const comun = {
    rango: `${letra}${PRIMERA}:${letra}${hoja.filas + PRIMERA - 1}`,
    titulo: encabezado,
    ayuda: ayudaDe(hoja, columna),
  }
  if (llenado.modo === 'opcion') return { ...comun, lista: `"${llenado.opciones.join(',')}"`, estricta: true }
  if (llenado.modo === 'lista') return { ...comun, lista: listas[llenado.lista], estricta: llenado.lista === 'ods' }
  return llenado.modo === 'numero' ? { ...comun, numero: true, estricta: true } : comun
}
