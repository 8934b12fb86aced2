// Which entities take part: the gobernaciones that relay, the municipalities of each, and those that DNP tells directly, out of who reports.
import { obligado } from '@kpt/domain/calendario'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { Servicios } from '../../platform/servicios.ts'

type Con = { readonly servicios: Pick<Servicios, 'referencia'>; readonly ahora: Instante }

const { compare } = new Intl.Collator('es')

/** Departments that report this year: they relay to those whose reports they review. */
export function gobernaciones(con: Con): Entidad[] {
  return entidades(con).filter((e) => e.tipo === 'departamento' && revisorDe(con, e) !== null)
}

export function municipiosDe(con: Con, departamento: string): Entidad[] {
  return entidades(con).filter((e) => e.departamento === departamento && revisorDe(con, e) === 'gobernacion')
}

/** Whether nobody stands between DNP and an entity: departments and Bogotá D.C. */
export function isDirecta(con: Con, codigo: string): boolean {
  const entidad = con.servicios.referencia.territorio.get(codigo)
  return entidad !== undefined && revisorDe(con, entidad) === 'dnp'
}

function entidades({ servicios }: Con): Entidad[] {
  return [...servicios.referencia.territorio.values()].sort((a, b) => compare(a.nombre, b.nombre))
}

function revisorDe({ servicios, ahora }: Con, { codigo }: Entidad) {
  const { reglas, territorio } = servicios.referencia
  const entidad = territorio.get(codigo)
  const deber = entidad && obligado(reglas, entidad, 'seguimiento', Number(fechaEn(ahora).slice(0, 4)))
  return deber?.obligado ? deber.revisor : null
}
