import { situacionLiderazgo, territorioDe } from '@kpt/domain/acceso'
import { parseInstante } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findHistoria } from './liderazgo.repo.ts'

/** Who led, leads and will lead an entity. The request of each is named to those who may look at it. */
export async function verLiderazgos(ctx: ContextoTerritorial, codigo: string) {
  const { db, ahora, alcance, persona } = ctx
  const entidad = entidadBreve(ctx.servicios.referencia, codigo) ?? rechazar('entidad.desconocida', { entidad: codigo })
  const verifica = territorioDe(persona, 'solicitud.verificar') !== null
  const filas = await findHistoria(db, alcance, entidad.codigo)
  return {
    entidad,
    filas: filas.map(({ id, nombre, correo, clase, desde, hasta, acto, ...n }) => {
      const periodo = { desde: leer(desde), hasta: hasta === null ? null : leer(hasta), anulado: n.anulado_en !== null }
      const situacion = situacionLiderazgo(periodo, ahora)
      const seLeBusca = situacion === 'vigente' || situacion === 'por_comenzar'
      return {
        ...{ id, nombre, clase, situacion, desde, hasta, acto, reasume: n.reanuda !== null },
        correo: seLeBusca ? correo : null,
        fin: n.fin_motivo === null ? null : { motivo: n.fin_motivo, por: n.fin_por },
        radicado: verifica ? n.radicado : null,
      }
    }),
  }
}

function leer(en: string): number {
  return parseInstante(en) as number
}
