// Columns of the relays. Whoever reviews or verifies the report goes from its municipality to it; for the rest it is a name.
import { abarca, territorioDe } from '@kpt/domain/acceso'
import { formatFecha, formatInstante } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Sesion } from '../../app/sesion.ts'
import { Chip } from '../../ui/chip.tsx'
import type { Columna } from '../../ui/tabla.tsx'
import type { Traslado } from './tipos.ts'

export function columnasDe(sesion: Sesion | null): Columna<Traslado>[] {
  return [
    {
      clave: 'entidad',
      titulo: 'Municipio',
      nombra: true,
      celda: (t) => (
        <>
          {loRevisa(sesion, t) ? <Enlace traslado={t} /> : t.entidad.nombre}
          <br />
          <span className="tenue">{t.departamento.nombre}</span>
        </>
      ),
    },
    { clave: 'corte', titulo: 'Corte', celda: (t) => `${t.corte} de ${t.vigencia}` },
    { clave: 'pedida', titulo: 'Lo pidió el DNP', celda: (t) => formatInstante(Date.parse(t.pedidaEn)) },
    { clave: 'limite', titulo: 'Para trasladar hasta', celda: (t) => formatFecha(t.limite) },
    { clave: 'estado', titulo: 'Traslado', celda: (t) => <Situacion traslado={t} /> },
  ]
}

/** The same table of permissions that the server asks. */
function loRevisa(sesion: Sesion | null, { entidad, departamento }: Traslado): boolean {
  if (!sesion) return false
  const territorio = territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, 'reporte.ver')
  const { codigo } = entidad
  return territorio !== null && abarca(territorio, { codigo, departamento: departamento.codigo, tipo: 'municipio' })
}

function Enlace({ traslado: { entidad, instrumento, vigencia, corte } }: { traslado: Traslado }) {
  return (
    <Link
      className="enlace-fila"
      to="/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/revision"
      params={{ entidad: entidad.codigo, instrumento, vigencia: String(vigencia), corte: String(corte) }}
    >
      {entidad.nombre}
    </Link>
  )
}

function Situacion({ traslado: { omitido, trasladadaEn } }: { traslado: Traslado }) {
  if (omitido)
    return (
      <div>
        <Chip tono="mal" icono="mal">
          Lo omitió la gobernación
        </Chip>
        <br />
        <span className="tenue">
          {trasladadaEn ? `Lo trasladó el DNP el ${formatFecha(trasladadaEn.slice(0, 10))}` : 'Aún sin trasladar'}
        </span>
      </div>
    )
  return trasladadaEn ? (
    <Chip tono="bien" icono="bien">
      Trasladado el {formatFecha(trasladadaEn.slice(0, 10))}
    </Chip>
  ) : (
    <Chip tono="alerta" icono="reloj">
      Espera traslado
    </Chip>
  )
}
