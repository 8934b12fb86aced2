import type { CruceFila } from './cruce.repo.ts'

/** A run as the contract shows it in a list. */
export function cruceVisible({ n, nombre, bytes, recibidos, estado, progreso, forma, autor, en }: CruceFila) {
  return { n, nombre, bytes, recibidos, estado, progreso, forma, autor, en }
}
