// The sheet of metas: every meta of every version that counts, with what was programmed, what was reported and the figures that come out.
import type { Meta } from '@kpt/domain/planes'
import {
  type Avance,
  avanceFinanciero,
  avanceFisicoCuatrienio,
  avanceFisicoVigencia,
  type CAMPOS_DINERO,
  completitud,
  type DineroFuente,
  type EntradaMeta,
  type Metodologia,
  valoresVigentes,
} from '@kpt/domain/seguimiento'
import { type DecimalTexto, decimal, sum, toText } from '@kpt/domain/shared'
import { EXPLICACIONES_AVANCE, FORMULAS_AVANCE, NOMBRES_ESTADO_META } from '@kpt/textos'
import type { Columna } from '@kpt/textos/libro'
import type { Situada } from '../situaciones.ts'

export type FilaMeta = {
  readonly de: Situada
  readonly entrada: EntradaMeta
  readonly meta: Meta
  readonly lineaNombre: string
  readonly sectorNombre: string
  readonly fisico: Avance
  readonly cuatrienio: Avance
  readonly financiero: Avance
  /** Each moment of the expense, all sources together; null where nobody reported it. */
  readonly dinero: DineroFuente
}

export function filaMeta(
  de: Situada,
  entrada: EntradaMeta,
  meta: Meta,
  metodologia: Metodologia,
  nombres: { readonly linea: string; readonly sector: string },
): FilaMeta {
  return {
    ...{ de, entrada, meta, lineaNombre: nombres.linea, sectorNombre: nombres.sector },
    fisico: avanceFisicoVigencia(entrada, metodologia),
    cuatrienio: avanceFisicoCuatrienio(entrada, metodologia),
    financiero: avanceFinanciero(entrada, metodologia),
    dinero: dineroDe(entrada),
  }
}

const texto = (titulo: string, valor: Columna<FilaMeta>['valor'], ancho = 18): Columna<FilaMeta> => ({
  ...{ titulo, valor, ancho },
})
const repetido = (titulo: string, valor: Columna<FilaMeta>['valor'], ancho = 18): Columna<FilaMeta> => ({
  ...{ titulo, valor, ancho, repetido: true },
})
const cifra = (titulo: string, tipo: 'cantidad' | 'pesos', valor: Columna<FilaMeta>['valor']): Columna<FilaMeta> => ({
  ...{ titulo, tipo, valor },
})

export const COLUMNAS_METAS: readonly Columna<FilaMeta>[] = [
  repetido('Departamento', (f) => f.de.departamentoNombre),
  repetido('Código de la entidad', (f) => f.de.entidad.codigo, 10),
  repetido('Entidad', (f) => f.de.entidad.nombre),
  texto('Meta', (f) => f.meta.numero, 14),
  repetido('Código en SisPT', (f) => f.meta.codigoSispt, 10),
  texto('Texto de la meta', (f) => f.meta.personalizacion, 60),
  repetido('Línea', (f) => f.lineaNombre, 24),
  repetido('Sector', (f) => f.entrada.sector, 8),
  repetido('Nombre del sector', (f) => f.sectorNombre, 24),
  repetido('Programa', (f) => f.entrada.programa, 10),
  repetido('Producto', (f) => f.meta.producto, 10),
  repetido('Indicador de producto', (f) => f.meta.indicador, 12),
  repetido('ODS', (f) => f.entrada.ods, 6),
  repetido('Unidad', (f) => f.entrada.unidad, 14),
  repetido('Tipo de acumulación', (f) => ACUMULACION[f.entrada.tipoAcumulacion ?? 'sin_dato'], 16),
  repetido('Orientación', (f) => (f.entrada.orientacionAsumida ? 'Incremento (supuesta)' : f.entrada.orientacion), 14),
  repetido('Estado', (f) => NOMBRES_ESTADO_META[completitud(f.entrada).estado], 18),
  cifra('Meta del cuatrienio', 'cantidad', (f) => f.entrada.metaCuatrienio),
  cifra('Programado en la vigencia', 'cantidad', (f) => f.entrada.programado),
  cifra('Ejecutado en la vigencia', 'cantidad', (f) => valoresVigentes(f.entrada).ejecutado),
  ...columnasAvance('Avance físico de la vigencia', (f) => f.fisico),
  ...columnasAvance('Avance físico del cuatrienio', (f) => f.cuatrienio),
  cifra('Dinero programado, pesos', 'pesos', (f) => f.financiero.entradas.programado),
  cifra('Comprometido, pesos', 'pesos', (f) => f.dinero.comprometido),
  cifra('Obligado, pesos', 'pesos', (f) => f.dinero.obligado),
  cifra('Pagado, pesos', 'pesos', (f) => f.dinero.pagado),
  cifra('Dinero ejecutado que cuenta, pesos', 'pesos', (f) => f.financiero.entradas.ejecutado),
  ...columnasAvance('Avance financiero', (f) => f.financiero),
  texto('Observación de la entidad', (f) => f.entrada.valores.observacion, 40),
  texto('Motivo de «sin avance»', (f) => f.entrada.valores.sinAvance, 30),
]

const ACUMULACION = { acumulativo: 'Acumulativo', no_acumulativo: 'No acumulativo', sin_dato: 'Sin dato' } as const

function columnasAvance(titulo: string, de: (fila: FilaMeta) => Avance): Columna<FilaMeta>[] {
  return [
    { titulo: `${titulo}, %`, tipo: 'porcentaje', valor: (f) => de(f).valor },
    { titulo: `${titulo}: lo que entra en el promedio, %`, tipo: 'porcentaje', valor: (f) => de(f).topado },
    repetido(`${titulo}: qué dice`, (f) => EXPLICACIONES_AVANCE[de(f).explicacion], 24),
    repetido(`${titulo}: cómo se calcula`, (f) => FORMULAS_AVANCE[de(f).formula], 24),
  ]
}

function dineroDe(entrada: EntradaMeta): DineroFuente {
  const fuentes = Object.values(valoresVigentes(entrada).fuentes)
  const total = (campo: (typeof CAMPOS_DINERO)[number]): DecimalTexto | null => {
    const pesos = fuentes.flatMap((f) => (f[campo] === null ? [] : [decimal(f[campo])]))
    return pesos.length === 0 ? null : toText(sum(pesos))
  }
  return { comprometido: total('comprometido'), obligado: total('obligado'), pagado: total('pagado') }
}
