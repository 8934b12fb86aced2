// Requests for adjustments: asking down to the field, replying point by point, opening a meta of one's own (numeral 2.c, Circular 0009-4 de 2023).

import { ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { CLASES_RESPUESTA } from '@kpt/domain/revision'
import { z } from 'zod'
import { motivoAjuste, pedido } from './ajustes-formas.ts'
import { claveReporte, entero, fecha, lugarDeReporte, nada, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

const estado = z.enum(ESTADOS_REPORTE)
const deRonda = claveReporte.extend({ ronda: entero.min(1) })

export const solicitarAjustes = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes',
  permiso: 'reporte.revisar',
  resumen: 'Pedir ajustes sobre metas y campos escogidos, cada uno con su tipo y su motivo, y una fecha',
  params: claveReporte,
  consulta: nada,
  cuerpo: pedido.extend({ vence: fecha }),
  respuesta: z.object({ estado, ronda: z.number().int() }),
  problemas: [
    ...(['reporte.no_existe', 'reporte.acto_imposible', 'reporte.acto_ajeno', 'reporte.version_vieja'] as const),
    ...(['reporte.actividad_cerrada', 'ajustes.sin_metas', 'ajustes.meta_desconocida'] as const),
    ...(['ajustes.vencimiento', 'ajustes.fuera_de_la_reapertura'] as const),
  ],
})

export const responderAjuste = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/respuestas',
  permiso: 'reporte.editar',
  resumen:
    'Responder lo pedido sobre una meta: si se cambió o se explica, y con qué evidencias (obligatorio antes de enviar)',
  params: deRonda,
  consulta: nada,
  cuerpo: z.object({
    meta: lugarDeReporte,
    clase: z.enum(CLASES_RESPUESTA).default('explicado'),
    texto: motivoAjuste,
    evidencias: z.array(uuid).max(50).default([]),
  }),
  respuesta: z.object({ respondidas: z.number().int(), pedidas: z.number().int() }),
  problemas: [
    ...(['reporte.no_existe', 'reporte.no_editable', 'ajustes.ronda_no_existe', 'ajustes.meta_desconocida'] as const),
    ...(['valor.fuera_de_reparto', 'evidencia.no_existe'] as const),
  ],
})

export const pedirReapertura = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/reaperturas',
  permiso: 'reporte.editar',
  resumen: 'Pedir, durante los ajustes, que se abra otra meta que la entidad quiere corregir',
  params: deRonda,
  consulta: nada,
  cuerpo: z.object({ meta: lugarDeReporte, motivo: motivoAjuste }),
  respuesta: z.object({ n: z.number().int() }),
  problemas: [
    ...(['reporte.no_existe', 'reporte.no_editable', 'ajustes.ronda_no_existe', 'ajustes.meta_desconocida'] as const),
    ...(['valor.fuera_de_reparto', 'ajustes.meta_abierta', 'ajustes.reapertura_pedida'] as const),
  ],
})

export const decidirReapertura = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/reaperturas/:n/decision',
  permiso: 'reporte.revisar',
  resumen: 'Conceder o negar que se abra una meta que la entidad pidió abrir',
  params: deRonda.extend({ n: entero.min(1) }),
  consulta: nada,
  cuerpo: z.discriminatedUnion('concede', [
    z.object({ concede: z.literal(true), motivo: motivoAjuste.nullable().default(null) }),
    z.object({ concede: z.literal(false), motivo: motivoAjuste }),
  ]),
  respuesta: z.object({ concede: z.boolean() }),
  problemas: [
    ...(['reporte.no_existe', 'reporte.acto_ajeno', 'reporte.no_editable', 'ajustes.ronda_no_existe'] as const),
    ...(['ajustes.reapertura_no_existe', 'ajustes.reapertura_decidida'] as const),
  ],
})

export const ENDPOINTS_AJUSTES = [solicitarAjustes, responderAjuste, pedirReapertura, decidirReapertura] as const
