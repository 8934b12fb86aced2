// The data-protection notice and its consent (Ley 1581 de 2012, arts. 9 and 12).
import { AVISO_DATOS } from '@kpt/textos'
import { IconoMal } from '../../../ui/iconos.tsx'
import type { Parte } from './partes.ts'

export function ParteAutorizacion({ campos, poner, errorDe }: Parte) {
  const error = errorDe('consiente')
  return (
    <>
      <dl className="aviso-datos">
        {AVISO_DATOS.map(([titulo, texto]) => (
          <div key={titulo}>
            <dt>{titulo}</dt>
            <dd>{texto}</dd>
          </div>
        ))}
      </dl>
      <div className="campo campo--todo" data-invalido={error ? '' : undefined}>
        <label className="opcion">
          <input
            id="consiente"
            type="checkbox"
            checked={campos.consiente}
            aria-invalid={Boolean(error)}
            aria-describedby={error ? 'consiente-error' : undefined}
            onChange={(e) => poner({ consiente: e.target.checked })}
          />
          <span>Leí el aviso y autorizo que se traten mis datos para esta solicitud (Ley 1581 de 2012)</span>
        </label>
        {error ? (
          <p className="campo__error" id="consiente-error">
            <IconoMal /> {error}
          </p>
        ) : null}
      </div>
    </>
  )
}
