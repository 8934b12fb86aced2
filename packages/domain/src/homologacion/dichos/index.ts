// Words with which entities say each product of the Catálogo Programático, besides those of its name. Written in one go from general knowledge
// of Colombian municipal planning, reading the names of the catalogue and no meta of any plan; a product that is not here is judged by its name.
import { CAMPO } from './campo.ts'
import { CULTURA } from './cultura.ts'
import { ECONOMIA } from './economia.ts'
import { EDUCACION } from './educacion.ts'
import { GOBIERNO } from './gobierno.ts'
import { OBRAS } from './obras.ts'
import { SALUD } from './salud.ts'
import { SOCIAL } from './social.ts'

/** By code of product. */
export const DICHOS: ReadonlyMap<string, string> = new Map(
  [GOBIERNO, SALUD, EDUCACION, CAMPO, OBRAS, CULTURA, ECONOMIA, SOCIAL]
    .flatMap((tabla) => tabla.trim().split('\n'))
    .map((fila) => {
      const [codigo = '', ...palabras] = fila.split(' ')
      return [codigo, palabras.join(' ')] as const
    }),
)
