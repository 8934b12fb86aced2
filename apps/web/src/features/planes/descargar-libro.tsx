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
