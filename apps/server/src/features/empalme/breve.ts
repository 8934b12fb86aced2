import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Referencia } from '../../platform/servicios.ts'

/** An entity as lists name it. */
export function entidadBreve({ territorio }: Referencia, codigo: CodigoEntidad) {
  const entidad = territorio.get(codigo)
  const departamento = entidad?.departamento ?? codigo
  return {
    ...{ codigo, departamento, nombre: entidad?.nombre ?? codigo, tipo: entidad?.tipo ?? 'municipio' },
    departamentoNombre: territorio.get(departamento)?.nombre ?? departamento,
  }
}
