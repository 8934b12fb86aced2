// What only the demonstration offers. Elsewhere these addresses answer that there is no such thing.
import { nada, porEntidad } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const verLibroDeEjemplo = endpoint({
  metodo: 'GET',
  ruta: '/api/demostracion/libro/:entidad',
  permiso: 'plan.editar',
  resumen: 'Descargar un libro de ejemplo con un plan inventado (solo en la demostración)',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['documento.no_existe'],
})

export const ENDPOINTS_DEMOSTRACION = [verLibroDeEjemplo] as const
