// Pages that open only with the link of a letter: what to do when it is missing, or no longer serves.
import type { ReactNode } from 'react'
import { isErrorApi } from '../../api/problema.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { EnlaceAlBuzon } from './enlace-al-buzon.tsx'

export function SinFicha({ titulo }: { titulo: string }) {
  return (
    <Pantalla titulo={titulo}>
      <Vacio titulo="Abra esta página desde el correo">
        <p>
          Esta página se abre con el enlace que le enviamos, y por seguridad no lo guarda: si la recargó o escribió la
          dirección a mano, vuelva al correo y abra el enlace otra vez. Sirve igual.
        </p>
        <EnlaceAlBuzon />
      </Vacio>
    </Pantalla>
  )
}

export function noSirve(error: Error): boolean {
  return isErrorApi(error, 'enlace.no_sirve')
}

/** `children`: how this kind of link is renewed. */
export function EnlaceMuerto({ children, accion }: { children: ReactNode; accion?: ReactNode }) {
  return (
    <Vacio titulo="Este enlace ya no sirve" accion={accion ?? <EnlaceBoton to="/">Ir al inicio</EnlaceBoton>}>
      <p>Venció, ya se usó o se pidió otro después. No se cambió nada.</p>
      {children}
      <EnlaceAlBuzon />
    </Vacio>
  )
}
