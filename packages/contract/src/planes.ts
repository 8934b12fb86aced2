// The plan of an entity: preview of a workbook, confirmation as a version, reading, approving act, PI finalizado (R2).
import {
  CLASES_CAMBIO,
  FALTAS_SUSTENTO,
  LARGO_RAZON,
  ORIENTACIONES,
  ORIGENES_VERSION,
  TIPOS_ACTO_SUSTENTO,
  TIPOS_ACUMULACION,
} from '@kpt/domain/planes'
import { z } from 'zod'
import { cargaBreve, porCarga } from './cargas.ts'
import {
  autor,
  cantidad,
  entero,
  fecha,
  hallazgo,
  instante,
  nada,
  numeroMeta,
  pagina,
  paginacion,
  porEntidad,
  texto,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const porVigencia = z.record(z.string(), cantidad)

/** One finding of a workbook: the finding plus where it is in the person's own file. */
const grupoHallazgos = z.object({
  regla: z.string(),
  gravedad: z.enum(['error', 'aviso', 'nota']),
  cuantos: z.number().int(),
  /** The first hundred, with sheet and cell. */
  hallazgos: z.array(hallazgo),
})

const cambioMeta = z.object({
  numero: z.string().nullable(),
  codigoSispt: z.string(),
  personalizacion: z.string(),
  /** Fields that change, in the words of the plan model. */
  campos: z.array(z.string()),
})

export const vistaPrevia = z.object({
  entidad: z.string(),
  nombrePlan: z.string(),
  periodo: z.object({ desde: z.number().int(), hasta: z.number().int() }),
  /** Version of the plan against which the differences were taken; 0 when there is none yet. */
  contra: z.number().int(),
  lineas: z.number().int(),
  metas: z.number().int(),
  totales: porVigencia,
  agrega: z.array(cambioMeta),
  cambia: z.array(cambioMeta),
  retira: z.array(cambioMeta),
  iguales: z.number().int(),
  /** Parts of the plan other than its metas that change: `lineas`, `indicadoresResultado`, `sgr`… */
  partes: z.array(z.string()),
  grupos: z.array(grupoHallazgos),
})

export const verCarga = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/cargas/:carga',
  permiso: 'plan.ver',
  resumen: 'Estado de una carga y, cuando está lista, su vista previa o los hallazgos que la rechazan',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaBreve.extend({
    vistaPrevia: vistaPrevia.nullable(),
    rechazo: z.array(hallazgo).nullable(),
    /** The book has a layout of its own and was read with its mapping. */
    conMapeo: z.boolean(),
  }),
  problemas: ['carga.no_existe'],
})

export const confirmarCarga = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/cargas/:carga/confirmacion',
  permiso: 'plan.editar',
  resumen:
    'Confirmar la vista previa: el libro queda como nueva versión del plan (el mismo libro dos veces no cambia nada)',
  params: porCarga,
  consulta: nada,
  cuerpo: z.object({ contra: z.number().int().min(0) }),
  respuesta: z.object({ version: z.number().int(), cambio: z.boolean() }),
  problemas: ['carga.no_existe', 'carga.estado', 'plan.version_cambio', 'carga.entidad_distinta'],
})

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
        documento: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .nullable(),
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
    estado: z.enum(['en_construccion', 'finalizado', 'en_modificacion']),
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

const metaBreve = z.object({
  numero: z.string(),
  codigoSispt: z.string(),
  linea: z.string(),
  sector: z.string(),
  indicador: z.string().nullable(),
  personalizacion: z.string(),
  unidad: z.string(),
  metaCuatrienio: cantidad.nullable(),
  tipoAcumulacion: z.enum(TIPOS_ACUMULACION).nullable(),
  programado: porVigencia,
  totales: porVigencia,
  total: cantidad,
})

/** With the filter of a source, the money of each meta is that of the source alone: the list adds up to the figure that was opened. */
export const listarMetas = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/metas',
  permiso: 'plan.ver',
  resumen: 'Metas de producto del plan, por línea, sector, fuente o texto',
  params: porEntidad,
  consulta: paginacion.extend({
    version: entero.min(1).optional(),
    linea: z.string().max(20).optional(),
    sector: z.string().max(2).optional(),
    fuente: z.string().max(60).optional(),
    texto: texto.max(80).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(metaBreve),
  problemas: ['plan.no_existe', 'plan.version_no_existe'],
})

export const verMeta = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/metas/:meta',
  permiso: 'plan.ver',
  resumen: 'Una meta con su programa, sus fuentes, su homologación y sus hallazgos',
  params: porEntidad.extend({ meta: numeroMeta }),
  consulta: z.object({ version: entero.min(1).optional() }),
  cuerpo: null,
  respuesta: metaBreve.extend({
    entidad: z.string(),
    version: z.number().int(),
    lineaNombre: z.string(),
    principal: z.boolean(),
    ods: z.string().nullable(),
    orientacion: z.enum(ORIENTACIONES),
    /** True when the plan does not say the orientation and `incremento` is taken. */
    orientacionSupuesta: z.boolean(),
    bpin: z.array(z.string()),
    /** Names of the catalogue for sector, programa, producto and indicador; null where the code is unknown. */
    catalogo: z.array(z.object({ nivel: z.string(), codigo: z.string(), nombre: z.string().nullable() })),
    fuentes: z.array(z.object({ clave: z.string(), nombre: z.string(), totales: porVigencia, total: cantidad })),
    hallazgos: z.array(hallazgo),
    /** In which version of the plan each thing was last changed, newest first. */
    historia: z.array(z.object({ version: z.number().int(), creadaEn: instante, autor, campos: z.array(z.string()) })),
  }),
  problemas: ['plan.no_existe', 'plan.version_no_existe', 'plan.meta_no_existe'],
})

export const registrarActo = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/acto',
  permiso: 'plan.editar',
  resumen: 'Registrar el acto que aprobó el plan, con su documento en PDF ya cargado',
  params: porEntidad,
  consulta: nada,
  cuerpo: acto.omit({ documento: true }).extend({
    documento: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  }),
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

export const restaurarVersion = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/plan/versiones/:version/restauracion',
  permiso: 'plan.editar',
  resumen: 'Deshacer: la versión elegida vuelve como versión nueva',
  params: porEntidad.extend({ version: entero.min(1) }),
  consulta: nada,
  cuerpo: z.object({ contra: z.number().int().min(1) }),
  respuesta: z.object({ version: z.number().int() }),
  problemas: ['plan.no_existe', 'plan.version_no_existe', 'plan.version_cambio'],
})

export const compararVersiones = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/plan/versiones/:version/diferencia',
  permiso: 'plan.ver',
  resumen: 'Qué cambia de una versión del plan a otra, meta por meta y campo por campo',
  params: porEntidad.extend({ version: entero.min(1) }),
  consulta: paginacion.extend({ contra: entero.min(1) }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      numero: z.string(),
      personalizacion: z.string(),
      que: z.enum(['agrega', 'cambia', 'retira']),
      /** In words, as people read them. */
      campos: z.array(z.object({ campo: z.string(), antes: z.string(), despues: z.string() })),
    }),
  ).extend({
    agrega: z.number().int(),
    cambia: z.number().int(),
    retira: z.number().int(),
    partes: z.array(z.string()),
  }),
  problemas: ['plan.no_existe', 'plan.version_no_existe'],
})

export const ENDPOINTS_PLANES = [
  compararVersiones,
  verCarga,
  confirmarCarga,
  verPlan,
  listarMetas,
  verMeta,
  registrarActo,
  finalizarPi,
  restaurarVersion,
] as const
