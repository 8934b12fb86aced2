// The drawing of a map. One stop of the tabulator; arrows go from place to place, and whoever points, touches or arrives by keyboard
// reads beside it what the place says.
import type { Caja } from '@kpt/domain/territorio'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type PointerEvent, type Ref, useId, useState } from 'react'
import { TrazoGlifo } from './glifos.tsx'
import type { Lugar } from './lugar.ts'
import './mapa.css'

type Props = {
  readonly ref?: Ref<SVGSVGElement>
  /** What the map shows, for whoever hears the screen. */
  readonly titulo: string
  readonly caja: Caja
  readonly lugares: readonly Lugar[]
  /** Drawn under everything, out of reach: neighbours. */
  readonly fondo?: string
  /** Outline of the whole, when the places are only points. */
  readonly silueta?: string
  /** Frame of what is drawn out of its place. */
  readonly recuadro?: Caja
  readonly visto: string | null
  readonly onVer: (codigo: string | null) => void
}

export function LienzoMapa({ ref, titulo, caja, lugares, fondo, silueta, recuadro, visto, onVer }: Props) {
  const ayuda = useId()
  const [parada, setParada] = useState<string | null>(null)
  const enParada = lugares.some((l) => l.codigo === parada) ? parada : lugares[0]?.codigo
  const [x0, y0, x1, y1] = caja
  const radio = Math.max(x1 - x0, y1 - y0) * (lugares.length > 60 ? 0.0105 : 0.014)
  const realzado = lugares.find((l) => l.codigo === visto)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links; no element of HTML goes around shapes */}
      <svg
        ref={ref}
        className="mapa"
        viewBox={`${x0} ${y0} ${x1 - x0} ${y1 - y0}`}
        role="group"
        aria-label={titulo}
        aria-describedby={ayuda}
        onKeyDown={alTeclear}
        onPointerLeave={() => onVer(null)}
      >
        {fondo ? <path className="mapa-fondo" d={fondo} /> : null}
        {silueta ? <path className="mapa-silueta" d={silueta} /> : null}
        {recuadro ? <Recuadro caja={recuadro} /> : null}
        {lugares.map((lugar) => (
          <Link
            key={lugar.codigo}
            to={lugar.a}
            search={lugar.busqueda ?? {}}
            resetScroll={false}
            className="mapa-lugar"
            activeProps={{ className: '', 'aria-current': undefined }}
            tabIndex={lugar.codigo === enParada ? 0 : -1}
            aria-label={lugar.dice}
            onFocus={() => {
              setParada(lugar.codigo)
              onVer(lugar.codigo)
            }}
            onPointerEnter={() => onVer(lugar.codigo)}
            onClick={(evento) =>
              soloMirar(evento.nativeEvent as globalThis.PointerEvent, lugar, visto) && evento.preventDefault()
            }
            onPointerDown={(evento: PointerEvent) => evento.pointerType === 'touch' && onVer(lugar.codigo)}
          >
            {lugar.area ? (
              <path
                className={`mapa-area ${lugar.area.clase}`}
                d={lugar.area.trazo}
                transform={lugar.area.transformacion}
              />
            ) : null}
            {lugar.marca ? (
              <TrazoGlifo glifo={lugar.marca.glifo} x={lugar.marca.punto[0]} y={lugar.marca.punto[1]} radio={radio} />
            ) : null}
          </Link>
        ))}
        <Bordes lugares={lugares} />
        {realzado ? <Realce lugar={realzado} radio={radio} /> : null}
        <Cifras lugares={lugares} />
      </svg>
      <p id={ayuda} className="solo-lector">
        Use las flechas para ir de un lugar a otro y Entrar para abrirlo. Las mismas cifras están en la tabla que sigue.
      </p>
    </>
  )
}

/** A finger cannot point without pressing: what it touches first is shown; touched again, it opens. Areas open at once. */
function soloMirar(evento: globalThis.PointerEvent, lugar: Lugar, visto: string | null): boolean {
  return evento.pointerType === 'touch' && lugar.marca !== undefined && visto !== lugar.codigo
}

const PASO: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function alTeclear(evento: KeyboardEvent<SVGSVGElement>): void {
  const lugares = [...evento.currentTarget.querySelectorAll<SVGAElement>('a.mapa-lugar')]
  const actual = lugares.indexOf(document.activeElement as SVGAElement)
  const paso = PASO[evento.key]
  const siguiente =
    evento.key === 'Home'
      ? lugares[0]
      : evento.key === 'End'
        ? lugares.at(-1)
        : paso
          ? lugares.at((actual + paso) % lugares.length)
          : undefined
  if (!siguiente || actual < 0) return
  evento.preventDefault()
  siguiente.focus()
}

/** Borders are a dark line over a white one: seen between two light areas and between two dark ones. */
function Bordes({ lugares }: { lugares: readonly Lugar[] }) {
  const areas = lugares.flatMap((l) => (l.area ? [{ codigo: l.codigo, ...l.area }] : []))
  return ['mapa-borde mapa-borde--ancho', 'mapa-borde'].map((clase) => (
    <g key={clase} className={clase}>
      {areas.map((a) => (
        <path key={a.codigo} d={a.trazo} transform={a.transformacion} />
      ))}
    </g>
  ))
}

function Realce({ lugar, radio }: { lugar: Lugar; radio: number }) {
  return (
    <g className="mapa-realce">
      {lugar.area ? <path d={lugar.area.trazo} transform={lugar.area.transformacion} /> : null}
      {lugar.marca ? <circle cx={lugar.marca.punto[0]} cy={lugar.marca.punto[1]} r={radio * 1.9} /> : null}
    </g>
  )
}

/** Figures on the areas where they fit: where the border is near, only on a wide screen. */
function Cifras({ lugares }: { lugares: readonly Lugar[] }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: plain text, and the links already say the figure
    <g className="mapa-cifras" aria-hidden="true">
      {lugares.map(({ codigo, area }) =>
        area?.cifra && area.centro && (area.holgura ?? 0) >= 130 ? (
          <text
            key={codigo}
            x={area.centro[0]}
            y={area.centro[1]}
            className={`${area.clase} ${(area.holgura ?? 0) < 230 ? 'mapa-cifra--justa' : ''}`}
          >
            {area.cifra}
          </text>
        ) : null,
      )}
    </g>
  )
}

function Recuadro({ caja: [x0, y0, x1, y1] }: { caja: Caja }) {
  return <rect className="mapa-recuadro" x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
}
