// The desks of help: DNP's, and that of each gobernación with what DNP gave it. Their queue, their acts, their notes and the answers they keep.
import { ESTADOS_AYUDA, LARGOS_AYUDA } from '@kpt/domain/comunicaciones'
import { z } from 'zod'
import { ayudaEnCola, codigoCategoria, escritoAyuda, porNumeroAyuda, respuestaAyuda } from './ayuda-formas.ts'
import { instante, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const verMesaDeAyuda = endpoint({
  metodo: 'GET',
  ruta: '/api/ayudas/mesa',
  permiso: 'ayuda.atender',
  resumen:
    'La cola de la mesa de ayuda: lo que está cerca del límite de su corte y después lo que lleva más días esperando',
  params: nada,
  consulta: paginacion.extend({
    /** `por_atender`: what waits for the desk. */
    estado: z.enum(['por_atender', 'todas', ...ESTADOS_AYUDA]).default('por_atender'),
    quien: z.enum(['mias', 'nadie']).optional(),
    categoria: codigoCategoria.optional(),
    /** In the number, the subject, what was said and the name of whoever asked. */
    texto: texto.trim().max(80).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(ayudaEnCola).extend({
    cuentas: z.object({
      porAtender: z.number().int(),
      mias: z.number().int(),
      deNadie: z.number().int(),
      ultimoDia: z.number().int(),
      esperaDatos: z.number().int(),
      /** Of those rated, in the last ninety days. */
      sirvieron: z.object({ si: z.number().int(), enParte: z.number().int(), no: z.number().int() }),
    }),
  }),
  problemas: [],
})

export const actuarEnMesaDeAyuda = endpoint({
  metodo: 'POST',
  ruta: '/api/ayudas/mesa/:numero/actos',
  permiso: 'ayuda.atender',
  resumen: 'Tomar una solicitud de ayuda, responderla, pedir datos, trasladarla, devolverla o cerrarla',
  params: porNumeroAyuda,
  consulta: nada,
  cuerpo: z.object({
    id: uuid,
    acto: z.enum(['tomar', 'responder', 'pedir_datos', 'trasladar', 'devolver', 'cerrar']),
    texto: texto.trim().max(LARGOS_AYUDA.texto),
  }),
  respuesta: z.object({ estado: z.enum(ESTADOS_AYUDA) }),
  problemas: ['ayuda.no_existe', 'ayuda.acto_imposible', 'ayuda.falta'],
})

export const listarNotasAyuda = endpoint({
  metodo: 'GET',
  ruta: '/api/ayudas/mesa/:numero/notas',
  permiso: 'ayuda.atender',
  resumen: 'Notas de la mesa sobre una solicitud de ayuda; solo las lee esa mesa',
  params: porNumeroAyuda,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(z.object({ id: uuid, persona: z.string(), texto: z.string(), en: instante })),
  problemas: ['ayuda.no_existe'],
})

export const escribirNotaAyuda = endpoint({
  metodo: 'POST',
  ruta: '/api/ayudas/mesa/:numero/notas',
  permiso: 'ayuda.atender',
  resumen: 'Escribir una nota de la mesa sobre una solicitud de ayuda',
  params: porNumeroAyuda,
  consulta: nada,
  cuerpo: z.object({ id: uuid, texto: escritoAyuda(LARGOS_AYUDA.nota) }),
  respuesta: z.object({ id: uuid }),
  problemas: ['ayuda.no_existe'],
})

export const listarRespuestasAyuda = endpoint({
  metodo: 'GET',
  ruta: '/api/ayudas/respuestas',
  permiso: 'ayuda.atender',
  resumen: 'Respuestas que guarda la mesa, publicadas o no, para responder con ellas',
  params: nada,
  consulta: paginacion.extend({ texto: texto.trim().max(80).optional(), categoria: codigoCategoria.optional() }),
  cuerpo: null,
  respuesta: pagina(respuestaAyuda.extend({ publica: z.boolean(), persona: z.string() })),
  problemas: [],
})

export const guardarRespuestaAyuda = endpoint({
  metodo: 'POST',
  ruta: '/api/ayudas/respuestas',
  permiso: 'ayuda.publicar',
  resumen: 'Guardar una respuesta de la mesa, publicarla entre las frecuentes o retirarla',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    /** One that exists is written again; its former wording stays in its history. */
    id: uuid,
    categoria: codigoCategoria,
    pregunta: escritoAyuda(200).pipe(z.string().min(5)),
    respuesta: escritoAyuda(LARGOS_AYUDA.texto).pipe(z.string().min(10)),
    publica: z.boolean(),
    retirada: z.boolean(),
  }),
  respuesta: z.object({ id: uuid }),
  problemas: ['ayuda.falta'],
})

export const ENDPOINTS_AYUDA_MESA = [
  verMesaDeAyuda,
  actuarEnMesaDeAyuda,
  listarNotasAyuda,
  escribirNotaAyuda,
  listarRespuestasAyuda,
  guardarRespuestaAyuda,
] as const
