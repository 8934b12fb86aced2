// The grid: a real table with native fields. Rows out of sight are not painted (content-visibility), but they are there for search and for the reader of the screen.

import { type Dispatch, type FocusEvent, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react'
import { useFiltros } from '../../../app/filtros.ts'
import { ROL } from '../../../ui/tabla.tsx'
import { idCampo } from '../direccion.ts'
import { useEdicion } from './contexto.ts'
import { FilaMeta } from './fila-meta.tsx'
import { Seleccion } from './seleccion.tsx'
import { moverEnColumna } from './teclado.ts'
import './rejilla.css'

export function Rejilla({ metas }: { metas: readonly string[] }) {
  const { reporte, sePuedeEditar } = useEdicion()
  const [filtros] = useFiltros()
  const [abiertas, setAbiertas] = useState<ReadonlySet<string>>(new Set())
  const [escogidas, setEscogidas] = useState<ReadonlySet<string>>(new Set())
  const abrir = useCallback((meta: string) => setAbiertas((previas) => alternar(previas, meta)), [])
  const escoger = useCallback((meta: string) => setEscogidas((previas) => alternar(previas, meta)), [])
  useIrAlCampo(metas, setAbiertas)
  const editables = metas.filter(sePuedeEditar)
  const todas = editables.length > 0 && editables.every((m) => escogidas.has(m))
  return (
    <>
      <Seleccion metas={metas.filter((m) => escogidas.has(m))} onLimpiar={() => setEscogidas(new Set())} />
      <table
        className="rejilla"
        {...ROL.tabla}
        // Few rows are painted whole; many, only those in sight.
        data-larga={metas.length > LARGA ? '' : undefined}
        onKeyDown={moverEnColumna}
        onFocus={seleccionar}
      >
        <caption className="solo-lector">
          Metas del corte {reporte.corte} de {reporte.vigencia}. Enter y las flechas pasan a la meta siguiente de la
          misma columna; Escape deja el valor como estaba.
        </caption>
        <Titulos
          vigencia={reporte.vigencia}
          todas={todas}
          {...(editables.length > 0 ? { onTodas: () => setEscogidas(todas ? new Set() : new Set(editables)) } : {})}
        />
        {metas.map((meta) => (
          <FilaMeta
            key={meta}
            meta={meta}
            abierta={abiertas.has(meta)}
            conRecursos={filtros.recursos === '1'}
            escogida={escogidas.has(meta)}
            onAbrir={abrir}
            onEscoger={escoger}
          />
        ))}
      </table>
    </>
  )
}

type PropsTitulos = { readonly vigencia: number; readonly todas: boolean; readonly onTodas?: () => void }

function Titulos({ vigencia, todas, onTodas }: PropsTitulos) {
  return (
    <thead {...ROL.grupo}>
      <tr {...ROL.fila} className="fila-rejilla fila-rejilla--titulos">
        <td {...ROL.celda} className="fila-rejilla__marca">
          {onTodas ? (
            <input type="checkbox" checked={todas} onChange={onTodas} aria-label="Escoger todas las metas que se ven" />
          ) : null}
        </td>
        {TITULOS(vigencia).map((titulo, i) => (
          <th key={titulo} {...ROL.columna} scope="col" className={i === 0 || i === 6 ? undefined : 'numero'}>
            {titulo}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const LARGA = 150

const TITULOS = (vigencia: number) => [
  'Meta',
  `Programado ${vigencia}`,
  'Ejecutado',
  'Comprometido, pesos',
  'Obligado, pesos',
  'Pagado, pesos',
  'Estado',
]

/** An address may name a field: its meta opens and, once it is on screen, the field takes the focus. */
function useIrAlCampo(metas: readonly string[], abrir: Dispatch<SetStateAction<ReadonlySet<string>>>) {
  const [{ meta, campo, fuente }] = useFiltros()
  const destino = useRef<readonly string[]>([])
  useEffect(() => {
    if (!meta || !metas.includes(meta)) return
    destino.current = [idCampo(meta, campo ?? 'ejecutado', fuente), idCampo(meta, 'ejecutado')]
    abrir((previas) => new Set(previas).add(meta))
  }, [meta, campo, fuente, metas, abrir])
  useEffect(() => {
    const nodo = destino.current.map((id) => document.getElementById(id)).find((n) => n !== null)
    if (!nodo || (nodo.id !== destino.current[0] && !seAbrio(nodo))) return
    destino.current = []
    nodo.focus({ preventScroll: true })
    nodo.scrollIntoView({ block: 'center' })
  })
}

function seAbrio(nodo: HTMLElement): boolean {
  return nodo.closest('tbody')?.querySelector('[aria-expanded="true"]') != null
}

/** Entering a number selects it: typing replaces, an arrow key edits. */
function seleccionar(evento: FocusEvent<HTMLElement>): void {
  if (evento.target instanceof HTMLInputElement && evento.target.dataset.columna) evento.target.select()
}

function alternar(previas: ReadonlySet<string>, meta: string): ReadonlySet<string> {
  const nuevas = new Set(previas)
  if (!nuevas.delete(meta)) nuevas.add(meta)
  return nuevas
}
