// What a filled book would change in the draft. A value goes in only where the draft still holds what the book was filled from: if somebody
// changed it meanwhile both values are shown, and a person chooses. A blank cell never takes a value away unless the person says so.
import { limpiarTexto } from '../../shared/index.ts'
import { SIN_VALORES, type ValoresMeta } from '../entrada.ts'
import { type Celda, celdasDe, valoresDeCeldas } from '../valores.ts'
import type { CampoLibro } from './forma.ts'
import type { CeldaLeida } from './leer.ts'

/** - `cambia`: it goes in. - `conflicto`: somebody wrote another value since. - `vacia`: it held a value and came blank; it stays unless asked. */
export const CLASES_CAMBIO = ['cambia', 'conflicto', 'vacia'] as const
export type ClaseCambio = (typeof CLASES_CAMBIO)[number]

export type CambioLibro = CeldaLeida & {
  readonly clase: ClaseCambio
  /** What the draft holds now. */
  readonly hay: string | null
}

/** In the order of the book. What is already so is no change. */
export function compararLibro(
  celdas: readonly CeldaLeida[],
  borrador: Readonly<Record<string, ValoresMeta>>,
): CambioLibro[] {
  const porMeta = new Map<string, ReadonlyMap<string, string>>()
  const valorDe = ({ meta, campo, clave }: CeldaLeida) => {
    const suyas = porMeta.get(meta) ?? enMapa(borrador[meta] ?? SIN_VALORES)
    porMeta.set(meta, suyas)
    return suyas.get(`${campo}/${clave}`) ?? null
  }
  return celdas.flatMap((celda) => {
    const hay = valorDe(celda)
    const clase = claseDe(celda, hay)
    return clase ? [{ ...celda, clase, hay }] : []
  })
}

function claseDe({ campo, base, valor }: CeldaLeida, hay: string | null): ClaseCambio | null {
  if (mismo(campo, valor, base)) return null
  if (mismo(campo, valor, hay)) return null
  if (valor === null) return mismo(campo, hay, base) ? 'vacia' : null
  return mismo(campo, hay, base) ? 'cambia' : 'conflicto'
}

/** Two values that a spreadsheet would show alike; figures are in their canonical text on both sides. */
function mismo(campo: CampoLibro, a: string | null, b: string | null): boolean {
  if (a === null || b === null) return (a === null || nada(a)) && (b === null || nada(b))
  if (campo === 'observacion' || campo === 'sin_avance') return limpiarTexto(a) === limpiarTexto(b)
  return a === b
}

function nada(texto: string): boolean {
  return limpiarTexto(texto) === ''
}

/** The draft as it would be with these changes. */
export function conCambios(
  borrador: Readonly<Record<string, ValoresMeta>>,
  cambios: readonly Pick<CambioLibro, 'meta' | 'campo' | 'clave' | 'valor'>[],
): Record<string, ValoresMeta> {
  const nuevo: Record<string, ValoresMeta> = { ...borrador }
  for (const [meta, suyos] of Map.groupBy(cambios, (c) => c.meta)) {
    const celdas = new Map(celdasDe(borrador[meta] ?? SIN_VALORES).map((c) => [`${c.campo}/${c.clave}`, c]))
    for (const { campo, clave, valor } of suyos) {
      if (valor === null) celdas.delete(`${campo}/${clave}`)
      else celdas.set(`${campo}/${clave}`, { campo, clave, valor } satisfies Celda)
    }
    nuevo[meta] = valoresDeCeldas([...celdas.values()])
  }
  return nuevo
}

function enMapa(valores: ValoresMeta): ReadonlyMap<string, string> {
  return new Map(celdasDe(valores).map(({ campo, clave, valor }) => [`${campo}/${clave}`, valor]))
}
