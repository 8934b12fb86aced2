// In whose name the invented acts are done: one account of leaders and one of reviewers for each department, and DNP's. Nobody can
// sign in with them: they have no password and no appointment.
import type { Entidad } from '@kpt/domain/territorio'
import type { Referencia } from '../../../platform/servicios.ts'
import { sha256 } from './cadena.ts'

export type CuentaDelPais = { readonly id: string; readonly correo: string; readonly nombre: string }

/** All of them. */
export function cuentasDelPais({ territorio }: Pick<Referencia, 'territorio'>): CuentaDelPais[] {
  const departamentos = [...territorio.values()].filter((e) => e.codigo === e.departamento)
  return [CUENTA_DNP, ...departamentos.flatMap((d) => [cuentaDeLideres(d), cuentaDeRevision(d)])]
}

export const CUENTA_DNP = cuenta('revision.dnp', 'Revisión inventada del DNP')

export function cuentaDeLideres({ codigo, nombre }: Pick<Entidad, 'codigo' | 'nombre'>): CuentaDelPais {
  return cuenta(`lideres.${codigo}`, `Líderes inventados de ${nombre}`)
}

export function cuentaDeRevision({ codigo, nombre }: Pick<Entidad, 'codigo' | 'nombre'>): CuentaDelPais {
  return cuenta(`revision.${codigo}`, `Revisión inventada de ${nombre}`)
}

/** The identifier follows from the address, so that a load cut short goes on with the same authors. */
function cuenta(usuario: string, nombre: string): CuentaDelPais {
  const correo = `${usuario}@pais.demostracion.kpt`
  const bytes = sha256(correo).subarray(0, 16)
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const id = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return { id, correo, nombre }
}
