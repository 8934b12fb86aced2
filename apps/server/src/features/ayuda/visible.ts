// A request as screens read it.
import { isoDe } from '../../platform/db/instante.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { entidadBreve } from '../territorio/index.ts'
import type { Ayuda } from './ayuda.repo.ts'

export function ayudaBreve({ referencia }: Pick<Servicios, 'referencia'>, ayuda: Ayuda) {
  const { numero, asunto, categoria, estado, reporte, entidad } = ayuda
  return {
    ...{ numero, asunto, categoria, estado, reporte },
    entidad: entidad === null ? null : entidadBreve(referencia, entidad),
    pedidaEn: isoDe(ayuda.pedidaEn),
    estadoEn: isoDe(ayuda.estadoEn),
  }
}

/** `Gobernación de Cundinamarca`; null while DNP has it. */
export function nombreDeGobernacion({ referencia }: Pick<Servicios, 'referencia'>, departamento: string | null) {
  return departamento === null
    ? null
    : `Gobernación de ${referencia.territorio.get(departamento)?.nombre ?? departamento}`
}
