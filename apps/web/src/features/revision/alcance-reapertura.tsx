// How much of a report an act reopens: all of it, or the metas that it names.
import { llano } from '@kpt/domain/shared'
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { useRevision } from './contexto.ts'
import type { MetaRevisada } from './meta-revisada.ts'
import { ultimaVersion } from './secciones.ts'
import { useVersion } from './usar-revision.ts'

type Props = { readonly metas: readonly string[] | null; readonly onCambio: (metas: readonly string[] | null) => void }

export function AlcanceReapertura({ metas, onCambio }: Props) {
  const opcion = (texto: string, elegida: boolean, alElegir: readonly string[] | null) => (
    <label className="opcion">
      <input type="radio" name="alcance" checked={elegida} onChange={() => onCambio(alElegir)} />
      <span>{texto}</span>
    </label>
  )
  return (
    <fieldset className="alcance-reapertura">
      <legend>Qué se reabre</legend>
      {opcion('Todo el reporte', metas === null, null)}
      {opcion('Solo las metas que escoja', metas !== null, metas ?? [])}
      {metas === null ? null : <Metas elegidas={metas} onCambio={onCambio} />}
    </fieldset>
  )
}

/** Those of the version that stands. */
function Metas({ elegidas, onCambio }: { elegidas: readonly string[]; onCambio: Props['onCambio'] }) {
  const { clave, reporte } = useRevision()
  const { leida, metas } = useVersion(clave, ultimaVersion(reporte))
  const [texto, setTexto] = useState('')
  const buscado = llano(texto.trim())
  const visibles = metas.filter(({ fila }) => llano(`${fila.meta} ${fila.personalizacion}`).includes(buscado))
  const alternar = (meta: string, si: boolean) =>
    onCambio(si ? [...elegidas, meta] : elegidas.filter((una) => una !== meta))
  return (
    <Datos de={leida} lineas={4}>
      {() => (
        <div className="pila pila--2">
          <CampoTexto etiqueta="Buscar entre las metas" value={texto} onChange={(e) => setTexto(e.target.value)} />
          <p role="status">{contar(elegidas.length, 'meta escogida', 'metas escogidas')}</p>
          <ul className="metas-por-reabrir">
            {visibles.map((meta) => (
              <li key={meta.fila.meta}>
                <Una meta={meta} elegida={elegidas.includes(meta.fila.meta)} onCambio={alternar} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Datos>
  )
}

type PropsUna = {
  readonly meta: MetaRevisada
  readonly elegida: boolean
  readonly onCambio: (meta: string, si: boolean) => void
}

function Una({ meta: { fila }, elegida, onCambio }: PropsUna) {
  return (
    <label className="opcion">
      <input type="checkbox" checked={elegida} onChange={(e) => onCambio(fila.meta, e.target.checked)} />
      <span>
        {fila.personalizacion || 'Sin texto'} <span className="tenue menor numero">{fila.meta}</span>
      </span>
    </label>
  )
}
