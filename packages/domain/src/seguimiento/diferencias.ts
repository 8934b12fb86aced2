// What changed between two submitted versions, cell by cell: every round of adjustments keeps it (R4.1).
import { type DecimalTexto, sumTexts, toText } from '../shared/index.ts'
import type { DineroCompartido } from './compartido.ts'
import type { DocumentoSeguimiento } from './documento.ts'
import { CAMPOS, CAMPOS_DINERO, type CampoDinero } from './entrada.ts'
import { celdasDe } from './valores.ts'

export const CAMPOS_DIFERENCIA = [...CAMPOS, 'evidencia'] as const

/** How a version cites a piece of evidence: anybody may open it, or it has personal data. */
export const FORMAS_DE_CITAR = ['publica', 'reservada'] as const

export type Diferencia = {
  readonly meta: string
  readonly campo: (typeof CAMPOS_DIFERENCIA)[number]
  /** Source (money), rule (confirmacion) or id (evidencia); empty otherwise. */
  readonly clave: string
  /** Every meta that shares the money, `meta` the first of them; absent from what is of one meta alone. */
  readonly entre?: readonly string[]
  /** Of evidence, how it is cited (`FORMAS_DE_CITAR`). */
  readonly antes: string | null
  readonly despues: string | null
}

/** By meta, in order. A value that appears has no `antes`; one that goes away has no `despues`. */
export function diferencias(antes: DocumentoSeguimiento, despues: DocumentoSeguimiento): Diferencia[] {
  const [a, b] = [lugaresDe(antes), lugaresDe(despues)]
  return [...new Set([...a.keys(), ...b.keys()])]
    .flatMap((nombre) => {
      const [viejo, nuevo] = [a.get(nombre), b.get(nombre)]
      const lugar = viejo ?? nuevo
      if (!lugar || viejo?.valor === nuevo?.valor) return []
      const { valor: _, ...donde } = lugar
      return [{ ...donde, antes: viejo?.valor ?? null, despues: nuevo?.valor ?? null }]
    })
    .sort((x, y) => (x.meta === y.meta ? 0 : x.meta < y.meta ? -1 : 1))
}

type Lugar = Omit<Diferencia, 'antes' | 'despues'> & { readonly valor: string }
type MetaDelDocumento = DocumentoSeguimiento['metas'][number]

/** Everything that a version says, each thing by its place. */
function lugaresDe({ metas, compartidos = [] }: DocumentoSeguimiento): ReadonlyMap<string, Lugar> {
  const todos = [...metas.flatMap(deLaMeta), ...compartidos.flatMap(deVarias)]
  return new Map(todos.map((lugar) => [[lugar.entre ?? lugar.meta, lugar.campo, lugar.clave].join('/'), lugar]))
}

function deLaMeta(valores: MetaDelDocumento): Lugar[] {
  const { meta, evidencias = [] } = valores
  return [
    ...celdasDe(valores).map((celda) => ({ meta, ...celda })),
    ...evidencias.map(({ id: clave, personal }) => {
      const valor: (typeof FORMAS_DE_CITAR)[number] = personal ? 'reservada' : 'publica'
      return { meta, campo: 'evidencia' as const, clave, valor }
    }),
  ]
}

function deVarias({ fuente: clave, metas: entre, ...dinero }: DineroCompartido): Lugar[] {
  const [meta = ''] = entre
  return CAMPOS_DINERO.flatMap((campo) => {
    const valor = dinero[campo]
    return valor === null ? [] : [{ meta, campo, clave, entre, valor }]
  })
}

export type TotalesDelDocumento = Readonly<Record<CampoDinero, DecimalTexto>> & {
  /** Of which something was said. */
  readonly metas: number
  /** Pieces cited, each once. */
  readonly evidencias: number
}

/** What a version adds up to: all its money, with what several metas share once. */
export function totalesDelDocumento({ metas, compartidos = [] }: DocumentoSeguimiento): TotalesDelDocumento {
  const dineros = [...metas.flatMap(({ fuentes }) => Object.values(fuentes)), ...compartidos]
  const sumar = (campo: CampoDinero) => toText(sumTexts(dineros.map((dinero) => dinero[campo] ?? '0')))
  return {
    metas: metas.length,
    evidencias: new Set(metas.flatMap(({ evidencias = [] }) => evidencias.map(({ id }) => id))).size,
    ...{ comprometido: sumar('comprometido'), obligado: sumar('obligado'), pagado: sumar('pagado') },
  }
}
