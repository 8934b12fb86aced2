import { fechaEn } from '@kpt/domain/shared'
import {
  formatFecha,
  formatInstante,
  NOMBRES_CLASE_LIDERAZGO,
  NOMBRES_SITUACION_LIDERAZGO,
  textoFinLiderazgo,
} from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Chip, type IconoChip, type TonoChip } from '../../../ui/chip.tsx'
import type { Columna } from '../../../ui/tabla.tsx'
import type { Liderazgo } from '../tipos.ts'

const SITUACION: Record<Liderazgo['situacion'], readonly [TonoChip, IconoChip]> = {
  vigente: ['bien', 'bien'],
  por_comenzar: ['nota', 'reloj'],
  terminado: ['quieto', 'candado'],
  sin_efecto: ['quieto', 'raya'],
}

/** The request is a column only for whoever may look at requests. */
export function columnasDe(filas: readonly Liderazgo[]): Columna<Liderazgo>[] {
  return filas.some((f) => f.radicado !== null) ? [...COLUMNAS, SOLICITUD] : COLUMNAS
}

const COLUMNAS: Columna<Liderazgo>[] = [
  {
    clave: 'quien',
    titulo: 'Quién',
    nombra: true,
    ancho: 'medio',
    celda: (f) => (
      <>
        {f.nombre}
        <br />
        <span className="tenue menor">
          {NOMBRES_CLASE_LIDERAZGO[f.clase]}
          {f.reasume ? ', de nuevo tras un encargo' : ''}
        </span>
      </>
    ),
  },
  {
    clave: 'situacion',
    titulo: 'Cómo está',
    celda: ({ situacion }) => {
      const [tono, icono] = SITUACION[situacion]
      return (
        <Chip tono={tono} icono={icono}>
          {NOMBRES_SITUACION_LIDERAZGO[situacion]}
        </Chip>
      )
    },
  },
  { clave: 'desde', titulo: 'Desde', celda: (f) => desdeDe(f) },
  {
    clave: 'hasta',
    titulo: 'Hasta',
    celda: (f) => (
      <>
        {f.situacion === 'sin_efecto' ? 'No comenzó' : hastaDe(f)}
        {f.fin ? (
          <>
            <br />
            <span className="tenue menor">{textoFinLiderazgo(f.fin)}</span>
          </>
        ) : null}
      </>
    ),
  },
  { clave: 'acto', titulo: 'Acto', ancho: 'medio', celda: (f) => f.acto ?? <span className="tenue">No consta</span> },
]

const SOLICITUD: Columna<Liderazgo> = {
  clave: 'solicitud',
  titulo: 'Solicitud',
  celda: ({ radicado }) =>
    radicado === null ? (
      <span className="tenue">Sin solicitud</span>
    ) : (
      <Link className="enlace-fila numero sin-corte" to="/accesos/solicitudes/$radicado" params={{ radicado }}>
        {radicado}
      </Link>
    ),
}

/** A beginning at midnight is that day; one in the middle of a day is its hour. */
export function desdeDe({ desde }: Pick<Liderazgo, 'desde'>): string {
  const en = Date.parse(desde)
  return isMedianoche(en) ? formatFecha(fechaEn(en)) : formatInstante(en)
}

/** An end at midnight is the last day before it; one in the middle of a day is its hour. */
export function hastaDe({ hasta }: Pick<Liderazgo, 'hasta'>): string {
  if (hasta === null) return 'Sin fecha de fin'
  const en = Date.parse(hasta)
  return isMedianoche(en) ? `${formatFecha(fechaEn(en - 1))}, al final del día` : formatInstante(en)
}

function isMedianoche(en: number): boolean {
  return fechaEn(en) !== fechaEn(en - 1)
}
