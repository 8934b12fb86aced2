// What is typed to invite somebody: how it begins, what is wrong in it, how it is sent.
import { llevaReparto, type Reparto, type Rol } from '@kpt/domain/acceso'
import { isDireccion } from '@kpt/domain/correo'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'
import { type Equipo, repartoDe } from './partes.ts'

export type Campos = {
  readonly nombre: string
  readonly correo: string
  readonly rol: Rol
  readonly direccion: string
  readonly todo: boolean
  readonly reparto: Reparto
}

export function camposDe({ roles, grupos }: Equipo): Campos {
  const reparto = { lineas: null, sectores: null }
  return { nombre: '', correo: '', rol: roles[0] ?? 'consulta', direccion: '', todo: grupos.length === 0, reparto }
}

export function cuerpoDe({ nombre, correo, rol, direccion, todo, reparto }: Campos, nombraDireccion: boolean) {
  const suyo = todo ? repartoDe([], []) : repartoDe(reparto.lineas ?? [], reparto.sectores ?? [])
  return {
    ...{ nombre: nombre.trim(), correo: correo.trim(), rol },
    direccion: nombraDireccion ? direccion.trim() : null,
    reparto: llevaReparto(rol) ? suyo : null,
  }
}

export function erroresDe(
  { nombre, correo, rol, direccion, todo, reparto }: Campos,
  nombraDireccion: boolean,
): ErrorCampo[] {
  const sinParte = llevaReparto(rol) && !todo && reparto.lineas === null && reparto.sectores === null
  return [
    nombre.trim().length < 3 && { campo: 'invitar-nombre', frase: 'Escriba el nombre completo de la persona' },
    !isDireccion(correo.trim()) && {
      campo: 'invitar-correo',
      frase: 'Escriba un correo válido, como nombre@alcaldia.gov.co',
    },
    nombraDireccion &&
      direccion.trim().length < 3 && { campo: 'invitar-direccion', frase: 'Escriba la dirección técnica' },
    sinParte && { campo: 'reparto', frase: 'Escoja al menos una línea o un sector, o todo el reporte' },
  ].filter((e) => e !== false)
}
