// The proposal for one sheet: its headers, what each column is, and whether it holds metas at all (R2.4).
import { letraColumna, type ValorCelda } from '../../shared/index.ts'
import { muestra } from '../lectura/texto-celda.ts'
import { type Banda, buscarBanda, rotulosDe } from './banda.ts'
import { type CampoMapeo, partesDe, REPETIBLES } from './campos.ts'
import { anunciar, type BuscarFuente } from './encabezado.ts'
import { type Perfil, perfilar } from './perfil.ts'
import { type Propuesta, proponerColumna } from './proponer-columna.ts'
import type { Rejilla } from './rejilla.ts'
import { esTotal } from './saltar.ts'
import { leerTitulos, type Titulos } from './titulos.ts'

export type ColumnaPropuesta = Propuesta & {
  readonly columna: string
  readonly encabezado: string
  /** Header of the group above, empty when there is none. */
  readonly grupo: string
  /** First different values, as written. */
  readonly muestras: readonly string[]
}

/** Why a sheet is not proposed to be read. */
export type MotivoHoja = 'sin_tabla' | 'sin_metas' | 'repite'

export type HojaPropuesta = {
  readonly hoja: string
  readonly usar: boolean
  readonly motivo: MotivoHoja | null
  readonly encabezado: Banda
  /** Rows with something under the headers. */
  readonly filas: number
  readonly titulos: Titulos
  readonly columnas: readonly ColumnaPropuesta[]
}

const FILAS_MIRADAS = 400
const MUESTRAS = 3
const SIN_TITULOS: Titulos = { nombrePlan: null, periodo: null, linea: null, dinero: 'pesos' }

/** `banda`: the rows of the headers when the person has said them. */
export function proponerHoja(rejilla: Rejilla, buscarFuente: BuscarFuente, dicha: Banda | null = null): HojaPropuesta {
  const banda = dicha ?? buscarBanda(rejilla, buscarFuente)
  if (banda === null) {
    const primera = rejilla.filas[0] ?? 1
    const encabezado = { desde: primera, hasta: primera }
    return {
      hoja: rejilla.nombre,
      usar: false,
      motivo: 'sin_tabla',
      encabezado,
      filas: 0,
      titulos: SIN_TITULOS,
      columnas: [],
    }
  }
  const filas = rejilla.filas.filter((fila) => fila > banda.hasta)
  const datos = filas.filter((fila) => !esTotal(rejilla, fila)).slice(0, FILAS_MIRADAS)
  const vistas = rejilla.columnas
    .map((columna) => mirar(rejilla, { banda, columna, datos }, buscarFuente))
    .filter((vista) => vista !== null)
  const columnas = conTextoDeMeta(sinRepetidas(vistas)).map(({ perfil: _, ...columna }) => columna)
  const usar = tieneMetas(columnas.map((c) => c.campo))
  return {
    hoja: rejilla.nombre,
    usar,
    motivo: usar ? null : 'sin_metas',
    encabezado: banda,
    filas: filas.length,
    titulos: leerTitulos(rejilla, banda),
    columnas,
  }
}

/** A text or a code for each meta, and a figure to reach. */
function tieneMetas(campos: readonly CampoMapeo[]): boolean {
  const bases = new Set(campos.map((campo) => partesDe(campo)?.base))
  const nombra = bases.has('personalizacion') || bases.has('indicador') || bases.has('producto')
  return nombra && (bases.has('metaCuatrienio') || bases.has('programado'))
}

type ColumnaVista = ColumnaPropuesta & { readonly perfil: Perfil }
type Mirada = { readonly banda: Banda; readonly columna: number; readonly datos: readonly number[] }

/** Null for a column without header whose cells say nothing. */
function mirar(rejilla: Rejilla, { banda, columna, datos }: Mirada, buscarFuente: BuscarFuente): ColumnaVista | null {
  const rotulos = rotulosDe(rejilla, banda, columna)
  const valores = datos.map((fila) => rejilla.dato(fila, columna))
  const perfil = perfilar(valores)
  if (rotulos.length === 0 && perfil.llenas === 0) return null
  return {
    columna: letraColumna(columna),
    encabezado: rotulos.join(' / '),
    grupo: rotulos.slice(0, -1).join(' / '),
    muestras: muestrasDe(valores),
    perfil,
    ...proponerColumna(anunciar(rotulos, buscarFuente), perfil),
  }
}

function muestrasDe(valores: readonly ValorCelda[]): string[] {
  const distintas = new Set<string>()
  for (const valor of valores) {
    const texto = muestra(valor)
    if (texto !== null) distintas.add(texto.replace(/\s+/g, ' ').slice(0, 120))
    if (distintas.size === MUESTRAS) break
  }
  return [...distintas]
}

/** Of several columns of one field the first stays, sure ones before doubtful ones. */
function sinRepetidas(columnas: readonly ColumnaVista[]): ColumnaVista[] {
  const duenas = new Map<CampoMapeo, ColumnaVista>()
  for (const columna of [...columnas].sort((a, b) => orden(a) - orden(b))) {
    if (!duenas.has(columna.campo)) duenas.set(columna.campo, columna)
  }
  return columnas.map((columna) => {
    const guardada = (partesDe(columna.campo)?.base ?? 'ignorar') as string
    if (REPETIBLES.has(guardada) || duenas.get(columna.campo) === columna) return columna
    return { ...columna, campo: 'ignorar', confianza: 'revisar', razon: 'repetida' }
  })
}

function orden({ confianza }: Propuesta): number {
  return confianza === 'seguro' ? 0 : 1
}

const CANDIDATAS: readonly CampoMapeo[] = ['programaPropio', 'indicadorNombre', 'productoNombre', 'componente']
const CASI_TODOS_DISTINTOS = 0.9
const LARGO_DE_TEXTO = 12

/** A layout without a column for the text of the meta: the text that each row has for itself is it, whatever its header says. */
function conTextoDeMeta(columnas: readonly ColumnaVista[]): ColumnaVista[] {
  if (columnas.some((c) => c.campo === 'personalizacion')) return [...columnas]
  const propia = (campo: CampoMapeo) =>
    columnas.find(
      (c) => c.campo === campo && c.perfil.distintos >= CASI_TODOS_DISTINTOS && c.perfil.largo >= LARGO_DE_TEXTO,
    )
  const elegida =
    CANDIDATAS.map(propia).find((c) => c !== undefined) ?? columnas.find((c) => c.campo === 'indicadorNombre')
  return columnas.map((c) =>
    c === elegida ? { ...c, campo: 'personalizacion', confianza: 'revisar', razon: 'texto_por_fila' } : c,
  )
}
