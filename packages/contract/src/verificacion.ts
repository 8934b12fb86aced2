// DNP's own verification of any report and the relay of what it asks through the gobernación (R4.2, R4.3).
import { ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { z } from 'zod'
import { motivoAjuste, pedido } from './ajustes-formas.ts'
import { claveReporte, fecha, instante, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const REPORTE = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'
const estado = z.enum(ESTADOS_REPORTE)
const version = z.number().int().min(1)
const comunes = ['reporte.no_existe', 'reporte.acto_imposible', 'reporte.acto_ajeno', 'reporte.version_vieja'] as const

export const seleccionarReporte = endpoint({
  metodo: 'POST',
  ruta: `${REPORTE}/seleccion`,
  permiso: 'reporte.verificar',
  resumen: 'Seleccionar un reporte para la verificación del DNP, con su razón',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ version, motivo: motivoAjuste }),
  respuesta: z.object({ estado }),
  problemas: comunes,
})

export const darConforme = endpoint({
  metodo: 'POST',
  ruta: `${REPORTE}/conformidad`,
  permiso: 'reporte.verificar',
  resumen: 'Dar la conformidad del DNP: el reporte vuelve a donde estaba, con este veredicto junto al departamental',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ version, observaciones: texto.trim().max(2000).nullable() }),
  respuesta: z.object({ estado }),
  problemas: comunes,
})

export const pedirAjustesDnp = endpoint({
  metodo: 'POST',
  ruta: `${REPORTE}/ajustes-dnp`,
  permiso: 'reporte.verificar',
  resumen:
    'Pedir ajustes desde el DNP: a los municipios, por medio de su gobernación; a departamentos y Bogotá D.C., directamente',
  params: claveReporte,
  consulta: nada,
  cuerpo: pedido.extend({
    /** Business days to reply, from the relay; null: those in force. */
    dias: z.number().int().min(1).max(30).nullable().default(null),
  }),
  respuesta: z.object({ estado, trasladoVence: fecha.nullable() }),
  problemas: [
    ...comunes,
    ...(['reporte.actividad_cerrada', 'ajustes.sin_metas', 'ajustes.meta_desconocida'] as const),
    ...(['ajustes.fuera_de_la_reapertura'] as const),
  ],
})

export const trasladarAjustes = endpoint({
  metodo: 'POST',
  ruta: `${REPORTE}/traslado`,
  permiso: 'reporte.revisar',
  resumen: 'Trasladar a la entidad los ajustes que pidió el DNP; vencido el término de la gobernación, lo hace el DNP',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ nota: motivoAjuste.nullable().default(null) }),
  respuesta: z.object({ estado, ronda: z.number().int(), vence: fecha }),
  problemas: [...comunes, 'reporte.actividad_cerrada', 'reporte.traslado_en_plazo'],
})

export const listarTraslados = endpoint({
  metodo: 'GET',
  ruta: '/api/traslados',
  permiso: 'publico',
  resumen: 'Qué pidió ajustar el DNP, cuándo lo trasladó cada gobernación, y lo que omitió trasladar',
  params: nada,
  consulta: paginacion.extend({
    departamento: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    situacion: z.enum(['todos', 'pendientes', 'omitidos']).default('todos'),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: z.object({ codigo: z.string(), nombre: z.string() }),
      departamento: z.object({ codigo: z.string(), nombre: z.string() }),
      instrumento: z.string(),
      vigencia: z.number().int(),
      corte: z.number().int(),
      /** Which of the requests of DNP on that report, from 1. */
      n: z.number().int(),
      pedidaEn: instante,
      limite: fecha,
      trasladadaEn: instante.nullable(),
      omitido: z.boolean(),
    }),
  ).extend({
    /** Of the department asked for, whatever their situation. */
    cuentas: z.object({ todos: z.number().int(), pendientes: z.number().int(), omitidos: z.number().int() }),
    departamentos: z.array(z.object({ codigo: z.string(), nombre: z.string() })),
  }),
  problemas: [],
})

export const ENDPOINTS_VERIFICACION = [
  seleccionarReporte,
  darConforme,
  pedirAjustesDnp,
  trasladarAjustes,
  listarTraslados,
] as const
