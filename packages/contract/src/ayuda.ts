// Help: whoever has an account asks DNP's desk, follows what it asked and answers (numerales 2.b y 4, Circular 0009-4 de 2023).
import { CALIFICACIONES_AYUDA, ESTADOS_AYUDA, LARGOS_AYUDA } from '@kpt/domain/comunicaciones'
import { z } from 'zod'
import {
  ayudaBreve,
  ayudaEntera,
  categoriaAyuda,
  codigoCategoria,
  escritoAyuda,
  pedidoAyuda,
  porNumeroAyuda,
  respuestaAyuda,
} from './ayuda-formas.ts'
import { claveReporte, entero, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const listarCategoriasAyuda = endpoint({
  metodo: 'GET',
  ruta: '/api/ayudas/categorias',
  permiso: 'publico',
  resumen: 'Asuntos sobre los que se pide ayuda',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ categorias: z.array(categoriaAyuda) }),
  problemas: [],
})

export const listarFrecuentes = endpoint({
  metodo: 'GET',
  ruta: '/api/ayudas/frecuentes',
  permiso: 'publico',
  resumen: 'Preguntas frecuentes con la respuesta que publicó la mesa de ayuda del DNP',
  params: nada,
  consulta: paginacion.extend({ texto: texto.trim().max(80).optional(), categoria: codigoCategoria.optional() }),
  cuerpo: null,
  respuesta: pagina(respuestaAyuda),
  problemas: [],
})

export const listarAyudas = endpoint({
  metodo: 'GET',
  ruta: '/api/ayudas',
  permiso: 'ayuda.pedir',
  resumen: 'Lo que ha pedido quien mira, lo que cambió de último primero',
  params: nada,
  consulta: paginacion.extend({ estado: z.enum(ESTADOS_AYUDA).optional() }),
  cuerpo: null,
  respuesta: pagina(ayudaBreve),
  problemas: [],
})

export const pedirAyuda = endpoint({
  metodo: 'POST',
  ruta: '/api/ayudas',
  permiso: 'ayuda.pedir',
  resumen: 'Pedir ayuda a la mesa del DNP',
  params: nada,
  consulta: nada,
  cuerpo: pedidoAyuda,
  respuesta: z.object({ numero: z.string() }),
  problemas: [
    ...(['entidad.desconocida', 'territorio.ajeno', 'calendario.no_disponible'] as const),
    ...(['ayuda.falta', 'ayuda.muchas'] as const),
  ],
})

export const verAyuda = endpoint({
  metodo: 'GET',
  ruta: '/api/ayudas/:numero',
  permiso: 'ayuda.pedir',
  resumen: 'Una solicitud de ayuda con todo lo que se ha dicho, y lo que puede hacer quien la mira',
  params: porNumeroAyuda,
  consulta: nada,
  cuerpo: null,
  respuesta: ayudaEntera,
  problemas: ['ayuda.no_existe'],
})

export const actuarEnAyuda = endpoint({
  metodo: 'POST',
  ruta: '/api/ayudas/:numero/actos',
  permiso: 'ayuda.pedir',
  resumen: 'Agregar algo a lo que se pidió, reabrirlo, calificar la respuesta o desistir',
  params: porNumeroAyuda,
  consulta: nada,
  cuerpo: z.object({
    id: uuid,
    acto: z.enum(['agregar', 'reabrir', 'calificar', 'desistir']),
    texto: texto.trim().max(LARGOS_AYUDA.texto),
    calificacion: z.enum(CALIFICACIONES_AYUDA).nullable(),
  }),
  respuesta: z.object({ estado: z.enum(ESTADOS_AYUDA) }),
  problemas: ['ayuda.no_existe', 'ayuda.acto_imposible', 'ayuda.falta'],
})

export const listarAyudasDelReporte = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ayudas',
  permiso: 'hilo.ver',
  resumen: 'Las solicitudes de ayuda que tratan de un reporte y están en su expediente',
  params: claveReporte,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(ayudaBreve.extend({ organismo: z.string() })),
  problemas: [],
})

const ARCHIVOS = '/api/ayudas/:numero/archivos'

export const declararAdjuntoAyuda = endpoint({
  metodo: 'POST',
  ruta: `${ARCHIVOS}/cargas`,
  permiso: 'ayuda.pedir',
  resumen: 'Declarar un adjunto de una solicitud de ayuda, que se va a cargar por trozos',
  params: porNumeroAyuda,
  consulta: nada,
  cuerpo: z.object({ nombre: escritoAyuda(LARGOS_AYUDA.nombre), bytes: z.number().int().min(1) }),
  respuesta: z.object({ carga: uuid }),
  problemas: ['ayuda.no_existe', 'ayuda.adjunto', 'carga.muy_grande'],
})

const porCarga = porNumeroAyuda.extend({ carga: uuid })

export const recibirTrozoAyuda = endpoint({
  metodo: 'POST',
  ruta: `${ARCHIVOS}/cargas/:carga/trozos/:trozo`,
  permiso: 'ayuda.pedir',
  resumen: 'Recibir un trozo de un adjunto; repetirlo no daña nada',
  params: porCarga.extend({ trozo: entero.min(0).max(10_000) }),
  consulta: nada,
  cuerpo: 'bytes',
  respuesta: z.object({ recibidos: z.number().int() }),
  problemas: ['ayuda.no_existe', 'carga.no_existe', 'carga.trozo'],
})

export const cerrarAdjuntoAyuda = endpoint({
  metodo: 'POST',
  ruta: `${ARCHIVOS}/cargas/:carga/cierre`,
  permiso: 'ayuda.pedir',
  resumen: 'Guardar el adjunto que llegó entero',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ id: uuid }),
  problemas: [
    ...(['ayuda.no_existe', 'ayuda.adjunto', 'carga.no_existe', 'carga.incompleta'] as const),
    ...(['evidencia.archivo', 'evidencia.infectada', 'evidencia.antivirus', 'documento.rechazado'] as const),
  ],
})

export const abrirAdjuntoAyuda = endpoint({
  metodo: 'GET',
  ruta: `${ARCHIVOS}/:archivo`,
  permiso: 'ayuda.pedir',
  resumen: 'Abrir un adjunto de una solicitud de ayuda',
  params: porNumeroAyuda.extend({ archivo: uuid }),
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['ayuda.no_existe'],
})

export const ENDPOINTS_AYUDA = [
  listarCategoriasAyuda,
  listarFrecuentes,
  listarAyudas,
  pedirAyuda,
  verAyuda,
  actuarEnAyuda,
  listarAyudasDelReporte,
  declararAdjuntoAyuda,
  recibirTrozoAyuda,
  cerrarAdjuntoAyuda,
  abrirAdjuntoAyuda,
] as const
