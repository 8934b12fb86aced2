// Where a request stands, for the person who made it: reached only with the link of a letter (R6.2).
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Pantalla } from '../../../app/pantalla.tsx'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../../ui/boton.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { useFicha } from '../ficha.ts'
import { EnlaceMuerto, noSirve, SinFicha } from '../sin-enlace.tsx'
import { Completar } from './completar.tsx'
import { EnQueVa } from './en-que-va.tsx'
import { Historia } from './historia.tsx'
import { LoEnviado } from './lo-enviado.tsx'
import { Renovar } from './renovar.tsx'
import { Retirar } from './retirar.tsx'
import { consultaSeguimiento, type Seguimiento } from './usar-seguimiento.ts'
import '../solicitudes.css'

export function PantallaSeguir() {
  const ficha = useFicha()
  if (ficha === null) return <SinFicha titulo="Su solicitud de usuario líder" />
  return <Seguir key={ficha} ficha={ficha} />
}

function Seguir({ ficha }: { ficha: string }) {
  const solicitud = useQuery(consultaSeguimiento(ficha))
  return (
    <Pantalla titulo={solicitud.data ? `Solicitud ${solicitud.data.radicado}` : 'Su solicitud de usuario líder'}>
      <Datos de={solicitud} siFalla={(error) => (noSirve(error) ? <SeguimientoMuerto /> : null)}>
        {(datos) => <Contenido ficha={ficha} solicitud={datos} />}
      </Datos>
    </Pantalla>
  )
}

function Contenido({ ficha, solicitud }: { ficha: string; solicitud: Seguimiento }) {
  const [hecho, setHecho] = useState<string | null>(null)
  const { puede } = solicitud
  return (
    <>
      {hecho ? (
        <Aviso key={hecho} tono="bien" vivo enfocar>
          {hecho}
        </Aviso>
      ) : null}
      <EnQueVa solicitud={solicitud} />
      {puede.includes('completar') ? (
        <Completar
          ficha={ficha}
          solicitud={solicitud}
          alHacer={() => setHecho('Recibimos lo que faltaba. El equipo de soporte volverá a revisar su solicitud.')}
        />
      ) : null}
      {puede.includes('renovar_enlace') ? <Renovar ficha={ficha} correo={solicitud.correo} /> : null}
      <LoEnviado solicitud={solicitud} />
      <Historia historia={solicitud.historia} />
      <div className="acciones no-imprimir">
        <Boton onClick={() => window.print()}>Imprimir</Boton>
        {puede.includes('retirar') ? (
          <Retirar ficha={ficha} alHacer={() => setHecho('Retiró la solicitud. Le enviamos constancia a su correo.')} />
        ) : null}
      </div>
    </>
  )
}

function SeguimientoMuerto() {
  return (
    <EnlaceMuerto accion={<EnlaceBoton to="/solicitud">Ir al formulario</EnlaceBoton>}>
      <p>
        Abra el enlace «Ver mi solicitud» del último correo que le llegó. Si perdió los correos, presente la solicitud
        otra vez con la misma entidad y el mismo correo: si la primera sigue en curso, no empieza de nuevo, y a su
        correo llega el enlace de esa.
      </p>
    </EnlaceMuerto>
  )
}
