// How a report closed: the version that stands, with the marks that are true, and the acts that reopened it.
import { contar, FRASES_MARCA_CIERRE, formatFecha, formatInstante, NOMBRES_MARCA_CIERRE } from '@kpt/textos'
import { Aviso } from '../../../ui/aviso.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { useRevision } from '../contexto.ts'
import type { Reporte } from '../usar-revision.ts'

type Cierre = Reporte['cierres'][number]

export function Cerrado({ cierre }: { cierre: Cierre }) {
  return (
    <Aviso tono={cierre.marcas.length > 0 ? 'alerta' : 'nota'} titulo={`Cerrado con la versión ${cierre.version}`}>
      <p>El límite definitivo fue el {formatFecha(cierre.limite)}. Solo una circular o una medida lo reabre.</p>
      <Marcas marcas={cierre.marcas} />
    </Aviso>
  )
}

export function Marcas({ marcas }: Pick<Cierre, 'marcas'>) {
  if (marcas.length === 0) return null
  return (
    <ul>
      {marcas.map((marca) => (
        <li key={marca}>
          <Chip tono="alerta" icono="alerta">
            {NOMBRES_MARCA_CIERRE[marca]}
          </Chip>{' '}
          {FRASES_MARCA_CIERRE[marca]}
        </li>
      ))}
    </ul>
  )
}

export function Cierres() {
  const { reporte } = useRevision()
  if (reporte.cierres.length === 0) return null
  return (
    <section className="seccion" aria-labelledby="cierres-titulo">
      <h2 id="cierres-titulo">Cierres y reaperturas</h2>
      {reporte.cierres.map((cierre) => (
        <div key={cierre.en} className="pila pila--2">
          <p>
            Se cerró el {formatInstante(Date.parse(cierre.en))} con la versión {cierre.version}
            {cierre.reapertura ? ', que sigue publicada como reemplazada' : ', que está en firme'}.
          </p>
          <Marcas marcas={cierre.marcas} />
          {cierre.reapertura ? <Reapertura reapertura={cierre.reapertura} /> : null}
        </div>
      ))}
    </section>
  )
}

function Reapertura({ reapertura }: { reapertura: NonNullable<Cierre['reapertura']> }) {
  const { clase, acto, motivo, metas, en, autor } = reapertura
  return (
    <p>
      <strong>
        Reabierto por la {clase === 'circular' ? 'Circular' : 'medida'} {acto}
      </strong>
      , para {metas === null ? 'todo el reporte' : contar(metas.length, 'meta', 'metas')}: {motivo}{' '}
      <span className="tenue">
        {autor.nombre}, {formatInstante(Date.parse(en))}
      </span>
    </p>
  )
}
