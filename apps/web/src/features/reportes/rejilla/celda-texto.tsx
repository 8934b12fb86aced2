// A text of the report as a cell of the grid: one line that grows while it is written.
import { LARGO_MAXIMO } from '@kpt/domain/seguimiento'
import { MarcaEstado } from '../../../ui/celda-numero.tsx'
import type { VistaMeta } from '../borrador/vista.ts'
import { idCampo } from '../direccion.ts'
import type { ColumnaTexto } from './columnas.ts'
import { useEdicion } from './contexto.ts'
import { etiquetaCelda } from './etiquetas.ts'
import { describenA } from './notas-de.ts'
import { useCelda } from './usar-celda.ts'
import './celda.css'

export function CeldaTexto({ vista, campo }: { vista: VistaMeta; campo: ColumnaTexto }) {
  const { sePuedeEditar } = useEdicion()
  const { meta } = vista.fila
  const { onTexto, onEntrar, onSalir, onTecla } = useCelda(meta, campo, '')
  const celda = vista.celda(campo)
  const { notas, hayError } = describenA(vista, campo, '')
  return (
    <div className="celda-reporte celda-reporte--texto" data-aviso={notas.length > 0 ? '' : undefined}>
      <span className="celda" data-estado={celda.estado}>
        <textarea
          id={idCampo(meta, campo)}
          className="celda__entrada"
          rows={1}
          maxLength={LARGO_MAXIMO[campo] * 2}
          aria-label={etiquetaCelda(meta, campo, '')}
          aria-invalid={hayError || celda.estado === 'error' || undefined}
          aria-describedby={notas.join(' ') || undefined}
          readOnly={!sePuedeEditar(meta, campo)}
          data-columna={campo}
          value={celda.texto}
          onChange={(e) => onTexto(e.target.value)}
          onFocus={onEntrar}
          onBlur={onSalir}
          onKeyDown={onTecla}
        />
        <MarcaEstado estado={celda.estado} />
      </span>
    </div>
  )
}
