// To each leader whom a measure reaches: what it changes, by which document, and where it is registered.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { datos, enlace, lista, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly numero: string
  readonly clase: string
  /** What the new date means. */
  readonly efecto: string
  /** Activity and its new date, one a line. */
  readonly filas: readonly string[]
  readonly documento: string
  readonly motivo: string
  /** Public register. */
  readonly enlace: string
}

export const medidaConcedida = (h: Hechos): Mensaje => ({
  asunto: `${n(h.clase)} para ${n(h.entidad)}: ${n(h.numero)}`,
  nombre: n(h.nombre),
  bloques: [
    `El DNP concedió una medida que cambia fechas del calendario para ${n(h.entidad)}.`,
    lista(h.filas.map((fila) => n(fila))),
    `${n(h.efecto)}.`,
    datos(['Número', n(h.numero)], ['Clase', n(h.clase)], ['Documento', n(h.documento)], ['Motivo', n(h.motivo)]),
    enlace('Ver el registro de medidas', h.enlace),
  ],
  porque: 'es usuario líder de esa entidad en KPT',
})
