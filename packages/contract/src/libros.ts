// Workbooks that go out: the plan as SisPT exports it, a template to fill, and the person's own book with its findings (R2.1).
import { z } from 'zod'
import { entero, porEntidad } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const descargarLibroPlan = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/libro',
  permiso: 'plan.ver',
  resumen: 'El plan, en cualquiera de sus versiones, como el libro de Excel que exporta SisPT',
  params: porEntidad,
  consulta: z.object({ version: entero.min(1).optional() }),
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['plan.no_existe', 'plan.version_no_existe'],
})

export const ENDPOINTS_LIBROS = [descargarLibroPlan] as const
