// The general reason of a request and until when the entity can answer.
import { formatFecha } from '@kpt/textos'
import { CampoLargo, CampoTexto } from '../../../ui/campo.tsx'
import { usePeticion, useRevision } from '../contexto.ts'

type Props = {
  /** Dates between which the answer may be due; no limit when no act sets one. */
  readonly hoy: string
  readonly limite: string | null
  readonly errorDe: (campo: string) => string | undefined
  readonly alEscribir: () => void
}

export function MotivoYFecha({ hoy, limite, errorDe, alEscribir }: Props) {
  const { borrador } = useRevision()
  const motivo = usePeticion((p) => p.motivo)
  const vence = usePeticion((p) => p.vence)
  const poner = (cambio: { motivo: string } | { vence: string }) => {
    alEscribir()
    borrador.cambiar((p) => ({ ...p, ...cambio }))
  }
  return (
    <>
      <CampoLargo
        id="solicitud-motivo"
        etiqueta="Motivo general"
        ayuda="Lo primero que leerá la entidad: qué encontró y qué espera de ella."
        maxLength={2000}
        value={motivo}
        error={errorDe('solicitud-motivo')}
        onChange={(e) => poner({ motivo: e.target.value })}
      />
      <CampoTexto
        id="solicitud-vence"
        etiqueta="La entidad puede responder hasta"
        ayuda={limite ? `Desde hoy y hasta el ${formatFecha(limite)}, cuando cierran los ajustes.` : undefined}
        ancho="corto"
        type="date"
        min={hoy}
        max={limite ?? undefined}
        value={vence}
        error={errorDe('solicitud-vence')}
        onChange={(e) => poner({ vence: e.target.value })}
      />
    </>
  )
}
