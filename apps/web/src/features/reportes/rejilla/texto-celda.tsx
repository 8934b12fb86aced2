// A text of the report (remark, reason) saved like any other field: label, control, state in icon and word.
import type { Campo } from '@kpt/domain/seguimiento'
import { LARGO_MAXIMO } from '@kpt/domain/seguimiento'
import type { ReactNode } from 'react'
import { MarcaEstado } from '../../../ui/celda-numero.tsx'
import type { VistaMeta } from '../borrador/vista.ts'
import { idCampo } from '../direccion.ts'
import { useEdicion } from './contexto.ts'
import { describenA } from './notas-de.ts'
import { useCelda } from './usar-celda.ts'
import './celda.css'

type Props = {
  readonly vista: VistaMeta
  readonly campo: Extract<Campo, keyof typeof LARGO_MAXIMO>
  readonly clave?: string
  readonly etiqueta: ReactNode
  readonly renglones?: number
  /** Label and control on one line where there is room. */
  readonly enLinea?: boolean
}

export function TextoCelda({ vista, campo, clave = '', etiqueta, renglones = 2, enLinea = false }: Props) {
  const { sePuedeEditar } = useEdicion()
  const { meta } = vista.fila
  const { onTexto, onEntrar, onSalir, onTecla } = useCelda(meta, campo, clave)
  const celda = vista.celda(campo, clave)
  const id = idCampo(meta, campo, clave)
  const { notas, hayError } = describenA(vista, campo, clave)
  return (
    <div className={enLinea ? 'texto-celda texto-celda--linea' : 'texto-celda'}>
      <label htmlFor={id}>{etiqueta}</label>
      <textarea
        id={id}
        className="entrada"
        rows={renglones}
        // A little over, so that a pasted text is told to be long instead of being cut in silence.
        maxLength={LARGO_MAXIMO[campo] * 2}
        readOnly={!sePuedeEditar(meta, campo)}
        aria-invalid={hayError || undefined}
        aria-describedby={notas.join(' ') || undefined}
        value={celda.texto}
        onChange={(e) => onTexto(e.target.value)}
        onFocus={onEntrar}
        onBlur={onSalir}
        onKeyDown={onTecla}
      />
      <MarcaEstado estado={celda.estado} conPalabra />
    </div>
  )
}
