// The plan of an entity: reading it, its approving act, PI finalizado (R2).
import {
  CLASES_CAMBIO,
  ESTADOS_PLAN,
  FALTAS_SUSTENTO,
  LARGO_RAZON,
  ORIGENES_VERSION,
  TIPOS_ACTO_SUSTENTO,
} from '@kpt/domain/planes'
import { z } from 'zod'
import { autor, cantidad, entero, fecha, grupoHallazgos, huella, instante, nada, porEntidad, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { porVigencia } from './planes-formas.ts'

const acto = z.object({
  tipo: z.enum(['acuerdo', 'ordenanza', 'decreto']),
  numero: z.string().trim().min(1).max(40),
  fecha,
  documento: z.object({ sha256: z.string(), nombre: z.string(), bytes: z.number().int() }).nullable(),
})

/** What a version cites: the act that approves the change, the reason of a correction, or both. */
const sustento = z
  .object({
    acto: z
      .object({
        tipo: z.enum(TIPOS_ACTO_SUSTENTO),
        numero: texto.pipe(z.string().trim().min(1).max(40)),
        fecha,
        documento: huella.nullable(),
      })
      .nullable(),
    razon: texto.pipe(z.string().trim().max(LARGO_RAZON.maximo)).nullable(),
  })
  .refine(({ acto, razon }) => acto !== null || (razon ?? '') !== '', { message: 'cite un acto o escriba una razón' })

const versionPlan = z.object({
  version: z.number().int(),
  sha256: z.string(),
  metas: z.number().int(),
  creadaEn: instante,
  autor,
  origen: z.enum(ORIGENES_VERSION),
  /** Acts and reasons it cites. */
  sustentos: z.array(sustento),
  vigente: z.boolean(),
})

export const verPlan = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan',
  permiso: 'plan.ver',
  resumen: 'El plan vigente: líneas, totales por vigencia y fuente, acto de aprobación, qué falta para finalizar el PI',
  params: porEntidad,
  consulta: z.object({ version: entero.min(1).optional() }),
  cuerpo: null,
  respuesta: z.object({
    entidad: z.string(),
    nombrePlan: z.string(),
    periodo: z.object({ desde: z.number().int(), hasta: z.number().int() }),
    vigencias: z.array(z.string()),
    estado: z.enum(ESTADOS_PLAN),
    version: z.number().int(),
    versionFinalizada: z.number().int().nullable(),
    metas: z.number().int(),
    lineas: z.array(
      z.object({
        consecutivo: z.string(),
        nombre: z.string(),
        metas: z.number().int(),
        totales: porVigencia,
        total: cantidad,
      }),
    ),
    /** Pesos by source and vigencia, labels included, in the official order; sources that the plan does not use are absent. */
    fuentes: z.array(z.object({ clave: z.string(), nombre: z.string(), totales: porVigencia, total: cantidad })),
    totales: porVigencia,
    total: cantidad,
    homologadas: z.number().int(),
    /** Without equivalent in the Catálogo: under an exception in force, and waiting for DNP. */
    exceptuadas: z.number().int(),
    enEspera: z.number().int(),
    acto: acto.nullable(),
    falta: z.array(z.object({ codigo: z.string(), cuantas: z.number().int(), metas: z.array(z.string()) })),
    hallazgos: z.array(grupoHallazgos),
    indicadoresResultado: z.number().int(),
    versiones: z.array(versionPlan),
    /** What changed since the last finished version, and the act or reason it still has to cite; null when nothing changed. */
    sustento: z.object({ clases: z.array(z.enum(CLASES_CAMBIO)), falta: z.array(z.enum(FALTAS_SUSTENTO)) }).nullable(),
    puedeEditar: z.boolean(),
  }),
  problemas: ['plan.no_existe', 'plan.version_no_existe'],
})

export const registrarActo = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/acto',
  permiso: 'plan.editar',
  resumen: 'Registrar el acto que aprobó el plan, con su documento en PDF ya cargado',
  params: porEntidad,
  consulta: nada,
  cuerpo: acto.omit({ documento: true }).extend({ documento: huella.nullable() }),
  respuesta: acto,
  problemas: ['plan.no_existe', 'documento.no_existe'],
})

export const finalizarPi = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/finalizacion',
  permiso: 'plan.finalizar',
  resumen: 'Finalizar el Plan Indicativo en su versión actual',
  params: porEntidad,
  consulta: nada,
  cuerpo: z.object({ version: z.number().int().min(1), sustento: sustento.nullable().default(null) }),
  respuesta: z.object({ estado: z.literal('finalizado'), version: z.number().int() }),
  problemas: [
    'plan.no_existe',
    'plan.version_cambio',
    'plan.no_finalizable',
    'plan.sustento_requerido',
    'peticion.invalida',
    'documento.no_existe',
  ],
})

export const ENDPOINTS_PLANES = [verPlan, registrarActo, finalizarPi] as const
