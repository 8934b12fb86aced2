// The reason for asking an adjustment of a meta.
import { CampoLargo } from '../../../ui/campo.tsx'
import { usePeticion, useRevision } from '../contexto.ts'
import { idMotivo, ponerMotivo } from '../peticion/peticion.ts'

export function MotivoMeta({ meta, error }: { meta: string; error?: string | undefined }) {
  const { borrador } = useRevision()
  const motivo = usePeticion((p) => p.motivos[meta] ?? '')
  return (
    <CampoLargo
      id={idMotivo(meta)}
      etiqueta={`Qué debe ajustarse en la meta ${meta}`}
      rows={2}
      maxLength={2000}
      value={motivo}
      error={error}
      onChange={(e) => borrador.cambiar((p) => ponerMotivo(p, meta, e.target.value))}
    />
  )
}
