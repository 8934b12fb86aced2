// One column of the book: its header, what it holds, what it is and why we think so.
import { nombreCampoMapeo, textoConfianza, textoRazonMapeo } from '@kpt/textos'
import { Campo } from '../../../ui/campo.tsx'
import { Chip } from '../../../ui/chip.tsx'
import type { ColumnaEnPantalla } from './hoja.tsx'
import { conPropia, type GrupoOpciones } from './opciones.ts'

type Props = {
  readonly columna: ColumnaEnPantalla
  readonly opciones: readonly GrupoOpciones[]
  readonly onCambiar: (campo: string) => void
}

export function Columna({ columna, opciones, onCambiar }: Props) {
  const { columna: letra, encabezado, campo, muestras } = columna
  return (
    <li className="mapear__columna">
      <div>
        <p className="mapear__encabezado">
          <span className="mapear__letra">{letra}</span> {encabezado || 'Sin encabezado'}
        </p>
        <p className="tenue">{muestras.length === 0 ? 'Sin datos' : muestras.map((m) => `«${m}»`).join(' · ')}</p>
      </div>
      <div>
        <Campo
          etiqueta={
            <>
              <span className="solo-lector">
                Columna {letra}, {encabezado}.{' '}
              </span>
              Qué es
            </>
          }
          ancho="todo"
        >
          {(control) => (
            <select {...control} className="entrada" value={campo} onChange={(e) => onCambiar(e.target.value)}>
              {conPropia(opciones, campo, nombreCampoMapeo(campo)).map((grupo) => (
                <optgroup key={grupo.titulo} label={grupo.titulo}>
                  {grupo.opciones.map((o) => (
                    <option key={o.valor} value={o.valor}>
                      {o.texto}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Campo>
        <Marca columna={columna} />
      </div>
    </li>
  )
}

function Marca({ columna: { campo, proponia, confianza, razon } }: { columna: ColumnaEnPantalla }) {
  if (campo !== proponia) {
    return (
      <p>
        <Chip tono="bien" icono="lapiz">
          Lo dijo usted
        </Chip>
      </p>
    )
  }
  return (
    <p>
      <Chip tono={confianza === 'seguro' ? 'bien' : 'alerta'} icono={confianza === 'seguro' ? 'bien' : 'alerta'}>
        {textoConfianza(confianza)}
      </Chip>{' '}
      <span className="tenue">{textoRazonMapeo(razon)}</span>
    </p>
  )
}
