// One meta at a time, for a narrow screen: the same cells as the grid, each with its label.
import type { FilaEnOrden, Meta } from '@kpt/domain/planes'
import { formatPesos } from '@kpt/textos'
import { useEffect, useRef, useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { CamposDeFila } from './campos-fila.tsx'
import { type Columna, isTotal } from './columnas.ts'
import { MenuMeta } from './rejilla/menu-meta.tsx'
import { idCelda, usePiezas } from './rejilla/piezas.ts'
import { totalDe } from './rejilla/totales.tsx'
import { usePlan } from './usar-edicion.ts'
import './rejilla/edicion.css'

type Props = {
  readonly metas: readonly FilaEnOrden<Meta>[]
  readonly ir: { readonly fila: string; readonly celda: string } | null
}

export function Tarjeta({ metas, ir }: Props) {
  const vista = usePlan()
  const { totales } = vista
  const [lugar, setLugar] = useState(0)
  const i = Math.min(lugar, metas.length - 1)
  const llegar = useRef((_a: NonNullable<Props['ir']>) => {})
  llegar.current = ({ fila, celda }) => {
    const donde = metas.findIndex((m) => m.fila === fila)
    if (donde >= 0) setLugar(donde)
    requestAnimationFrame(() => enfocar(idCelda(fila, celda)))
  }
  // Only when somebody asks: the list changes as one types, and the meta in sight must stay.
  useEffect(() => {
    if (ir) llegar.current(ir)
  }, [ir])
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
        <MenuMeta meta={meta} />
      </div>
      <Campos key={meta.fila} fila={meta.fila} numero={i + 1} total={(v) => totalDe(vista, meta.fila, v)} />
      <p>
        Total del plan: <strong className="numero">{formatPesos(totales.total)}</strong>
      </p>
    </section>
  )
}

type PropsCampos = { readonly fila: string; readonly numero: number; readonly total: (vigencia: string) => string }

/** What a narrow screen shows at once, and what it folds: the sources of each vigencia, and the further data. */
function repartir(columnas: readonly Columna[]) {
  const fin = columnas.findIndex((c) => c.total === '')
  const [primeras, mas] = [columnas.slice(0, fin), columnas.slice(fin + 1)]
  const deFuente = (c: Columna) => c.celda.startsWith('fuentes/')
  return {
    primeras: primeras.filter((c) => !deFuente(c) && !isTotal(c)),
    vigencias: primeras.flatMap(({ total }) => (total ? [total] : [])),
    fuentes: primeras.filter(deFuente),
    mas,
  }
}

function Campos({ fila, numero, total }: PropsCampos) {
  const { primeras, vigencias, fuentes, mas } = repartir(usePiezas().columnas)
  const campos = (columnas: readonly Columna[]) => <CamposDeFila de={`Meta ${numero}`} {...{ fila, columnas }} />
  return (
    <>
      {campos(primeras)}
      {vigencias.map((vigencia) => (
        <Desplegable
          key={vigencia}
          titulo={
            <>
              Recursos {vigencia} · <strong className="numero">{formatPesos(total(vigencia))}</strong>
            </>
          }
        >
          {campos(fuentes.filter(({ celda }) => celda.startsWith(`fuentes/${vigencia}/`)))}
        </Desplegable>
      ))}
      <p>
        Total de la meta: <strong className="numero">{formatPesos(total(''))}</strong>
      </p>
      {mas.length > 0 ? <Desplegable titulo="Más datos de la meta">{campos(mas)}</Desplegable> : null}
    </>
  )
}

/** A field inside what is folded takes no focus until it opens. */
function enfocar(id: string): void {
  const campo = document.getElementById(id)
  const plegado = campo?.closest('details')
  if (plegado) plegado.open = true
  campo?.focus()
}
