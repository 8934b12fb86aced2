// Runs of the rules over a draft: when it was sent, when it was refused, and when somebody asked. What they found stays (R4.1).
import { z } from 'zod'
import { autor, claveReporte, entero, grupoHallazgos, instante, nada, pagina, paginacion } from './comun.ts'
import { endpoint } from './endpoint.ts'

const corrida = z.object({
  n: entero,
  motivo: z.enum(['envio', 'envio_rechazado', 'a_pedido']),
  /** The version that was sent, when it was. */
  version: z.number().int().nullable(),
  /** Version of the table of rules. */
  reglas: z.string(),
  metas: z.number().int(),
  errores: z.number().int(),
  avisos: z.number().int(),
  notas: z.number().int(),
  /** Metas with warnings that no reason confirms, and metas neither reported nor declared. */
  sinConfirmar: z.number().int(),
  sinReporte: z.number().int(),
  en: instante,
  autor,
})

export const listarCorridas = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones',
  permiso: 'reporte.ver',
  resumen: 'Las revisiones de un reporte con las reglas, de la última a la primera',
  params: claveReporte,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(corrida),
  problemas: [],
})

export const verCorrida = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones/:n',
  permiso: 'reporte.ver',
  resumen: 'Lo que halló una revisión, por regla y lo que bloquea primero, y qué cambió desde otra',
  params: claveReporte.extend({ n: entero.min(1) }),
  /** The run to compare with; the one before it when absent. */
  consulta: z.object({ contra: entero.min(1).optional() }),
  cuerpo: null,
  respuesta: corrida.extend({
    grupos: z.array(grupoHallazgos),
    cambio: z
      .object({
        contra: corrida,
        nuevos: z.array(grupoHallazgos),
        resueltos: z.array(grupoHallazgos),
        siguen: z.number().int(),
      })
      .nullable(),
  }),
  problemas: ['reporte.no_existe'],
})

export const validarAhora = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones',
  permiso: 'reporte.editar',
  resumen: 'Revisar ahora el borrador con las reglas y guardar lo hallado',
  params: claveReporte,
  consulta: nada,
  cuerpo: null,
  respuesta: corrida,
  problemas: ['reporte.no_existe', 'plan.no_existe'],
})

export const ENDPOINTS_CORRIDAS = [listarCorridas, verCorrida, validarAhora] as const
