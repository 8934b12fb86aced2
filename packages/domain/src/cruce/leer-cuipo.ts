// A CHIP export of CUIPO as rows of money: totals set aside and checked, details kept as the book says them. No row is lost.
import { leerNumero } from '../planes/index.ts'
import { CAMPOS_DINERO, type CampoDinero } from '../seguimiento/index.ts'
import { decimal, isZero, type Libro, limpiarLinea, subtract, sumTexts, toText } from '../shared/index.ts'
import { leerCabeza, type RechazoCruce } from './cabeza.ts'
import type { Aparte, CabezaLibro, Dinero, RenglonCuipo } from './forma.ts'
import { type FilaTabla, filasDe, hallarTabla, type Titulos } from './tabla.ts'

const COLUMNAS = [
  'vigenciaGasto',
  'seccion',
  'rubro',
  'nombre',
  'producto',
  'fuente',
  'bpin',
  ...CAMPOS_DINERO,
] as const
type Columna = (typeof COLUMNAS)[number]

const TITULOS: Titulos<Columna> = {
  vigenciaGasto: /^vigencia( del)? gasto$/,
  seccion: /^seccion presupuestal$/,
  rubro: /^codigo$/,
  nombre: /^nombre$/,
  producto: /^(producto|programa) mga$/,
  fuente: /^fuentes? de financiacion$/,
  bpin: /^(codigo )?bpin$/,
  comprometido: /^compromisos( pesos)?$/,
  obligado: /^obligaciones( pesos)?$/,
  pagado: /^pagos( pesos)?$/,
}

/** The same columns where the form programmes: initial and definitive appropriation instead of execution. */
const TITULOS_PROGRAMACION: Titulos<Columna> = {
  ...TITULOS,
  comprometido: /^apropiacion inicial( pesos)?$/,
  obligado: /^apropiacion definitiva( pesos)?$/,
  pagado: /^ninguna$/,
}

export type LibroCuipo = {
  readonly forma: 'ejecucion' | 'programacion'
  readonly cabeza: CabezaLibro
  /** Name of the sheet, and row of its titles. */
  readonly hoja: string
  readonly encabezado: number
  /** In a book of programación `comprometido` is the initial appropriation and `obligado` the definitive one. */
  readonly renglones: readonly RenglonCuipo[]
  readonly aparte: readonly Aparte[]
  /** Blocks whose total row is not the sum of its details. */
  readonly descuadres: readonly Descuadre[]
}

export type Descuadre = { readonly fila: number; readonly bloque: string; readonly diferencia: string }

export type LecturaCuipo =
  | { readonly tipo: 'leido'; readonly libro: LibroCuipo }
  | { readonly tipo: 'rechazo'; readonly codigo: RechazoCruce }

/** Refused without a heading that is known, or without a single row; anything else is read, with what is odd told as notices. */
export function leerCuipo(libro: Libro): LecturaCuipo {
  const exigidas = ['producto', 'bpin', 'comprometido', 'obligado'] as const
  const ejecucion = hallarTabla(libro, TITULOS, [...exigidas, 'pagado', 'fuente'])
  const tabla = ejecucion ?? hallarTabla(libro, TITULOS_PROGRAMACION, exigidas)
  if (!tabla) return { tipo: 'rechazo', codigo: 'sin_encabezado' }
  const lectura = recorrer(filasDe(tabla))
  if (lectura.renglones.length === 0) return { tipo: 'rechazo', codigo: 'sin_filas' }
  const cabeza = leerCabeza(tabla.hoja.filas.filter((fila) => fila.numero < tabla.encabezado))
  const forma = ejecucion ? 'ejecucion' : 'programacion'
  const { renglones, aparte, raices } = lectura
  const { encabezado, hoja } = tabla
  const descuadres = descuadresDe(raices)
  return { tipo: 'leido', libro: { forma, cabeza, hoja: hoja.nombre, encabezado, renglones, aparte, descuadres } }
}

/** A block of the book: one vigencia of the expense in one section, opened by its total. */
type Raiz = { readonly fila: number; readonly bloque: string; readonly total: Dinero; readonly partes: Dinero[] }

type Lugar = Pick<RenglonCuipo, 'vigenciaGasto' | 'seccion'>
type Fila = FilaTabla<Columna>

function recorrer(filas: readonly Fila[]) {
  const renglones: RenglonCuipo[] = []
  const aparte: Aparte[] = []
  const raices: Raiz[] = []
  let lugar: Lugar = { vigenciaGasto: '', seccion: '' }
  for (const fila of filas.filter(tieneAlgo)) {
    const abreBloque = dicho(fila, 'vigenciaGasto') !== '' || dicho(fila, 'seccion') !== ''
    lugar = {
      vigenciaGasto: dicho(fila, 'vigenciaGasto') || lugar.vigenciaGasto,
      seccion: dicho(fila, 'seccion') || lugar.seccion,
    }
    const leida = leerFila(fila, lugar)
    if ('dinero' in leida) {
      renglones.push(leida)
      raices.at(-1)?.partes.push(leida.dinero)
      continue
    }
    aparte.push(leida.aparte)
    if (leida.total && abreBloque)
      raices.push({ fila: fila.numero, bloque: bloqueDe(lugar), total: leida.total, partes: [] })
  }
  return { renglones, aparte, raices }
}

function tieneAlgo(fila: Fila): boolean {
  return COLUMNAS.some((columna) => dicho(fila, columna) !== '')
}

function dicho(fila: Fila, columna: Columna): string {
  return limpiarLinea(fila.valor(columna))
}

/** A detail names a product or a project (be it to say that there is none); a total only its rubro. */
function leerFila(fila: Fila, lugar: Lugar): RenglonCuipo | { readonly aparte: Aparte; readonly total: Dinero | null } {
  const fuera = (motivo: Aparte['motivo'], valor: string, total: Dinero | null = null) => ({
    aparte: { fila: fila.numero, motivo, valor: valor || null },
    total,
  })
  const { dinero, ilegible } = dineroDe(fila)
  if (ilegible !== null) return fuera('cifra_ilegible', ilegible)
  if (!dinero) return fuera('sin_cifra', dicho(fila, 'nombre'))
  if (dicho(fila, 'producto') !== '' || dicho(fila, 'bpin') !== '') return renglonDe(fila, lugar, dinero)
  return dicho(fila, 'rubro') === ''
    ? fuera('suelta', dicho(fila, 'nombre'))
    : fuera('total', dicho(fila, 'nombre'), dinero)
}

function renglonDe(fila: Fila, lugar: Lugar, dinero: Dinero): RenglonCuipo {
  return {
    fila: fila.numero,
    ...lugar,
    ...{ rubro: dicho(fila, 'rubro'), nombre: dicho(fila, 'nombre') },
    ...{ producto: dicho(fila, 'producto'), fuente: dicho(fila, 'fuente') },
    bpin: bpinDe(dicho(fila, 'bpin')),
    dinero,
  }
}

/** `0` and `No aplica` say that there is none. */
export function bpinDe(escrito: string): string | null {
  const cifras = escrito.replace(/\s/g, '').replace(/\.0$/, '')
  return /^\d{5,20}$/.test(cifras) && !/^0+$/.test(cifras) ? cifras : null
}

/** An absent cell counts 0 when another of the row has a figure. */
function dineroDe(fila: Fila): { readonly dinero: Dinero | null; readonly ilegible: string | null } {
  const leidos = CAMPOS_DINERO.map((campo) => [campo, leerNumero(fila.valor(campo))] as const)
  const malo = leidos.find(([, { decimal: cifra, problema }]) => cifra === null && problema !== null)
  if (malo) return { dinero: null, ilegible: limpiarLinea(fila.valor(malo[0])) }
  if (leidos.every(([, leido]) => leido.decimal === null)) return { dinero: null, ilegible: null }
  const cifra = (campo: CampoDinero) => leidos.find(([c]) => c === campo)?.[1].decimal ?? '0'
  const dinero = { comprometido: cifra('comprometido'), obligado: cifra('obligado'), pagado: cifra('pagado') }
  return { dinero, ilegible: null }
}

function bloqueDe({ vigenciaGasto, seccion }: Lugar): string {
  return [vigenciaGasto, seccion].filter(Boolean).join(', ')
}

function descuadresDe(raices: readonly Raiz[]): Descuadre[] {
  return raices.flatMap(({ fila, bloque, total, partes }) =>
    CAMPOS_DINERO.flatMap((campo) => {
      const diferencia = subtract(decimal(total[campo]), sumTexts(partes.map((parte) => parte[campo])))
      return isZero(diferencia) ? [] : [{ fila, bloque, diferencia: toText(diferencia) }]
    }).slice(0, 1),
  )
}
