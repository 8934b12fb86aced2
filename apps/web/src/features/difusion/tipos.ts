import type { Respuesta } from '../../api/tipos.ts'

export type FilaDifusion = Respuesta<'GET /api/difusiones'>['filas'][number]
export type Difusion = Respuesta<'GET /api/difusiones/:numero'>
export type FilaTraslado = Respuesta<'GET /api/difusiones/:numero/entidades'>['filas'][number]
