// Who has a finished Plan Indicativo and its homologación, by department: what must be ready before a corte can be reported.
import { ESTADOS_PREPARACION, HOMOLOGACIONES, SIN_EQUIVALENTE_EN_PLAN } from '@kpt/domain/planes'
import { z } from 'zod'
import { entidadBreve, instante, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const cantidad = z.number().int()

/** The four states add up to `entidades`. */
const cuenta = z.object({
  entidades: cantidad,
  sinPlan: cantidad,
  enConstruccion: cantidad,
  finalizado: cantidad,
  enModificacion: cantidad,
  homologacionCompleta: cantidad,
  metas: cantidad,
  homologadas: cantidad,
  exceptuadas: cantidad,
  enEspera: cantidad,
  respondidas: cantidad,
})

export const verPreparacion = endpoint({
  metodo: 'GET',
  ruta: '/api/preparacion',
  permiso: 'tablero.ver',
  resumen: 'Por departamento, quién cargó su plan, quién finalizó el PI y cuántas metas están homologadas',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    /** Year whose plans are looked at: today's. */
    vigencia: cantidad,
    total: cuenta,
    departamentos: z.array(z.object({ codigo: z.string(), nombre: z.string(), cuenta })),
  }),
  problemas: [],
})

export const listarPreparacion = endpoint({
  metodo: 'GET',
  ruta: '/api/preparacion/entidades',
  permiso: 'tablero.ver',
  resumen: 'Las entidades obligadas con el estado de su plan y su homologación',
  params: nada,
  consulta: paginacion.extend({
    departamento: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    estado: z.enum(ESTADOS_PREPARACION).optional(),
    homologacion: z.enum(HOMOLOGACIONES).optional(),
    /** With some meta without equivalent that waits for DNP, or that is under an exception. */
    sinEquivalente: z.enum(SIN_EQUIVALENTE_EN_PLAN).optional(),
    texto: texto.max(80).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      estado: z.enum(ESTADOS_PREPARACION),
      /** The last version, 0 while there is no plan, and when it was made. */
      version: cantidad,
      hechaEn: instante.nullable(),
      /** The version that reports read meanwhile, and when it was declared finalizada; null while none was. */
      versionFinalizada: cantidad.nullable(),
      finalizadaEn: instante.nullable(),
      metas: cantidad,
      homologadas: cantidad,
      /** Without equivalent in the Catálogo: under an exception in force, waiting for DNP, and answered by it. */
      exceptuadas: cantidad,
      enEspera: cantidad,
      respondidas: cantidad,
      lider: z.object({ nombre: z.string(), correo: z.string() }).nullable(),
    }),
  ),
  problemas: [],
})

export const ENDPOINTS_PREPARACION = [verPreparacion, listarPreparacion] as const
