// Where the values of each column of a run come from: a row of a file, or what an entity answered.
import { fuentesDe, type Insumo, leerInsumo, type Receta } from '@kpt/domain/mdm'
import type { Db } from '../../platform/db/conexion.ts'
import { findTextosTraidos, type OrigenGuardado, type Toma } from './toma.repo.ts'

export type Procedencia = {
  readonly fuente: string
  /** Of the table where the value arrived; null: there is no table. */
  readonly version: number | null
  /** Row of each entity in the text of that version. */
  readonly filas: ReadonlyMap<string, number>
  /** Version of its answers that gave the value, by entity; null where values came in a file. */
  readonly respuestas: ReadonlyMap<string, OrigenGuardado> | null
}

type Leido = { readonly fuente: string; readonly version: number; readonly leido: Insumo }

/** By column. One that was carried from version to version is of the one that brought it, with its row there. */
export async function procedenciaDe(
  db: Db,
  receta: Receta,
  insumos: readonly Leido[],
  toma: Toma | null,
): Promise<ReadonlyMap<string, Procedencia>> {
  const traidos = toma === null ? new Map<number, string>() : await findTextosTraidos(db, toma)
  const filasTraidas = new Map([...traidos].map(([version, texto]) => [version, filasDe(leerInsumo(texto))]))
  const origenes = new Map(toma?.origenes.map((o) => [o.entidad, o]))
  const columnas = fuentesDe(receta).flatMap(({ fuente, columnas: suyas }) => {
    const insumo = insumos.find((i) => i.fuente === fuente)
    const filas = filasDe(insumo?.leido ?? { columnas: [], filas: [] })
    const deTabla: Procedencia = { fuente, version: insumo?.version ?? null, filas, respuestas: null }
    return suyas.map(({ columna }): [string, Procedencia] => {
      const traida = toma?.fuente === fuente ? toma.columnas.get(columna) : undefined
      if (traida === undefined) return [columna, deTabla]
      if (traida === null) return [columna, { ...deTabla, respuestas: origenes }]
      return [columna, { ...deTabla, version: traida, filas: filasTraidas.get(traida) ?? filas }]
    })
  })
  return new Map(columnas)
}

const filasDe = ({ filas }: Insumo): ReadonlyMap<string, number> => new Map(filas.map((f) => [f.codigo, f.fila]))
