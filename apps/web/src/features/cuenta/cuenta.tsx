// My account: who I am, as what I act, how I sign in, where I am signed in.
import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { debePlazos, useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Agenda } from '../plazos/agenda.tsx'
import { Identidades } from './identidades.tsx'
import { Ingresos } from './ingresos.tsx'
import { Nombramientos } from './nombramientos.tsx'
import { ResumenSegundoPaso } from './resumen-segundo-paso.tsx'
import { Sesiones } from './sesiones.tsx'

export function PantallaCuenta() {
  const cuenta = useQuery(consulta('GET /api/cuenta'))
  const sesiones = useQuery(consulta('GET /api/cuenta/sesiones'))
  const sesion = useSesion()
  return (
    <Pantalla titulo="Mi cuenta" entrada="Solo usted ve esta página y solo usted cambia lo que hay en ella.">
      <Datos de={cuenta}>
        {(datos) => (
          <>
            <MisDatos cuenta={datos} />
            <Nombramientos nombramientos={datos.nombramientos} />
          </>
        )}
      </Datos>
      <section className="seccion" aria-labelledby="seguridad">
        <h2 id="seguridad">Verificación en dos pasos</h2>
        <ResumenSegundoPaso />
      </section>
      <Identidades />
      {sesion && debePlazos(sesion) ? <Agenda /> : null}
      <Datos de={sesiones}>
        {(datos) => (
          <>
            <Sesiones sesiones={datos.sesiones} />
            <Ingresos ingresos={datos.ingresos} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function MisDatos({ cuenta }: { cuenta: Respuesta<'GET /api/cuenta'> }) {
  const clave = cuenta.claveCambiada
    ? `Cambió el ${formatInstante(Date.parse(cuenta.claveCambiada))}`
    : 'La del primer día'
  return (
    <div className="pila">
      <Definiciones
        lista={[
          { nombre: 'Nombre', valor: cuenta.nombre },
          { nombre: 'Correo', valor: cuenta.correo },
          { nombre: 'Cuenta desde', valor: formatInstante(Date.parse(cuenta.creada)) },
          { nombre: 'Contraseña', valor: clave },
        ]}
      />
      <div className="acciones">
        <EnlaceBoton to="/cuenta/clave">Cambiar mi contraseña</EnlaceBoton>
      </div>
    </div>
  )
}
