// A questionnaire while DNP builds it: begun from something, changed piece by piece by several people, published with its approval (R2.6).
import { ORIGENES_CUESTIONARIO } from '@kpt/domain/gestionweb'
import { z } from 'zod'
import { entero, huella, instante, nada, pagina, paginacion, texto } from './comun.ts'
import {
  aprobacion,
  cuestionario,
  datosCuestionario,
  datosSeccion,
  porVigenciaCuestionario,
  preguntaCuestionario,
  puntaje,
} from './cuestionario-formas.ts'
import { endpoint } from './endpoint.ts'

const clave = texto.max(60)
const tras = clave.nullable()

const acto = z.discriminatedUnion('clase', [
  z.object({ clase: z.literal('datos'), antes: datosCuestionario, despues: datosCuestionario }),
  z.object({ clase: z.literal('aprobacion'), antes: aprobacion.nullable(), despues: aprobacion.nullable() }),
  z.object({ clase: z.literal('seccion'), antes: datosSeccion.nullable(), despues: datosSeccion.nullable(), tras }),
  z.object({ clase: z.literal('mover_seccion'), clave, tras }),
  z.object({
    ...{ clase: z.literal('pregunta'), seccion: clave },
    ...{ antes: preguntaCuestionario.nullable(), despues: preguntaCuestionario.nullable(), tras },
  }),
  z.object({ clase: z.literal('mover_pregunta'), clave, seccion: clave, tras }),
  z.object({ clase: z.literal('puntaje'), antes: puntaje.nullable(), despues: puntaje.nullable() }),
])

const borrador = z.object({
  version: z.number().int(),
  /** Published version that it corrects; 0 when the vigencia has none. */
  sobre: z.number().int(),
  /** That of the vigencia when it is not `sobre`: somebody published meanwhile. */
  publicada: z.number().int(),
  cuestionario,
  acta: z.object({ sha256: z.string(), nombre: z.string(), bytes: z.number().int() }).nullable(),
  quien: z.string(),
  en: instante,
})

export const listarCuestionariosEnTrabajo = endpoint({
  metodo: 'GET',
  ruta: '/api/cuestionarios/borradores',
  permiso: 'cuestionario.ver',
  resumen: 'Las vigencias que tienen cuestionario: publicado, en construcción o de los que vienen con el sistema',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    filas: z.array(
      z.object({
        vigencia: z.number().int(),
        titulo: z.string(),
        preguntas: z.number().int(),
        borrador: z.object({ sobre: z.number().int(), quien: z.string(), en: instante }).nullable(),
        publicada: z.object({ numero: z.number().int(), en: instante }).nullable(),
      }),
    ),
  }),
  problemas: [],
})

export const empezarCuestionario = endpoint({
  metodo: 'POST',
  ruta: '/api/cuestionarios/borradores',
  permiso: 'cuestionario.editar',
  resumen: 'Empezar el cuestionario de una vigencia: en blanco, copiado de otra, o para corregir el publicado',
  params: nada,
  consulta: nada,
  cuerpo: porVigenciaCuestionario.extend({
    origen: z.enum(ORIGENES_CUESTIONARIO),
    /** Of a copy: the vigencia whose questionnaire is copied. */
    de: entero.min(2000).max(2100).nullable(),
  }),
  respuesta: z.object({ vigencia: z.number().int(), version: z.number().int() }),
  problemas: ['cuestionario.con_borrador', 'cuestionario.origen'],
})

export const verBorradorCuestionario = endpoint({
  metodo: 'GET',
  ruta: '/api/cuestionarios/borradores/:vigencia',
  permiso: 'cuestionario.ver',
  resumen: 'El cuestionario de una vigencia como va en su construcción',
  params: porVigenciaCuestionario,
  consulta: nada,
  cuerpo: null,
  respuesta: borrador,
  problemas: ['cuestionario.sin_borrador'],
})

export const cambiarCuestionario = endpoint({
  metodo: 'POST',
  ruta: '/api/cuestionarios/borradores/:vigencia/actos',
  permiso: 'cuestionario.editar',
  resumen: 'Cambiar una parte del borrador, si sigue como la vio quien la cambia; responde el borrador como queda',
  params: porVigenciaCuestionario,
  consulta: nada,
  cuerpo: z.object({ acto }),
  respuesta: borrador,
  problemas: ['cuestionario.sin_borrador', 'cuestionario.cambio', 'cuestionario.acto'],
})

/** The PDF of the acta is put or taken away with an act of its own. */
const actoDeActa = z.object({ clase: z.literal('acta'), despues: z.string().nullable() })

export const listarActosCuestionario = endpoint({
  metodo: 'GET',
  ruta: '/api/cuestionarios/borradores/:vigencia/actos',
  permiso: 'cuestionario.ver',
  resumen: 'Cada cambio del borrador, con quién y cuándo, el más reciente primero',
  params: porVigenciaCuestionario,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(
    z.object({
      version: z.number().int(),
      quien: z.string(),
      en: instante,
      acto: z.discriminatedUnion('clase', [...acto.options, actoDeActa]),
    }),
  ),
  problemas: ['cuestionario.sin_borrador'],
})

export const adjuntarActaCuestionario = endpoint({
  metodo: 'POST',
  ruta: '/api/cuestionarios/borradores/:vigencia/acta',
  permiso: 'cuestionario.editar',
  resumen: 'Poner o quitar el PDF del acta del Comité de articulación',
  params: porVigenciaCuestionario,
  consulta: nada,
  cuerpo: z.object({ antes: huella.nullable(), documento: huella.nullable() }),
  respuesta: borrador,
  problemas: ['cuestionario.sin_borrador', 'cuestionario.cambio', 'documento.no_existe'],
})

export const descartarCuestionario = endpoint({
  metodo: 'POST',
  ruta: '/api/cuestionarios/borradores/:vigencia/descarte',
  permiso: 'cuestionario.editar',
  resumen: 'Descartar el borrador de un cuestionario, si nadie lo cambió desde que se vio',
  params: porVigenciaCuestionario,
  consulta: nada,
  cuerpo: z.object({ version: entero.min(1) }),
  respuesta: z.object({ descartado: z.literal(true) }),
  problemas: ['cuestionario.sin_borrador', 'cuestionario.cambio'],
})

export const publicarCuestionario = endpoint({
  metodo: 'POST',
  ruta: '/api/cuestionarios/borradores/:vigencia/publicacion',
  permiso: 'cuestionario.editar',
  resumen: 'Publicar el cuestionario de una vigencia, o la corrección del publicado con su motivo',
  params: porVigenciaCuestionario,
  consulta: nada,
  cuerpo: z.object({ version: entero.min(1), motivo: texto.trim().min(10).max(1000).nullable() }),
  respuesta: z.object({ numero: z.number().int(), sha256: z.string() }),
  problemas: [
    'cuestionario.sin_borrador',
    'cuestionario.cambio',
    'cuestionario.faltas',
    'cuestionario.publicado_antes',
    'cuestionario.motivo',
    'cuestionario.igual',
  ],
})

export const ENDPOINTS_CUESTIONARIO_BORRADOR = [
  listarCuestionariosEnTrabajo,
  empezarCuestionario,
  verBorradorCuestionario,
  listarActosCuestionario,
  cambiarCuestionario,
  adjuntarActaCuestionario,
  descartarCuestionario,
  publicarCuestionario,
] as const
