import type { buscarCatalogo as definicion, PeticionDe } from '@kpt/contract'
import { buscar } from '@kpt/domain/catalogo'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { catalogoVigente } from './vigente.ts'

export async function buscarCatalogo(ctx: ContextoPublico, { consulta }: PeticionDe<typeof definicion>) {
  const { texto, bajo, pagina, tamano } = consulta
  const { version, indice } = await catalogoVigente(ctx)
  const { entradas, parcial } = buscar(indice, { texto, bajo })
  const filas = entradas.slice((pagina - 1) * tamano, pagina * tamano)
  return { version: version.version, parcial, filas: [...filas], total: entradas.length, pagina, tamano }
}
