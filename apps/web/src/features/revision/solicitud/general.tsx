// The choice of asking about the whole report.
import { useId } from 'react'
import { IconoMal } from '../../../ui/iconos.tsx'
import { useNombres, usePeticion, useRevision } from '../contexto.ts'

export function General({ error }: { error: string | undefined }) {
  const { borrador } = useRevision()
  const { una, varias } = useNombres()
  const general = usePeticion((p) => p.general)
  const ayuda = useId()
  return (
    <div className="campo" data-invalido={error ? '' : undefined}>
      <label className="opcion">
        <input
          id="solicitud-general"
          type="checkbox"
          checked={general}
          aria-describedby={error ? `${ayuda} ${ayuda}-error` : ayuda}
          aria-invalid={Boolean(error)}
          onChange={(e) => borrador.cambiar((p) => ({ ...p, general: e.target.checked }))}
        />
        <span>Pedir ajustes sobre todo el reporte</span>
      </label>
      <p className="campo__ayuda" id={ayuda}>
        La entidad podrá cambiar cualquier {una}, y la solicitud dirá que es general. También puede nombrar {varias}.
      </p>
      {error ? (
        <p className="campo__error" id={`${ayuda}-error`}>
          <IconoMal /> {error}
        </p>
      ) : null}
    </div>
  )
}
