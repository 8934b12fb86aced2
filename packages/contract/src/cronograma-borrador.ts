// A calendar before it is published: one place of work for all administrators, its preview and its publication (R1.1, R1.2).
import { EFECTOS, INSTRUMENTOS, ORIGENES_BORRADOR, SUERTES_ENVIO } from '@kpt/domain/calendario'
import { z } from 'zod'
import { entero, entidadBreve, hallazgo, instante, nada, pagina, paginacion, texto } from './comun.ts'
import { actividad, circular, contenidoBorrador, cronograma, porCronograma } from './cronograma-formas.ts'
import { endpoint } from './endpoint.ts'

const claveCircular = texto.min(1).max(120)
const cambio = { quien: z.string(), en: instante }

export const listarBorradores = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/borradores',
  permiso: 'cronograma.publicar',
  resumen: 'Cronogramas en construcción',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    filas: z.array(
      z.object({
        instrumento: z.enum(INSTRUMENTOS),
        vigencia: z.number().int(),
        efecto: z.enum(EFECTOS),
        circular: z.string().nullable(),
        ...cambio,
      }),
    ),
  }),
  problemas: [],
})

export const empezarBorrador = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/borradores',
  permiso: 'cronograma.publicar',
  resumen: 'Empezar un cronograma nuevo, en blanco o copiado del año anterior, o una enmienda sobre lo que rige',
  params: nada,
  consulta: nada,
  cuerpo: porCronograma.extend({
    origen: z.enum(ORIGENES_BORRADOR),
    efecto: z.enum(EFECTOS),
    circular: claveCircular.nullable(),
  }),
  respuesta: z.object({ version: z.number().int() }),
  problemas: ['circular.no_existe', 'cronograma.con_borrador', 'cronograma.origen'],
})

export const verBorrador = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/borradores/:instrumento/:vigencia',
  permiso: 'cronograma.publicar',
  resumen: 'El borrador de un cronograma, con lo publicado debajo',
  params: porCronograma,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    version: z.number().int(),
    circular: circular.nullable(),
    contenido: contenidoBorrador,
    /** As it is published; null for a new one. */
    previo: cronograma.nullable(),
    /** Number of the circular that was published after the draft was begun; null when none was. */
    publicadaAntes: z.string().nullable(),
    /** Today, for the dates that cannot be in the future. */
    hoy: z.string(),
    ...cambio,
  }),
  problemas: ['cronograma.sin_borrador'],
})

export const guardarBorrador = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/borradores/:instrumento/:vigencia',
  permiso: 'cronograma.publicar',
  resumen: 'Guardar el borrador, si nadie más lo guardó desde que se leyó',
  params: porCronograma,
  consulta: nada,
  cuerpo: z.object({
    version: entero.min(1),
    circular: claveCircular.nullable(),
    contenido: contenidoBorrador,
  }),
  respuesta: z.object({ version: z.number().int() }),
  problemas: ['cronograma.sin_borrador', 'cronograma.cambio', 'circular.no_existe'],
})

export const descartarBorrador = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/borradores/:instrumento/:vigencia/descarte',
  permiso: 'cronograma.publicar',
  resumen: 'Descartar el borrador de un cronograma',
  params: porCronograma,
  consulta: nada,
  cuerpo: z.object({ version: entero.min(1) }),
  respuesta: z.object({ descartado: z.literal(true) }),
  problemas: ['cronograma.sin_borrador', 'cronograma.cambio'],
})

export const verPreviaCronograma = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/borradores/:instrumento/:vigencia/previa',
  permiso: 'cronograma.publicar',
  resumen: 'Lo que haría publicarlo: filas antes y después, a quién alcanza, quién ya había cumplido y a quién sana',
  params: porCronograma,
  consulta: paginacion.extend({ suerte: z.enum(SUERTES_ENVIO).optional() }),
  cuerpo: null,
  respuesta: pagina(entidadBreve.extend({ suerte: z.enum(SUERTES_ENVIO), actividades: z.array(z.string()) })).extend({
    version: z.number().int(),
    hallazgos: z.array(hallazgo),
    cambios: z.array(
      z.object({
        clave: z.string(),
        cambio: z.enum(['agrega', 'cambia', 'retira']),
        antes: actividad.nullable(),
        despues: actividad.nullable(),
        campos: z.array(z.string()),
      }),
    ),
    /** Entities that the changed rows bind, by what becomes of them. */
    cuentas: z.record(z.enum(SUERTES_ENVIO), z.number().int()),
    /** Letters that told some entity that a row was overdue, and that the act leaves without effect. */
    cartasSinEfecto: z.number().int(),
  }),
  problemas: ['cronograma.sin_borrador'],
})

export const publicarCronograma = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/borradores/:instrumento/:vigencia/publicacion',
  permiso: 'cronograma.publicar',
  resumen: 'Publicar el borrador: se agrega a lo publicado y no se cambia más',
  params: porCronograma,
  consulta: nada,
  cuerpo: z.object({ version: entero.min(1) }),
  respuesta: z.object({ circular: z.string() }),
  problemas: ['cronograma.sin_borrador', 'cronograma.cambio', 'cronograma.publicado_antes', 'cronograma.faltas'],
})

export const ENDPOINTS_CRONOGRAMA_BORRADOR = [
  listarBorradores,
  empezarBorrador,
  verBorrador,
  guardarBorrador,
  descartarBorrador,
  verPreviaCronograma,
  publicarCronograma,
] as const
