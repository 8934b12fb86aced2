// The receipt of a version on paper, and the file that proves it with its content.
import { direccion } from '../../../api/cliente.ts'
import { EnlaceDescarga } from '../../../ui/enlace-descarga.tsx'
import type { Clave } from '../borrador/red.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/versiones/:version'

export function DescargarConstancia({ clave, version }: { clave: Clave; version: number }) {
  return (
    <EnlaceDescarga href={direccion(`${RUTA}/constancia`, { params: { ...clave, version } })}>
      Descargar la constancia en PDF
    </EnlaceDescarga>
  )
}

export function DescargarPrueba({ clave, version }: { clave: Clave; version: number }) {
  return (
    <EnlaceDescarga href={direccion(`${RUTA}/prueba`, { params: { ...clave, version } })}>
      Descargar la prueba con el contenido
    </EnlaceDescarga>
  )
}

/** In a row of the list of versions. */
export function EnlaceConstancia({ clave, version }: { clave: Clave; version: number }) {
  return (
    <a className="enlace-fila" href={direccion(`${RUTA}/constancia`, { params: { ...clave, version } })} download>
      Constancia en PDF<span className="solo-lector"> de la versión {version}</span>
    </a>
  )
}
