// The person's own file with what was found in it.
import { direccion } from '../../api/cliente.ts'
import { EnlaceDescarga } from '../../ui/enlace-descarga.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { LIBROS } from './tipos.ts'

export function DescargarAnotado({ clave, carga }: { clave: Clave; carga: string }) {
  return (
    <p>
      <EnlaceDescarga href={direccion(`GET ${LIBROS}/:carga/anotado`, { params: { ...clave, carga } })}>
        Descargar su libro con los hallazgos
      </EnlaceDescarga>
    </p>
  )
}
