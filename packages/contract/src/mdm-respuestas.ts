// The answers of GESTIONWEB as inputs of the measurement: taking them as a version of their table, and a value opened down to what was answered.
import { REGLAS_FALTANTE } from '@kpt/domain/mdm'
import { CLASES_EVIDENCIA, ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { z } from 'zod'
import { codigoEntidad, entero, huella, instante, nada, texto } from './comun.ts'
import { preguntaCuestionario } from './cuestionario-formas.ts'
import { endpoint } from './endpoint.ts'
import { porCorrida } from './mdm-corridas.ts'
import { cifra, claveMdm, cuentaDeRespuestas, vigenciaMdm } from './mdm-formas.ts'

const cuenta = z.number().int()
const cual = { receta: claveMdm, vigencia: vigenciaMdm }

export const verToma = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/respuestas',
  permiso: 'mdm.ver',
  resumen:
    'Qué daría tomar las respuestas de GESTIONWEB como versión de su tabla: quién envió, qué sale de ellas y qué cambia',
  params: nada,
  consulta: z.object(cual),
  cuerpo: null,
  respuesta: cuentaDeRespuestas.extend({
    /** Version that it would replace; null when it would be the first. */
    contra: cuenta.nullable(),
    /** The last version is this same table out of the same versions: there is nothing to take. */
    igual: z.boolean(),
    filas: cuenta,
    /** Entities that the version it would replace did not have. */
    entran: cuenta,
    /** Those that the recipe reads of the source. */
    columnas: z.array(
      z.object({
        ...{ columna: z.string(), nombre: z.string(), unidad: z.string(), falta: z.enum(REGLAS_FALTANTE) },
        /** Out of the answers; as a version before had it; or nobody brings it. */
        de: z.enum(['respuestas', 'anterior', 'nadie']),
        /** Version that it is carried from. */
        version: cuenta.nullable(),
        tienen: cuenta,
        /** With another value than before; that did not have it; that had it and lose it, because they have not sent. */
        ...{ cambian: cuenta, ganan: cuenta, pierden: cuenta },
      }),
    ),
  }),
  problemas: ['mdm.receta_no_existe', 'mdm.fuente_desconocida', 'mdm.sin_respuestas'],
})

export const tomarRespuestas = endpoint({
  metodo: 'POST',
  ruta: '/api/mdm/respuestas',
  permiso: 'mdm.preparar',
  resumen:
    'Tomar las respuestas que las entidades enviaron como versión de la tabla de GESTIONWEB: desde entonces no se altera',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    ...cual,
    /** Last version, as the person saw it. */
    contra: entero.min(1).nullable(),
    /** Why it takes the place of that version; needed where there is one. */
    razon: texto.trim().min(10).max(500).nullable(),
  }),
  respuesta: z.object({ version: cuenta }),
  problemas: [
    ...(['mdm.receta_no_existe', 'mdm.fuente_desconocida', 'mdm.sin_respuestas', 'mdm.toma_igual'] as const),
    ...(['mdm.insumo_cambio', 'mdm.insumo_razon'] as const),
  ],
})

const evidencia = z.object({
  id: z.string(),
  clase: z.enum(CLASES_EVIDENCIA),
  /** Null when it has personal data: then only its fingerprint is told. */
  nombre: z.string().nullable(),
  sha256: huella.nullable(),
  direccion: z.string().nullable(),
  personal: z.boolean(),
  /** Whether whoever asks may open its file, by its own endpoint. */
  abre: z.boolean(),
})

export const verRespuestasMedicion = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/corridas/:corrida/entidades/:entidad/respuestas/:columna',
  permiso: 'publico',
  resumen:
    'De dónde sale un dato que se tomó de GESTIONWEB: las partes del puntaje, cada respuesta como se envió, su evidencia y su recibo',
  params: porCorrida.extend({ entidad: codigoEntidad, columna: claveMdm }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    columna: z.string(),
    valor: cifra,
    /** Version of the table of inputs. */
    tabla: cuenta,
    /** Null: it had sent nothing when the answers were taken. */
    enviada: z
      .object({
        ...{
          vigencia: cuenta,
          corte: cuenta,
          version: cuenta,
          recibo: z.string(),
          sha256: huella,
          enviadaEn: instante,
        },
        /** In which state the report was when it was taken. */
        estado: z.enum(ESTADOS_REPORTE),
        cuestionario: z.object({ version: cuenta, sha256: huella, titulo: z.string() }),
        /** Null: the version of the questionnaire that it answered does not compute it. */
        puntaje: z
          .object({
            nombre: z.string(),
            /** Share of its parts that hold. */
            valor: cifra,
            partes: z.array(
              z.object({
                /** In the language of the questionnaire. */
                expresion: z.string(),
                /** Null: it is not known. */
                cumple: z.boolean().nullable(),
              }),
            ),
            respuestas: z.array(
              z.object({
                pregunta: preguntaCuestionario,
                /** False where another answer closed it. */
                preguntada: z.boolean(),
                respuesta: z.string().nullable(),
                /** Reason why it does not apply. */
                noAplica: z.string().nullable(),
                evidencias: z.array(evidencia),
              }),
            ),
          })
          .nullable(),
      })
      .nullable(),
  }),
  problemas: [
    ...(['mdm.corrida_no_existe', 'mdm.corrida_sin_calcular', 'mdm.entidad_sin_medicion'] as const),
    'mdm.sin_respuestas_del_dato',
  ],
  porMinuto: 120,
})

export const ENDPOINTS_MDM_RESPUESTAS = [verToma, tomarRespuestas, verRespuestasMedicion] as const
