// Words of the history of a cronograma and of its time machine.
import type { Actividad, CambioFila, Efecto, EnVigor, Plazo } from '@kpt/domain/calendario'
import type { Fecha } from '@kpt/domain/shared'
import { NOMBRES_CLASE_ACTIVIDAD, NOMBRES_OBLIGADO } from './calendario.ts'
import { NOMBRES_EFECTO, NOMBRES_TRAS_LIMITE } from './cronograma-borrador.ts'
import { formatFecha } from './formato.ts'
import { textoCircular } from './plazo-calendario.ts'

/** What a circular did to a row, after its name: `la fijó`. */
export const FRASES_CAMBIO_FILA: Record<CambioFila['cambio'], string> = {
  agrega: 'la fijó',
  cambia: 'la cambió',
  retira: 'la suprimió',
}

type ActoDeCadena = { efecto: Efecto; asunto: string | null; disponible: boolean }

/** What a circular of the chain did, and what it was about; of one that is not on file only its existence is known. */
export function textoActoDeCadena({ efecto, asunto, disponible }: ActoDeCadena): string {
  const hizo = NOMBRES_EFECTO[efecto]
  if (!disponible) return `${hizo}. No está en este archivo: solo consta que existió.`
  return asunto ? `${hizo}. ${asunto.replace(/\.$/, '')}.` : `${hizo}.`
}

/** A field of a row, as it is read; what the circular does not say is said to be missing. */
export function textoCampoActividad(fila: Actividad, campo: keyof Actividad): string {
  switch (campo) {
    case 'clases':
      return fila.clases.map((clase) => NOMBRES_CLASE_ACTIVIDAD[clase]).join(', ')
    case 'obligados':
      return fila.obligados.map((obligado) => NOMBRES_OBLIGADO[obligado]).join(', ')
    case 'apertura':
      return fila.apertura === null ? 'No la fija' : formatFecha(fila.apertura)
    case 'limite':
      return formatFecha(fila.limite)
    case 'trasLimite':
      return NOMBRES_TRAS_LIMITE[fila.trasLimite]
    case 'corte':
      return fila.corte === null ? 'Ninguno' : String(fila.corte)
    default:
      return String(fila[campo] ?? 'Sin número')
  }
}

/** What was on file of a cronograma, as known then or as known today. */
export function textoSaber({
  estado,
  actos,
}: {
  estado: EnVigor['estado']
  actos: readonly { circular: string; fecha: Fecha }[]
}): string {
  const ultimo = actos.at(-1)
  if (estado === 'desconocido' || !ultimo) return 'Ningún acto lo había fijado todavía.'
  if (estado === 'no_disponible')
    return `Cronograma de la Circular ${ultimo.circular} no disponible en este archivo: de ella solo consta que existió y su fecha, el ${formatFecha(ultimo.fecha)}.`
  const cadena = actos.map(textoCircular)
  return `Regía por ${cadena.length > 1 ? 'estos actos' : 'este acto'}: ${cadena.join('; ')}.`
}

/** The last day of a row, or that nobody can say. */
export function textoLimitePlazo({ limite }: Pick<Plazo, 'limite'>): string {
  return limite === null ? 'No se puede decir' : formatFecha(limite)
}
