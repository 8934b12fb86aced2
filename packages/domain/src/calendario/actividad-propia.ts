// DNP's own rows (publish the guide, open, verify): fulfilled with their product or overdue, in public (R1.11).
import type { Fecha, Instante } from '../shared/index.ts'
import type { Actividad } from './cronograma.ts'
import { type CronogramaRegistrado, pasoAntes, vigorRegistrado } from './registrado.ts'
import { intervaloDe, ultimoDia } from './situacion.ts'
import type { EnVigor, FilaEnVigor } from './vigor.ts'

export const ESTADOS_PROPIA = ['por_cumplir', 'cumplida', 'cumplida_tarde', 'vencida'] as const
export type EstadoPropia = (typeof ESTADOS_PROPIA)[number]

/** What shows that a row was fulfilled: a document or a link. */
export type Producto = { readonly nombre: string; readonly direccion: string; readonly en: Instante }

export function isPropiaDelDnp({ obligados }: Pick<Actividad, 'obligados'>): boolean {
  return obligados.length > 0 && obligados.every((obligado) => obligado === 'dnp')
}

/** A product registered after `ahora` is not known yet. */
export function estadoPropia(
  vigor: EnVigor,
  fila: FilaEnVigor,
  producto: Producto | null,
  ahora: Instante,
): EstadoPropia {
  const { cierra } = intervaloDe(vigor, fila)
  if (producto !== null && producto.en <= ahora) return producto.en < cierra ? 'cumplida' : 'cumplida_tarde'
  return ahora < cierra ? 'por_cumplir' : 'vencida'
}

/** What several products say together: fulfilled since the first one, and the last one is what there is to open. */
export function productoVigente(productos: readonly Producto[]): Producto | null {
  const [primero, ultimo] = [productos[0], productos.at(-1)]
  return primero && ultimo ? { nombre: ultimo.nombre, direccion: ultimo.direccion, en: primero.en } : null
}

/** A row of DNP whose product is what the entities open before they begin. */
export function isGuia(actividad: Pick<Actividad, 'obligados' | 'clases'>): boolean {
  return isPropiaDelDnp(actividad) && actividad.clases.includes('publicacion')
}

export const FALTAS_PRODUCTO = ['ajena', 'sin_motivo', 'igual'] as const
export type FaltaProducto = (typeof FALTAS_PRODUCTO)[number]

/** Why a product is not registered; null when it is. One that comes after another says why it corrects it. */
export function faltaDeProducto(
  actividad: Pick<Actividad, 'obligados'> | null,
  previos: readonly Producto[],
  nuevo: Omit<Producto, 'en'> & { readonly motivo: string | null },
): FaltaProducto | null {
  if (actividad === null || !isPropiaDelDnp(actividad)) return 'ajena'
  const previo = productoVigente(previos)
  if (previo === null) return null
  if (previo.nombre === nuevo.nombre && previo.direccion === nuevo.direccion) return 'igual'
  return nuevo.motivo === null ? 'sin_motivo' : null
}

/** `sin_registro`: its limit passed before this installation kept the cronograma, so that nothing can be said of whether it was met. */
export type EstadoPropiaVisto = EstadoPropia | 'sin_registro'

export type FilaPropia = { readonly fila: FilaEnVigor; readonly limite: Fecha; readonly estado: EstadoPropiaVisto }

/** The rows of DNP in force, with how each stands. */
export function filasPropias(
  cronograma: CronogramaRegistrado,
  productosDe: (actividad: string) => readonly Producto[],
  ahora: Instante,
): FilaPropia[] {
  const vigor = vigorRegistrado(cronograma, ahora)
  return vigor.filas.filter(isPropiaDelDnp).map((fila) => {
    const limite = ultimoDia(vigor, fila)
    const estado = estadoPropia(vigor, fila, productoVigente(productosDe(fila.clave)), ahora)
    return { fila, limite, estado: pasoAntes(cronograma, limite) ? SIN_ACUSAR[estado] : estado }
  })
}

/** What was not looked at in its time is not called late. */
const SIN_ACUSAR: Readonly<Record<EstadoPropia, EstadoPropiaVisto>> = {
  ...{ por_cumplir: 'por_cumplir', cumplida: 'cumplida', cumplida_tarde: 'cumplida', vencida: 'sin_registro' },
}
