import { frasePendiente, NOMBRES_CLASE_LIDERAZGO, NOMBRES_DESTINO } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { nombreCompleto } from '../../app/entidad.ts'
import { Chip } from '../../ui/chip.tsx'
import type { Columna } from '../../ui/tabla.tsx'
import type { Alcanzado } from './tipos.ts'

export const COLUMNAS_ALCANZADOS: Columna<Alcanzado>[] = [
  {
    clave: 'entidad',
    titulo: 'Entidad',
    nombra: true,
    ancho: 'medio',
    celda: ({ entidad }) => (
      <Link className="enlace-fila" to="/entidades/$entidad/empalme" params={{ entidad: entidad.codigo }}>
        {nombreCompleto(entidad)}
      </Link>
    ),
  },
  {
    clave: 'lider',
    titulo: 'Usuario líder',
    ancho: 'medio',
    celda: ({ lider }) => (
      <>
        {lider.nombre}
        {lider.clase === 'encargo' ? ` (${NOMBRES_CLASE_LIDERAZGO.encargo.toLowerCase()})` : ''}
        <br />
        <span className="tenue menor direccion">{lider.correo}</span>
      </>
    ),
  },
  {
    clave: 'destino',
    titulo: 'Qué le pasa',
    celda: ({ destino }) => (
      <Chip tono={destino === 'termina' ? 'quieto' : 'alerta'} icono={destino === 'termina' ? 'candado' : 'reloj'}>
        {NOMBRES_DESTINO[destino]}
      </Chip>
    ),
  },
  {
    clave: 'porque',
    titulo: 'Por qué',
    ancho: 'largo',
    celda: ({ pendientes }) =>
      pendientes.length === 0 ? (
        <span className="tenue">Nada abierto ese día</span>
      ) : (
        <ul className="lista-puntos">
          {pendientes.map((p) => (
            <li key={frasePendiente(p)}>{frasePendiente(p)}</li>
          ))}
        </ul>
      ),
  },
]
