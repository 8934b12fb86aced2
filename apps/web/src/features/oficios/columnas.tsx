import { formatInstante, NOMBRES_CLASE_OFICIO } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Columna } from '../../ui/tabla.tsx'
import { ChipOficio } from './chip-oficio.tsx'
import type { FilaOficio } from './tipos.ts'

const NUMERO: Columna<FilaOficio> = {
  clave: 'radicado',
  titulo: 'Oficio',
  nombra: true,
  celda: (o) => (
    <Link className="enlace-fila numero" to="/oficios/$radicado" params={{ radicado: o.radicado }}>
      {o.radicado}
    </Link>
  ),
}

const RESTO: Columna<FilaOficio>[] = [
  {
    clave: 'asunto',
    titulo: 'Asunto',
    ancho: 'largo',
    celda: (o) => (
      <>
        {o.asunto}
        <br />
        <span className="tenue menor">
          {NOMBRES_CLASE_OFICIO[o.clase]}
          {o.sobre ? ` · corte ${o.sobre.corte} de ${o.sobre.vigencia}` : ''}
        </span>
      </>
    ),
  },
  { clave: 'firmado', titulo: 'Firmado', celda: (o) => formatInstante(Date.parse(o.firmadoEn)) },
  { clave: 'estado', titulo: 'Entrega', celda: (o) => <ChipOficio estado={o.estado} sinEfecto={o.sinEfecto} /> },
]

/** Whoever writes looks for the entity; whoever receives, for who wrote. */
export const DE_QUIEN_ESCRIBE: Columna<FilaOficio>[] = [
  NUMERO,
  { clave: 'entidad', titulo: 'Entidad', celda: (o) => o.entidad.nombre },
  ...RESTO,
]

export const DE_QUIEN_RECIBE: Columna<FilaOficio>[] = [
  NUMERO,
  { clave: 'emisor', titulo: 'De', celda: (o) => o.emisor.nombre },
  ...RESTO,
]
