// Our own 404: says it, and where to go.
import { Link } from '@tanstack/react-router'
import { Pantalla } from './pantalla.tsx'
import { inicioDe, useSesion } from './sesion.ts'

export function NoEncontrada() {
  const sesion = useSesion()
  return (
    <Pantalla titulo="Esta página no existe" entrada="La dirección está mal escrita o lo que buscaba ya no está aquí.">
      <ul className="lista-enlaces">
        {sesion ? (
          <li>
            <Link to={inicioDe(sesion)}>Ir a mi pantalla de inicio</Link>
          </li>
        ) : null}
        <li>
          <Link to="/">Buscar una entidad</Link>
        </li>
        <li>
          <Link to="/calendario">Ver el calendario</Link>
        </li>
      </ul>
    </Pantalla>
  )
}
