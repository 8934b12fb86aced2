// The second step of signing in: an application of codes, passkeys, recovery codes.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { CodigosAplicacion } from './codigos-aplicacion.tsx'
import { Llaves } from './llaves.tsx'
import { MIGAS_CUENTA } from './migas.ts'
import { CodigosNuevos, Recuperacion } from './recuperacion.tsx'
import './cuenta.css'

export function PantallaSegundoPaso() {
  const factores = useQuery(consulta('GET /api/cuenta/factores'))
  const [nuevos, setNuevos] = useState<readonly string[] | null>(null)
  return (
    <Pantalla
      titulo="Verificación en dos pasos"
      migas={MIGAS_CUENTA}
      entrada="Además de su contraseña, algo que solo usted tiene: quien la adivine o la robe no podrá ingresar."
    >
      <Exigida />
      {nuevos ? <CodigosNuevos codigos={nuevos} onListo={() => setNuevos(null)} /> : null}
      <Datos de={factores}>
        {(datos) => (
          <>
            <CodigosAplicacion factores={datos} onCodigos={setNuevos} />
            <Llaves factores={datos} onCodigos={setNuevos} />
            {datos.recuperacion ? <Recuperacion factores={datos} onCodigos={setNuevos} /> : null}
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

/** Whoever must have one is led here before anything else. */
function Exigida() {
  const sesion = useSesion()
  if (sesion?.falta !== 'segundo_factor') return null
  return (
    <Aviso tono="alerta" titulo="Antes de seguir, active una">
      <p>
        Su rol ve o decide sobre muchas entidades, por eso pide verificación en dos pasos. Escoja una de estas dos
        formas: toma unos dos minutos.
      </p>
    </Aviso>
  )
}
