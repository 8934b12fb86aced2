// Runs in a thread of its own, so that the server keeps attending while the country is invented: sends the rows of a few entities at a
// time, ready to be copied, and never more than it is asked for.
import { parentPort, workerData } from 'node:worker_threads'
import { enTextoDeCopia, filasVacias, TABLAS } from './filas.ts'
import type { DocumentoDelActo } from './obra.ts'
import type { Copia } from './pais.repo.ts'
import type { EntidadDelPais, Pais } from './pais.ts'
import { representar } from './representar.ts'

export type Encargo = {
  readonly pais: Pais
  readonly entidades: readonly EntidadDelPais[]
  readonly documento: { readonly sha256: string; readonly bytes: number }
}

/** What came of some entities. The last message is null. */
export type Lote = {
  readonly entidades: number
  /** Those that keep a document. */
  readonly conDocumento: readonly string[]
  readonly copias: readonly Copia[]
  readonly metas: number
  readonly reportes: number
}

const POR_LOTE = 24

function generar(puerto: NonNullable<typeof parentPort>, { pais, entidades, documento }: Encargo): void {
  const indicadores = new Set(pais.indicadores.map(({ codigo }) => codigo))
  const acto: DocumentoDelActo = { sha256: Buffer.from(documento.sha256, 'hex'), bytes: documento.bytes }
  let hechas = 0
  // Each message from the other side asks for one more.
  puerto.on('message', () => {
    const suyas = entidades.slice(hechas, hechas + POR_LOTE)
    hechas += POR_LOTE
    if (suyas.length === 0) {
      puerto.postMessage(null)
      return
    }
    const filas = filasVacias()
    for (const entidad of suyas) representar({ pais, indicadores, documento: acto, filas }, entidad)
    const copias = TABLAS.flatMap((tabla): Copia[] => {
      const datos = new TextEncoder().encode(enTextoDeCopia(filas, tabla))
      return datos.length === 0 ? [] : [{ tabla, datos }]
    })
    const cuentas = {
      metas: filas.plan_version.reduce((n, v) => n + v.metas, 0),
      reportes: filas.reporte_version.length,
    }
    const conDocumento = filas.documento.map(({ entidad }) => entidad)
    const lote: Lote = { entidades: suyas.length, conDocumento, copias, ...cuentas }
    puerto.postMessage(
      lote,
      copias.map(({ datos }) => datos.buffer as ArrayBuffer),
    )
  })
}

if (parentPort) generar(parentPort, workerData as Encargo)
