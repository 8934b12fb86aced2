// Columns of the list of entities: where the plan stands, which version, how much of it is homologado, whom to ask.
import { formatFecha, NOMBRES_ESTADO_PREPARACION } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { BarraHomologadas } from '../../app/barra-homologadas.tsx'
import { AQuienLlamar, EntidadEnLista } from '../../app/entidad-en-lista.tsx'
import { Chip } from '../../ui/chip.tsx'
import type { Columna } from '../../ui/tabla.tsx'
import { SinEquivalente } from './sin-equivalente.tsx'
import { type EntidadPreparada, ESTADOS } from './tipos.ts'

export const COLUMNAS: Columna<EntidadPreparada>[] = [
  { clave: 'entidad', titulo: 'Entidad', nombra: true, celda: (f) => <Nombre fila={f} /> },
  { clave: 'estado', titulo: 'Plan', celda: (f) => <Estado fila={f} /> },
  {
    clave: 'homologadas',
    titulo: 'Metas homologadas',
    ancho: 'largo',
    celda: (f) => (f.version === 0 ? <span className="tenue cero">—</span> : <BarraHomologadas {...f} />),
  },
  {
    clave: 'sinEquivalente',
    titulo: 'Sin equivalente',
    celda: (f) => <SinEquivalente {...f} />,
  },
  { clave: 'lider', titulo: 'A quién llamar', celda: (f) => <AQuienLlamar lider={f.lider} /> },
]

function Nombre({ fila: { entidad, version } }: { fila: EntidadPreparada }) {
  return (
    <EntidadEnLista entidad={entidad}>
      {version > 0 ? (
        <Link className="enlace-fila" to="/entidades/$entidad/plan" params={{ entidad: entidad.codigo }}>
          {entidad.nombre}
        </Link>
      ) : null}
    </EntidadEnLista>
  )
}

function Estado({ fila: { estado, version, hechaEn, versionFinalizada, finalizadaEn } }: { fila: EntidadPreparada }) {
  const marca = ESTADOS.find((e) => e.estado === estado)
  return (
    <>
      <Chip tono={marca?.tono ?? 'quieto'} icono={marca?.icono ?? 'raya'}>
        {NOMBRES_ESTADO_PREPARACION[estado]}
      </Chip>
      {finalizadaEn ? (
        <span className="bloque tenue">
          Versión {versionFinalizada}, finalizada el {formatFecha(finalizadaEn.slice(0, 10))}
        </span>
      ) : null}
      {hechaEn && version !== versionFinalizada ? (
        <span className="bloque tenue">
          Versión {version}, del {formatFecha(hechaEn.slice(0, 10))}
        </span>
      ) : null}
    </>
  )
}
