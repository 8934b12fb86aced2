import { NOMBRES_ACTO_DESIGNACION } from '@kpt/textos'
import { CampoSeleccion, CampoTexto } from '../../../ui/campo.tsx'
import type { Campos } from './campos.ts'
import { opcionesDe } from './opciones.ts'
import type { Parte } from './partes.ts'

export function ParteDesignacion({ campos, poner, errorDe }: Parte) {
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
          <CampoFecha id="encargoDesde" etiqueta="El encargo empieza" {...{ campos, poner, errorDe }} />
          <CampoFecha id="encargoHasta" etiqueta="El encargo termina" {...{ campos, poner, errorDe }} />
        </div>
      ) : null}
      <CampoSeleccion
        id="actoTipo"
        etiqueta="Acto que lo designa"
        value={campos.actoTipo}
        onChange={(e) => poner({ actoTipo: e.target.value as Campos['actoTipo'] })}
        opciones={opcionesDe(NOMBRES_ACTO_DESIGNACION)}
      />
      <CampoTexto
        id="actoNumero"
        etiqueta="Número del acto"
        ayuda="Si no tiene número, escriba «sin número»."
        autoComplete="off"
        maxLength={60}
        value={campos.actoNumero}
        error={errorDe('actoNumero')}
        onChange={(e) => poner({ actoNumero: e.target.value })}
      />
      <CampoFecha id="actoFecha" etiqueta="Fecha del acto" {...{ campos, poner, errorDe }} />
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

type PropsFecha = Parte & { readonly id: 'encargoDesde' | 'encargoHasta' | 'actoFecha'; readonly etiqueta: string }

function CampoFecha({ id, etiqueta, campos, poner, errorDe }: PropsFecha) {
  return (
    <CampoTexto
      id={id}
      etiqueta={etiqueta}
      ancho="corto"
      type="date"
      value={campos[id]}
      error={errorDe(id)}
      onChange={(e) => poner({ [id]: e.target.value })}
    />
  )
}
