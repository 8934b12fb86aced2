import type { Hallazgo, RechazoLibro } from '@kpt/domain/shared'

type Rechazado = { readonly codigo: RechazoLibro; readonly detalles: Readonly<Record<string, string>> }

/** A file that could not be opened, as a finding; some say where in it the trouble is. */
export function hallazgoRechazo({ codigo, detalles }: Rechazado): Hallazgo {
  const { hoja, celda } = detalles
  const ruta = { ...(hoja === undefined ? {} : { hoja }), ...(celda === undefined ? {} : { celda }) }
  return { regla: codigo, gravedad: 'error', ruta, valor: null, detalles }
}
