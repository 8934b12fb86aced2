import type { Respuesta } from '../../api/tipos.ts'

export type Lista = Respuesta<'GET /api/excepciones'>
export type FilaLista = Lista['filas'][number]
export type Excepcion = Respuesta<'GET /api/excepciones/:numero'>
export type FilaPedible = Respuesta<'GET /api/excepciones/filas'>['filas'][number]

/** For whom it is asked, as it reads in a sentence. */
export function paraQuien({ clase, nombre }: FilaLista['alcance']): string {
  return clase === 'departamento' ? `${nombre} y sus municipios` : nombre
}
