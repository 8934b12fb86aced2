// Entities of the territory, in public: names and codes of DANE.
import { z } from 'zod'
import { codigoEntidad, entidadBreve, nada, pagina, paginacion, porEntidad, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const listarEntidades = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades',
  permiso: 'publico',
  resumen: 'Entidades por nombre, código o departamento',
  params: nada,
  consulta: paginacion.extend({ texto: texto.max(80).optional(), departamento: codigoEntidad.optional() }),
  cuerpo: null,
  respuesta: pagina(entidadBreve),
  problemas: [],
})

export const verEntidad = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad',
  permiso: 'publico',
  resumen: 'Una entidad',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: entidadBreve.extend({ obligada: z.boolean(), revisor: z.enum(['gobernacion', 'dnp']).nullable() }),
  problemas: ['entidad.desconocida'],
})

export const ENDPOINTS_TERRITORIO = [listarEntidades, verEntidad] as const
