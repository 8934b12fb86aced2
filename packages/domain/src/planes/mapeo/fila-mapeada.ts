// One row of a mapped sheet as a partial meta: its texts carried down, its figures read with their findings (R2.4).
import { DIGITOS_CATALOGO, type NivelCatalogo } from '../../catalogo/index.ts'
import type { DecimalTexto } from '../../shared/index.ts'
import { anotarEn, bpines, codigo, type Fila, linea, texto } from '../lectura/fila.ts'
import { comparable } from '../lectura/texto-celda.ts'
import type { TipoAcumulacion } from '../plan.ts'
import { esCifra, esDinero } from './campos.ts'
import { enPesos, leerCifra } from './cifras.ts'
import type { UnidadDinero } from './mapeo.ts'

/** Figures of a row by column key (`metaCuatrienio`, `programado/2024`, `fuentes/2024/credito`); a blank cell is an absent key. */
export type Cifras = Readonly<Record<string, DecimalTexto>>

export function leerCifras(fila: Fila, dinero: UnidadDinero): Cifras {
  const enPorcentaje =
    /^(porcentaje|porciento|por ciento)$/.test(comparable(fila.valor('unidad'))) || fila.valor('unidad') === '%'
  const leidas: Record<string, DecimalTexto> = {}
  for (const clave of fila.mapa.columnas.keys()) {
    if (!esCifra(clave)) continue
    const { decimal, problema } = leerCifra(fila.valor(clave), enPorcentaje)
    if (problema !== null) anotarEn(fila, clave, problema, decimal === null ? {} : { leido: decimal })
    if (decimal !== null) leidas[clave] = esDinero(clave) ? enPesos(decimal, dinero) : decimal
  }
  return leidas
}

/** The code that begins the cell (`4501 - Fortalecimiento…`, `4501.026.00`), or what is written when it has no such form. */
export function leerCodigo(fila: Fila, nivel: NivelCatalogo): string {
  const largo = DIGITOS_CATALOGO[nivel]
  const escrito = linea(fila, nivel)
  const junto = escrito.replace(/(?<=\d)[.\-\s](?=\d)/g, '')
  const [delante = ''] = /^\d+/.exec(junto) ?? []
  if (delante.length === largo) return delante
  return /^\d+$/.test(escrito) ? codigo(fila, nivel, largo) : escrito
}

export function leerAcumulacion(fila: Fila): TipoAcumulacion | null {
  const leido = comparable(fila.valor('tipoAcumulacion'))
  if (leido === '') return null
  if (/^acumula(tiv|d)[oa]$/.test(leido)) return 'acumulativo'
  if (/^no acumula(tiv|d)[oa]$/.test(leido)) return 'no_acumulativo'
  anotarEn(fila, 'tipoAcumulacion', 'opcion_ilegible', { opciones: 'Acumulativo | No acumulativo' })
  return null
}

export function leerSiNo(fila: Fila): boolean | null {
  const leido = comparable(fila.valor('principal'))
  if (/^(si|s|x|1|true|verdadero)$/.test(leido)) return true
  return /^(no|n|0|false|falso)$/.test(leido) ? false : null
}

export type Textos = {
  readonly codigoSispt: string
  readonly personalizacion: string
  readonly unidad: string
  readonly ods: string | null
  readonly bpin: string[]
}

export function leerTextos(fila: Fila): Textos {
  const ods = linea(fila, 'ods').replace(/^ods\s*/i, '')
  return {
    codigoSispt: linea(fila, 'codigoSispt'),
    personalizacion: texto(fila, 'personalizacion'),
    unidad: linea(fila, 'unidad'),
    ods: ods === '' ? null : (/^0?(\d{1,2})\b/.exec(ods)?.[1] ?? ods),
    bpin: bpines(fila, 'bpin').filter((b) => !/^(n\/a|na|-+)$/i.test(b)),
  }
}
