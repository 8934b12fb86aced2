// Accepting an invitation: to which body, as what, before anything is done.
import { NOMBRES_ROL } from '@kpt/textos'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { Pantalla } from '../../../app/pantalla.tsx'
import { EnlaceBoton } from '../../../ui/boton.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { useFicha } from '../ficha.ts'
import { EnlaceMuerto, noSirve, SinFicha } from '../sin-enlace.tsx'
import { Activacion } from './activacion.tsx'
import '../solicitudes.css'

const TITULO = 'Aceptar la invitación'

export function PantallaInvitacion() {
  const ficha = useFicha()
  return ficha === null ? <SinFicha titulo={TITULO} /> : <Aceptar key={ficha} ficha={ficha} />
}

function Aceptar({ ficha }: { ficha: string }) {
  const vista = useQuery(consultaInvitacion(ficha))
  return (
    <Pantalla titulo={TITULO}>
      <Datos de={vista} siFalla={(error) => (noSirve(error) ? <InvitacionMuerta /> : null)}>
        {(datos) => (
          <div className="pila">
            <p>
              <strong>{datos.nombre}</strong>, lo invitan a KPT como <strong>{NOMBRES_ROL[datos.rol]}</strong>
              {datos.entidad ? (
                <>
                  {' '}
                  de <strong>{datos.entidad.nombre}</strong>
                </>
              ) : null}
              .
            </p>
            <Activacion
              vista={datos}
              boton="Aceptar la invitación"
              activar={(clave) => api('POST /api/enlaces/invitacion', { cuerpo: { ficha, clave } })}
            />
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}

function consultaInvitacion(ficha: string) {
  return queryOptions({
    queryKey: ['enlace de invitación', ficha],
    queryFn: ({ signal }) => api('POST /api/enlaces/invitacion/vista', { cuerpo: { ficha }, signal }),
    refetchOnWindowFocus: false,
  })
}

function InvitacionMuerta() {
  return (
    <EnlaceMuerto accion={<EnlaceBoton to="/ingreso">Ir al ingreso</EnlaceBoton>}>
      <p>
        Si ya la aceptó, ingrese. Si no, pida otra invitación a quien lo invitó: usted no necesita ninguna contraseña
        para recibirla.
      </p>
    </EnlaceMuerto>
  )
}
