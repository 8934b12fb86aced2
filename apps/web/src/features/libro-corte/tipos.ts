// The uploads of the workbook of a corte as the server shows them, and where their chunks go.
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import type { RedDeCarga } from '../cargas/envios.ts'
import type { Clave } from '../reportes/borrador/red.ts'

export const LIBROS = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros'

export type LibroCargado = Respuesta<'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga'>
export type Vista = NonNullable<LibroCargado['vista']>
export type Cambio =
  Respuesta<'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/cambios'>['filas'][number]

/** The corte of the address, and one of its uploads. */
export type PropsLibro = { readonly clave: Clave; readonly libro: LibroCargado }

export function redDelLibro(clave: Clave, carga: string): RedDeCarga {
  const params = { ...clave, carga }
  return {
    trozo: async (trozo, cuerpo, signal) =>
      (await api(`POST ${LIBROS}/:carga/trozos/:trozo`, { params: { ...params, trozo }, cuerpo, signal })).recibidos,
    cierre: () => api(`POST ${LIBROS}/:carga/cierre`, { params }),
  }
}
