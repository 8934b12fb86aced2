import { LARGO_RAZON } from '@kpt/domain/planes'
import { fraseFaltaSustento, NOMBRE_CLASE_CAMBIO, NOMBRE_TIPO_ACTO_SUSTENTO } from '@kpt/textos'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import { type CamposSustento, pideActo, tiposPosibles } from './campos-sustento.ts'
import type { Plan } from './plan.tsx'

type Props = {
  readonly sustento: NonNullable<Plan['sustento']>
  readonly campos: CamposSustento
  readonly errores: readonly ErrorCampo[]
  readonly poner: (cambio: Partial<CamposSustento>) => void
}

export function FormularioSustento({ sustento: { clases, falta }, campos, errores, poner }: Props) {
  const errorDe = (campo: string) => errores.find((e) => e.campo === campo)?.frase
  return (
    <div className="pila">
      <div>
        <p>Desde la versión finalizada cambió:</p>
        <ul className="lista-puntos">
          {clases.map((clase) => (
            <li key={clase}>{NOMBRE_CLASE_CAMBIO[clase]}</li>
          ))}
        </ul>
        <p>{falta.length === 0 ? 'Ya está citado lo que lo sustenta.' : fraseFaltaSustento(falta)}</p>
      </div>
      {pideActo(falta) ? <CamposDelActo {...{ falta, campos, errorDe, poner }} /> : null}
      {falta.includes('razon') ? (
        <CampoLargo
          id="sustento-razon"
          etiqueta="Razón de la corrección"
          maxLength={LARGO_RAZON.maximo}
          value={campos.razon}
          error={errorDe('sustento-razon')}
          onChange={(e) => poner({ razon: e.target.value })}
        />
      ) : null}
    </div>
  )
}

type PropsActo = Pick<Props, 'campos' | 'poner'> & {
  readonly falta: Props['sustento']['falta']
  readonly errorDe: (campo: string) => string | undefined
}

function CamposDelActo({ falta, campos, errorDe, poner }: PropsActo) {
  return (
    <>
      <CampoSeleccion
        id="sustento-tipo"
        etiqueta="Tipo de acto"
        value={campos.tipo}
        onChange={(e) => poner({ tipo: e.target.value as CamposSustento['tipo'] })}
        opciones={tiposPosibles(falta).map((valor) => ({ valor, texto: NOMBRE_TIPO_ACTO_SUSTENTO[valor] }))}
      />
      <CampoTexto
        id="sustento-numero"
        etiqueta="Número"
        maxLength={40}
        value={campos.numero}
        error={errorDe('sustento-numero')}
        onChange={(e) => poner({ numero: e.target.value })}
      />
      <CampoTexto
        id="sustento-fecha"
        etiqueta="Fecha del acto"
        type="date"
        value={campos.fecha}
        error={errorDe('sustento-fecha')}
        onChange={(e) => poner({ fecha: e.target.value })}
      />
      <SelectorArchivo
        id="sustento-documento"
        etiqueta="Documento del acto, en PDF (si lo tiene a la mano)"
        acepta=".pdf,application/pdf"
        archivo={campos.archivo}
        error={errorDe('sustento-documento')}
        onElegir={(archivo) => poner({ archivo })}
      />
    </>
  )
}
