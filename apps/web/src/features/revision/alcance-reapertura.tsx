// How much of a report an act reopens: all of it, or the metas (or questions) that it names.
import { llano } from '@kpt/domain/shared'
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { useNombres, useRevision } from './contexto.ts'
import type { Pieza } from './pieza.ts'
import { ultimaVersion } from './secciones.ts'
import { useLectura } from './usar-lectura.ts'

type Props = { readonly metas: readonly string[] | null; readonly onCambio: (metas: readonly string[] | null) => void }

export function AlcanceReapertura({ metas, onCambio }: Props) {
  const { varias } = useNombres()
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
      {opcion(`Solo las ${varias} que escoja`, metas !== null, metas ?? [])}
      {metas === null ? null : <Metas elegidas={metas} onCambio={onCambio} />}
    </fieldset>
  )
}

/** Those of the version that stands. */
function Metas({ elegidas, onCambio }: { elegidas: readonly string[]; onCambio: Props['onCambio'] }) {
  const { clave, reporte } = useRevision()
  const { una, varias } = useNombres()
  const { leida, piezas } = useLectura(clave, ultimaVersion(reporte))
  const [texto, setTexto] = useState('')
  const buscado = llano(texto.trim())
  const visibles = [...piezas.values()].filter(({ nombre, texto: suyo }) =>
    llano(`${nombre} ${suyo}`).includes(buscado),
  )
  const alternar = (meta: string, si: boolean) =>
    onCambio(si ? [...elegidas, meta] : elegidas.filter((una) => una !== meta))
  return (
    <Datos de={leida} lineas={4}>
      {() => (
        <div className="pila pila--2">
          <CampoTexto
            etiqueta={`Buscar entre las ${varias}`}
            value={texto}
            onChange={(e) => setTexto(e.target.value)}
          />
          <p role="status">{contar(elegidas.length, `${una} escogida`, `${varias} escogidas`)}</p>
          <ul className="metas-por-reabrir">
            {visibles.map((pieza) => (
              <li key={pieza.clave}>
                <Una pieza={pieza} elegida={elegidas.includes(pieza.clave)} onCambio={alternar} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Datos>
  )
}

type PropsUna = {
  readonly pieza: Pieza
  readonly elegida: boolean
  readonly onCambio: (meta: string, si: boolean) => void
}

function Una({ pieza: { clave, nombre, texto }, elegida, onCambio }: PropsUna) {
  return (
    <label className="opcion">
      <input type="checkbox" checked={elegida} onChange={(e) => onCambio(clave, e.target.checked)} />
      <span>
        {texto || 'Sin texto'} <span className="tenue menor numero">{nombre}</span>
      </span>
    </label>
  )
}
