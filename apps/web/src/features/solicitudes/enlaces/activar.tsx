// Activating the usuario líder: whose it is, of which entity and whom it replaces, before anything is done.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { Pantalla } from '../../../app/pantalla.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { useFicha } from '../ficha.ts'
import { noSirve, SinFicha } from '../sin-enlace.tsx'
import { Activacion } from './activacion.tsx'
import { ActivacionMuerta } from './activacion-muerta.tsx'
import { QueActiva } from './que-activa.tsx'
import '../solicitudes.css'

const TITULO = 'Activar su usuario líder'

export function PantallaActivar() {
  const ficha = useFicha()
  return ficha === null ? <SinFicha titulo={TITULO} /> : <ActivarUsuario key={ficha} ficha={ficha} />
}

function ActivarUsuario({ ficha }: { ficha: string }) {
  const vista = useQuery(consultaActivacion(ficha))
  return (
    <Pantalla titulo={TITULO}>
      <Datos de={vista} siFalla={(error) => (noSirve(error) ? <ActivacionMuerta ficha={ficha} /> : null)}>
        {(datos) => (
          <div className="pila">
            <QueActiva vista={datos} />
            <Activacion
              vista={datos}
              boton="Activar mi usuario"
              empieza={datos.encargo?.desde ?? null}
              activar={(clave) => api('POST /api/enlaces/activar', { cuerpo: { ficha, clave } })}
            />
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}

function consultaActivacion(ficha: string) {
  return queryOptions({
    queryKey: ['enlace de activación', ficha],
    queryFn: ({ signal }) => api('POST /api/enlaces/activar/vista', { cuerpo: { ficha }, signal }),
    refetchOnWindowFocus: false,
  })
}
