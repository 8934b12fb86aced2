// The small work that the browser shows before it may send documents: numbers are tried until the digest of "reto:número" begins with
// enough zero bits.
import { isPruebaBuena, textoDePrueba } from '@kpt/domain/acceso'
import { comenzarSha256 } from './sha256.ts'

/** The first number from zero that holds. On average 2^dificultad tries, of a microsecond each on a common computer. */
export function buscarPrueba(reto: string, dificultad: number): number {
  // What is common to all tries: the text without its number.
  const comun = new TextEncoder().encode(textoDePrueba(reto, 0)).slice(0, -1)
  const digerir = comenzarSha256(comun)
  for (let prueba = 0; ; prueba += 1) if (isPruebaBuena(digerir(String(prueba)), dificultad)) return prueba
}
