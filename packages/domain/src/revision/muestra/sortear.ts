// The draw: every unit gets the SHA-256 of the seed, its stratum and its code; in each stratum, the least ones enter (R4.3, N9).
import type { Digerir } from '../../auditoria/index.ts'
import type { Asignado, Seleccionada, Unidad } from './forma.ts'
import { compare } from './marco.ts'

/** What is digested: `semilla|estrato|entidad`, in UTF-8. In a terminal: `printf %s 'semilla|25/6|25200' | sha256sum`. */
export function textoDeLaUnidad(semilla: string, { estrato, entidad }: Pick<Unidad, 'estrato' | 'entidad'>): string {
  return `${semilla}|${estrato}|${entidad}`
}

/** Those that enter, by stratum and place. Nothing but the seed, the frame and the allocation decides it. */
export function sortear(
  semilla: string,
  marco: readonly Unidad[],
  asignacion: readonly Asignado[],
  digerir: Digerir,
): Seleccionada[] {
  const conClave = marco.map(({ estrato, entidad }) => ({
    ...{ estrato, entidad },
    clave: digerir(textoDeLaUnidad(semilla, { estrato, entidad })),
  }))
  return asignacion.flatMap(({ estrato, muestra }) =>
    conClave
      .filter((u) => u.estrato === estrato)
      .sort((a, b) => compare(a.clave, b.clave) || compare(a.entidad, b.entidad))
      .slice(0, muestra)
      .map((u, i) => ({ orden: i + 1, ...u })),
  )
}

const MAXIMO_SEMILLA = 200

/** A seed is a line of text that reads the same to everybody: no blanks at its ends, nothing that is not seen. */
export function isSemilla(texto: string): boolean {
  return texto.length > 0 && texto.length <= MAXIMO_SEMILLA && texto.trim() === texto && !/[\p{C}|]/u.test(texto)
}
