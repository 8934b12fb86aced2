// What changed between two submitted versions, cell by cell: every round of adjustments keeps it (R4.1).
import type { DocumentoSeguimiento } from './documento.ts'
import { type Campo, SIN_VALORES } from './entrada.ts'
import { celdasDe } from './valores.ts'

export type Diferencia = {
  readonly meta: string
  readonly campo: Campo
  /** Source (money) or rule (confirmacion); empty otherwise. */
  readonly clave: string
  readonly antes: string | null
  readonly despues: string | null
}

/** By meta, in order. A value that appears has no `antes`; one that goes away has no `despues`. */
export function diferencias(antes: DocumentoSeguimiento, despues: DocumentoSeguimiento): Diferencia[] {
  const [a, b] = [porMeta(antes), porMeta(despues)]
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((meta) => deLaMeta(meta, a.get(meta), b.get(meta)))
}

type ValoresDelDocumento = DocumentoSeguimiento['metas'][number]

function deLaMeta(meta: string, antes?: ValoresDelDocumento, despues?: ValoresDelDocumento): Diferencia[] {
  const [a, b] = [porCelda(antes), porCelda(despues)]
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((lugar) => {
    const [viejo, nuevo] = [a.get(lugar), b.get(lugar)]
    const celda = viejo ?? nuevo
    if (!celda || viejo?.valor === nuevo?.valor) return []
    const { campo, clave } = celda
    return [{ meta, campo, clave, antes: viejo?.valor ?? null, despues: nuevo?.valor ?? null }]
  })
}

function porMeta(documento: DocumentoSeguimiento) {
  return new Map(documento.metas.map((valores) => [valores.meta, valores]))
}

function porCelda(valores: ValoresDelDocumento | undefined) {
  return new Map(celdasDe(valores ?? SIN_VALORES).map((celda) => [`${celda.campo}/${celda.clave}`, celda]))
}
