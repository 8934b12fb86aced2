// The guides that DNP published, at hand where an instrument begins: name, date and link.

import { fechaEn } from '@kpt/domain/shared'
import { formatFecha, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'

type Guia = Respuesta<'GET /api/guias'>['guias'][number]
type Cronograma = { readonly instrumento: string; readonly vigencia: number }

/** Of the cronogramas that are on the screen, and of any other instrument its latest. Nothing at all while there are none. */
export function Guias({ cronogramas }: { cronogramas: readonly Cronograma[] }) {
  const { data } = useQuery(consulta('GET /api/guias'))
  const guias = guiasPara(data?.guias ?? [], cronogramas)
  if (guias.length === 0) return null
  return (
    <section className="seccion" aria-labelledby="guias-titulo">
      <h2 id="guias-titulo">Guías del DNP</h2>
      <ul className="pila pila--2 circulares">
        {guias.map((g) => (
          <li key={`${g.instrumento}/${g.vigencia}/${g.direccion}`}>
            <a href={g.direccion} target="_blank" rel="noreferrer">
              {g.nombre}
              <span className="solo-lector"> (se abre en otra ventana)</span>
            </a>
            <br />
            <span className="menor tenue">
              {NOMBRES_INSTRUMENTO[g.instrumento]}, vigencia {g.vigencia}. Registrada el{' '}
              {formatFecha(fechaEn(Date.parse(g.en)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function guiasPara(guias: readonly Guia[], cronogramas: readonly Cronograma[]): Guia[] {
  const enPantalla = new Set<string>(cronogramas.map((c) => c.instrumento))
  const ultima = (g: Guia) => guias.find((otra) => otra.instrumento === g.instrumento)?.vigencia === g.vigencia
  return guias.filter((g) =>
    enPantalla.has(g.instrumento)
      ? cronogramas.some((c) => c.instrumento === g.instrumento && c.vigencia === g.vigencia)
      : ultima(g),
  )
}
