// Workbooks that go out: the plan as SisPT exports it, a template to fill, and the person's own book with its findings (R2.1).
import { z } from 'zod'
import { porCarga } from './cargas.ts'
import { entero, nada, porEntidad } from './comun.ts'
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

export const descargarPlantilla = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/plantilla',
  permiso: 'plan.ver',
  resumen: 'Plantilla del plan para la entidad: listas del catálogo, ayudas en cada celda, códigos bloqueados',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['entidad.desconocida'],
})

export const descargarLibroAnotado = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/cargas/:carga/libro-anotado',
  permiso: 'plan.ver',
  resumen: 'El mismo libro que se cargó, con los hallazgos como notas y color en sus celdas y una hoja que los lista',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['carga.no_existe', 'carga.estado', 'libro.no_anotable'],
})

export const ENDPOINTS_LIBROS = [descargarLibroPlan, descargarPlantilla, descargarLibroAnotado] as const
