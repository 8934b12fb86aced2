// The sheet «Plan indicativo - Productos»: one meta de producto per row, with its programme and its money by vigencia and source (R2.1).
import type { DecimalTexto } from '../../shared/index.ts'
import type { MetaLeida, TipoAcumulacion } from '../plan.ts'
import { type Mapa, periodosDe } from './encabezado.ts'
import {
  type Anotar,
  anotarFila,
  bpines,
  codigo,
  type EnFila,
  type Fila,
  filasDe,
  linea,
  numero,
  opcion,
  texto,
} from './fila.ts'
import { type BuscarLineas, lineaUnica } from './linea.ts'

export const SI_NO: Readonly<Record<string, boolean>> = { Sí: true, No: false }
export const ACUMULACION: Readonly<Record<string, TipoAcumulacion>> = {
  Acumulativo: 'acumulativo',
  'No acumulativo': 'no_acumulativo',
}

export type MetaEnFila = EnFila<MetaLeida> & {
  /** The column Total by vigencia, for the vigencias whose sources could all be read. */
  readonly totales: Readonly<Record<string, DecimalTexto>>
}

export function leerProductos(mapa: Mapa, buscar: BuscarLineas, anotar: Anotar): MetaEnFila[] {
  const vigencias = periodosDe(mapa, 'programado')
  const fuentes = [
    ...new Set([...mapa.columnas.keys()].flatMap((c) => (c.startsWith('fuentes/') ? [c.split('/')[2] ?? ''] : []))),
  ]
  return filasDe(mapa, anotar).flatMap((fila) => {
    if (!describeMeta(fila)) {
      anotarFila(fila)
      return []
    }
    const { dinero, totales } = leerDinero(fila, vigencias, fuentes)
    const dato: MetaLeida = {
      ...leerComun(fila),
      linea: lineaUnica(fila, buscar),
      programado: porPeriodo(fila, 'programado', vigencias),
      fuentes: dinero,
    }
    return [{ dato, fila, totales }]
  })
}

/** What product metas of the budget and of the SGR have in common. */
export function leerComun(fila: Fila): Omit<MetaLeida, 'linea' | 'programado' | 'fuentes'> {
  const ods = linea(fila, 'ods')
  return {
    codigoSispt: linea(fila, 'codigoSispt'),
    sector: codigo(fila, 'sector', 2),
    programa: codigo(fila, 'programa', 4),
    producto: codigo(fila, 'producto', 7),
    indicador: codigo(fila, 'indicador', 9) || null,
    personalizacion: texto(fila, 'personalizacion'),
    unidad: linea(fila, 'unidad'),
    metaCuatrienio: numero(fila, 'metaCuatrienio'),
    principal: opcion(fila, 'principal', SI_NO) ?? false,
    ods: ods === '' ? null : ods,
    tipoAcumulacion: opcion(fila, 'tipoAcumulacion', ACUMULACION),
    bpin: bpines(fila, 'bpin'),
  }
}

/** A row of totals or loose notes carries none of these. */
export function describeMeta(fila: Fila): boolean {
  return ['codigoSispt', 'personalizacion', 'indicador', 'producto'].some((campo) => linea(fila, campo) !== '')
}

/** Numbers of a field by year or biennium; a blank cell is an absent key. */
export function porPeriodo(fila: Fila, campo: string, periodos: readonly string[]): Record<string, DecimalTexto> {
  const leidos: Record<string, DecimalTexto> = {}
  for (const periodo of periodos) {
    const valor = numero(fila, `${campo}/${periodo}`)
    if (valor !== null) leidos[periodo] = valor
  }
  return leidos
}

function leerDinero(fila: Fila, vigencias: readonly string[], claves: readonly string[]) {
  const dinero: Record<string, Record<string, DecimalTexto>> = {}
  const totales: Record<string, DecimalTexto> = {}
  for (const vigencia of vigencias) {
    let ilegibles = 0
    const contar: Fila = {
      ...fila,
      anotar: (hallazgo) => {
        if (hallazgo.gravedad === 'error') ilegibles += 1
        fila.anotar(hallazgo)
      },
    }
    const deVigencia: Record<string, DecimalTexto> = {}
    for (const clave of claves) {
      const valor = numero(contar, `fuentes/${vigencia}/${clave}`)
      if (valor !== null) deVigencia[clave] = valor
    }
    dinero[vigencia] = deVigencia
    const total = numero(contar, `total/${vigencia}`)
    if (ilegibles === 0) totales[vigencia] = total ?? '0'
  }
  return { dinero, totales }
}
