import type { Pendiente } from '../entidad/que-debe.ts'
import type { PlazoPropio } from './plazos.tsx'

/** What is missing of a deadline, among what the first screen says; of a report that is in adjustments, to answer them. */
export function pendienteDe(
  { instrumento, vigencia, corte, clases }: Pick<PlazoPropio, 'instrumento' | 'vigencia' | 'corte' | 'clases'>,
  pendientes: readonly Pendiente[],
): Pendiente | null {
  if (corte === null || !clases.includes('reporte')) return null
  const claves = ['ajustes', 'corte'].map((que) => `${que}-${instrumento}-${vigencia}-${corte}`)
  return pendientes.find(({ clave }) => claves.includes(clave)) ?? null
}
