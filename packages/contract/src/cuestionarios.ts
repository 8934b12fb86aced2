// Questionnaires of GESTIONWEB as DNP published them, for anybody: every version with its fingerprint and its approval (R2.6, R3.2).
import { z } from 'zod'
import { entero, instante, nada, pagina, paginacion } from './comun.ts'
import { cuestionario, porVigenciaCuestionario } from './cuestionario-formas.ts'
import { endpoint } from './endpoint.ts'

const sha256 = z.string()
const porVersion = porVigenciaCuestionario.extend({ numero: entero.min(1).max(1000) })

const versionCuestionario = z.object({
  numero: z.number().int(),
  sha256,
  publicadoEn: instante,
  /** Why the version before it was corrected; null for the first. */
  motivo: z.string().nullable(),
})

const cuestionarioPublicado = versionCuestionario.extend({
  vigencia: z.number().int(),
  cuestionario,
  /** PDF of the acta; null when there is none here. */
  acta: z.object({ nombre: z.string(), bytes: z.number().int() }).nullable(),
  /** All of them, the newest first. */
  versiones: z.array(versionCuestionario),
})

export const listarCuestionarios = endpoint({
  metodo: 'GET',
  ruta: '/api/cuestionarios',
  permiso: 'publico',
  resumen: 'Cuestionarios de GESTIONWEB publicados, la última versión de cada vigencia',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(
    versionCuestionario.extend({
      vigencia: z.number().int(),
      titulo: z.string(),
      secciones: z.number().int(),
      preguntas: z.number().int(),
    }),
  ),
  problemas: [],
})

export const verCuestionario = endpoint({
  metodo: 'GET',
  ruta: '/api/cuestionarios/:vigencia',
  permiso: 'publico',
  resumen: 'La última versión publicada del cuestionario de una vigencia',
  params: porVigenciaCuestionario,
  consulta: nada,
  cuerpo: null,
  respuesta: cuestionarioPublicado,
  problemas: ['cuestionario.no_existe'],
  conEtiqueta: true,
})

export const verVersionCuestionario = endpoint({
  metodo: 'GET',
  ruta: '/api/cuestionarios/:vigencia/versiones/:numero',
  permiso: 'publico',
  resumen: 'Una versión publicada del cuestionario de una vigencia',
  params: porVersion,
  consulta: nada,
  cuerpo: null,
  respuesta: cuestionarioPublicado,
  problemas: ['cuestionario.no_existe'],
  conEtiqueta: true,
})

export const descargarCuestionario = endpoint({
  metodo: 'GET',
  ruta: '/api/cuestionarios/:vigencia/versiones/:numero/texto',
  permiso: 'publico',
  resumen: 'El texto canónico de una versión: el que da su huella',
  params: porVersion,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['cuestionario.no_existe'],
})

export const descargarActaCuestionario = endpoint({
  metodo: 'GET',
  ruta: '/api/cuestionarios/:vigencia/versiones/:numero/acta',
  permiso: 'publico',
  resumen: 'El acta del Comité de articulación que aprobó una versión',
  params: porVersion,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['cuestionario.no_existe', 'documento.no_existe'],
})

export const ENDPOINTS_CUESTIONARIOS = [
  listarCuestionarios,
  verCuestionario,
  verVersionCuestionario,
  descargarCuestionario,
  descargarActaCuestionario,
] as const
