// Footer: what this is, and where its public parts are.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaSesion } from './sesion.ts'

export function Pie() {
  const politicas = useQuery(consultaSesion).data?.politicas
  return (
    <footer className="pie">
      <div className="pie__fila">
        <p>
          <strong>KPT — Kit de Planeación Territorial.</strong> Sistema de código abierto para el seguimiento a los
          planes de desarrollo territorial. Hora legal de Colombia (UTC−5).
        </p>
        <ul>
          <li>
            <Link to="/">Entidades</Link>
          </li>
          <li>
            <Link to="/directorio">Directorio</Link>
          </li>
          <li>
            <Link to="/calendario">Calendario</Link>
          </li>
          <li>
            <Link to="/catalogo">Catálogo</Link>
          </li>
          <li>
            <Link to="/verificar">Verificar</Link>
          </li>
          <li>
            <Link to="/ayuda">Ayuda</Link>
          </li>
          <li>
            <Link to="/ingreso">Ingreso</Link>
          </li>
          <li>
            <Link to="/mapa">Mapa del sitio</Link>
          </li>
          {politicas ? (
            <li>
              <a href={politicas}>Políticas y datos personales</a>
            </li>
          ) : null}
        </ul>
      </div>
    </footer>
  )
}
