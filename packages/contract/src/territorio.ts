// Entities of the territory, in public: names and codes of DANE.
import { z } from 'zod'
import { codigoEntidad, entidadBreve, fecha, nada, pagina, paginacion, porEntidad, texto } from './comun.ts'
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

export const verMapa = endpoint({
  metodo: 'GET',
  ruta: '/api/territorio/mapas/:departamento',
  permiso: 'publico',
  resumen: 'El mapa de un departamento: las cabeceras de sus municipios y, si están cargados, sus polígonos',
  params: z.object({ departamento: z.string().regex(/^\d{2}$/) }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    departamento: z.string(),
    nombre: z.string(),
    /** Degrees, WGS84. */
    municipios: z.array(
      z.object({ codigo: z.string(), nombre: z.string(), tipo: z.string(), longitud: z.number(), latitud: z.number() }),
    ),
    poligonos: z
      .object({
        fuente: z.string(),
        fecha,
        /** By code, its rings: the first point and the step to each of the others, in ten-thousandths of a degree; holes by even-odd. */
        anillos: z.record(z.string(), z.array(z.array(z.number().int()))),
      })
      .nullable(),
  }),
  problemas: ['entidad.desconocida'],
  conEtiqueta: true,
})

export const ENDPOINTS_TERRITORIO = [listarEntidades, verEntidad, verMapa] as const
