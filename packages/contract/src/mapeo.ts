// The mapping of a workbook with a layout of its own: what was recognised, what the person says each column is (R2.4).
import { CONFIANZAS, RAZONES, UNIDADES_DINERO } from '@kpt/domain/planes'
import { z } from 'zod'
import { cargaBreve, porCarga } from './cargas.ts'
import { hallazgo, instante, nada, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const fila = z.number().int().min(1).max(200_000)
const anio = z.number().int().min(1990).max(2100)

export const mapeo = z.strictObject({
  nombrePlan: texto.max(300),
  periodo: z.strictObject({ desde: anio, hasta: anio }),
  hojas: z
    .array(
      z.strictObject({
        hoja: texto.max(100),
        usar: z.boolean(),
        encabezado: z.strictObject({ desde: fila, hasta: fila }),
        linea: texto.max(1000).nullable(),
        dependencia: texto.max(300).nullable(),
        dinero: z.enum(UNIDADES_DINERO),
        columnas: z
          .array(
            z.strictObject({
              columna: z.string().regex(/^[A-Z]{1,3}$/),
              encabezado: texto.max(2000),
              campo: z.string().max(120),
            }),
          )
          .max(300),
      }),
    )
    .max(100),
})

const ayudaColumna = z.object({
  columna: z.string(),
  /** What was proposed, for the person to come back to it. */
  campo: z.string(),
  confianza: z.enum(CONFIANZAS),
  razon: z.enum(RAZONES),
  grupo: z.string(),
  muestras: z.array(z.string()),
})

export const propuestaMapeo = z.object({
  mapeo,
  /** By sheet and column, in the order of the mapping: what helps to judge it. */
  hojas: z.array(
    z.object({
      hoja: z.string(),
      filas: z.number().int(),
      motivo: z.enum(['sin_tabla', 'sin_metas', 'repite']).nullable(),
      columnas: z.array(ayudaColumna),
    }),
  ),
  /** Whether the book says its period; otherwise the one in use is proposed. */
  periodoDicho: z.boolean(),
  /** Funding sources of the entity, to choose from. */
  fuentes: z.array(z.object({ clave: z.string(), nombre: z.string() })),
  /** Why the book could not be read as it is. */
  hallazgos: z.array(hallazgo),
  /** Who said last what its columns are, for this upload or for another book with the same headers. */
  recordado: z.object({ por: z.string(), en: instante, deOtraCarga: z.boolean() }).nullable(),
})

export const verMapeo = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/cargas/:carga/mapeo',
  permiso: 'plan.ver',
  resumen: 'Qué se reconoció en un libro con otra forma: hojas, encabezados y qué es cada columna',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: propuestaMapeo,
  problemas: ['carga.no_existe', 'mapeo.no_hay'],
})

/** `releer`: the headers of some sheet are in other rows; its columns are proposed again. */
export const guardarMapeo = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/cargas/:carga/mapeo',
  permiso: 'plan.editar',
  resumen: 'Decir qué es cada columna del libro y leerlo así; queda recordado para los libros iguales de la entidad',
  params: porCarga,
  consulta: nada,
  cuerpo: z.strictObject({ mapeo, releer: z.boolean() }),
  respuesta: cargaBreve,
  problemas: ['carga.no_existe', 'carga.estado', 'mapeo.no_hay', 'mapeo.invalido'],
})

export const ENDPOINTS_MAPEO = [verMapeo, guardarMapeo] as const
