import type { verCargaInsumo as definicion, PeticionDe } from '@kpt/contract'
import { hallazgosVisibles } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { previaDe } from './borrador.ts'
import { findCarga, findLeido } from './carga.repo.ts'
import type { ResultadoInsumo } from './leer-tabla.ts'

export async function verCarga(ctx: ContextoTerritorial, { params }: PeticionDe<typeof definicion>) {
  const carga = (await findCarga(ctx.db, params.carga)) ?? rechazar('carga.no_existe', {})
  const { resultado } = carga.estado === 'rechazada' ? await findLeido(ctx.db, carga.id) : { resultado: null }
  const rechazo: ResultadoInsumo | null = resultado === null ? null : JSON.parse(resultado)
  return {
    ...carga,
    previa: carga.estado === 'lista' ? await previaDe(ctx, carga) : null,
    rechazo: rechazo && hallazgosVisibles(rechazo.hallazgos),
  }
}
