import type { Respuesta } from '../../api/tipos.ts'

export const RUTA_ANUAL = 'GET /api/entidades/:entidad/plan/anual/:vigencia'
export type Anual = Respuesta<typeof RUTA_ANUAL>
export type FilaAnual = Anual['filas'][number]
export type Documento = 'poai' | 'accion'
