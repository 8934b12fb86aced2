// Accounts of the demonstration: each button fills the form and signs in.

import { Link } from '@tanstack/react-router'
import type { EstadoSesion } from '../../app/sesion.ts'
import { Boton } from '../../ui/boton.tsx'

type Cuenta = NonNullable<EstadoSesion['demostracion']>['cuentas'][number]

type Props = {
  readonly cuentas: readonly Cuenta[]
  /** E-mail of the account that is signing in now. */
  readonly elegida: string | null
  readonly onElegir: (cuenta: Cuenta) => void
}

export function CuentasDemostracion({ cuentas, elegida, onElegir }: Props) {
  return (
    <section className="cuentas" aria-labelledby="cuentas-titulo">
      <h2 id="cuentas-titulo">Cuentas de la demostración</h2>
      <p className="menor tenue">
        Escoja una para entrar sin escribir la contraseña. Los datos son inventados y no tienen valor legal.
      </p>
      <ul>
        {cuentas.map((c) => (
          <li key={c.correo}>
            <div>
              <strong>{c.nombre}</strong>
              <span className="menor tenue">{c.descripcion}</span>
              <span className="menor tenue">{c.correo}</span>
            </div>
            <Boton ocupado={elegida === c.correo} aria-label={`Entrar como ${c.nombre}`} onClick={() => onElegir(c)}>
              Entrar
            </Boton>
          </li>
        ))}
      </ul>
      <p className="menor">
        Los correos que KPT enviaría quedan en el <Link to="/buzon">buzón de la demostración</Link>.
      </p>
    </section>
  )
}
