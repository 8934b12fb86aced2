// The values of a report: what each meta says, saving cell by cell, what others changed meanwhile, the history of a value (R3).

import { CAMPOS_GESTION } from '@kpt/domain/gestionweb'
import { ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { CAMPOS, CLASES_EVIDENCIA } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import {
  autor,
  cantidad,
  claveReporte,
  entero,
  hallazgo,
  instante,
  lugarDeReporte,
  nada,
  numeroMeta,
  texto,
  uuid,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const estado = z.enum(ESTADOS_REPORTE)
export const campoDeReporte = z.enum([...new Set([...CAMPOS, ...CAMPOS_GESTION])])
/** A table of answers is the longest that a cell holds; the rest has its own bounds. */
export const LARGO_VALOR = 60_000

const dinero = z.record(
  z.string(),
  z.object({ comprometido: cantidad.nullable(), obligado: cantidad.nullable(), pagado: cantidad.nullable() }),
)
const valores = z.object({
  ejecutado: cantidad.nullable(),
  observacion: z.string().nullable(),
  sinAvance: z.string().nullable(),
  fuentes: dinero,
  confirmaciones: z.record(z.string(), z.string()),
})

export const evidenciaCitada = z.object({
  id: z.string(),
  clase: z.enum(CLASES_EVIDENCIA),
  sha256: z.string().optional(),
  direccion: z.string().optional(),
  personal: z.boolean(),
})
const cota = z.object({ pares: z.number().int(), q1: z.number(), mediana: z.number(), q3: z.number() })

/** Everything the rules need to run in the browser, per meta: the domain's `EntradaMeta` plus its texts. */
export const filaReporte = z.object({
  meta: z.string(),
  codigoSispt: z.string(),
  personalizacion: z.string(),
  linea: z.string(),
  lineaNombre: z.string(),
  sector: z.string(),
  sectorNombre: z.string(),
  dependenciaNombre: z.string().nullable(),
  programa: z.string(),
  ods: z.string().nullable(),
  dependencia: z.string().nullable(),
  indicador: z.string().nullable(),
  unidad: z.string(),
  tipoAcumulacion: z.enum(['acumulativo', 'no_acumulativo']).nullable(),
  orientacion: z.enum(['incremento', 'mantenimiento', 'reduccion']),
  orientacionAsumida: z.boolean(),
  lineaBase: cantidad.nullable(),
  metaCuatrienio: cantidad.nullable(),
  programado: cantidad.nullable(),
  programadoPorVigencia: z.record(z.string(), cantidad),
  programadoFuentes: z.record(z.string(), cantidad),
  valores,
  anterior: valores.nullable(),
  ejecutadoAntes: z.record(z.string(), cantidad),
  /** Linked to the meta: in the draft now, or as the version cites it. */
  evidencias: z.array(evidenciaCitada).optional(),
  exigeEvidencia: z.boolean().optional(),
  /** What the quarterly programme expected by the date of the data. */
  esperado: cantidad.optional(),
  /** Quartiles of comparable entities for the same indicator. */
  pares: z.object({ fisico: cota.optional(), financiero: cota.optional() }).optional(),
  /** Of a version: what the rules found in the meta when it was sent, whatever those of today say. Absent in the draft, and where that was not kept. */
  hallazgos: z.array(hallazgo).optional(),
})

export const listarFilas = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas',
  permiso: 'reporte.ver',
  resumen: 'Las metas con sus valores: del borrador, o de una versión enviada',
  params: claveReporte,
  consulta: z.object({
    pagina: entero.min(1).default(1),
    tamano: entero.min(1).max(500).default(500),
    version: entero.min(1).optional(),
  }),
  cuerpo: null,
  respuesta: z.object({
    filas: z.array(filaReporte),
    total: z.number().int(),
    pagina: z.number().int(),
    tamano: z.number().int(),
    fuentes: z.array(z.object({ clave: z.string(), nombre: z.string() })),
    /** Number of the last saved operation of this report: ask for changes since it. */
    secuencia: z.number().int(),
    /** Of a version: that of the rules with which it was sent. Null in the draft, and where what they found was not kept. */
    reglas: z.string().nullable(),
  }),
  problemas: ['reporte.no_existe', 'reporte.version_no_existe', 'plan.no_existe'],
})

/** One keystroke worth saving: the token is the value the person saw in that field. */
export const operacion = z.object({
  opId: uuid,
  meta: lugarDeReporte,
  campo: campoDeReporte,
  /** Funding source for money, rule for a confirmation, empty for the rest. */
  clave: z.string().max(60),
  base: z.string().max(LARGO_VALOR).nullable(),
  valor: z.string().max(LARGO_VALOR).nullable(),
  hechoEn: z.iso.datetime({ offset: true }),
})

export const resultadoOperacion = z.object({
  opId: z.string(),
  resultado: z.enum(['guardado', 'conflicto', 'rechazado']),
  /** The value that stands now in that field. */
  valor: z.string().nullable(),
  /** On a conflict: who wrote the value that stands, and when. */
  autor: autor.nullable(),
  en: instante.nullable(),
  /** On a refusal: the code of the problem, with its details. */
  problema: z.object({ codigo: z.string(), detalles: z.record(z.string(), z.string()) }).nullable(),
})

export const guardarValores = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/operaciones',
  permiso: 'reporte.editar',
  resumen: 'Guardar valores campo por campo; repetir una operación no daña nada y un conflicto devuelve ambos valores',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ operaciones: z.array(operacion).min(1).max(2000) }),
  respuesta: z.object({ resultados: z.array(resultadoOperacion) }),
  problemas: ['reporte.no_existe', 'reporte.no_editable'],
})

/** What others changed since a sequence number: lets an open form show other people's edits. */
export const verCambios = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cambios',
  permiso: 'reporte.ver',
  resumen: 'Valores guardados desde un número de secuencia',
  params: claveReporte,
  consulta: z.object({ desde: entero.min(0) }),
  cuerpo: null,
  respuesta: z.object({
    secuencia: z.number().int(),
    estado,
    cambios: z.array(
      z.object({
        meta: z.string(),
        campo: campoDeReporte,
        clave: z.string(),
        valor: z.string().nullable(),
        autor,
        en: instante,
      }),
    ),
  }),
  problemas: ['reporte.no_existe'],
})

/** Declares "sin avance en el periodo" for many metas at once: values of the previous corte are carried, the reason kept. */
export const declararSinAvance = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/sin-avance',
  permiso: 'reporte.editar',
  resumen: 'Declarar sin avance una o varias metas, con su motivo',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ metas: z.array(numeroMeta).min(1).max(500), motivo: texto.trim().min(5).max(1000) }),
  respuesta: z.object({ declaradas: z.number().int(), omitidas: z.array(z.string()) }),
  problemas: ['reporte.no_existe', 'reporte.no_editable', 'plan.meta_no_existe', 'valor.fuera_de_reparto'],
})

/** History of one cell out of the audit chain, newest first. */
export const verHistoriaValor = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/historia',
  permiso: 'reporte.ver',
  resumen: 'Quién cambió qué y cuándo en un campo',
  params: claveReporte.extend({ meta: lugarDeReporte }),
  consulta: z.object({ campo: campoDeReporte, clave: texto.max(60).default('') }),
  cuerpo: null,
  respuesta: z.object({
    cambios: z.array(
      z.object({
        ...{ antes: z.string().nullable(), despues: z.string().nullable(), en: instante, autor },
        /** Operation that saved it: what was taken from a book is known by it. */
        opId: z.string().nullable(),
      }),
    ),
    enviados: z.array(
      z.object({ version: z.number().int(), valor: z.string().nullable(), enviadaEn: instante, recibo: z.string() }),
    ),
  }),
  problemas: ['reporte.no_existe'],
})

export const ENDPOINTS_BORRADOR = [
  listarFilas,
  guardarValores,
  verCambios,
  declararSinAvance,
  verHistoriaValor,
] as const
