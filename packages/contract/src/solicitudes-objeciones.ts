// Who was told of a request for usuario líder sees it and may object: by the link of the letter, or signed in (R6.2).
import { ESTADOS_SOLICITUD } from '@kpt/domain/acceso'
import { z } from 'zod'
import { codigoEntidad, entidadBreve, instante, nada, pagina, paginacion, porEntidad, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { conFicha, ficha, parrafo, radicado } from './solicitudes-formas.ts'

const solicitudAjena = z.object({
  radicado,
  entidad: z.object({ codigo: codigoEntidad, nombre: z.string() }),
  nombre: z.string(),
  cargo: z.string(),
  clase: z.enum(['titular', 'encargo']),
  estado: z.enum(ESTADOS_SOLICITUD),
  radicadaEn: instante,
  /** Whether it can still be objected to. */
  abierta: z.boolean(),
  /** What this reader, or those of the same party, said already. */
  objeciones: z.array(z.object({ texto: z.string(), en: instante })),
})

export const verParaObjetar = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/objeciones/vista',
  permiso: 'publico',
  resumen: 'La solicitud de la que trata un aviso, con la ficha de su enlace',
  params: nada,
  consulta: nada,
  cuerpo: conFicha,
  respuesta: solicitudAjena,
  problemas: ['enlace.no_sirve'],
})

export const objetarConEnlace = endpoint({
  metodo: 'POST',
  ruta: '/api/solicitudes/objeciones',
  permiso: 'publico',
  resumen: 'Objetar una solicitud, con la ficha del enlace del aviso',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ ficha, texto: parrafo }),
  respuesta: z.object({ recibida: z.literal(true) }),
  problemas: ['enlace.no_sirve', 'solicitud.acto_imposible', 'peticion.muy_frecuente'],
})

export const listarSolicitudesDeEntidad = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/solicitudes',
  permiso: 'solicitud.objetar',
  resumen: 'Solicitudes en curso para ser usuario líder de la entidad',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ filas: z.array(solicitudAjena) }),
  problemas: [],
})

export const listarSolicitudesDelTerritorio = endpoint({
  metodo: 'GET',
  ruta: '/api/solicitudes',
  permiso: 'solicitud.objetar',
  resumen: 'Solicitudes de usuario líder en curso en el territorio de quien pregunta, y lo que su parte ha objetado',
  params: nada,
  consulta: paginacion.extend({ texto: texto.max(80).optional() }),
  cuerpo: null,
  respuesta: pagina(
    solicitudAjena.extend({
      entidad: entidadBreve,
      /** When support must have answered, while it waits for support. */
      respuestaAntesDe: instante,
      vencida: z.boolean(),
      /** Since when it is in its state. */
      estadoEn: instante,
    }),
  ),
  problemas: [],
})

export const objetarSolicitud = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/solicitudes/:radicado/objeciones',
  permiso: 'solicitud.objetar',
  resumen: 'Objetar una solicitud de la entidad',
  params: porEntidad.extend({ radicado }),
  consulta: nada,
  cuerpo: z.object({ texto: parrafo }),
  respuesta: z.object({ recibida: z.literal(true) }),
  problemas: ['solicitud.no_existe', 'solicitud.acto_imposible', 'peticion.muy_frecuente'],
})

export const ENDPOINTS_OBJECIONES = [
  verParaObjetar,
  objetarConEnlace,
  listarSolicitudesDeEntidad,
  listarSolicitudesDelTerritorio,
  objetarSolicitud,
] as const
