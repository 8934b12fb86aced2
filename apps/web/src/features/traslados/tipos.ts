import type { Respuesta } from '../../api/tipos.ts'
import type { Filtros } from '../../app/filtros.ts'

export type Traslados = Respuesta<'GET /api/traslados'>
export type Traslado = Traslados['filas'][number]
export type Situacion = keyof Traslados['cuentas']

export function situacionDe({ situacion }: Filtros): Situacion {
  return situacion === 'pendientes' || situacion === 'omitidos' ? situacion : 'todos'
}

export function claveDeTraslado({ entidad, instrumento, vigencia, corte, n }: Traslado): string {
  return [entidad.codigo, instrumento, vigencia, corte, n].join('/')
}
