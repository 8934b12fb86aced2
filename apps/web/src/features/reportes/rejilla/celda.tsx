// A number of the report: the field, what stood at the previous corte, and who else touched it.
import type { Campo } from '@kpt/domain/seguimiento'
import { formatHora, formatNumero } from '@kpt/textos'
import { CeldaNumero } from '../../../ui/celda-numero.tsx'
import type { VistaMeta } from '../borrador/vista.ts'
import { idCampo } from '../direccion.ts'
import { useEdicion } from './contexto.ts'
import { etiquetaCelda } from './etiquetas.ts'
import { describenA } from './notas-de.ts'
import { useCelda } from './usar-celda.ts'
import './celda.css'

type Props = {
  readonly vista: VistaMeta
  readonly campo: Extract<Campo, 'ejecutado' | 'comprometido' | 'obligado' | 'pagado'>
  readonly fuente?: string
}

export function Celda({ vista, campo, fuente = '' }: Props) {
  const { sePuedeEditar, nombreFuente } = useEdicion()
  const { meta, unidad, anterior } = vista.fila
  const acciones = useCelda(meta, campo, fuente)
  const celda = vista.celda(campo, fuente)
  const antes = campo === 'ejecutado' ? anterior?.ejecutado : anterior?.fuentes[fuente]?.[campo]
  const id = idCampo(meta, campo, fuente)
  const { notas, hayError } = describenA(vista, campo, fuente)
  return (
    <div className="celda-reporte" data-aviso={notas.length > 0 ? '' : undefined}>
      <CeldaNumero
        id={id}
        etiqueta={etiquetaCelda(meta, campo, unidad, fuente ? nombreFuente(fuente) : undefined)}
        texto={celda.texto}
        estado={celda.estado}
        soloLectura={!sePuedeEditar(meta, campo)}
        invalida={hayError}
        columna={campo}
        marcador={marcadorDe(vista, antes)}
        describe={[`${id}-antes`, ...notas].join(' ')}
        {...acciones}
      />
      <p className="celda-reporte__pie" id={`${id}-antes`}>
        {antes === undefined || antes === null ? (
          <span className="solo-lector">Sin valor en el corte anterior</span>
        ) : (
          <>Antes {formatNumero(antes)}</>
        )}
        {celda.ajena ? (
          <span className="celda-reporte__ajena">
            {' '}
            Lo cambió {celda.ajena.autor.nombre}, {formatHora(Date.parse(celda.ajena.en))}
          </span>
        ) : null}
      </p>
    </div>
  )
}

/** Where "sin avance" was declared, what the declaration implies while nothing is written. */
function marcadorDe({ entrada }: VistaMeta, antes: string | null | undefined): string | undefined {
  return entrada.valores.sinAvance === null ? undefined : formatNumero(antes ?? '0')
}
