// The box that chooses a meta, or a question, for the request of adjustments.
import { useNombres, usePeticion, useRevision } from '../contexto.ts'
import { marcarMeta } from '../peticion/peticion.ts'

export function ElegirMeta({ meta, texto }: { meta: string; texto: string }) {
  const { borrador } = useRevision()
  const { nombrar } = useNombres()
  const elegida = usePeticion((p) => p.metas.includes(meta))
  return (
    <label className="elegir no-imprimir">
      <input
        type="checkbox"
        checked={elegida}
        onChange={(e) => borrador.cambiar((p) => marcarMeta(p, meta, e.target.checked))}
      />
      <span className="elegir__texto">
        Pedir ajuste<span className="solo-lector"> en la {`${nombrar(meta)}, ${texto}`}</span>
      </span>
    </label>
  )
}
