import { formatFecha, formatInstante, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Columna } from '../../ui/tabla.tsx'
import { ChipExcepcion } from './chip-excepcion.tsx'
import { type FilaLista, paraQuien } from './tipos.ts'

export const COLUMNAS: Columna<FilaLista>[] = [
  {
    clave: 'numero',
    titulo: 'Solicitud',
    nombra: true,
    celda: (e) => (
      <Link className="enlace-fila numero" to="/excepciones/$numero" params={{ numero: e.numero }}>
        {e.numero}
      </Link>
    ),
  },
  { clave: 'para', titulo: 'Para', celda: (e) => paraQuien(e.alcance) },
  {
    clave: 'filas',
    titulo: 'Actividad',
    ancho: 'largo',
    celda: (e) => e.filas.map((f) => <NombreFila key={`${f.instrumento}/${f.vigencia}/${f.actividad}`} fila={f} />),
  },
  { clave: 'fecha', titulo: 'Pide hasta', celda: (e) => formatFecha(e.fecha) },
  {
    clave: 'estado',
    titulo: 'Estado',
    celda: (e) => (
      <>
        <ChipExcepcion estado={e.estado} />
        <br />
        <span className="tenue menor">desde el {formatInstante(Date.parse(e.estadoEn))}</span>
      </>
    ),
  },
]

function NombreFila({ fila }: { fila: FilaLista['filas'][number] }) {
  return (
    <p>
      {fila.texto}{' '}
      <span className="tenue menor">
        {NOMBRES_INSTRUMENTO[fila.instrumento]}, vigencia {fila.vigencia}
        {fila.limite ? `; rige el ${formatFecha(fila.limite)}` : ''}
      </span>
    </p>
  )
}
