// The mapping of a workbook with a layout of its own: what was recognised, what the person says each column is (R2.4).
import { CONFIANZAS, RAZONES, UNIDADES_DINERO } from '@kpt/domain/planes'
import { z } from 'zod'
import { texto } from './comun.ts'

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
  periodoDicho: z.boolean(),
})
