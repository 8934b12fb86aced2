// What DNP published, as it reaches a gobernación (to relay it) or a municipality (relayed, with the comment of its gobernación).
import { enRenglon, fraseEnRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import { cita, datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly destino: 'gobernacion' | 'municipio'
  readonly numero: string
  readonly titulo: string
  readonly contenido: string
  /** Link that DNP gave; null when there is none. */
  readonly documento: string | null
  /** Of the gobernación that relays; empty when it said nothing. */
  readonly comentario: string
  readonly gobernacion: string
  /** Last day to relay, in words. */
  readonly hasta: string
  readonly enlace: string
}

export const difusionTraslado = (h: Hechos): Mensaje => ({
  asunto: `${h.destino === 'gobernacion' ? 'Para trasladar a sus municipios' : 'Información del DNP'}: ${fraseEnRenglon(h.titulo, 200)}`,
  nombre: null,
  bloques: [
    h.destino === 'gobernacion'
      ? `El DNP publicó lo siguiente. La gobernación lo difunde a todos sus municipios, a más tardar el ${h.hasta}.`
      : `${n(h.gobernacion)} le traslada lo que publicó el DNP.`,
    ...(h.comentario === '' ? [] : ['Dice la gobernación:', cita(h.comentario)]),
    datos(['Número', n(h.numero)], ['Título', fraseEnRenglon(h.titulo, 200)]),
    // DNP's own words and link, as it wrote them: the letter shows them as a quotation, never as a link of ours.
    cita([h.contenido, ...(h.documento === null ? [] : [enRenglon(h.documento, 500)])].join('\n')),
    enlace(h.destino === 'gobernacion' ? 'Trasladarlo en KPT' : 'Leerlo en KPT y acusar recibo', h.enlace),
  ],
  porque:
    h.destino === 'gobernacion'
      ? 'trabaja en la gobernación que debe difundirlo'
      : 'es la dirección oficial de la entidad, dirige su reporte, o la circular manda copia a esta dirección',
})
