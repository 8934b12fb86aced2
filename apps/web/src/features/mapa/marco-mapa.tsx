// A map with what goes beside it: what the pointed place says, the legend, whose drawing it is, and the picture as a file.
import { formatFecha } from '@kpt/textos'
import { type ReactNode, type RefObject, useRef } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { IconoBajar } from '../../ui/iconos.tsx'
import { guardarDibujo } from './guardar-dibujo.ts'

type Props = {
  readonly mapa: (ref: RefObject<SVGSVGElement | null>) => ReactNode
  /** What the pointed place says, or how to use the map. */
  readonly ficha: ReactNode
  readonly leyenda: ReactNode
  readonly nota?: ReactNode
  readonly poligonos?: { readonly fuente: string; readonly fecha: string } | null
  /** Name of the picture's file, without its extension. */
  readonly archivo: string
}

export function MarcoMapa({ mapa, ficha, leyenda, nota, poligonos, archivo }: Props) {
  const dibujo = useRef<SVGSVGElement>(null)
  return (
    <figure className="marco-mapa">
      <div className="marco-mapa__dibujo">{mapa(dibujo)}</div>
      <figcaption className="marco-mapa__lado">
        <div className="marco-mapa__ficha" aria-live="polite">
          {ficha}
        </div>
        {leyenda}
        <div className="marco-mapa__fuente">
          {nota}
          <p>
            Contornos: <a href="https://mapsvg.com/maps/colombia">MapSVG</a>, por @svg-maps/colombia, licencia{' '}
            <a href="https://creativecommons.org/licenses/by/4.0/deed.es">CC BY 4.0</a>, simplificados. Cabeceras: DANE,
            DIVIPOLA.{' '}
            {poligonos
              ? `Municipios: ${poligonos.fuente}, edición del ${formatFecha(poligonos.fecha)}, simplificados. `
              : ''}
            No sirven para deslindes.
          </p>
          <div className="no-imprimir">
            <Boton
              variante="texto"
              icono={<IconoBajar />}
              onClick={() => dibujo.current && guardarDibujo(dibujo.current, archivo)}
            >
              Descargar el mapa (SVG)
            </Boton>
          </div>
        </div>
      </figcaption>
    </figure>
  )
}
