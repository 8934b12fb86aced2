// A block of cells of the grid: what is chosen, copied, filled and pasted. A block longer than the list adds the metas that are missing.
import type { FilaEnOrden, Meta } from '@kpt/domain/planes'
import type { CeldaHoja, Hoja } from '../../rejilla/hoja.ts'
import { escribirPortapapeles } from '../../rejilla/portapapeles.ts'
import { agregarMetas } from '../actos.ts'
import { type Columna, isTotal } from '../columnas.ts'
import type { Escritura } from '../edicion.ts'
import { leerPegada } from '../leer.ts'

/** Row and column, from 0. */
export type Esquina = { readonly f: number; readonly c: number }
export type Seleccion = { readonly ancla: Esquina; readonly cabo: Esquina }
export type Rango = { readonly f1: number; readonly f2: number; readonly c1: number; readonly c2: number }

export function rangoDe({ ancla, cabo }: Seleccion): Rango {
  return {
    f1: Math.min(ancla.f, cabo.f),
    f2: Math.max(ancla.f, cabo.f),
    c1: Math.min(ancla.c, cabo.c),
    c2: Math.max(ancla.c, cabo.c),
  }
}

export function isUna({ f1, f2, c1, c2 }: Rango): boolean {
  return f1 === f2 && c1 === c2
}

type Metas = readonly FilaEnOrden<Meta>[]
type Leer = (fila: string, columna: Columna) => string | null

export function copiar(metas: Metas, columnas: readonly Columna[], rango: Rango, leer: Leer) {
  const filas = metas.slice(rango.f1, rango.f2 + 1)
  const suyas = columnas.slice(rango.c1, rango.c2 + 1)
  return escribirPortapapeles(
    filas.map(({ fila }) =>
      suyas.map((columna) => ({
        ...{ valor: leer(fila, columna), esNumero: columna.tipo === 'cifra' || columna.tipo === 'dinero' },
      })),
    ),
  )
}

export function vaciar(metas: Metas, columnas: readonly Columna[], rango: Rango): Escritura[] {
  return metas
    .slice(rango.f1, rango.f2 + 1)
    .flatMap(({ fila }) => escribibles(columnas, rango).map(({ celda }) => ({ fila, celda, valor: null })))
}

/** The first row of what was chosen, in the rest of it; of a single row, what the one above has. */
export function rellenar(metas: Metas, columnas: readonly Columna[], rango: Rango, leer: Leer): Escritura[] {
  const desde = rango.f1 === rango.f2 ? rango.f1 - 1 : rango.f1
  const molde = metas[desde]
  if (!molde) return []
  return metas
    .slice(desde + 1, rango.f2 + 1)
    .flatMap(({ fila }) =>
      escribibles(columnas, rango).map((columna) => ({ fila, celda: columna.celda, valor: leer(molde.fila, columna) })),
    )
}

export type NoPegada = { readonly texto: string; readonly donde: string; readonly frase: string }
export type Pegado = {
  readonly escrituras: Escritura[]
  readonly nuevas: readonly string[]
  readonly rehusadas: NoPegada[]
}

/** `metas` are those in sight, `todas` those of the plan. */
export type Donde = { readonly metas: Metas; readonly todas: Metas; readonly columnas: readonly Columna[] }

/** From the corner of what is chosen; a block that fits a whole number of times in it is repeated, as spreadsheets do. */
export function pegar({ metas, todas, columnas }: Donde, rango: Rango, hoja: Hoja): Pegado {
  const alto = veces(rango.f2 - rango.f1 + 1, hoja.length)
  const faltan = Math.max(0, rango.f1 + alto - metas.length)
  const { filas: nuevas, escrituras } = faltan > 0 ? agregarMetas(todas, null, faltan) : { filas: [], escrituras: [] }
  const filas = [...metas.map((m) => m.fila), ...nuevas]
  const pegado: Pegado = { escrituras, nuevas, rehusadas: [] }
  for (let df = 0; df < alto; df += 1) {
    const celdas = hoja[df % hoja.length] ?? []
    const ancho = veces(rango.c2 - rango.c1 + 1, celdas.length)
    for (let dc = 0; dc < ancho; dc += 1) {
      const celda = celdas[dc % celdas.length]
      const donde = { f: rango.f1 + df, columna: columnas[rango.c1 + dc], fila: filas[rango.f1 + df] ?? '' }
      if (celda) ponerPegada(pegado, celda, donde)
    }
  }
  return pegado
}

type Sitio = { readonly f: number; readonly fila: string; readonly columna: Columna | undefined }

function ponerPegada({ escrituras, rehusadas }: Pegado, celda: CeldaHoja, { f, fila, columna }: Sitio): void {
  const leido = columna && !isTotal(columna) ? leerPegada(columna, celda) : null
  if (leido?.ok && columna) {
    escrituras.push({ fila, celda: columna.celda, valor: leido.valor })
  } else if (celda.texto.trim() !== '') {
    const donde = `meta ${f + 1}, ${columna?.titulo ?? 'fuera de la tabla'}`
    rehusadas.push({ texto: celda.texto, donde, frase: leido && !leido.ok ? leido.frase : porQueNo(columna) })
  }
}

function veces(elegidas: number, traidas: number): number {
  return traidas > 0 && elegidas > traidas && elegidas % traidas === 0 ? elegidas : traidas
}

function porQueNo(columna: Columna | undefined): string {
  return columna ? 'Es un total: se calcula solo.' : 'El bloque es más ancho que la tabla.'
}

function escribibles(columnas: readonly Columna[], { c1, c2 }: Rango): Columna[] {
  return columnas.slice(c1, c2 + 1).filter((columna) => !isTotal(columna))
}
