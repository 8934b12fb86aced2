// The plan as the workbook that SisPT exports, in the version on screen.
import { direccion } from '../../api/cliente.ts'
import { EnlaceDescarga } from '../../ui/enlace-descarga.tsx'

export function DescargarLibro({ entidad, version }: { entidad: string; version: number }) {
  const ruta = 'GET /api/entidades/:entidad/plan/libro'
  return (
    <EnlaceDescarga href={direccion(ruta, { params: { entidad }, consulta: { version } })}>
      Descargar el plan en Excel
    </EnlaceDescarga>
  )
}

/** A book to fill, made for the entity. */
export function DescargarPlantilla({ entidad }: { entidad: string }) {
  return (
    <EnlaceDescarga href={direccion('GET /api/entidades/:entidad/plan/plantilla', { params: { entidad } })}>
      Descargar la plantilla para llenar
    </EnlaceDescarga>
  )
}

/** The person's own file with what was found in it. */
export function DescargarAnotado({ entidad, carga }: { entidad: string; carga: string }) {
  const ruta = 'GET /api/entidades/:entidad/cargas/:carga/libro-anotado'
  return (
    <EnlaceDescarga href={direccion(ruta, { params: { entidad, carga } })}>
      Descargar su libro con los hallazgos
    </EnlaceDescarga>
  )
}
