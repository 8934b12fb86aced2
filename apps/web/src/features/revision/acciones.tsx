// Acts of whoever reviews. One is primary: taking it in hand, then validating, or asking once something was chosen.
import { EnlaceBoton } from '../../ui/boton.tsx'
import { ActosDelDnp } from './actos-dnp.tsx'
import { usePeticion, useRevision } from './contexto.ts'
import { hayPeticion } from './peticion/peticion.ts'
import { puedePedir, puedeTomar, puedeValidar, type Seccion, ultimaVersion } from './secciones.ts'
import { Tomar } from './tomar.tsx'
import { Validar } from './validar.tsx'

export function AccionesRevision({ seccion }: { seccion: Seccion }) {
  const { reporte, version } = useRevision()
  const pide = usePeticion(hayPeticion)
  if (version !== ultimaVersion(reporte)) return null
  if (puedeTomar(reporte))
    return (
      <>
        <ActosDelDnp />
        <Tomar />
      </>
    )
  const pidiendo = pide || seccion === 'solicitud'
  return (
    <>
      {puedePedir(reporte, version) && !pidiendo ? (
        <EnlaceBoton to="." search={{ seccion: 'solicitud' }}>
          Pedir ajustes
        </EnlaceBoton>
      ) : null}
      <ActosDelDnp pidiendo={pidiendo} />
      {puedeValidar(reporte, version) ? <Validar principal={!pidiendo} /> : null}
    </>
  )
}
