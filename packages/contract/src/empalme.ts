// Change of government: the day on which leaderships end, whom it reaches, and the hand-over of each entity (R6.1, R6.2).
import { DESTINOS, ESTADOS_SOLICITUD, ROLES, SITUACIONES_LIDERAZGO } from '@kpt/domain/acceso'
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { DEBERES, ESTADOS_REPORTE, HECHOS_PUBLICOS } from '@kpt/domain/reportes'
import { z } from 'zod'
import {
  autor,
  codigoEntidad,
  entero,
  entidadBreve,
  fecha,
  instante,
  nada,
  pagina,
  paginacion,
  porEntidad,
  reparto,
  texto,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const gobierno = z.object({ desde: z.number().int(), hasta: z.number().int() })
const anioDeGobierno = entero.min(2000).max(2100)

/** What an entity owes: to send a report, or to answer adjustments. */
export const pendiente = z.object({
  deber: z.enum(DEBERES),
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: z.number().int(),
  corte: z.number().int(),
  limite: fecha.nullable(),
  /** The limit passed and it is still received, or still waits for an answer. */
  vencido: z.boolean(),
})

const escrita = z.object({
  n: z.number().int(),
  /** Null: the country. */
  entidad: z.object({ codigo: z.string(), nombre: z.string() }).nullable(),
  /** Null: the one before was taken back. */
  fecha: fecha.nullable(),
  acto: z.string(),
  en: instante,
  autor: z.string(),
  /** The last one of its scope. */
  vigente: z.boolean(),
})

export const verEmpalmes = endpoint({
  metodo: 'GET',
  ruta: '/api/empalme',
  permiso: 'empalme.fijar',
  resumen: 'Periodos de gobierno con el día en que terminan sus liderazgos, y la historia de cada cambio',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    periodos: z.array(
      z.object({
        gobierno,
        /** National day in force; null when there is none. */
        fecha: fecha.nullable(),
        yaPaso: z.boolean(),
        /** Newest first. */
        historia: z.array(escrita),
        /** How it went, once the day passed. */
        cierres: z.object({ terminaron: z.number().int(), conservados: z.number().int() }),
      }),
    ),
  }),
  problemas: [],
})

export const verPreviaEmpalme = endpoint({
  metodo: 'GET',
  ruta: '/api/empalme/previa',
  permiso: 'empalme.fijar',
  resumen: 'A quién le terminaría su liderazgo en una fecha, y a quién solo se le avisaría y por qué',
  params: nada,
  consulta: paginacion.extend({
    gobierno: anioDeGobierno,
    fecha,
    entidad: codigoEntidad.optional(),
    destino: z.enum(['termina', 'solo_avisa']).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      lider: z.object({ nombre: z.string(), correo: z.string(), clase: z.enum(['titular', 'encargo']) }),
      destino: z.enum(DESTINOS),
      pendientes: z.array(pendiente),
    }),
  ).extend({
    terminan: z.number().int(),
    avisados: z.number().int(),
    /** Entities with a day of their own, which a national one does not move. */
    conFechaPropia: z.number().int(),
  }),
  problemas: ['empalme.gobierno', 'empalme.fecha', 'entidad.desconocida'],
})

export const fijarFinDeLiderazgos = endpoint({
  metodo: 'POST',
  ruta: '/api/empalme/fechas',
  permiso: 'empalme.fijar',
  resumen: 'Fijar, cambiar o retirar el día en que terminan los liderazgos de un periodo de gobierno',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    gobierno: anioDeGobierno,
    /** Null: the country. */
    entidad: codigoEntidad.nullable(),
    /** Null takes back the one that was. */
    fecha: fecha.nullable(),
    acto: texto.trim().min(5).max(300),
    /** How many times this scope had been written when the screen was drawn. */
    contra: entero.min(0),
  }),
  respuesta: z.object({ n: z.number().int() }),
  problemas: ['empalme.gobierno', 'empalme.fecha', 'empalme.cambio', 'entidad.desconocida'],
})

const fin = z.object({ gobierno, fecha, acto: z.string(), propia: z.boolean() })

export const verAvisoDeEmpalme = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/empalme/aviso',
  permiso: 'empalme.ver',
  resumen: 'Si a la entidad se le acerca el fin de su liderazgo, o si sigue abierto después de su fecha',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    aviso: z.object({ clase: z.enum(['se_acerca', 'conservado']), fecha, pendientes: z.array(pendiente) }).nullable(),
  }),
  problemas: [],
})

const corte = z.object({
  instrumento: z.enum(INSTRUMENTOS),
  vigencia: z.number().int(),
  corte: z.number().int(),
  fechaDatos: fecha,
  limite: fecha.nullable(),
  estado: z.enum(ESTADOS_REPORTE),
  hecho: z.enum(HECHOS_PUBLICOS),
  /** Last version sent: by whom and when. */
  version: z.object({ version: z.number().int(), autor, enviadaEn: instante, recibo: z.string() }).nullable(),
  /** Adjustments asked and not yet answered with a new version. */
  pedido: z.object({ autor, motivo: z.string(), vence: fecha }).nullable(),
})

export const verExpedienteDeEntrega = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/empalme',
  permiso: 'empalme.ver',
  resumen:
    'Expediente de entrega de la entidad: quién la lidera, su equipo, su plan, sus reportes y lo que tiene abierto',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    entidad: entidadBreve,
    /** Everything is as of this instant. */
    en: instante,
    fin: fin.nullable(),
    cierre: z.object({ destino: z.enum(['termina', 'solo_avisa']), en: instante }).nullable(),
    lideres: z.array(
      z.object({
        nombre: z.string(),
        /** Only of whoever leads or will. */
        correo: z.string().nullable(),
        clase: z.enum(['titular', 'encargo']),
        situacion: z.enum(SITUACIONES_LIDERAZGO),
        desde: instante,
        hasta: instante.nullable(),
        acto: z.string().nullable(),
      }),
    ),
    equipo: z.array(
      z.object({
        nombre: z.string(),
        correo: z.string(),
        rol: z.enum(ROLES),
        desde: instante,
        reparto: reparto.nullable(),
      }),
    ),
    plan: z.array(
      z.object({
        periodo: z.object({ desde: z.number().int(), hasta: z.number().int() }),
        version: z.number().int(),
        metas: z.number().int(),
        homologadas: z.number().int(),
        /** Metas without equivalent in the Catálogo: only with the version in force, null with the others. */
        sinEquivalente: z
          .object({ enEspera: z.number().int(), respondidas: z.number().int(), exceptuadas: z.number().int() })
          .nullable(),
        creadaEn: instante,
        autor,
        vigente: z.boolean(),
        finalizada: z.boolean(),
      }),
    ),
    cortes: z.array(corte),
    pendientes: z.array(pendiente),
    solicitudes: z.array(
      z.object({ radicado: z.string(), nombre: z.string(), estado: z.enum(ESTADOS_SOLICITUD), radicadaEn: instante }),
    ),
  }),
  problemas: ['entidad.desconocida'],
})

export const ENDPOINTS_EMPALME = [
  verEmpalmes,
  verPreviaEmpalme,
  fijarFinDeLiderazgos,
  verAvisoDeEmpalme,
  verExpedienteDeEntrega,
] as const
