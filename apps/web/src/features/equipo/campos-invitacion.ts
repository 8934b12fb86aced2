// What is typed to invite somebody: how it begins, what is wrong in it, how it is sent.
import { llevaReparto, type Reparto, type Rol } from '@kpt/domain/acceso'
import { isDireccion } from '@kpt/domain/correo'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'
import { type Equipo, llevaTodo, repartoDe, TODO_EL_REPORTE } from './partes.ts'

export type Campos = {
  readonly nombre: string
  readonly correo: string
  readonly rol: Rol
  readonly direccion: string
  readonly todo: boolean
  readonly reparto: Reparto
}

export function camposDe({ roles, grupos, secciones }: Equipo): Campos {
  const todo = grupos.length + secciones.length === 0
  return { nombre: '', correo: '', rol: roles[0] ?? 'consulta', direccion: '', todo, reparto: TODO_EL_REPORTE }
}

export function cuerpoDe({ nombre, correo, rol, direccion, todo, reparto }: Campos, nombraDireccion: boolean) {
  const suyo = repartoDe(todo ? TODO_EL_REPORTE : reparto)
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
  const sinParte = llevaReparto(rol) && !todo && llevaTodo(reparto)
  return [
    nombre.trim().length < 3 && { campo: 'invitar-nombre', frase: 'Escriba el nombre completo de la persona' },
    !isDireccion(correo.trim()) && {
      campo: 'invitar-correo',
      frase: 'Escriba un correo válido, como nombre@alcaldia.gov.co',
    },
    nombraDireccion &&
      direccion.trim().length < 3 && { campo: 'invitar-direccion', frase: 'Escriba la dirección técnica' },
    sinParte && { campo: 'reparto', frase: 'Escoja al menos una línea, un sector o una sección, o todo el reporte' },
  ].filter((e) => e !== false)
}
