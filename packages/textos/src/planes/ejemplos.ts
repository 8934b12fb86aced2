// A rule explained by its own two examples: what it says of the one that fails, and in what the one that passes differs.
import {
  CATALOGO_DE_EJEMPLO,
  type CampoMeta,
  camposDistintos,
  EJEMPLOS_REGLA,
  type EjemploRegla,
  evaluarPlan,
  type IdReglaPlan,
  type MetaLeida,
  type PlanLeido,
  planDeEjemplo,
} from '@kpt/domain/planes'
import { type MensajeRemedio, textoHallazgoPlan } from '../planes.ts'
import { decirCampoMeta, NOMBRE_CAMPO_META } from './campos.ts'
import { pesos } from './texto.ts'

/** One thing that is wrong in the example that fails and right in the one that passes. */
export type Contraste = { readonly que: string; readonly mal: string; readonly bien: string }

export type ReglaExplicada = MensajeRemedio & { readonly contrastes: readonly Contraste[] }

export function explicarRegla(id: IdReglaPlan): ReglaExplicada {
  const { falla, pasa } = EJEMPLOS_REGLA[id]
  const visto = juzgar(falla).find((hallazgo) => hallazgo.regla === id)
  if (!visto) throw new Error(`the example of ${id} does not fail`)
  return { ...textoHallazgoPlan(visto), contrastes: contrastesDe(falla, pasa) }
}

function juzgar(ejemplo: EjemploRegla) {
  const unidades = CATALOGO_DE_EJEMPLO
  const totales = new Map([['IP-1', ejemplo.totales ?? {}]])
  return evaluarPlan(planDeEjemplo(ejemplo), { totales, unidades, catalogo: new Set(unidades.keys()) })
}

/** The first meta in which the examples differ says enough: what repeats in others teaches nothing more. */
function contrastesDe(falla: EjemploRegla, pasa: EjemploRegla): Contraste[] {
  const [mal, bien] = [planDeEjemplo(falla), planDeEjemplo(pasa)]
  const i = mal.metas.findIndex((meta, n) => camposEntre(meta, bien.metas[n]).length > 0)
  const [una, otra] = [mal.metas[i], bien.metas[i]]
  const deMeta = camposEntre(una, otra).map((campo) => ({
    que: NOMBRE_CAMPO_META[campo],
    mal: una ? decirCampoMeta(una, campo) : '',
    bien: otra ? decirCampoMeta(otra, campo) : '',
  }))
  return [...deMeta, ...delPlan(mal, bien), ...deTotales(falla, pasa)]
}

function camposEntre(una: MetaLeida | undefined, otra: MetaLeida | undefined): CampoMeta[] {
  return una && otra ? camposDistintos(una, otra) : []
}

function delPlan(mal: PlanLeido, bien: PlanLeido): Contraste[] {
  const partes: [string, (plan: PlanLeido) => string][] = [
    ['periodo', ({ periodo }) => `${periodo.desde}–${periodo.hasta}`],
    ['consecutivos de las líneas', ({ lineas }) => lineas.map((l) => l.consecutivo).join(', ')],
    ['metas de producto', ({ metas }) => String(metas.length)],
    [
      'meta del indicador de resultado',
      ({ indicadoresResultado: [r] }) => (r ? (r.metaCuatrienio ?? '(en blanco)') : ''),
    ],
  ]
  return partes.flatMap(([que, decir]) =>
    decir(mal) === decir(bien) ? [] : [{ que, mal: decir(mal), bien: decir(bien) }],
  )
}

function deTotales({ totales: mal = {} }: EjemploRegla, { totales: bien = {} }: EjemploRegla): Contraste[] {
  return Object.keys(mal)
    .filter((vigencia) => mal[vigencia] !== bien[vigencia])
    .map((vigencia) => ({ que: `total ${vigencia}`, mal: pesos(mal[vigencia]), bien: pesos(bien[vigencia]) }))
}
