// Thin bar with its figure beside: the figure is the information, the bar its picture.
import './barra.css'

type Props = {
  /** 0–1; what exceeds is drawn full, the figure says the truth. */
  readonly fraccion: number
  readonly figura: string
  /** What is measured. Makes it a progress bar for the reader of the screen; without it only the figure is read. */
  readonly etiqueta?: string
  readonly tono?: 'acento' | 'bien' | 'alerta' | 'mal'
}

export function Barra({ fraccion, figura, etiqueta, tono = 'acento' }: Props) {
  const ciento = Math.round(Math.min(1, Math.max(0, fraccion)) * 1000) / 10
  return (
    <span className="barra">
      <span
        className="barra__riel"
        {...(etiqueta
          ? {
              role: 'progressbar',
              'aria-label': etiqueta,
              'aria-valuemin': 0,
              'aria-valuemax': 100,
              'aria-valuenow': Math.round(ciento),
              'aria-valuetext': figura,
            }
          : { 'aria-hidden': true })}
      >
        <span className={`barra__lleno barra__lleno--${tono}`} style={{ width: `${ciento}%` }} />
      </span>
      <span className="barra__figura numero">{figura}</span>
    </span>
  )
}
