// The shape of a questionnaire on the wire. A draft may be wrong in every way that its review tells: here are only its bounds.
import { HECHOS, LIMITES_EXPRESION, TIPOS_COLUMNA, TIPOS_PREGUNTA } from '@kpt/domain/gestionweb'
import { TIPOS_ENTIDAD } from '@kpt/domain/territorio'
import { z } from 'zod'
import { entero, fecha, texto } from './comun.ts'

const clave = texto.min(1).max(60)
const frase = texto.max(2000)
const expresion = texto.max(LIMITES_EXPRESION.caracteres)

const validacion = z.object({ clave, expresion, gravedad: z.enum(['error', 'aviso']), mensaje: frase })

export const preguntaCuestionario = z.object({
  clave,
  texto: frase,
  ayuda: frase.nullable(),
  cita: texto.max(500).nullable(),
  tipo: z.enum(TIPOS_PREGUNTA),
  opciones: z
    .array(z.object({ clave, texto: texto.max(500) }))
    .max(100)
    .readonly(),
  columnas: z
    .array(z.object({ clave, texto: texto.max(500), tipo: z.enum(TIPOS_COLUMNA) }))
    .max(20)
    .readonly(),
  condicion: expresion.nullable(),
  exigida: expresion.nullable(),
  admiteNoAplica: z.boolean(),
  evidencia: z.enum(['ninguna', 'opcional', 'exigida']),
  validaciones: z.array(validacion).max(20).readonly(),
  hecho: z.enum(HECHOS).optional(),
})

export const datosSeccion = z.object({ clave, titulo: texto.max(300) })
const seccion = datosSeccion.extend({ preguntas: z.array(preguntaCuestionario).max(300).readonly() })

export const puntaje = z.object({
  indicador: clave,
  nombre: texto.max(300),
  cita: texto.max(500),
  partes: z.array(expresion).max(50).readonly(),
})

export const aprobacion = z.object({ acta: texto.trim().min(1).max(200), fecha })

export const datosCuestionario = z.object({
  titulo: texto.max(300),
  responden: z.array(z.enum(TIPOS_ENTIDAD)).max(TIPOS_ENTIDAD.length).readonly(),
})

export const cuestionario = datosCuestionario.extend({
  vigencia: z.number().int(),
  aprobacion: aprobacion.nullable(),
  secciones: z.array(seccion).max(100).readonly(),
  puntajes: z.array(puntaje).max(100).readonly(),
})

export const porVigenciaCuestionario = z.object({ vigencia: entero.min(2000).max(2100) })
