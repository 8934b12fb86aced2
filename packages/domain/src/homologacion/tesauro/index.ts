// Words of municipal planning and what the Catálogo Programático calls the same thing. Written from general knowledge of Colombian
// planning (names of programmes, bodies, acronyms and works that every plan has), reading the catalogue and never the codes that a plan chose.
import { GOBIERNO } from './gobierno.ts'
import { SOCIAL } from './social.ts'
import { TERRITORIO } from './territorio.ts'

/** What the entity says, each of the ways → words the catalogue uses. */
export const TESAURO: readonly (readonly [readonly string[], string])[] = [SOCIAL, TERRITORIO, GOBIERNO]
  .flatMap((tabla) => tabla.trim().split('\n'))
  .map((fila) => {
    const [dice = '', catalogo = ''] = fila.split(' = ')
    return [dice.split('|'), catalogo]
  })
