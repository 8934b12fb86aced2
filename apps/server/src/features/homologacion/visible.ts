// A request as screens read it.
import { isoDe } from '../../platform/db/instante.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import type { SinEquivalente } from '../sin-equivalente/index.ts'
import { entidadBreve } from '../territorio/index.ts'

export function solicitudVisible({ servicios }: Pick<ContextoTerritorial, 'servicios'>, solicitud: SinEquivalente) {
  const { numero, entidad, meta, texto, unidad, linea, estado, codigo, hasta, pedidaEn, estadoEn } = solicitud
  const breve = entidadBreve(servicios.referencia, entidad)
  if (!breve) throw new Error(`the request ${numero} is of an unknown entity`)
  return {
    ...{ numero, entidad: breve, meta, texto, unidad, linea, estado, codigo, hasta },
    ...{ pedidaEn: isoDe(pedidaEn), estadoEn: isoDe(estadoEn) },
  }
}
