// Columns of the cortes that are not in course.
import { formatFecha, nombreDeReporte } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipHecho, ChipReporte } from '../../../app/chips.tsx'
import { nombreClaseCorte, nombreInstrumento } from '../../../app/nombres.ts'
import type { Columna } from '../../../ui/tabla.tsx'
import { direccionReporte } from '../direccion.ts'
import { FaltaCorte } from '../falta-corte.tsx'
import { claveDe, type Quien } from './clave.ts'
import type { Corte } from './ordenar.ts'

/** Whoever reports goes to its report; whoever looks goes to what was sent. */
export function columnasDe(entidad: string, { reporta, correo }: Quien): Columna<Corte>[] {
  return [
    {
      clave: 'corte',
      titulo: 'Corte',
      nombra: true,
      ancho: 'largo',
      celda: (c) => (
        <>
          <Link className="enlace-fila" to={direccionDe(entidad, c, reporta)}>
            {nombreDeReporte(c)}
          </Link>
          <br />
          <span className="tenue menor">
            {nombreInstrumento(c.instrumento)}, {nombreClaseCorte(c.clase).toLowerCase()}, datos hasta el{' '}
            {formatFecha(c.fechaDatos)}
          </span>
        </>
      ),
    },
    { clave: 'estado', titulo: 'Reporte', celda: (c) => <ChipReporte estado={c.estado} situacion={c.situacion} /> },
    { clave: 'hecho', titulo: 'Cumplimiento', celda: (c) => <ChipHecho hecho={c.hecho} /> },
    { clave: 'limite', titulo: 'Límite', celda: (c) => (c.limite ? formatFecha(c.limite) : 'No lo fija') },
    {
      clave: 'falta',
      titulo: 'Qué falta',
      celda: (c) => <FaltaCorte clave={claveDe(entidad, c)} corte={c} correo={correo} />,
    },
    {
      clave: 'version',
      titulo: 'Enviado',
      celda: (c) =>
        c.version === 0 ? (
          <span className="tenue sin-corte">Sin enviar</span>
        ) : (
          <Link className="sin-corte" to={direccionReporte(claveDe(entidad, c), 'versiones')}>
            {c.version === 1 ? '1 versión' : `${c.version} versiones`}
          </Link>
        ),
    },
  ]
}

function direccionDe(entidad: string, c: Corte, reporta: boolean): string {
  return direccionReporte(claveDe(entidad, c), !reporta && c.version > 0 ? 'revision' : undefined)
}
