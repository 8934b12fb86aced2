// What a plan says of one vigencia: the POAI and the plan de acción, with the activities that the entity adds to its metas.
import { DOCUMENTOS_ANUALES, LIMITES_ACTIVIDADES } from '@kpt/domain/planes'
import { z } from 'zod'
import { cantidad, entero, fecha, nada, numeroMeta, pagina, paginacion, porEntidad, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const porVigencia = porEntidad.extend({ vigencia: entero.min(2000).max(2100) })

export const actividadPlan = z.object({
  texto: texto.pipe(z.string().trim().min(1).max(LIMITES_ACTIVIDADES.texto)),
  desde: fecha.nullable(),
  hasta: fecha.nullable(),
  responsable: texto.pipe(z.string().trim().max(LIMITES_ACTIVIDADES.responsable)),
})

const actividades = z.object({
  /** How many times the list was written; 0 while nobody has. */
  n: z.number().int(),
  lista: z.array(actividadPlan),
})

const grupo = z.object({ clave: z.string(), nombre: z.string(), metas: z.number().int(), total: cantidad })

export const verAnual = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/anual/:vigencia',
  permiso: 'plan.ver',
  resumen: 'El POAI o el plan de acción de una vigencia, derivados del plan',
  params: porVigencia,
  consulta: paginacion.extend({
    documento: z.enum(DOCUMENTOS_ANUALES).default('poai'),
    /** Code of a dependencia, or `-` for the metas without one. */
    dependencia: z.string().max(60).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      numero: z.string(),
      personalizacion: z.string(),
      linea: z.string(),
      sector: z.string(),
      programa: z.string(),
      programaNombre: z.string(),
      dependencia: z.string(),
      responsable: z.string(),
      bpin: z.array(z.string()),
      unidad: z.string(),
      programado: cantidad.nullable(),
      trimestres: z.record(z.string(), cantidad),
      fuentes: z.array(z.object({ clave: z.string(), nombre: z.string(), valor: cantidad })),
      total: cantidad,
      actividades,
    }),
  ).extend({
    vigencia: z.string(),
    vigencias: z.array(z.string()),
    nombrePlan: z.string(),
    version: z.number().int(),
    finalizada: z.boolean(),
    valor: cantidad,
    sectores: z.array(grupo),
    dependencias: z.array(grupo),
    fuentes: z.array(z.object({ clave: z.string(), nombre: z.string(), valor: cantidad })),
    puedeEditar: z.boolean(),
  }),
  problemas: ['plan.no_existe', 'plan.vigencia_ajena'],
})

export const guardarActividades = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/anual/:vigencia/metas/:meta/actividades',
  permiso: 'plan.editar',
  resumen: 'Guardar las actividades de una meta en el plan de acción de una vigencia',
  params: porVigencia.extend({ meta: numeroMeta }),
  consulta: nada,
  cuerpo: z.object({
    /** `n` of the list that the person was looking at. */
    contra: z.number().int().min(0),
    lista: z.array(actividadPlan).max(LIMITES_ACTIVIDADES.cuantas),
  }),
  respuesta: actividades,
  problemas: [
    'plan.no_existe',
    'plan.vigencia_ajena',
    'plan.meta_no_existe',
    'plan.actividades_cambiaron',
    'plan.actividad_fechas',
  ],
})

export const ENDPOINTS_ANUAL = [verAnual, guardarActividades] as const
