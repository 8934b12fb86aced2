// To a gobernación, once a day at most: who in its territory has something open, who is near the end, who let it pass.
import { fraseEnRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import { enlace, lista, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly departamento: string
  /** Rows with news and how their municipalities stand, a line for each group. */
  readonly filas: readonly string[]
  /** Board of its municipalities. */
  readonly enlace: string
  readonly enlaceRecordatorios: string
}

export const recordatorioResumen = (h: Hechos): Mensaje => ({
  asunto: `Plazos de los municipios de ${n(h.departamento)}`,
  nombre: null,
  bloques: [
    `Así están hoy los plazos de los municipios de ${n(h.departamento)} en los que hubo cambios:`,
    lista(h.filas.map((fila) => fraseEnRenglon(fila, 900))),
    'A quien debe algo KPT se lo recuerda por correo. Donde no hay usuario líder ni correo oficial no tiene a quién escribirle: allí la llamada de su gobernación es la única manera de avisar.',
    enlace('Ver el tablero', h.enlace),
    enlace('Ver los recordatorios enviados', h.enlaceRecordatorios),
  ],
  porque: 'su gobernación acompaña a esos municipios en KPT',
})
