// What DNP publishes and each gobernación relays to all its municipalities (numeral 2, literal e, Circular 0009-4 de 2023; R5.2).
import { LARGOS_DIFUSION } from '@kpt/domain/comunicaciones'
import { z } from 'zod'
import { entidadBreve, fecha, instante, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const porNumero = z.object({ numero: z.string().regex(/^DI-\d{4}-\d{6}$/) })

const difusion = z.object({
  numero: z.string(),
  titulo: z.string(),
  en: instante,
  publica: z.boolean(),
  trasladarHasta: fecha,
  /** Gobernaciones that relayed it, of how many. */
  trasladadas: z.number().int(),
  gobernaciones: z.number().int(),
  leidas: z.number().int(),
  /** How it stands with the body of whoever looks; null for DNP and control. */
  propia: z
    .object({ trasladadaEn: instante.nullable(), leidaEn: instante.nullable(), demorada: z.boolean() })
    .nullable(),
})

export const listarDifusiones = endpoint({
  metodo: 'GET',
  ruta: '/api/difusiones',
  permiso: 'difusion.ver',
  resumen:
    'Lo que el DNP ha publicado para las entidades, lo último primero; un municipio ve lo que su gobernación le trasladó',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(difusion),
  problemas: [],
})

export const verDifusion = endpoint({
  metodo: 'GET',
  ruta: '/api/difusiones/:numero',
  permiso: 'difusion.ver',
  resumen: 'Una publicación con su traslado y quién acusó recibo',
  params: porNumero,
  consulta: nada,
  cuerpo: null,
  respuesta: difusion.extend({
    texto: z.string(),
    enlace: z.string().nullable(),
    autor: z.string(),
    copia: z.array(z.string()),
    /** What the gobernación of whoever looks said when relaying it. */
    traslado: z
      .object({
        comentario: z.string(),
        autor: z.string(),
        organismo: z.string(),
        en: instante,
        municipios: z.number().int(),
      })
      .nullable(),
    puede: z.object({ trasladar: z.boolean(), acusar: z.boolean() }),
  }),
  problemas: ['difusion.no_existe'],
})

export const listarSeguimientoDifusion = endpoint({
  metodo: 'GET',
  ruta: '/api/difusiones/:numero/entidades',
  permiso: 'difusion.ver',
  resumen: 'Quién la trasladó y quién la leyó: para el DNP, las gobernaciones; para una gobernación, sus municipios',
  params: porNumero,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      trasladadaEn: instante.nullable(),
      demorada: z.boolean(),
      leidaEn: instante.nullable(),
      lector: z.string().nullable(),
      /** Municipalities of that gobernación that read it, of how many were told; null in the list of a gobernación. */
      municipios: z.object({ leyeron: z.number().int(), avisados: z.number().int() }).nullable(),
    }),
  ),
  problemas: ['difusion.no_existe'],
})

export const publicarDifusion = endpoint({
  metodo: 'POST',
  ruta: '/api/difusiones',
  permiso: 'difusion.publicar',
  resumen: 'Publicar algo para las entidades: cada gobernación recibe un correo para que lo traslade',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    titulo: texto.pipe(
      z
        .string()
        .trim()
        .max(LARGOS_DIFUSION.titulo + 1),
    ),
    texto: texto.pipe(
      z
        .string()
        .trim()
        .max(LARGOS_DIFUSION.texto + 1),
    ),
    enlace: texto.pipe(z.string().trim().max(LARGOS_DIFUSION.enlace)).nullable(),
    publica: z.boolean(),
  }),
  respuesta: z.object({ numero: z.string() }),
  problemas: ['difusion.falta', 'oficio.sin_copia'],
})

export const trasladarDifusion = endpoint({
  metodo: 'POST',
  ruta: '/api/difusiones/:numero/traslado',
  permiso: 'difusion.trasladar',
  resumen:
    'Trasladar una publicación a todos los municipios del departamento, con un comentario y con la copia de la circular',
  params: porNumero,
  consulta: nada,
  cuerpo: z.object({ comentario: texto.pipe(z.string().trim().max(LARGOS_DIFUSION.comentario)) }),
  respuesta: z.object({ municipios: z.number().int() }),
  problemas: ['difusion.no_existe', 'difusion.ya_trasladada', 'oficio.sin_copia'],
})

export const acusarDifusion = endpoint({
  metodo: 'POST',
  ruta: '/api/difusiones/:numero/lectura',
  permiso: 'difusion.recibir',
  resumen: 'Acusar recibo de una publicación, como gobernación o como municipio',
  params: porNumero,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ leida: z.literal(true) }),
  problemas: ['difusion.no_existe'],
})

export const listarDifusionesPublicas = endpoint({
  metodo: 'GET',
  ruta: '/api/publicaciones',
  permiso: 'publico',
  resumen: 'Lo que el DNP publicó para cualquiera',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(
    z.object({
      numero: z.string(),
      titulo: z.string(),
      texto: z.string(),
      enlace: z.string().nullable(),
      en: instante,
    }),
  ),
  problemas: [],
})

export const ENDPOINTS_DIFUSION = [
  listarDifusiones,
  publicarDifusion,
  verDifusion,
  listarSeguimientoDifusion,
  trasladarDifusion,
  acusarDifusion,
  listarDifusionesPublicas,
] as const
