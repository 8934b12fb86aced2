// A filled book of the follow-up beside its draft.
import { type CambioDeLibro, compararCeldas } from '../../reportes/libro/index.ts'
import { limpiarTexto } from '../../shared/index.ts'
import { SIN_VALORES, type ValoresMeta } from '../entrada.ts'
import { type Celda, celdasDe, valoresDeCeldas } from '../valores.ts'
import type { CeldaLeida } from './leer.ts'

export type CambioLibro = CambioDeLibro<CeldaLeida>

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
  // Figures are in their canonical text on both sides.
  return compararCeldas(
    celdas,
    valorDe,
    ({ campo }, a, b) => (campo === 'observacion' || campo === 'sin_avance') && limpiarTexto(a) === limpiarTexto(b),
  )
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
