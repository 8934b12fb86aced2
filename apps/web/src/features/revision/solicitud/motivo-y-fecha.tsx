// The type and the general reason of a request, and until when the entity can answer.
import { TIPOS_AJUSTE, type TipoAjuste } from '@kpt/domain/revision'
import { contar, FRASES_TIPO_AJUSTE, formatFecha, NOMBRES_TIPO_AJUSTE } from '@kpt/textos'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../../ui/campo.tsx'
import { usePeticion, useRevision } from '../contexto.ts'
import type { Peticion } from '../peticion/peticion.ts'
import { pideElDnp } from '../secciones.ts'

type Props = {
  readonly hoy: string
  readonly errorDe: (campo: string) => string | undefined
  readonly alEscribir: () => void
}

export const OPCIONES_TIPO = TIPOS_AJUSTE.map((tipo) => ({ valor: tipo, texto: NOMBRES_TIPO_AJUSTE[tipo] }))

export function MotivoYFecha({ hoy, errorDe, alEscribir }: Props) {
  const { borrador, reporte, version } = useRevision()
  const motivo = usePeticion((p) => p.motivo)
  const tipo = usePeticion((p) => p.tipo)
  const poner = (cambio: Partial<Peticion>) => {
    alEscribir()
    borrador.cambiar((p) => ({ ...p, ...cambio }))
  }
  return (
    <>
      <CampoSeleccion
        id="solicitud-tipo"
        etiqueta="Tipo de ajuste"
        ayuda={FRASES_TIPO_AJUSTE[tipo]}
        opciones={OPCIONES_TIPO}
        value={tipo}
        onChange={(e) => poner({ tipo: e.target.value as TipoAjuste })}
      />
      <CampoLargo
        id="solicitud-motivo"
        etiqueta="Motivo general"
        ayuda="Lo primero que leerá la entidad: qué encontró y qué espera de ella."
        maxLength={2000}
        value={motivo}
        error={errorDe('solicitud-motivo')}
        onChange={(e) => poner({ motivo: e.target.value })}
      />
      {pideElDnp(reporte, version) ? (
        <TerminoDelDnp />
      ) : (
        <Vence hoy={hoy} error={errorDe('solicitud-vence')} poner={(vence) => poner({ vence })} />
      )}
    </>
  )
}

function Vence({ hoy, error, poner }: { hoy: string; error: string | undefined; poner: (vence: string) => void }) {
  const { limite, propuesto, dias } = useRevision().reporte.plazoAjustes
  const vence = usePeticion((p) => p.vence)
  const hasta = limite ? ` Puede ser hasta el ${formatFecha(limite)}, cuando cierran los ajustes.` : ''
  return (
    <CampoTexto
      id="solicitud-vence"
      etiqueta="La entidad puede responder hasta"
      ayuda={`Se proponen ${contar(dias, 'día hábil', 'días hábiles')}.${hasta}`}
      type="date"
      min={hoy}
      max={limite ?? undefined}
      value={vence || propuesto}
      error={error}
      onChange={(e) => poner(e.target.value)}
    />
  )
}

function TerminoDelDnp() {
  const { dias } = useRevision().reporte.plazoAjustes
  return (
    <p>
      La entidad tendrá {contar(dias, 'día hábil', 'días hábiles')} para responder. Si la revisa una gobernación, ella
      le traslada esta solicitud y el plazo empieza ese día.
    </p>
  )
}
