// What is asked of a meta: its type, its fields and its reason. A question is asked whole.
import { CAMPOS_PEDIBLES, type TipoAjuste } from '@kpt/domain/revision'
import { NOMBRES_CAMPO_PEDIBLE } from '@kpt/textos'
import { CampoLargo, CampoSeleccion } from '../../../ui/campo.tsx'
import { useNombres, usePeticion, useRevision } from '../contexto.ts'
import { idMotivo, marcarCampo, ponerMotivo, ponerTipo } from '../peticion/peticion.ts'
import { OPCIONES_TIPO } from '../solicitud/motivo-y-fecha.tsx'

export function MotivoMeta({ meta, error }: { meta: string; error?: string | undefined }) {
  const { borrador } = useRevision()
  const { nombrar, porCampos } = useNombres()
  const motivo = usePeticion((p) => p.motivos[meta] ?? '')
  const tipo = usePeticion((p) => p.tipos[meta] ?? p.tipo)
  return (
    <div className="pedir-meta">
      <CampoSeleccion
        etiqueta={`Tipo de ajuste en la ${nombrar(meta)}`}
        opciones={OPCIONES_TIPO}
        value={tipo}
        onChange={(e) => borrador.cambiar((p) => ponerTipo(p, meta, e.target.value as TipoAjuste))}
      />
      {porCampos ? <CamposMeta meta={meta} /> : null}
      <CampoLargo
        id={idMotivo(meta)}
        etiqueta={`Qué debe ajustarse en la ${nombrar(meta)}`}
        rows={2}
        maxLength={2000}
        value={motivo}
        error={error}
        onChange={(e) => borrador.cambiar((p) => ponerMotivo(p, meta, e.target.value))}
      />
    </div>
  )
}

const NINGUNO: readonly string[] = []

function CamposMeta({ meta }: { meta: string }) {
  const { borrador } = useRevision()
  const elegidos = usePeticion((p): readonly string[] => p.campos[meta] ?? NINGUNO)
  return (
    <fieldset className="campos-pedidos">
      <legend>Campos que se abren en la meta {meta} (si no marca ninguno, toda la meta)</legend>
      {CAMPOS_PEDIBLES.map((campo) => (
        <label key={campo} className="campos-pedidos__campo">
          <input
            type="checkbox"
            checked={elegidos.includes(campo)}
            onChange={(e) => borrador.cambiar((p) => marcarCampo(p, meta, campo, e.target.checked))}
          />
          {NOMBRES_CAMPO_PEDIBLE[campo]}
        </label>
      ))}
    </fieldset>
  )
}
