// Public home: search an entity, the calendar, what this system is.
import { Link } from '@tanstack/react-router'
import { Pantalla } from '../../app/pantalla.tsx'
import { Buscador } from './buscador.tsx'
import { SeccionMapa } from './seccion-mapa.tsx'
import './portada.css'

export function PantallaPortada() {
  return (
    <Pantalla
      titulo="Seguimiento a los planes de desarrollo"
      entrada="Qué se propuso hacer cada municipio y cada departamento, cuánto ha avanzado y qué se revisó."
    >
      <Buscador />
      <SeccionMapa />
      <div className="portada__bloques">
        <section>
          <h2>Calendario</h2>
          <p>Qué debe hacerse, quién y hasta cuándo, con la circular que lo ordena y su estado de hoy.</p>
          <p className="acciones">
            <Link className="boton boton--normal" to="/calendario">
              Ver los cronogramas
            </Link>
            <Link className="boton boton--normal" to="/proceso">
              Cómo va el proceso
            </Link>
          </p>
        </section>
        <section>
          <h2>Qué es KPT</h2>
          <p>
            En el Kit de Planeación Territorial las alcaldías y gobernaciones cargan su plan de desarrollo y su Plan
            Indicativo, y en cada corte reportan el avance físico y financiero de sus metas. Las gobernaciones revisan a
            sus municipios y el DNP verifica.
          </p>
        </section>
        <section>
          <h2>Para entidades</h2>
          <p>Si su entidad debe reportar, ingrese para ver qué le falta y para cuándo.</p>
          <p className="acciones">
            <Link className="boton boton--normal" to="/ingreso">
              Ingresar
            </Link>
            <Link className="boton boton--normal" to="/solicitud">
              Solicitar usuario líder
            </Link>
          </p>
        </section>
      </div>
    </Pantalla>
  )
}
