// Shapes of the measurement that its endpoints share. Figures are doubles without rounding: JSON gives each one back bit by bit.
import { ESTADOS_CORRIDA, MEDICIONES, REGLAS_FALTANTE } from '@kpt/domain/mdm'
import { z } from 'zod'
import { entero, entidadBreve, fecha, huella, instante, texto } from './comun.ts'

export const vigenciaMdm = entero.min(2000).max(2100)
export const medicion = z.enum(MEDICIONES)
export const fuenteMdm = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/)
export const claveMdm = z.string().regex(/^[a-z][a-z0-9_-]{1,59}$/)
export const cifra = z.number().nullable()
export const puesto = z.number().int().nullable()

const nombre = texto.trim().min(1).max(300)
const peso = z.number()
const techo = z.number()

export const medida = z.discriminatedUnion('clase', [
  z.object({ clase: z.literal('proporcion'), techo }),
  z.object({ clase: z.literal('inversa'), techo }),
  z.object({ clase: z.literal('complemento') }),
  z.object({ clase: z.literal('puntaje') }),
])

const indicadorReceta = z.object({
  ...{ clave: claveMdm, nombre, unidad: nombre, fuente: fuenteMdm },
  columnas: z.array(claveMdm).max(20),
  medida,
  falta: z.enum(REGLAS_FALTANTE),
  peso,
})
const dimensionReceta = z.object({
  ...{ clave: claveMdm, nombre, peso },
  indicadores: z.array(indicadorReceta).max(60),
})
const componenteReceta = z.object({
  ...{ clave: claveMdm, nombre, peso },
  dimensiones: z.array(dimensionReceta).min(1).max(30),
})

/** A recipe whole: what the engine takes, in the server and in the browser alike. */
export const receta = z.object({
  clave: claveMdm,
  version: z.number().int().min(1),
  medicion,
  nombre,
  desde: vigenciaMdm,
  hasta: vigenciaMdm.nullable(),
  /** Key of a citation of the seed, or the act of DNP that changed it. */
  cita: nombre,
  nota: texto.max(2000).nullable(),
  componentes: z.array(componenteReceta).min(1).max(10),
  indice: z.discriminatedUnion('clase', [
    z.object({ clase: z.literal('media') }),
    z.object({ clase: z.literal('ajustado'), base: claveMdm, por: claveMdm, previo: claveMdm }),
  ]),
  clases: z.array(z.object({ clave: claveMdm, nombre, desde: z.number().nullable() })).max(20),
  /** Parameters that are not public. */
  porPreguntar: z.array(texto.max(300)).max(50),
})

/** A version of a recipe in a list. */
export const recetaBreve = z.object({
  ...{ clave: z.string(), version: z.number().int(), medicion, nombre: z.string() },
  ...{ desde: z.number().int(), hasta: z.number().int().nullable() },
  cita: z.object({ texto: z.string(), direccion: z.string().nullable() }),
  /** How many of its parameters are not public, and have to be asked for. */
  porPreguntar: z.number().int(),
  /** Null for those that the system brought. */
  en: instante.nullable(),
})

export const cabezaCorrida = z.object({
  corrida: z.number().int(),
  medicion,
  vigencia: z.number().int(),
  estado: z.enum(ESTADOS_CORRIDA),
  /** 0 to 1 while it is computed. */
  progreso: z.number().nullable(),
  receta: z.object({ clave: z.string(), version: z.number().int(), nombre: z.string() }),
  motivo: z.string(),
  /** Its figures are invented, to show the system. */
  demostracion: z.boolean(),
  reemplaza: z.number().int().nullable(),
  reemplazadaPor: z.number().int().nullable(),
  entidades: z.number().int().nullable(),
  conCifra: z.number().int().nullable(),
  en: instante,
  publicadaEn: instante.nullable(),
})

export const insumoBreve = z.object({
  ...{ fuente: z.string(), vigencia: z.number().int(), version: z.number().int() },
  columnas: z.array(z.string()),
  filas: z.number().int(),
  /** Of its exact text. */
  sha256: huella,
  origen: z.enum(['tabla', 'gestionweb']),
  archivo: z.object({ nombre: z.string(), sha256: huella }).nullable(),
  ...{ procedencia: z.string(), licencia: z.string(), fecha },
  /** Why it takes the place of the version before. */
  razon: z.string().nullable(),
  demostracion: z.boolean(),
  en: instante,
})

const puestoDeCada = z.record(z.string(), puesto)
/** Positions of the index and of each component: inside the group, and in the country. */
export const puestos = z.object({
  ...{ componentes: puestoDeCada, componentesNacional: puestoDeCada },
  ...{ grupo: puesto, nacional: puesto },
})

export const motivoSinMedicion = z
  .discriminatedUnion('codigo', [
    z.object({ codigo: z.literal('falta_valor'), columnas: z.array(z.string()) }),
    z.object({ codigo: z.literal('sin_previo'), columna: z.string() }),
  ])
  .nullable()

/** One row of a ranking: every figure of an entity above its indicators. */
export const posicion = z.object({
  entidad: entidadBreve,
  grupo: z.string().nullable(),
  indice: cifra,
  clase: z.string().nullable(),
  ajuste: cifra,
  /** By key of component and of dimension. */
  componentes: z.record(z.string(), cifra),
  dimensiones: z.record(z.string(), cifra),
  puestos,
  motivo: motivoSinMedicion,
  /** In the published run of the vigencia before; null without one. */
  anterior: z.object({ indice: cifra, nacional: puesto, grupo: puesto }).nullable(),
  /** As DNP published it; null where it is not known. */
  publicado: cifra,
})

/** How the answers of GESTIONWEB stand, of those who are measured. */
export const cuentaDeRespuestas = z.object({
  universo: z.number().int(),
  /** With a version that counts; of them, those that the body that reviews validated, and those that are being adjusted. */
  ...{ enviaron: z.number().int(), validadas: z.number().int(), enAjustes: z.number().int() },
  ...{ enBorrador: z.number().int(), sinComenzar: z.number().int() },
  /** Sent after the last table was taken. */
  nuevas: z.number().int(),
})
