// The rows that people fill, cell by cell. A row that nobody can place, or a cell that says nothing clear, becomes a finding and the rest is read.
import { type CodigoLibroCorte, leerCifra, leerTexto, PROBLEMAS_CIFRA } from '../../reportes/libro/index.ts'
import {
  type FilaLibro,
  type Hallazgo,
  limpiarLinea,
  limpiarTexto,
  muestra,
  referencia,
  type ValorCelda,
} from '../../shared/index.ts'
import { type CampoLibro, type ClaveColumna, HOJA_RECURSOS, isCampoLibro } from './forma.ts'

/** A sheet whose columns are known. */
export type Identificadas = {
  readonly hoja: string
  readonly filas: readonly FilaLibro[]
  readonly columnas: ReadonlyMap<ClaveColumna, number>
  readonly letras: Readonly<Partial<Record<CampoLibro, string>>>
}

type CeldaDeFila = {
  readonly meta: string
  readonly campo: CampoLibro
  readonly clave: string
  readonly valor: string | null
}

export type FilasLeidas = {
  readonly celdas: readonly CeldaDeFila[]
  readonly lugares: Readonly<Record<string, number>>
  readonly hallazgos: readonly Hallazgo[]
}

type EnObra = {
  readonly celdas: Map<string, CeldaDeFila>
  readonly lugares: Record<string, number>
  readonly hallazgos: Hallazgo[]
}

export function leerFilas(
  hojas: readonly Identificadas[],
  claveFuente: (nombre: string) => string | null,
): FilasLeidas {
  const obra: EnObra = { celdas: new Map(), lugares: {}, hallazgos: [] }
  for (const hoja of hojas) for (const fila of hoja.filas) leerFila(obra, hoja, fila, claveFuente)
  return { ...obra, celdas: [...obra.celdas.values()] }
}

type Dicho = (regla: CodigoLibroCorte, columna: number, valor: ValorCelda, detalles?: Record<string, string>) => void
type DeLaFila = (clave: ClaveColumna) => ValorCelda

function leerFila(obra: EnObra, hoja: Identificadas, fila: FilaLibro, claveFuente: (n: string) => string | null): void {
  const valores = new Map(fila.celdas)
  const de: DeLaFila = (clave) => valores.get(hoja.columnas.get(clave) ?? 0) ?? null
  const decir: Dicho = (regla, columna, valor, detalles = {}) => {
    const gravedad = regla === 'corte_numero_como_texto' ? 'nota' : 'error'
    const ruta = { hoja: hoja.hoja, celda: referencia(columna, fila.numero) }
    obra.hallazgos.push({ regla, gravedad, ruta, valor: muestra(valor), detalles })
  }
  const suya = ubicar(hoja, de, claveFuente, decir)
  if (!suya) return
  const lugar = suya.clave === '' ? suya.meta : `${suya.meta}/${suya.clave}`
  const primera = obra.lugares[lugar] === undefined
  obra.lugares[lugar] ??= fila.numero
  for (const { campo, columna } of camposDe(hoja)) {
    const { valor, problema } = leerCampo(campo, de(campo))
    if (problema) decir(problema, columna, de(campo))
    const llave = `${lugar}/${campo}`
    const anterior = obra.celdas.get(llave)?.valor ?? null
    if (problema && problema !== 'corte_numero_como_texto') obra.celdas.delete(llave)
    else if (primera || anterior === null) obra.celdas.set(llave, { ...suya, campo, valor })
    else if (valor !== null && valor !== anterior)
      decir('corte_celda_repetida', columna, de(campo), { meta: suya.meta, fila: String(obra.lugares[lugar]) })
  }
}

/** Whose the row is; null when nobody can tell. Only a row with something in it is worth a finding. */
function ubicar(
  hoja: Identificadas,
  de: DeLaFila,
  claveFuente: (nombre: string) => string | null,
  decir: Dicho,
): { readonly meta: string; readonly clave: string } | null {
  const conAlgo = camposDe(hoja).some(({ campo }) => limpiarTexto(de(campo)) !== '')
  const falta = (regla: CodigoLibroCorte, columna: ClaveColumna) => {
    if (conAlgo) decir(regla, hoja.columnas.get(columna) ?? 1, de(columna))
    return null
  }
  const meta = limpiarLinea(de('meta')).toUpperCase()
  if (!NUMERO_META.test(meta)) return falta('corte_fila_sin_meta', 'meta')
  const clave = hoja.hoja === HOJA_RECURSOS ? claveFuente(limpiarLinea(de('fuente'))) : ''
  return clave === null ? falta('corte_fuente_desconocida', 'fuente') : { meta, clave }
}

const NUMERO_META = /^(\d{2}|\d{5})-M-\d{4,}$/

function camposDe({ columnas }: Identificadas): { readonly campo: CampoLibro; readonly columna: number }[] {
  return [...columnas].flatMap(([campo, columna]) => (isCampoLibro(campo) ? [{ campo, columna }] : []))
}

type CampoLeido = { readonly valor: string | null; readonly problema: CodigoLibroCorte | null }

function leerCampo(campo: CampoLibro, valor: ValorCelda): CampoLeido {
  if (campo !== 'observacion' && campo !== 'sin_avance') {
    const { decimal, problema } = leerCifra(valor)
    return { valor: decimal, problema: problema && PROBLEMAS_CIFRA[problema] }
  }
  return leerTexto(valor)
}
