// Top bar: the name of the system and who is signed in.
import { useMutation } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { api } from '../api/cliente.ts'
import { Boton } from '../ui/boton.tsx'
import { IconoPersona } from '../ui/iconos.tsx'
import { consultas } from './consultas.ts'
import { PedirAyuda } from './pedir-ayuda.tsx'
import type { Sesion } from './sesion.ts'
import { consultaSesion } from './sesion.ts'
import { comoQue, TrabajarComo } from './trabajar-como.tsx'

export function Encabezado({ sesion }: { sesion: Sesion | null | undefined }) {
  return (
    <header className="encabezado">
      <div className="encabezado__fila">
        <Link to="/" className="encabezado__nombre">
          <strong>KPT</strong>
          <span> — Kit de Planeación Territorial</span>
        </Link>
        {sesion ? <Persona sesion={sesion} /> : null}
        {sesion === null ? (
          <Link to="/ingreso" className="encabezado__ingreso">
            Ingresar
          </Link>
        ) : null}
      </div>
    </header>
  )
}

function Persona({ sesion }: { sesion: Sesion }) {
  const enrutador = useRouter()
  const cierre = useMutation({
    mutationFn: () => api('POST /api/sesion/cierre'),
    onSuccess: async ({ salida }) => {
      consultas.clear()
      // Whoever came in with an identity provider leaves it too: it brings the browser back to the sign-in page.
      if (salida !== null) return window.location.assign(salida)
      await consultas.fetchQuery(consultaSesion)
      await enrutador.navigate({ to: '/ingreso', search: { motivo: 'cerrada' } })
    },
  })
  return (
    <div className="persona">
      <IconoPersona />
      <p className="persona__datos">
        <Link to="/cuenta" className="persona__cuenta">
          <strong>{sesion.nombre}</strong>
          <span className="solo-lector">: mi cuenta. </span>
          <span>{comoQue(sesion)}</span>
        </Link>
      </p>
      <TrabajarComo sesion={sesion} />
      <PedirAyuda sesion={sesion} />
      <Boton variante="inverso" ocupado={cierre.isPending} onClick={() => cierre.mutate()}>
        Salir
      </Boton>
    </div>
  )
}
