// Physical execution by BPIN + indicator + accumulation, in the layout of DNP's own follow-up books: one row per set of projects and indicator.
import { leerNumero, type TipoAcumulacion } from '../planes/index.ts'
import { comparable, type Libro, limpiarLinea, type ValorCelda } from '../shared/index.ts'
import type { RechazoCruce } from './cabeza.ts'
import type { Aparte, RenglonFisico } from './forma.ts'
import { bpinDe } from './leer-cuipo.ts'
import { type FilaTabla, filasDe, hallarTabla, type Titulos } from './tabla.ts'

type Columna = 'bpin' | 'indicador' | 'nombre' | 'acumulacion' | 'ejecutado'

export type LibroFisico = {
  readonly encabezado: number
  readonly renglones: readonly RenglonFisico[]
  readonly aparte: readonly Aparte[]
}

export type LecturaFisica =
  | { readonly tipo: 'leido'; readonly libro: LibroFisico }
  | { readonly tipo: 'rechazo'; readonly codigo: RechazoCruce }

/** The column of execution names its vigencia: only that of the corte is read. */
export function leerFisica(libro: Libro, vigencia: number): LecturaFisica {
  const exigidas = ['bpin', 'indicador', 'acumulacion', 'ejecutado'] as const
  const tabla = hallarTabla(libro, titulosDe(String(vigencia)), exigidas)
  if (!tabla) {
    const deOtra = hallarTabla(libro, titulosDe('\\d{4}'), exigidas)
    return { tipo: 'rechazo', codigo: deOtra ? 'otra_vigencia' : 'sin_encabezado' }
  }
  const renglones: RenglonFisico[] = []
  const aparte: Aparte[] = []
  for (const fila of filasDe(tabla)) {
    const leida = filaDe(fila)
    if (leida === null) continue
    if ('motivo' in leida) aparte.push(leida)
    else renglones.push(leida)
  }
  if (renglones.length === 0) return { tipo: 'rechazo', codigo: 'sin_filas' }
  return { tipo: 'leido', libro: { encabezado: tabla.encabezado, renglones, aparte } }
}

function titulosDe(vigencia: string): Titulos<Columna> {
  return {
    bpin: /^(codigos? )?bpin( asociados?)?$/,
    indicador: /^codigo( del)? indicador( de)?( producto)?( mga)?$/,
    nombre: /^indicador( de)? producto( mga)?$/,
    acumulacion: /^(tipo de )?(acumulativo|acumulacion)$/,
    ejecutado: new RegExp(`^ejecucion fisica ${vigencia}( piip)?$`),
  }
}

function filaDe(fila: FilaTabla<Columna>): RenglonFisico | Aparte | null {
  const dicho = (columna: Columna) => limpiarLinea(fila.valor(columna))
  const bpin = dicho('bpin')
    .split(/[,;]/)
    .flatMap((uno) => bpinDe(uno.trim()) ?? [])
  const indicador = dicho('indicador')
  const { decimal, problema } = leerNumero(fila.valor('ejecutado'))
  if (bpin.length === 0 && indicador === '' && decimal === null && dicho('ejecutado') === '') return null
  if (decimal === null && problema !== null)
    return { fila: fila.numero, motivo: 'cifra_ilegible', valor: dicho('ejecutado') }
  if (!/^\d{9}$/.test(indicador)) return { fila: fila.numero, motivo: 'suelta', valor: indicador || null }
  const nombre = dicho('nombre')
  return {
    fila: fila.numero,
    bpin,
    indicador,
    nombre,
    acumulacion: acumulacionDe(fila.valor('acumulacion')),
    ejecutado: decimal,
  }
}

const ACUMULACION: Readonly<Record<string, TipoAcumulacion>> = {
  ...{ si: 'acumulativo', acumulativo: 'acumulativo', acumulativa: 'acumulativo' },
  ...{ no: 'no_acumulativo', 'no acumulativo': 'no_acumulativo', 'no acumulativa': 'no_acumulativo' },
}

function acumulacionDe(valor: ValorCelda): TipoAcumulacion | null {
  return ACUMULACION[comparable(valor)] ?? null
}
