// A moment in two lines, date and hour: it never breaks in the middle of one.
import { fechaEn } from '@kpt/domain/shared'
import { formatFecha, formatHora } from '@kpt/textos'

/** `en`: ISO instant. */
export function Cuando({ en, segundos = true }: { en: string; segundos?: boolean }) {
  const instante = Date.parse(en)
  return (
    <span className="cuando">
      {formatFecha(fechaEn(instante))}
      <br />
      <span className="tenue menor numero">{formatHora(instante, segundos)}</span>
    </span>
  )
}
