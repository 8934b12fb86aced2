// Shapes of circulars, cronogramas and their drafts on the wire: those of the domain.
import {
  CLASES_ACTIVIDAD,
  CLASES_CORTE,
  CODIGOS_DUDA,
  EFECTOS,
  INSTRUMENTOS,
  OBLIGADOS,
  POLITICAS,
  TRAS_LIMITE,
} from '@kpt/domain/calendario'
import { z } from 'zod'
import { entero, fecha, texto } from './comun.ts'

export const porCronograma = z.object({ instrumento: z.enum(INSTRUMENTOS), vigencia: entero.min(1994).max(2200) })

const clave = texto.max(80)
const largo = texto.max(4000)

/** Whatever a person is writing: the rules of the domain say what it lacks. */
const campos = {
  clave,
  item: texto.max(20).nullable(),
  texto: largo,
  responsable: texto.max(500),
  medio: texto.max(500),
  textoLimite: texto.max(500),
  clases: z.array(z.enum(CLASES_ACTIVIDAD)).max(CLASES_ACTIVIDAD.length),
  obligados: z.array(z.enum(OBLIGADOS)).max(OBLIGADOS.length),
  corte: z.number().int().min(1).max(12).nullable(),
  apertura: fecha.nullable(),
  trasLimite: z.enum(TRAS_LIMITE),
}

export const actividad = z.object({ ...campos, orden: z.number().int(), limite: fecha })

const duda = z.object({
  campo: z.enum([
    ...(['item', 'texto', 'responsable', 'medio', 'textoLimite', 'clases'] as const),
    ...(['obligados', 'corte', 'apertura', 'limite', 'trasLimite'] as const),
  ]),
  codigo: z.enum(CODIGOS_DUDA),
  dicho: largo,
})

const corte = z.object({ numero: z.number().int().min(1).max(12), clase: z.enum(CLASES_CORTE), fechaDatos: fecha })

export const contenidoBorrador = z.object({
  politica: z.enum(POLITICAS),
  numeral: texto.max(20),
  efecto: z.enum(EFECTOS),
  cortes: z.array(corte).max(12),
  filas: z
    .array(
      z.object({
        ...campos,
        orden: z.number().int().min(1).max(10_000).nullable(),
        limite: fecha.nullable(),
        dudas: z.array(duda).max(30),
      }),
    )
    .max(60),
})

export const circular = z.object({
  clave: z.string(),
  numero: z.string(),
  fecha,
  asunto: z.string().nullable(),
  expide: z.string(),
  firma: z.string().nullable(),
  disponible: z.boolean(),
  demostracion: z.boolean(),
})

export const cronograma = z.object({
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: z.number().int(),
  politica: z.enum(POLITICAS),
  demostracion: z.boolean(),
  cortes: z.array(corte),
  actos: z.array(
    z.object({
      circular,
      numeral: z.string(),
      efecto: z.enum(EFECTOS),
      retira: z.array(z.string()),
      actividades: z.array(actividad),
    }),
  ),
})
