// For whom an exception is asked: checked against the territory of whoever asks before anything else is looked at.
import { puedePedirPara } from '@kpt/domain/acceso'
import { type AlcancePedido, obligado, type QuienPide, type Sujeto } from '@kpt/domain/calendario'
import type { Entidad } from '@kpt/domain/territorio'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'

export type Destino = {
  readonly entidad: Entidad
  /** Whose dates rule: those of the entity, or of the gobernación for a department whole. */
  readonly sujeto: Sujeto
  readonly quien: QuienPide
}

export function exigirDestino(ctx: ContextoTerritorial, pedido: AlcancePedido): Destino {
  const { territorio, reglas } = ctx.servicios.referencia
  const codigo = pedido.clase === 'entidad' ? pedido.entidad : pedido.departamento
  const entidad = territorio.get(codigo) ?? rechazar('entidad.desconocida', { entidad: codigo })
  if (!puedePedirPara(ctx.alcance.territorio, pedido, entidad)) rechazar('territorio.ajeno', { entidad: codigo })
  const entero = pedido.clase === 'departamento'
  const suyas = entero ? [...territorio.values()].filter((e) => e.departamento === codigo) : [entidad]
  return {
    entidad,
    sujeto: { entidad: codigo, departamento: entidad.departamento, cumplidas: {} },
    quien: {
      tipo: entero ? 'departamento_entero' : entidad.tipo,
      debe: (instrumento, vigencia) => suyas.some((e) => obligado(reglas, e, instrumento, vigencia).obligado),
    },
  }
}
