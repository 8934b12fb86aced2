import type { Referencia } from '../../platform/servicios.ts'

/** An entity as lists and screens name it; null for what is none. */
export function entidadBreve({ territorio }: Pick<Referencia, 'territorio'>, codigo: string) {
  const entidad = territorio.get(codigo)
  if (!entidad) return null
  const { nombre, tipo, departamento } = entidad
  const departamentoNombre = territorio.get(departamento)?.nombre ?? departamento
  return { codigo, nombre, tipo, departamento, departamentoNombre }
}
