// What each column of a pasted table is: by the words of its head or, when no head was copied, by what it holds.
import { llano } from '../../shared/index.ts'
import { leerFecha } from './fecha-prosa.ts'

export const PAPELES = ['item', 'texto', 'responsable', 'medio', 'apertura', 'textoLimite'] as const
export type Papel = (typeof PAPELES)[number]

const CABEZAS: readonly { readonly papel: Papel; readonly patron: RegExp }[] = [
  { papel: 'item', patron: /^(?:item|n[.°º]*o?\.?|nro\.?|num(?:ero)?|#)$/ },
  { papel: 'apertura', patron: /\b(?:apertura|inicio|inicial|desde)\b/ },
  { papel: 'textoLimite', patron: /\b(?:fecha|limite|plazo|hasta|vencimiento)\b/ },
  { papel: 'responsable', patron: /\b(?:responsables?|a cargo|encargad[oa]s?)\b/ },
  { papel: 'medio', patron: /\b(?:medio|aplicativo|plataforma|canal)\b/ },
  { papel: 'texto', patron: /\b(?:actividad(?:es)?|accion(?:es)?|tarea|descripcion)\b/ },
]

export function columnasDe(celdas: readonly string[]): (Papel | null)[] {
  return celdas.map((celda) => CABEZAS.find(({ patron }) => patron.test(llano(celda)))?.papel ?? null)
}

/** A head names at least the activity and its date, in short cells. */
export function isEncabezado(celdas: readonly string[]): boolean {
  if (celdas.length < 2 || celdas.some((celda) => celda.length > 120 || /\d{4}/.test(celda))) return false
  const papeles = columnasDe(celdas)
  return papeles.includes('texto') && papeles.includes('textoLimite')
}

const ACTORES = /\b(?:alcaldias?|gobernacion(?:es)?|municipios?|distritos?|departamentos?|dnp|spt|dddr|entidades)\b/

/** Dates make the column of the limit, small numbers that of the item, the longest texts the activity, actors the responsible. */
export function papelesPorContenido(filas: readonly string[][], ancho: number): (Papel | null)[] {
  const columnas = Array.from({ length: ancho }, (_, i) => filas.map((fila) => fila[i] ?? ''))
  const mayoria = (celdas: readonly string[], cumple: (celda: string) => boolean) =>
    celdas.length > 0 && celdas.filter(cumple).length * 2 > celdas.length
  const hasFecha = (celda: string) => celda.length < 80 && leerFecha(celda).falta === null
  const limite = columnas.findLastIndex((celdas) => mayoria(celdas, hasFecha))
  const item = columnas.findIndex((celdas) => mayoria(celdas, (celda) => /^\d{1,2}\.?$/.test(celda)))
  const libres = columnas.map((_, i) => i).filter((i) => i !== limite && i !== item)
  const largo = (i: number) => (columnas[i] ?? []).join('').length
  const [texto = -1] = libres.toSorted((a, b) => largo(b) - largo(a))
  const actor = (i: number) =>
    i !== texto && mayoria(columnas[i] ?? [], (celda) => celda.length < 120 && ACTORES.test(llano(celda)))
  const responsable = libres.find(actor) ?? -1
  const papeles: readonly (readonly [Papel, number])[] = [
    ['textoLimite', limite],
    ['item', item],
    ['texto', texto],
    ['responsable', responsable],
  ]
  return columnas.map((_, i) => papeles.find(([, j]) => j === i)?.[0] ?? (limite < 0 ? null : 'medio'))
}
