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

/** Known only when the list is the whole plan or one línea: other filters cross what the plan adds up. */
export function sumaDe(
  plan: Plan,
  { linea, sector, fuente, texto, vigencia }: Filtros,
): { valor: string; que: string } | null {
  if (sector || texto || fuente) return null
  const grupo = linea ? plan.lineas.find((l) => l.consecutivo === linea) : plan
  if (!grupo) return null
  const de = linea ? `de la línea ${linea}` : 'del plan'
  if (!vigencia) return { valor: grupo.total, que: `${de}, en todo el periodo` }
  return { valor: grupo.totales[vigencia] ?? '0', que: `${de}, vigencia ${vigencia}` }
}
