// The definitive limit closes reports; an act reopens one (R1.3, R4.2).
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { z } from 'zod'
import { motivoAjuste } from './ajustes-formas.ts'
import { claveReporte, entero, lugarDeReporte, nada, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

export const cerrarReportes = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/:instrumento/:vigencia/cierre',
  permiso: 'reporte.cerrar',
  resumen: 'Cerrar ya los reportes cuyo límite definitivo pasó; el sistema lo hace solo, y repetirlo no cambia nada',
  params: z.object({ instrumento: z.enum(INSTRUMENTOS), vigencia: entero.min(2000).max(2100) }),
  consulta: nada,
  cuerpo: z.object({}),
  respuesta: z.object({ cerrados: z.number().int() }),
  problemas: ['calendario.no_disponible'],
})

export const reabrirReporte = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/reapertura',
  permiso: 'reporte.cerrar',
  resumen: 'Reabrir un reporte cerrado por una circular o una medida vigentes: el acto, la razón y el alcance',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({
    clase: z.enum(['circular', 'medida']),
    /** Number of the circular or of the measure. */
    acto: texto.trim().min(3).max(40),
    motivo: motivoAjuste,
    /** Metas to which it is limited; null: the whole report. */
    metas: z.array(lugarDeReporte).min(1).max(500).nullable().default(null),
  }),
  respuesta: z.object({ estado: z.enum(ESTADOS_REPORTE) }),
  problemas: [
    ...(['reporte.no_existe', 'reporte.acto_imposible', 'reporte.acto_ajeno'] as const),
    ...(['reapertura.acto', 'reapertura.sin_plazo', 'ajustes.meta_desconocida'] as const),
  ],
})

export const ENDPOINTS_CIERRE = [cerrarReportes, reabrirReporte] as const
