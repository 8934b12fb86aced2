import type { Respuesta } from '../../api/tipos.ts'

export type FilaOficio = Respuesta<'GET /api/oficios'>['filas'][number]
export type Oficio = Respuesta<'GET /api/oficios/:radicado'>
export type Lote = Respuesta<'GET /api/oficios/lotes/:lote'>
export type FilaLote = Respuesta<'GET /api/oficios/lotes'>['filas'][number]
export type DeLista = Respuesta<'GET /api/oficios/lotes/:lote/entidades'>['filas'][number]
