import type { verRamaCatalogo as definicion, PeticionDe } from '@kpt/contract'
import { type EntradaBuscable, ramaDe, ramasBajo } from '@kpt/domain/catalogo'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { catalogoVigente } from './vigente.ts'

/** What hangs from a place of the catalogue: the sectors, the programmes of one, the products of a programme. */
export async function verRama(ctx: ContextoPublico, { consulta }: PeticionDe<typeof definicion>) {
  const { bajo, pagina, tamano } = consulta
  const { version, indice } = await catalogoVigente(ctx)
  const todas = ramasBajo(indice.entradas, bajo)
  const [una]: readonly (EntradaBuscable | undefined)[] = indice.entradas.filter((e) => e.indicador.startsWith(bajo))
  if (!una) return rechazar('catalogo.no_existe', { codigo: bajo })
  const { version: clave, nombre, desde } = version
  const filas = todas.slice((pagina - 1) * tamano, pagina * tamano)
  return {
    version: { version: clave, nombre, desde },
    rama: ramaDe(una, bajo),
    filas,
    total: todas.length,
    pagina,
    tamano,
  }
}
