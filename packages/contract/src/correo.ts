// Outgoing mail: what became of each letter, for whoever runs the system; the mailbox on screen of the demonstration.
import { ESTADOS_CORREO } from '@kpt/domain/correo'
import { z } from 'zod'
import { instante, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

const porCorreo = z.object({ correo: uuid })

const sobre = z.object({
  id: uuid,
  clase: z.string(),
  para: z.string(),
  copia: z.array(z.string()),
  asunto: z.string(),
  creadoEn: instante,
})

/** Never its text: it may hold a link that opens somebody's account. */
const correo = z.object({
  ...sobre.shape,
  /** What it is about, as a path: `solicitud/…`. */
  sujeto: z.string(),
  estado: z.enum(ESTADOS_CORREO),
  intentos: z.number().int(),
  proximoEn: instante.nullable(),
  enviadoEn: instante.nullable(),
  ultimoError: z.string().nullable(),
  /** What the mail server answered when it took it. */
  respuesta: z.string().nullable(),
  reintentable: z.boolean(),
})

export const listarCorreos = endpoint({
  metodo: 'GET',
  ruta: '/api/correos',
  permiso: 'correo.ver',
  resumen: 'Los correos que salieron, los que esperan y los que no pudieron salir; sin su texto',
  params: nada,
  consulta: z.object({
    ...paginacion.shape,
    estado: z.enum(ESTADOS_CORREO).optional(),
    sujeto: texto.max(200).optional(),
  }),
  cuerpo: null,
  respuesta: z.object({
    ...pagina(correo).shape,
    /** How mail leaves: `ninguno` is an installation without a mail server, where letters wait. */
    modo: z.enum(['smtp', 'buzon', 'ninguno']),
    cuentas: z.record(z.enum(ESTADOS_CORREO), z.number().int()),
  }),
  problemas: [],
})

export const reintentarCorreo = endpoint({
  metodo: 'POST',
  ruta: '/api/correos/:correo/reintento',
  permiso: 'correo.ver',
  resumen: 'Volver a intentar un correo que no pudo salir',
  params: porCorreo,
  consulta: nada,
  cuerpo: null,
  respuesta: correo,
  problemas: ['correo.no_existe', 'correo.no_reintentable'],
})

export const listarBuzon = endpoint({
  metodo: 'GET',
  ruta: '/api/demostracion/correos',
  permiso: 'publico',
  resumen: 'El buzón de la demostración: los correos que KPT habría enviado',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(sobre),
  problemas: ['ruta.desconocida'],
})

export const verCorreoDelBuzon = endpoint({
  metodo: 'GET',
  ruta: '/api/demostracion/correos/:correo',
  permiso: 'publico',
  resumen: 'Un correo del buzón de la demostración, con su texto',
  params: porCorreo,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ ...sobre.shape, texto: z.string() }),
  problemas: ['ruta.desconocida', 'correo.no_existe'],
})

export const verHtmlDelBuzon = endpoint({
  metodo: 'GET',
  ruta: '/api/demostracion/correos/:correo/html',
  permiso: 'publico',
  resumen: 'Un correo del buzón de la demostración como lo mostraría un programa de correo, encerrado',
  params: porCorreo,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['ruta.desconocida', 'correo.no_existe'],
})

export const ENDPOINTS_CORREO = [
  listarCorreos,
  reintentarCorreo,
  listarBuzon,
  verCorreoDelBuzon,
  verHtmlDelBuzon,
] as const
