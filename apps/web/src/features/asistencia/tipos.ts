import type { Respuesta } from '../../api/tipos.ts'

export type Asistencia = Respuesta<'GET /api/asistencias'>['filas'][number]
export type Contacto = Respuesta<'GET /api/contactos'>['filas'][number]
