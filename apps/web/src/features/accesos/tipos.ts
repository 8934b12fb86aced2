import type { Respuesta } from '../../api/tipos.ts'

export type Cola = Respuesta<'GET /api/accesos/solicitudes'>
export type FilaCola = Cola['filas'][number]
export type Solicitud = Respuesta<'GET /api/accesos/solicitudes/:radicado'>
export type Soporte = Solicitud['soportes'][number]
export type Liderazgo = Respuesta<'GET /api/entidades/:entidad/liderazgos'>['filas'][number]
