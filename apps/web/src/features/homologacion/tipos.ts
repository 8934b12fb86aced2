import type { Respuesta } from '../../api/tipos.ts'

export type Homologacion = Respuesta<'GET /api/entidades/:entidad/plan/homologacion'>
export type MetaFila = Homologacion['filas'][number]
export type Candidato =
  Respuesta<'GET /api/entidades/:entidad/plan/homologacion/propuestas'>['propuestas'][number]['candidatos'][number]

/** The indicator chosen for a meta, with what is read again before confirming it. */
export type Eleccion = {
  readonly codigo: string
  readonly nombre: string
  readonly producto: string
}
/** By number of meta. */
export type Elecciones = Readonly<Record<string, { readonly meta: MetaFila; readonly eleccion: Eleccion }>>
