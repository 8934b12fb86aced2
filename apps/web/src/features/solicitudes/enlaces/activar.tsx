// Activating the usuario líder: whose it is, of which entity and whom it replaces, before anything is done.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { Pantalla } from '../../../app/pantalla.tsx'
import { Aviso } from '../../../ui/aviso.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { useFicha } from '../ficha.ts'
import { noSirve, SinFicha } from '../sin-enlace.tsx'
import { Activacion } from './activacion.tsx'
import { ActivacionMuerta } from './activacion-muerta.tsx'
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
            <p>
              <strong>{datos.nombre}</strong>, usted será el usuario líder de <strong>{datos.entidad?.nombre}</strong>:
              quien carga su plan, envía sus reportes y responde por la entidad en KPT y GESTIONWEB.
            </p>
            {datos.reemplazaA ? (
              <Aviso tono="alerta" titulo={`Reemplaza a ${datos.reemplazaA}`}>
                <p>
                  En el momento en que usted active, esa persona deja de ser el usuario líder y se cierran sus sesiones.
                  A ella, a la entidad y a la gobernación se les avisa.
                </p>
              </Aviso>
            ) : null}
            <Activacion
              vista={datos}
              boton="Activar mi usuario"
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
