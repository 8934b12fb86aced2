// The workbook of a corte, prefilled: one row per meta, one per meta and source, and the stamp with what each cell holds.
import { type CeldaBase, celdaDeCifra } from '../../reportes/libro/index.ts'
import { inOrder, type ValorCelda } from '../../shared/index.ts'
import type { EntradaMeta } from '../entrada.ts'
import { celdasDe, SIN_DINERO } from '../valores.ts'
import { type ClaveColumna, isCampoLibro } from './forma.ts'

/** What a person reads of a meta beside its figures. */
export type RotulosMeta = {
  readonly codigoSispt: string
  readonly personalizacion: string
  readonly lineaNombre: string
}

export type MetaDelLibro = { readonly entrada: EntradaMeta; readonly rotulos: RotulosMeta }

export type FilaCorte = {
  readonly meta: string
  /** Empty in the sheet of metas. */
  readonly fuente: string
  readonly valores: Readonly<Partial<Record<ClaveColumna, ValorCelda>>>
}

export type LibroCorte = {
  readonly metas: readonly FilaCorte[]
  readonly recursos: readonly FilaCorte[]
  readonly base: readonly CeldaBase[]
}

/** `nombreFuente` is how people call a source; the book shows it and reads it back. */
export function armarLibroCorte(metas: readonly MetaDelLibro[], nombreFuente: (clave: string) => string): LibroCorte {
  return {
    metas: metas.map(filaMeta),
    recursos: metas.flatMap((meta) => fuentesDe(meta.entrada).map((fuente) => filaRecurso(meta, fuente, nombreFuente))),
    base: metas.flatMap(({ entrada: { meta, valores } }) =>
      celdasDe(valores)
        .filter((celda) => isCampoLibro(celda.campo as ClaveColumna))
        .map((celda) => ({ ...celda, meta })),
    ),
  }
}

function filaMeta({ entrada, rotulos }: MetaDelLibro): FilaCorte {
  const { valores, anterior } = entrada
  return {
    meta: entrada.meta,
    fuente: '',
    valores: {
      ...identidad(entrada, rotulos),
      linea: rotulos.lineaNombre,
      unidad: entrada.unidad,
      programado: celdaDeCifra(entrada.programado),
      anterior: celdaDeCifra(anterior?.ejecutado ?? null),
      cuatrienio: celdaDeCifra(entrada.metaCuatrienio),
      ejecutado: celdaDeCifra(valores.ejecutado),
      observacion: valores.observacion,
      sin_avance: valores.sinAvance,
    },
  }
}

function filaRecurso(
  { entrada, rotulos }: MetaDelLibro,
  fuente: string,
  nombreFuente: (clave: string) => string,
): FilaCorte {
  const suyo = entrada.valores.fuentes[fuente] ?? SIN_DINERO
  const antes = entrada.anterior?.fuentes[fuente] ?? SIN_DINERO
  return {
    meta: entrada.meta,
    fuente,
    valores: {
      ...identidad(entrada, rotulos),
      fuente: nombreFuente(fuente),
      programado: celdaDeCifra(entrada.programadoFuentes[fuente] ?? null),
      anterior_comprometido: celdaDeCifra(antes.comprometido),
      anterior_obligado: celdaDeCifra(antes.obligado),
      anterior_pagado: celdaDeCifra(antes.pagado),
      comprometido: celdaDeCifra(suyo.comprometido),
      obligado: celdaDeCifra(suyo.obligado),
      pagado: celdaDeCifra(suyo.pagado),
    },
  }
}

function identidad({ meta }: EntradaMeta, { codigoSispt, personalizacion }: RotulosMeta) {
  return { meta, codigo: codigoSispt, nombre: personalizacion }
}

/** Programmed in the vigencia, then those that have a value now or had one at the previous corte. */
function fuentesDe({ programadoFuentes, valores, anterior }: EntradaMeta): readonly string[] {
  const otras = [...Object.keys(valores.fuentes), ...Object.keys(anterior?.fuentes ?? {})]
  const programadas = Object.keys(programadoFuentes)
  return [...inOrder(programadas), ...inOrder([...new Set(otras)].filter((f) => !programadas.includes(f)))]
}
