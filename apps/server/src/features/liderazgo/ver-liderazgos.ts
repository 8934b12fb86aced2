import { territorioDe } from '@kpt/domain/acceso'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { liderVisible } from './lider-visible.ts'
import { findHistoria } from './liderazgo.repo.ts'

/** Who led, leads and will lead an entity. The request of each is named to those who may look at it. */
export async function verLiderazgos(ctx: ContextoTerritorial, codigo: string) {
  const { db, ahora, alcance, persona } = ctx
  const entidad = entidadBreve(ctx.servicios.referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo })
  const verifica = territorioDe(persona, 'solicitud.verificar') !== null
  const filas = await findHistoria(db, alcance, entidad.codigo)
  return {
    entidad,
    filas: filas.map((fila) => ({
      ...liderVisible(fila, ahora),
      ...{ id: fila.id, reasume: fila.reanuda !== null },
      fin: fila.fin_motivo === null ? null : { motivo: fila.fin_motivo, por: fila.fin_por },
      radicado: verifica ? fila.radicado : null,
    })),
  }
}
