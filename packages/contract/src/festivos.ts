// Holidays in public, and what an administrator registers about them (R1.4).
import { CLAVES_FESTIVO, INSTRUMENTOS } from '@kpt/domain/calendario'
import { z } from 'zod'
import { entero, fecha, instante, nada, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

/** No law before that year is on file. */
const anio = entero.min(1984).max(2100)

const fila = z.object({
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: z.number().int(),
  actividad: z.string(),
  texto: z.string(),
})

const hecho = z.object({
  clase: z.enum(['dia', 'regla']),
  fecha: fecha.nullable(),
  regla: z.enum(CLAVES_FESTIVO).nullable(),
  aplica: z.boolean(),
  motivo: z.string(),
  cita: z.string(),
  en: instante,
})

export const verFestivos = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/festivos',
  permiso: 'publico',
  resumen: 'Días festivos de un año, con la ley o el acto de cada uno, y los límites que caen en día no hábil',
  params: nada,
  consulta: z.object({ anio: anio.optional() }),
  cuerpo: null,
  respuesta: z.object({
    anio: z.number().int(),
    /** `clave` is null for a day that an administrator added, and then `motivo` says what it is. */
    festivos: z.array(
      z.object({
        fecha,
        clave: z.enum(CLAVES_FESTIVO).nullable(),
        motivo: z.string().nullable(),
        cita: z.string(),
      }),
    ),
    /** Those of the law that are switched off, and so not in the list. */
    apagadas: z.array(z.object({ clave: z.enum(CLAVES_FESTIVO), cita: z.string() })),
    limites: z.array(fila.extend({ literal: fecha, habil: fecha, rige: fecha })),
    /** What was registered about this year, and about any rule; oldest first. */
    hechos: z.array(hecho),
  }),
  problemas: [],
})

const dia = { clase: z.literal('dia'), fecha: fecha.refine((f) => f >= '1984-01-01' && f <= '2100-12-31') }
const regla = { clase: z.literal('regla'), regla: z.enum(CLAVES_FESTIVO) }
const sustento = { motivo: texto.trim().min(5).max(300), cita: texto.trim().min(5).max(300) }

export const verPreviaFestivo = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/festivos/previa',
  permiso: 'festivo.registrar',
  resumen: 'Qué límites movería un cambio en los festivos, sin hacerlo',
  params: nada,
  consulta: nada,
  cuerpo: z.discriminatedUnion('clase', [
    z.object({ ...dia, aplica: z.boolean() }),
    z.object({ ...regla, aplica: z.boolean() }),
  ]),
  respuesta: z.object({ mueve: z.array(fila.extend({ antes: fecha, despues: fecha })) }),
  problemas: ['festivo.falta'],
})

export const registrarFestivo = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/festivos',
  permiso: 'festivo.registrar',
  resumen: 'Agregar o retirar un día festivo, o apagar o encender el de una ley',
  params: nada,
  consulta: nada,
  cuerpo: z.discriminatedUnion('clase', [
    z.object({ ...dia, aplica: z.boolean(), ...sustento }),
    z.object({ ...regla, aplica: z.boolean(), ...sustento }),
  ]),
  respuesta: z.object({ mueve: z.array(fila.extend({ antes: fecha, despues: fecha })) }),
  problemas: ['festivo.falta'],
})

export const ENDPOINTS_FESTIVOS = [verFestivos, verPreviaFestivo, registrarFestivo] as const
