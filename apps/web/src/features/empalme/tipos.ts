import type { Respuesta } from '../../api/tipos.ts'

export type Empalme = Respuesta<'GET /api/empalme'>['periodos'][number]
export type Escrita = Empalme['historia'][number]
export type Previa = Respuesta<'GET /api/empalme/previa'>
export type Alcanzado = Previa['filas'][number]
export type Expediente = Respuesta<'GET /api/entidades/:entidad/empalme'>
