import { isErrorApi } from '../../api/problema.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'

/** The server says that there is no such address: this is not a demonstration, or its letters leave by a mail server. */
export function sinBuzon(error: Error): boolean {
  return isErrorApi(error, 'ruta.desconocida')
}

export function SinBuzon() {
  return (
    <Vacio titulo="Aquí no hay buzón" accion={<EnlaceBoton to="/">Ir al inicio</EnlaceBoton>}>
      <p>
        El buzón en pantalla existe solo en la demostración. En este KPT los correos llegan a la dirección de cada
        persona.
      </p>
    </Vacio>
  )
}
