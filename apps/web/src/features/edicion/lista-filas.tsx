// A short list of the plan, a block of labelled cells for each row: result indicators, initiatives and metas of the SGR.
import { type ClaseFila, type FilaEnOrden, filaDe, ordenEntre } from '@kpt/domain/planes'
import { type ReactNode, useMemo, useState } from 'react'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { retirarFila } from './actos.ts'
import { BuscarIndicador } from './buscar-indicador.tsx'
import { CamposDeFila } from './campos-fila.tsx'
import type { Columna } from './columnas.ts'
import { ContextoPiezas } from './rejilla/piezas.ts'
import { useEdicion } from './usar-edicion.ts'
import { useHallazgos } from './usar-hallazgos.ts'
import './rejilla/edicion.css'

const TAMANO = 20

type Props = {
  readonly clase: Exclude<ClaseFila, 'plan'>
  /** What a row is called, `Indicador`, and several of them. */
  readonly una: string
  readonly varias: string
  readonly filas: readonly FilaEnOrden<unknown>[]
  readonly columnas: readonly Columna[]
  readonly vacio: string
  /** Code and first values of a new row. */
  readonly nueva: () => { readonly codigo: string; readonly valores: Readonly<Record<string, string>> }
  readonly titulo: (fila: FilaEnOrden<unknown>, i: number) => ReactNode
  /** Rows on which others hang stay. */
  readonly seQuita?: (fila: FilaEnOrden<unknown>) => boolean
}

export function ListaFilas({ clase, una, varias, filas, columnas, vacio, nueva, titulo, seQuita }: Props) {
  const edicion = useEdicion()
  const [filtros, poner] = useFiltros()
  const [dicho, setDicho] = useState('')
  const [buscando, setBuscando] = useState<string | null>(null)
  const hallazgos = useHallazgos()
  const pagina = Math.min(paginaDe(filtros), Math.max(1, Math.ceil(filas.length / TAMANO)))
  const piezas = useMemo(
    () => ({ columnas, anunciar: setDicho, buscarIndicador: setBuscando, hallazgosDe: hallazgos.de }),
    [columnas, hallazgos],
  )
  const agregar = () => {
    const { codigo, valores } = nueva()
    const orden = ordenEntre(filas.at(-1)?.orden ?? null, null)
    const celdas = Object.entries({ existe: 'si', orden, ...valores })
    edicion.escribir(
      'escribir',
      celdas.map(([celda, valor]) => ({ fila: filaDe(clase, codigo), celda, valor })),
    )
    poner({ pagina: String(Math.ceil((filas.length + 1) / TAMANO)) })
  }
  return (
    <ContextoPiezas value={piezas}>
      <p role="status" className="solo-lector">
        {dicho}
      </p>
      {filas.length === 0 ? <Vacio titulo={vacio} /> : null}
      {filas.length > TAMANO ? <Paginador {...{ pagina, total: filas.length }} tamano={TAMANO} que={varias} /> : null}
      {filas.slice((pagina - 1) * TAMANO, pagina * TAMANO).map((f, i) => {
        const n = (pagina - 1) * TAMANO + i + 1
        return (
          <section key={f.fila} className="edicion__tarjeta edicion__ficha" aria-label={`${una} ${n}`}>
            <div className="edicion__rama">
              <strong>{titulo(f, n)}</strong>
              {seQuita?.(f) === false ? null : (
                <Boton variante="texto" onClick={() => edicion.escribir('borrar', retirarFila(f.fila))}>
                  Quitar
                  <span className="solo-lector">
                    {' '}
                    {una.toLowerCase()} {n}
                  </span>
                </Boton>
              )}
            </div>
            <CamposDeFila fila={f.fila} de={`${una} ${n}`} columnas={columnas} />
          </section>
        )
      })}
      <div className="acciones">
        <Boton onClick={agregar}>Agregar {una.toLowerCase()}</Boton>
      </div>
      <BuscarIndicador fila={buscando} onCerrar={() => setBuscando(null)} />
    </ContextoPiezas>
  )
}

/** The first code of a series that nobody has. */
export function codigoLibre(prefijo: string, usados: Iterable<string>): string {
  const tomados = new Set(usados)
  let n = 1
  while (tomados.has(`${prefijo}${n}`)) n += 1
  return `${prefijo}${n}`
}
