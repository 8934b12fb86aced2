// The rows of a report as they were read, with what the server acknowledged since: what an open draft shows when it is opened without connection.
import { type Celda, celdasDe, valoresDeCeldas } from '@kpt/domain/seguimiento'
import type { FilaReporte } from '../reportes/borrador/entrada.ts'
import type { CeldaConfirmada, Lectura } from '../reportes/borrador/mundo.ts'
import { enBodega, rangoDe } from './bodega.ts'
import { guardarCopia, leerCopia } from './copias.ts'
import { anotarServida } from './edad.ts'

type Valores = { readonly dueno: string; readonly meta: string; readonly celdas: readonly CeldaConfirmada[] }

export async function guardarFilas(dueno: string, lectura: Lectura): Promise<void> {
  anotarServida(dueno, null)
  await guardarCopia(dueno, lectura)
  await guardarValores(
    dueno,
    lectura.filas.map((f) => [f.meta, celdasDe(f.valores)]),
  )
}

/** What the server has of some metas by now. */
export async function guardarValores(dueno: string, metas: readonly (readonly [string, readonly CeldaConfirmada[]])[]) {
  await enBodega('valores', 'readwrite', (almacen) => {
    for (const [meta, celdas] of metas) almacen.put({ dueno, meta, celdas } satisfies Valores)
    return null
  })
}

export async function leerFilasGuardadas(dueno: string): Promise<Lectura | null> {
  const copia = await leerCopia(dueno)
  if (!copia) return null
  const valores = (await enBodega<Valores[]>('valores', 'readonly', (a) => a.getAll(rangoDe(dueno)))) ?? []
  const porMeta = new Map(valores.map((v) => [v.meta, v.celdas]))
  const lectura = copia.respuesta as Lectura
  anotarServida(dueno, copia.en)
  return { ...lectura, filas: lectura.filas.map((fila) => conValores(fila, porMeta.get(fila.meta))) }
}

function conValores(fila: FilaReporte, celdas: readonly CeldaConfirmada[] | undefined): FilaReporte {
  return celdas ? { ...fila, valores: valoresDeCeldas(celdas as readonly Celda[]) } : fila
}
