// Back from the identity provider. What it answered is in the address: read once, taken off it, and told to the server, which checks it.
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { isErrorApi } from '../../api/problema.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { SegundoPaso } from '../../app/segundo-paso.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { tomarVolver } from './boton-proveedor.tsx'
import { useIngreso } from './usar-ingreso.ts'

export function PantallaVueltaDelProveedor() {
  const vuelta = useVuelta()
  const [volver] = useState(tomarVolver)
  const { conProveedor, segundo, listo, volverAEmpezar } = useIngreso(volver)
  const { mutate } = conProveedor
  const enviada = useRef(false)
  useEffect(() => {
    if (enviada.current || vuelta === '') return
    enviada.current = true
    mutate(vuelta)
  }, [mutate, vuelta])
  return (
    <Pantalla titulo="Ingreso">
      {segundo && !conProveedor.isError ? (
        <div className="ingreso__formulario">
          <SegundoPaso
            primero="El proveedor de identidad ya lo reconoció."
            metodos={segundo}
            onListo={listo}
            onVolver={volverAEmpezar}
          />
        </div>
      ) : (
        <Estado error={conProveedor.error} perdida={vuelta === '' || conProveedor.isSuccess} volver={volver} />
      )}
    </Pantalla>
  )
}

type Props = {
  readonly error: Error | null
  /** There is nothing left to check: the page was reloaded, or the person chose to begin again. */
  readonly perdida: boolean
  readonly volver: string | undefined
}

function Estado({ error, perdida, volver }: Props) {
  if (!error && !perdida) return <p role="status">Comprobando lo que respondió el proveedor de identidad…</p>
  return (
    <div className="pila">
      {error ? <Aviso tono="error">{error.message}</Aviso> : <Aviso tono="nota">Empiece de nuevo el ingreso.</Aviso>}
      {isErrorApi(error, 'identidad.sin_cuenta') ? (
        <p>
          ¿Va a responder por su entidad y no tiene usuario? <Link to="/solicitud">Solicite ser el usuario líder</Link>.
        </p>
      ) : null}
      <div className="acciones">
        <EnlaceBoton to="/ingreso" search={volver ? { volver } : {}} variante="principal">
          Volver al ingreso
        </EnlaceBoton>
      </div>
    </div>
  )
}

/** The query with which the provider sent the browser back: it stays neither in the address bar nor in the history. */
function useVuelta(): string {
  const [filtros] = useFiltros()
  const [vuelta] = useState(() => new URLSearchParams(filtros as Record<string, string>).toString())
  useEffect(() => window.history.replaceState(window.history.state, '', window.location.pathname), [])
  return vuelta
}
