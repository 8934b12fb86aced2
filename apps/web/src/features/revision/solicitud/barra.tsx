// Stays at the foot while metas are being chosen: how many, and the way to the request.
import { contar } from '@kpt/textos'
import { EnlaceBoton } from '../../../ui/boton.tsx'
import { useNombres, usePeticion, useRevision } from '../contexto.ts'
import { hayPeticion } from '../peticion/peticion.ts'
import { puedePedir } from '../secciones.ts'

export function BarraSolicitud() {
  const { reporte, version } = useRevision()
  const { una, varias } = useNombres()
  const hay = usePeticion(hayPeticion)
  const metas = usePeticion((p) => p.metas.length)
  const general = usePeticion((p) => p.general)
  if (!hay || !puedePedir(reporte, version)) return null
  const frase = `${contar(metas, `${una} elegida`, `${varias} elegidas`)} para pedir ajustes`
  return (
    <div className="barra-solicitud no-imprimir">
      <p role="status">{general ? `${frase}, y solicitud sobre todo el reporte` : frase}. Aún no se ha enviado.</p>
      <EnlaceBoton variante="principal" to="." search={{ seccion: 'solicitud' }}>
        Seguir con la solicitud
      </EnlaceBoton>
    </div>
  )
}
