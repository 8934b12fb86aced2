import type { fijarEquivalencia as definicion, PeticionDe } from '@kpt/contract'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { abrirBorrador } from './borrador.ts'
import { tomarCarga } from './cargar.ts'
import { updateEquivalencias } from './cargas.repo.ts'

/** DNP states which code takes the place of one that would cease; null takes it back. It is frozen when the version is published. */
export async function fijarEquivalencia(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof definicion>) {
  const { codigo, nuevo } = cuerpo
  await tomarCarga(ctx, params.carga, ['lista'])
  const { cambios, indice, equivalencias } = await abrirBorrador(ctx, params.carga)
  const cesa = cambios.some((c) => c.clase === 'inactivo' && c.codigo === codigo)
  const existe = nuevo === null || indice.entradas.some((e) => e.indicador === nuevo)
  if (!cesa || !existe) rechazar('catalogo.equivalencia', { codigo })
  const { [codigo]: _, ...resto } = equivalencias
  await updateEquivalencias(ctx.db, params.carga, nuevo === null ? resto : { ...resto, [codigo]: nuevo })
  return { codigo, nuevo }
}
