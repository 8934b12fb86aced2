// Homologation of the metas of a plan to the Catálogo Programático: where each stands, what the assistant proposes, confirming many at once.
import { ESTADOS_PLAN, ESTADOS_SIN_EQUIVALENTE, SITUACIONES_META } from '@kpt/domain/planes'
import { z } from 'zod'
import { entero, fecha, nada, numeroMeta, pagina, paginacion, porEntidad, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const cuantas = z.number().int()

const metaPorHomologar = z.object({
  numero: z.string(),
  texto: z.string(),
  unidad: z.string(),
  linea: z.string(),
  indicador: z.string().nullable(),
  /** As the catalogue of today calls it; null when it does not know it. */
  indicadorNombre: z.string().nullable(),
  situacion: z.enum(SITUACIONES_META),
  /** The last request of the meta. */
  solicitud: z
    .object({
      numero: z.string(),
      estado: z.enum(ESTADOS_SIN_EQUIVALENTE),
      codigo: z.string().nullable(),
      hasta: fecha.nullable(),
    })
    .nullable(),
})

export const verHomologacion = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/homologacion',
  permiso: 'plan.ver',
  resumen: 'Cuánto del plan está homologado, y sus metas por línea y situación',
  params: porEntidad,
  consulta: paginacion.extend({
    linea: z.string().max(20).optional(),
    /** `pendiente`: those that the entity still has to do something about. */
    situacion: z.enum([...SITUACIONES_META, 'pendiente']).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(metaPorHomologar).extend({
    version: cuantas,
    estado: z.enum(ESTADOS_PLAN),
    versionFinalizada: cuantas.nullable(),
    metas: cuantas,
    homologadas: cuantas,
    exceptuadas: cuantas,
    enEspera: cuantas,
    /** Metas that stop the submission where homologation is demanded. */
    faltan: cuantas,
    lineas: z.array(z.object({ consecutivo: z.string(), nombre: z.string() })),
    porSituacion: z.array(z.object({ situacion: z.enum(SITUACIONES_META), metas: cuantas })),
    /** First vigencia whose reports demand it; null while none does. */
    exigidaDesde: cuantas.nullable(),
    puedeEditar: z.boolean(),
  }),
  problemas: ['plan.no_existe'],
})

const motivo = z.discriminatedUnion('tipo', [
  z.object({ tipo: z.literal('palabras'), palabras: z.array(z.string()) }),
  z.object({ tipo: z.literal('equivalencia'), dice: z.string(), catalogo: z.array(z.string()) }),
  z.object({ tipo: z.literal('habla'), palabras: z.array(z.string()) }),
  z.object({
    tipo: z.literal('otros_planes'),
    nivel: z.enum(['indicador', 'producto']),
    planes: cuantas,
    ejemplo: z.string(),
    /** Names of the entities whose metas read as the example. */
    entidades: z.array(z.string()),
  }),
  z.object({ tipo: z.literal('unidad'), unidad: z.string() }),
])

export const proponerHomologacion = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/homologacion/propuestas',
  permiso: 'plan.ver',
  resumen: 'Hasta cinco indicadores que el asistente propone para cada meta, con su razón',
  params: porEntidad,
  consulta: z.object({
    /** Numbers of the metas, with commas between them. */
    metas: z.string().regex(/^(\d{2}|\d{5})-M-\d{4,8}(,(\d{2}|\d{5})-M-\d{4,8}){0,49}$/),
  }),
  cuerpo: null,
  respuesta: z.object({
    /** Plans of other entities that it learnt from. */
    planes: cuantas,
    propuestas: z.array(
      z.object({
        meta: z.string(),
        candidatos: z.array(
          z.object({
            ...{ codigo: z.string(), nombre: z.string(), producto: z.string(), unidad: z.string() },
            puntaje: z.number(),
            motivos: z.array(motivo),
          }),
        ),
      }),
    ),
  }),
  problemas: ['plan.no_existe', 'catalogo.sin_version'],
})

export const homologarMetas = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/homologacion',
  permiso: 'plan.editar',
  resumen: 'Confirmar el indicador de una o muchas metas: queda una sola versión nueva del plan, que se puede deshacer',
  params: porEntidad,
  consulta: nada,
  cuerpo: z.object({
    contra: entero.min(1),
    codigos: z
      .array(z.object({ meta: numeroMeta, indicador: z.string().regex(/^\d{9}$/) }))
      .min(1)
      .max(1000),
    /** Why codes that were there are corrected; needed only then. */
    razon: texto.trim().max(1000).nullable(),
  }),
  respuesta: z.object({ version: cuantas, cambian: cuantas }),
  problemas: [
    ...(['plan.no_existe', 'plan.version_cambio', 'plan.meta_no_existe'] as const),
    ...(['homologacion.codigo_inactivo', 'homologacion.sin_razon'] as const),
  ],
})

export const ENDPOINTS_HOMOLOGACION = [verHomologacion, proponerHomologacion, homologarMetas] as const
