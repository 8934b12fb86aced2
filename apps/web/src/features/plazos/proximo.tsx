// The open deadline that ends first, with what is left of it and what is missing.
import { formatFecha, NOMBRES_INSTRUMENTO, nombrePlazo } from '@kpt/textos'
import { EnlaceBoton } from '../../ui/boton.tsx'
import type { Pendiente } from '../entidad/que-debe.ts'
import { CuentaRegresiva } from './cuenta-regresiva.tsx'
import { pendienteDe } from './pendiente-de.ts'
import type { Plazos } from './plazos.tsx'

type Props = {
  readonly proximo: Plazos['proximo']
  readonly pendientes: readonly Pendiente[]
  /** Something else goes first: the plan that it depends on. */
  readonly despues: boolean
}

export function Proximo({ proximo, pendientes, despues }: Props) {
  const { limite = null, cierra = null } = proximo?.plazo ?? {}
  if (proximo === null || limite === null || cierra === null)
    return <p className="proximo proximo--ninguno">No tiene ningún plazo abierto hoy.</p>
  const pendiente = pendienteDe(proximo, pendientes)
  return (
    <section className="proximo" aria-labelledby="proximo">
      <h2 id="proximo">{nombrePlazo(proximo)}</h2>
      <p>
        {NOMBRES_INSTRUMENTO[proximo.instrumento]}. Último día: <strong>{formatFecha(limite)}</strong>.
      </p>
      <CuentaRegresiva cierra={cierra} />
      {pendiente ? (
        <>
          <p>{pendiente.detalle}</p>
          <p className="acciones">
            <EnlaceBoton to={pendiente.a} variante={despues ? 'normal' : 'principal'}>
              {pendiente.accion}
            </EnlaceBoton>
          </p>
        </>
      ) : null}
    </section>
  )
}
