// The list of what is pending; only the first one carries the primary button.
import { EnlaceBoton } from '../../ui/boton.tsx'
import { IconoAlerta, IconoReloj } from '../../ui/iconos.tsx'
import type { Pendiente } from './que-debe.ts'
import './pendientes.css'

export function Pendientes({ pendientes }: { pendientes: readonly Pendiente[] }) {
  return (
    <section className="pila" aria-labelledby="pendientes-titulo">
      <h2 id="pendientes-titulo">Lo que sigue</h2>
      {pendientes.length === 0 ? (
        <p>No tiene nada pendiente. El próximo corte aparecerá aquí cuando abra.</p>
      ) : (
        <ol className="pendientes">
          {pendientes.map((p, i) => (
            <li key={p.clave}>
              <div>
                <h3>{p.que}</h3>
                <p>{p.detalle}</p>
                {p.cuando ? (
                  <p className={p.urgente ? 'pendientes__plazo pendientes__plazo--urgente' : 'pendientes__plazo'}>
                    {p.urgente ? <IconoAlerta /> : <IconoReloj />} {p.cuando}
                  </p>
                ) : null}
              </div>
              <EnlaceBoton to={p.a} variante={i === 0 ? 'principal' : 'normal'}>
                {p.accion}
              </EnlaceBoton>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
