import { NOMBRES_ACTO_DESIGNACION } from '@kpt/textos'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import { CampoEscrito } from './campo-escrito.tsx'
import type { Campos } from './campos.ts'
import { opcionesDe } from './opciones.ts'
import type { Parte } from './partes.ts'

export function ParteDesignacion(parte: Parte) {
  const { campos, poner } = parte
  const fecha = { parte, type: 'date', ancho: 'corto' } as const
  return (
    <>
      <fieldset className="pila pila--2">
        <legend>¿Por cuánto tiempo?</legend>
        <Modo clase="titular" campos={campos} poner={poner}>
          Sin fecha final: soy el usuario líder hasta que otra persona me reemplace
        </Modo>
        <Modo clase="encargo" campos={campos} poner={poner}>
          Por encargo, entre dos fechas (licencia, vacaciones, comisión)
        </Modo>
      </fieldset>
      {campos.clase === 'encargo' ? (
        <div className="juntos">
          <CampoEscrito {...fecha} id="encargoDesde" etiqueta="El encargo empieza" />
          <CampoEscrito {...fecha} id="encargoHasta" etiqueta="El encargo termina" />
        </div>
      ) : null}
      <CampoSeleccion
        id="actoTipo"
        etiqueta="Acto que lo designa"
        value={campos.actoTipo}
        onChange={(e) => poner({ actoTipo: e.target.value as Campos['actoTipo'] })}
        opciones={opcionesDe(NOMBRES_ACTO_DESIGNACION)}
      />
      <CampoEscrito
        {...{ parte, id: 'actoNumero', autoComplete: 'off', maxLength: 60 }}
        etiqueta="Número del acto"
        ayuda="Si no tiene número, escriba «sin número»."
      />
      <CampoEscrito {...fecha} id="actoFecha" etiqueta="Fecha del acto" />
    </>
  )
}

type PropsModo = Pick<Parte, 'campos' | 'poner'> & { readonly clase: Campos['clase']; readonly children: string }

function Modo({ clase, campos, poner, children }: PropsModo) {
  return (
    <label className="opcion">
      <input type="radio" name="clase" checked={campos.clase === clase} onChange={() => poner({ clase })} />
      <span>{children}</span>
    </label>
  )
}
