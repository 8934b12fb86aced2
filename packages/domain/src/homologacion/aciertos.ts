// How often the assistant is right: the code is hidden, the assistant is asked, and both are compared.
import type { PlanLeido } from '../planes/index.ts'
import { metasPorHomologar } from './plan.ts'
import { type Asistente, CONOCIDOS, type Conocido } from './tipos.ts'

/** Shares of the metas, 0 to 1; both 0 when there are none. */
export type Aciertos = { readonly primero: number; readonly entreCinco: number }

export type Evaluacion = { readonly metas: number } & Readonly<Record<Conocido, Aciertos>>

/** Over the metas whose indicator is in the catalogue; one without candidates counts as a failure. */
export function evaluarAsistente(
  asistente: Asistente,
  plan: PlanLeido,
  enCatalogo: (indicador: string) => boolean,
): Evaluacion {
  const metas = metasPorHomologar(plan)
  const contables = plan.metas.flatMap(({ indicador }, i) =>
    indicador !== null && enCatalogo(indicador) ? [{ indicador, i }] : [],
  )
  const aciertos = CONOCIDOS.map((conocido) => {
    const propuestos = asistente.proponer(metas, conocido)
    const lugares = contables.map(({ indicador, i }) => propuestos[i]?.findIndex((c) => c.codigo === indicador) ?? -1)
    const parte = (hasta: number) =>
      contables.length === 0 ? 0 : lugares.filter((l) => l >= 0 && l < hasta).length / contables.length
    return [conocido, { primero: parte(1), entreCinco: parte(5) }] as const
  })
  return { metas: contables.length, ...(Object.fromEntries(aciertos) as Record<Conocido, Aciertos>) }
}
