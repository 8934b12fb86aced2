// The figure that was opened: how much the listed metas add up to, over all pages.
import { formatPesos } from '@kpt/textos'
import type { Filtros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import type { Plan } from './plan.tsx'

export function SumaMetas({ plan, filtros }: { plan: Plan; filtros: Filtros }) {
  const suma = sumaDe(plan, filtros)
  if (suma === null) return null
  return (
    <Aviso tono="nota">
      <p>
        <strong className="numero">{formatPesos(suma.valor)}</strong> {suma.que}: es la suma de las metas de esta lista.
      </p>
    </Aviso>
  )
}

/** Known when the list is the whole plan, one línea or one source: other filters cross what the plan adds up. */
export function sumaDe(plan: Plan, filtros: Filtros): { valor: string; que: string } | null {
  const { linea, sector, fuente, texto, vigencia } = filtros
  if (sector || texto || (linea && fuente)) return null
  const grupo = linea
    ? plan.lineas.find((l) => l.consecutivo === linea)
    : fuente
      ? plan.fuentes.find((f) => f.clave === fuente)
      : plan
  if (!grupo) return null
  const de = linea ? `de la línea ${linea}` : 'nombre' in grupo ? `de la fuente «${grupo.nombre}»` : 'del plan'
  if (!vigencia) return { valor: grupo.total, que: `${de}, en todo el periodo` }
  return { valor: grupo.totales[vigencia] ?? '0', que: `${de}, vigencia ${vigencia}` }
}
