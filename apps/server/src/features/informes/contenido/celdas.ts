// Cells of the tables of an informe: every figure with the words that the screen gives it.
import type { CampoDinero, EstadoMeta, Explicacion } from '@kpt/domain/seguimiento'
import type { DecimalTexto } from '@kpt/domain/shared'
import { formatNumero, pesosExactos } from '@kpt/textos'
import { type CifraDeAvance, figuraDeCifra, figuraDeGrupo, type SumasVistas } from '@kpt/textos/informes'
import type { Celda } from '../forma.ts'

type CifraAbierta = {
  readonly valor: number | null
  readonly topado: number | null
  readonly explicacion: Explicacion
  readonly entradas: Readonly<Record<string, DecimalTexto | null>>
}

export type MetaAbierta = {
  readonly meta: string
  readonly personalizacion: string
  readonly unidad: string
  readonly linea: string
  readonly sector: string
  readonly ods: string | null
  readonly estado: EstadoMeta
  readonly orientacionSupuesta: boolean
  readonly fisico: CifraAbierta
  readonly fisicoCuatrienio: CifraAbierta
  readonly financiero: CifraAbierta
}

export function deGrupo(sumas: SumasVistas, cual: CifraDeAvance, base: CampoDinero): Celda {
  return razon(figuraDeGrupo(sumas, cual, base), sumas[cual])
}

export function deMeta(cifra: Pick<CifraAbierta, 'valor' | 'explicacion'>): Celda {
  return razon(figuraDeCifra(cifra), cifra.valor)
}

/** What enters the averages, which is not always what is shown. */
export function topadoDe({ topado }: CifraAbierta): Celda {
  return topado === null ? 'No entra' : razon(figuraDeCifra({ valor: topado, explicacion: 'exacto' }), topado)
}

export function pesos(valor: DecimalTexto): Celda {
  return { texto: pesosExactos(valor), valor, clase: 'pesos' }
}

export function cantidad(valor: DecimalTexto | null | undefined, vacio = 'Sin dato'): Celda {
  return valor === null || valor === undefined ? vacio : { texto: formatNumero(valor), valor, clase: 'cantidad' }
}

export function entero(valor: number): Celda {
  return cantidad(String(valor))
}

export function razon(texto: string, valor: number | null): Celda {
  return valor === null ? texto : { texto, valor, clase: 'porcentaje' }
}
