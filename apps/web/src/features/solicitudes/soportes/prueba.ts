// The small work that the browser shows before it may send documents: numbers are tried until the digest of "reto:número" begins with
// enough zero bits.
import { isPruebaBuena, textoDePrueba } from '@kpt/domain/acceso'
import { sha256 } from './sha256.ts'

/** The first number from zero that holds. On average 2^dificultad tries. */
export function buscarPrueba(reto: string, dificultad: number): number {
  const codificador = new TextEncoder()
  for (let prueba = 0; ; prueba += 1) {
    if (isPruebaBuena(sha256(codificador.encode(textoDePrueba(reto, prueba))), dificultad)) return prueba
  }
}
