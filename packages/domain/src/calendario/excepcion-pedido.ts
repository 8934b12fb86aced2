// What a request for an exception must be before it is received: it says why, and asks more time for rows that its entity owes (R1.3, R1.5).
import { type Fecha, fechaEn, finDe, type Instante } from '../shared/index.ts'
import type { TipoEntidad } from '../territorio/index.ts'
import { isPropiaDelDnp } from './actividad-propia.ts'
import type { Instrumento } from './instrumento.ts'
import type { AlcanceMedida, FilaMedida } from './medida.ts'
import { intervaloDe, situacionDe } from './situacion.ts'
import { type EnVigor, type FilaEnVigor, filaDe } from './vigor.ts'

/** For the country nobody asks: a contingency is an act of DNP's own. */
export type AlcancePedido = Exclude<AlcanceMedida, { clase: 'pais' }>

export type FilaPedida = Omit<FilaMedida, 'fecha'>

export type PedidoExcepcion = {
  readonly filas: readonly FilaPedida[]
  /** Until when; DNP may grant another date. */
  readonly fecha: Fecha
  readonly motivo: string
}

/** For whom it is asked: the type of the entity, or a department whole, and what it has to report. */
export type QuienPide = {
  readonly tipo: TipoEntidad | 'departamento_entero'
  readonly debe: (instrumento: Instrumento, vigencia: number) => boolean
}

export const FALTAS_PEDIDO = [
  'sin_motivo',
  'sin_filas',
  'fila_desconocida',
  'fila_ajena',
  'por_abrir',
  'fecha_pasada',
  'no_amplia',
] as const
export type CodigoFaltaPedido = (typeof FALTAS_PEDIDO)[number]

/** `actividad` is null where the fault is not of one row. */
export type FaltaPedido = { readonly codigo: CodigoFaltaPedido; readonly actividad: string | null }

/** `vigores`: the cronogramas in force that its rows name, for whom it is asked. */
export function faltasPedido(
  { filas, fecha, motivo }: PedidoExcepcion,
  vigores: readonly EnVigor[],
  quien: QuienPide,
  ahora: Instante,
): FaltaPedido[] {
  const falta = (codigo: CodigoFaltaPedido, hay: boolean): FaltaPedido[] => (hay ? [{ codigo, actividad: null }] : [])
  return [
    ...falta('sin_motivo', motivo.trim() === ''),
    ...falta('sin_filas', filas.length === 0),
    ...falta('fecha_pasada', fecha < fechaEn(ahora)),
    ...filas.flatMap(({ instrumento, vigencia, actividad }) => {
      const vigor = vigores.find(({ cronograma: c }) => c.instrumento === instrumento && c.vigencia === vigencia)
      const fila = vigor && filaDe(vigor, actividad)
      const codigo = vigor && fila ? faltaDeFila(vigor, fila, { quien, fecha, ahora }) : 'fila_desconocida'
      return codigo === null ? [] : [{ codigo, actividad }]
    }),
  ]
}

/** The rows for which more time may be asked now: those that it owes and have opened, also after they closed. */
export function filasPedibles(vigor: EnVigor, quien: QuienPide, ahora: Instante): FilaEnVigor[] {
  return vigor.filas.filter((fila) => isSuya(vigor, fila, quien) && situacionDe(vigor, fila, ahora) !== 'por_abrir')
}

type Pregunta = { readonly quien: QuienPide; readonly fecha: Fecha; readonly ahora: Instante }

function faltaDeFila(vigor: EnVigor, fila: FilaEnVigor, { quien, fecha, ahora }: Pregunta): CodigoFaltaPedido | null {
  if (!isSuya(vigor, fila, quien)) return 'fila_ajena'
  if (situacionDe(vigor, fila, ahora) === 'por_abrir') return 'por_abrir'
  return finDe(fecha) > intervaloDe(vigor, fila).cierra ? null : 'no_amplia'
}

function isSuya({ cronograma }: EnVigor, fila: FilaEnVigor, { tipo, debe }: QuienPide): boolean {
  return obligaA(fila, tipo) && debe(cronograma.instrumento, cronograma.vigencia)
}

function obligaA(fila: FilaEnVigor, tipo: QuienPide['tipo']): boolean {
  if (isPropiaDelDnp(fila)) return false
  if (tipo === 'departamento_entero') return true
  if (tipo === 'departamento') return fila.obligados.includes('departamento')
  return fila.obligados.includes('municipio') || fila.obligados.includes('distrito')
}
