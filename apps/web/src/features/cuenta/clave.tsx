// Changing one's password while signed in: the present one, then the new one.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { type Sesion, useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoClave } from '../acceso/campo-clave.tsx'
import { faltaDe, rechazoDe } from '../acceso/faltas-de-clave.ts'
import { MIGAS_CUENTA } from './migas.ts'

export function PantallaCambiarClave() {
  const sesion = useSesion()
  return (
    <Pantalla
      titulo="Cambiar mi contraseña"
      migas={MIGAS_CUENTA}
      entrada="Al cambiarla se cierran sus sesiones en otros dispositivos y le avisamos por correo."
    >
      {sesion ? <Formulario sesion={sesion} /> : null}
    </Pantalla>
  )
}

function Formulario({ sesion }: { sesion: Sesion }) {
  const [{ actual, nueva }, setClaves] = useState({ actual: '', nueva: '' })
  const [falta, setFalta] = useState<string>()
  const propios = [sesion.nombre, sesion.correo, ...(sesion.entidad ? [sesion.entidad.nombre] : [])]
  const cambio = useMutation({ mutationFn: () => api('POST /api/cuenta/clave', { cuerpo: { actual, nueva } }) })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const frase = faltaDe(nueva, propios)
    setFalta(frase)
    if (!frase) cambio.mutate()
  }
  if (cambio.isSuccess) return <Cambiada cerradas={cambio.data.cerradas} />
  const errada = rechazoDe(cambio.error, 'clave.actual')
  const debil = rechazoDe(cambio.error, 'clave.debil')
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      {cambio.error && !errada && !debil ? <Aviso tono="error">{cambio.error.message}</Aviso> : null}
      <input type="text" hidden autoComplete="username" value={sesion.correo} readOnly />
      <CampoClave
        id="actual"
        etiqueta="Contraseña de ahora"
        clave={actual}
        onClave={(clave) => setClaves({ actual: clave, nueva })}
        error={errada}
      />
      <CampoClave
        id="nueva"
        etiqueta="Contraseña nueva"
        clave={nueva}
        onClave={(clave) => setClaves({ actual, nueva: clave })}
        propios={propios}
        error={falta ?? debil}
      />
      <Boton type="submit" variante="principal" ocupado={cambio.isPending}>
        Cambiar la contraseña
      </Boton>
    </form>
  )
}

function Cambiada({ cerradas }: { cerradas: number }) {
  const frase =
    cerradas === 1 ? 'Se cerró su sesión en otro dispositivo.' : `Se cerraron sus otras ${cerradas} sesiones.`
  return (
    <div className="pila">
      <Aviso tono="bien" titulo="Su contraseña cambió" enfocar vivo>
        <p>{cerradas === 0 ? 'No había otras sesiones abiertas.' : frase}</p>
      </Aviso>
      <div className="acciones">
        <EnlaceBoton to="/cuenta">Volver a mi cuenta</EnlaceBoton>
      </div>
    </div>
  )
}
