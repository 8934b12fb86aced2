// Letters before they are signed: prepared as a list, reviewed, signed once (numeral 2, literal d, Circular 0009-4 de 2023; R5.1).
import { z } from 'zod'
import { codigoEntidad, nada, pagina, paginacion } from './comun.ts'
import { endpoint } from './endpoint.ts'
import {
  asuntoEscrito,
  claseOficio,
  deLista,
  lote,
  motivoEscrito,
  porLote,
  sobrePedido,
  textoEscrito,
} from './oficios-formas.ts'

export const prepararLote = endpoint({
  metodo: 'POST',
  ruta: '/api/oficios/lotes',
  permiso: 'oficio.preparar',
  resumen: 'Preparar oficios: a todos los que deben un corte o sus ajustes, o a las entidades que se digan',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    clase: claseOficio,
    sobre: sobrePedido,
    asunto: asuntoEscrito,
    texto: textoEscrito,
    /** Null: all to whom it corresponds. */
    entidades: z.array(codigoEntidad).min(1).max(1200).nullable(),
  }),
  respuesta: z.object({ lote: z.string(), entidades: z.number().int() }),
  problemas: [
    ...(['oficio.falta', 'oficio.lista_vacia', 'entidad.desconocida', 'territorio.ajeno'] as const),
    'calendario.no_disponible',
  ],
})

export const listarLotes = endpoint({
  metodo: 'GET',
  ruta: '/api/oficios/lotes',
  permiso: 'oficio.preparar',
  resumen: 'Preparaciones de oficios del organismo de quien mira',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(lote),
  problemas: [],
})

export const verLote = endpoint({
  metodo: 'GET',
  ruta: '/api/oficios/lotes/:lote',
  permiso: 'oficio.preparar',
  resumen: 'Una preparación de oficios, con lo que lleva de enviada',
  params: porLote,
  consulta: nada,
  cuerpo: null,
  respuesta: lote.extend({ copia: z.array(z.string()), puedeFirmar: z.boolean() }),
  problemas: ['oficio.lote_no_existe'],
})

export const listarDeLote = endpoint({
  metodo: 'GET',
  ruta: '/api/oficios/lotes/:lote/entidades',
  permiso: 'oficio.preparar',
  resumen: 'La lista de una preparación, entidad por entidad',
  params: porLote,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(deLista),
  problemas: ['oficio.lote_no_existe'],
})

export const verPreviaOficio = endpoint({
  metodo: 'GET',
  ruta: '/api/oficios/lotes/:lote/entidades/:codigo/previa',
  permiso: 'oficio.preparar',
  resumen: 'Cómo quedaría el oficio de una entidad de la lista, sin número y sin firma',
  params: porLote.extend({ codigo: codigoEntidad }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    destinatario: z.string(),
    asunto: z.string(),
    parrafos: z.array(z.string()),
    copia: z.array(z.string()),
  }),
  problemas: ['oficio.lote_no_existe', 'oficio.entidad_fuera', 'oficio.sin_copia'],
})

export const sacarDeLote = endpoint({
  metodo: 'POST',
  ruta: '/api/oficios/lotes/:lote/entidades/:codigo/retiro',
  permiso: 'oficio.preparar',
  resumen: 'Sacar una entidad de la lista, con su motivo; sin motivo, devolverla',
  params: porLote.extend({ codigo: codigoEntidad }),
  consulta: nada,
  cuerpo: z.object({ motivo: motivoEscrito.nullable() }),
  respuesta: z.object({ excluidas: z.number().int() }),
  problemas: ['oficio.lote_no_existe', 'oficio.lote_estado', 'oficio.entidad_fuera'],
})

export const escribirLote = endpoint({
  metodo: 'POST',
  ruta: '/api/oficios/lotes/:lote/texto',
  permiso: 'oficio.preparar',
  resumen: 'Cambiar el asunto o el texto de una preparación que no se ha firmado',
  params: porLote,
  consulta: nada,
  cuerpo: z.object({ asunto: asuntoEscrito, texto: textoEscrito }),
  respuesta: z.object({ guardado: z.literal(true) }),
  problemas: ['oficio.lote_no_existe', 'oficio.lote_estado', 'oficio.falta'],
})

export const firmarLote = endpoint({
  metodo: 'POST',
  ruta: '/api/oficios/lotes/:lote/firma',
  permiso: 'oficio.firmar',
  resumen:
    'Firmar los oficios de la lista: a quien reportó en el intermedio no se le da número; los demás salen enseguida',
  params: porLote,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ oficios: z.number().int(), sinOficio: z.number().int(), desde: z.string(), hasta: z.string() }),
  problemas: [
    ...(['oficio.lote_no_existe', 'oficio.lote_estado', 'oficio.sin_firma'] as const),
    ...(['oficio.sin_copia', 'oficio.lista_vacia'] as const),
  ],
})

export const descartarLote = endpoint({
  metodo: 'POST',
  ruta: '/api/oficios/lotes/:lote/descarte',
  permiso: 'oficio.preparar',
  resumen: 'Descartar una preparación que no se ha firmado',
  params: porLote,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ descartado: z.literal(true) }),
  problemas: ['oficio.lote_no_existe', 'oficio.lote_estado'],
})

export const ENDPOINTS_OFICIOS_LOTES = [
  prepararLote,
  listarLotes,
  verLote,
  listarDeLote,
  verPreviaOficio,
  sacarDeLote,
  escribirLote,
  firmarLote,
  descartarLote,
] as const
