// To whoever stands in for the leader for given dates.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Fecha } from '@kpt/domain/shared'
import { formatFecha } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly desde: Fecha
  readonly hasta: Fecha
  readonly acto: string
  readonly enlace: string
}

export const encargoComienza = (h: Hechos): Mensaje => ({
  asunto: `Su encargo como usuario líder de ${n(h.entidad)}`,
  nombre: n(h.nombre),
  bloques: [
    'Usted queda como usuario líder encargado. Mientras dure el encargo, responde por la entidad en KPT y es la única persona que puede enviar sus reportes.',
    datos(
      ['Entidad', n(h.entidad)],
      ['Comienza', formatFecha(h.desde)],
      ['Termina', `${formatFecha(h.hasta)}, al final del día`],
      ['Acto', n(h.acto)],
    ),
    enlace('Ir a KPT', h.enlace),
  ],
  porque: 'lo encargaron como usuario líder de esa entidad',
})
