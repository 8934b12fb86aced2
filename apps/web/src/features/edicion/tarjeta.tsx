// One meta at a time, for a narrow screen: the same cells as the grid, each with its label.
import { formatNumero } from '@kpt/textos'
import { useEffect, useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { isTotal } from './columnas.ts'
import { CeldaPlan } from './rejilla/celda.tsx'
import { MenuMeta } from './rejilla/menu-meta.tsx'
import { idCelda, usePiezas } from './rejilla/piezas.ts'
import { totalDe } from './rejilla/usar-teclas.ts'
import { useEdicion, useFila, usePlan } from './usar-edicion.ts'
import './rejilla/edicion.css'

export function Tarjeta({ ir }: { ir: { readonly fila: string; readonly celda: string } | null }) {
  const vista = usePlan()
  const { metas, totales } = vista
  const [lugar, setLugar] = useState(0)
  const i = Math.min(lugar, metas.length - 1)
  const edicion = useEdicion()
  useEffect(() => {
    if (!ir) return
    const donde = edicion.plan().metas.findIndex((m) => m.fila === ir.fila)
    if (donde >= 0) setLugar(donde)
    requestAnimationFrame(() => document.getElementById(idCelda(ir.fila, ir.celda))?.focus())
  }, [ir, edicion])
  const meta = metas[i]
  if (!meta) return null
  return (
    <section className="edicion__tarjeta" aria-label={`Meta ${i + 1} de ${metas.length}`}>
      <div className="edicion__barra">
        <Boton disabled={i === 0} onClick={() => setLugar(i - 1)}>
          Anterior
        </Boton>
        <strong>
          Meta {i + 1} de {metas.length}
        </strong>
        <Boton disabled={i === metas.length - 1} onClick={() => setLugar(i + 1)}>
          Siguiente
        </Boton>
        <MenuMeta meta={meta} indice={i} />
      </div>
      <Campos key={meta.fila} fila={meta.fila} numero={i + 1} total={(v) => totalDe(vista, meta.fila, v)} />
      <p>
        Total del plan: <strong className="numero">{formatNumero(totales.total)}</strong>
      </p>
    </section>
  )
}

type PropsCampos = { readonly fila: string; readonly numero: number; readonly total: (vigencia: string) => string }

function Campos({ fila, numero, total }: PropsCampos) {
  const { columnas } = usePiezas()
  const vista = useFila(fila)
  return (
    <div className="edicion__dos">
      {columnas.map((columna) =>
        isTotal(columna) ? (
          <p key={columna.celda} className="edicion__campo">
            <span className="tenue menor">{columna.total === '' ? 'Total de la meta' : columna.titulo}</span>
            <strong className="numero">{formatNumero(total(columna.total ?? ''))}</strong>
          </p>
        ) : (
          <div key={columna.celda} className="edicion__campo">
            <label className="menor" htmlFor={idCelda(fila, columna.celda)}>
              {columna.titulo}
            </label>
            <CeldaPlan vista={vista} columna={columna} numero={numero} />
          </div>
        ),
      )}
    </div>
  )
}
