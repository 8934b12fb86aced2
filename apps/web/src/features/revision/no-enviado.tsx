// What was written and can no longer be sent as it was: it is shown, to be brought to the new version, copied or discarded.
import { contar } from '@kpt/textos'
import { useSyncExternalStore } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { useNombres, usePeticion, useRevision } from './contexto.ts'
import { hayPeticion, type Peticion } from './peticion/peticion.ts'
import { puedePedir, puedeTomar, ultimaVersion } from './secciones.ts'

export function NoEnviado() {
  const { reporte, version, borrador } = useRevision()
  const actual = usePeticion((p) => p)
  const anterior = useSyncExternalStore(borrador.suscribir, borrador.anterior)
  if (version !== ultimaVersion(reporte)) return null
  if (anterior && hayAlgo(anterior.peticion) && !hayAlgo(actual))
    return (
      <Aviso tono="alerta" titulo={`Tiene escrito algo sobre la versión ${anterior.version} que no se envió`}>
        <Contenido peticion={anterior.peticion} />
        <p className="acciones">
          {puedePedir(reporte, version) ? <Boton onClick={borrador.traerAnterior}>Traerlo a esta versión</Boton> : null}
          {puedeTomar(reporte) ? 'Cuando tome el reporte en revisión podrá traerlo a esta versión.' : null}
          <Boton variante="texto" onClick={borrador.olvidarAnterior}>
            Descartarlo
          </Boton>
        </p>
      </Aviso>
    )
  const sePuedeEnviar = reporte.actos.includes('validar') || puedePedir(reporte, version)
  if (!hayAlgo(actual) || sePuedeEnviar) return null
  return (
    <Aviso tono="alerta" titulo="Lo que usted escribió no se envió">
      <Contenido peticion={actual} />
      <p>
        <Boton variante="texto" onClick={borrador.olvidar}>
          Descartarlo
        </Boton>
      </p>
    </Aviso>
  )
}

function hayAlgo(peticion: Peticion): boolean {
  return hayPeticion(peticion) || peticion.observaciones.trim() !== ''
}

function Contenido({ peticion: { metas, motivos, motivo, observaciones } }: { peticion: Peticion }) {
  const { una, varias } = useNombres()
  const { piezas } = useRevision().lectura
  return (
    <Desplegable titulo={metas.length > 0 ? `Ver lo escrito: ${contar(metas.length, una, varias)}` : 'Ver lo escrito'}>
      {motivo ? (
        <p>
          <strong>Motivo general:</strong> {motivo}
        </p>
      ) : null}
      {metas.length > 0 ? (
        <ul className="lista-puntos">
          {metas.map((meta) => (
            <li key={meta}>
              <span className="numero">{piezas.get(meta)?.nombre ?? meta}</span>: {motivos[meta] || 'sin motivo'}
            </li>
          ))}
        </ul>
      ) : null}
      {observaciones ? (
        <p>
          <strong>Observaciones:</strong> {observaciones}
        </p>
      ) : null}
    </Desplegable>
  )
}
