// How an entity is doing, for anybody: whether it reports, and how far its plan has gone.
import { HECHOS_PUBLICOS } from '@kpt/domain/reportes'
import { z } from 'zod'
import { entidadBreve, fecha, instante, nada, porEntidad } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { avance, metodologia } from './tablero-formas.ts'

const delCorte = { vigencia: z.number().int(), corte: z.number().int(), clase: z.string(), fechaDatos: fecha }

export const verComoVa = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/como-va',
  permiso: 'publico',
  resumen: 'Si la entidad reportó cada corte y cuánto ha avanzado según los reportes que ya tienen veredicto',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    entidad: entidadBreve,
    /** The document of its plan is published. */
    documento: z.boolean(),
    /** Newest first. Empty for whoever does not report by itself. */
    cortes: z.array(
      z.object({
        ...delCorte,
        hecho: z.enum(HECHOS_PUBLICOS),
        limite: fecha.nullable(),
        /** Of the submission that answers the duty. */
        enviadoEn: instante.nullable(),
        /** Of the version that counts, once it carries a verdict; null before. */
        avance: avance.nullable(),
      }),
    ),
    /** The latest corte with a verdict, opened. */
    ultimo: z
      .object({
        ...delCorte,
        recibo: z.string(),
        sha256: z.string(),
        metodologia,
        avance,
        sectores: z.array(avance.extend({ clave: z.string(), nombre: z.string() })),
      })
      .nullable(),
  }),
  problemas: ['entidad.desconocida'],
})

export const ENDPOINTS_PUBLICO = [verComoVa] as const
