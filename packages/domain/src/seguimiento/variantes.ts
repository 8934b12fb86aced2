// What is shown beside the official figures of a group of metas: the mean without caps, the comparison with the quarterly programme, the weighted mean.
import { decimal, decimalFromNumber, sum, toText } from '../shared/index.ts'
import type { Avance, Formula } from './avance.ts'
import { avanceFisicoCuatrienio, avanceFisicoVigencia } from './avance-fisico.ts'
import type { EntradaMeta } from './entrada.ts'
import { type EsperadoDeGrupo, esperadoDeGrupo } from './esperado.ts'
import type { Metodologia } from './metodologia.ts'
import { mediaPonderada } from './ponderacion.ts'

/** A mean with what it was computed from: it opens like the official ones. */
export type Variante = Pick<Avance, 'valor' | 'formula' | 'entradas'>

export type Variantes = {
  readonly crudo: Readonly<Record<'fisico' | 'fisicoCuatrienio', Variante>>
  readonly esperado: EsperadoDeGrupo
  /** Null while the entity has given no weights. */
  readonly ponderado: Readonly<Record<'fisico' | 'fisicoCuatrienio', Variante>> | null
  /** Metas of which the plan does not say the orientation: an increase is assumed. */
  readonly orientacionAsumida: number
}

/** `partes`: what each meta weighs in the plan, or null. */
export function variantesDe(
  entradas: readonly EntradaMeta[],
  metodologia: Metodologia,
  partes: ReadonlyMap<string, number> | null,
): Variantes {
  const fisicos = entradas.map((e) => ({ ...avanceFisicoVigencia(e, metodologia), meta: e.meta }))
  const cuatrienios = entradas.map((e) => ({ ...avanceFisicoCuatrienio(e, metodologia), meta: e.meta }))
  return {
    crudo: {
      fisico: mediaCruda('crudo_fisico_vigencia', fisicos),
      fisicoCuatrienio: mediaCruda('crudo_fisico_cuatrienio', cuatrienios),
    },
    esperado: esperadoDeGrupo(entradas, metodologia),
    ponderado: partes && {
      fisico: mediaPonderada('ponderado_fisico_vigencia', fisicos, partes),
      fisicoCuatrienio: mediaPonderada('ponderado_fisico_cuatrienio', cuatrienios, partes),
    },
    orientacionAsumida: entradas.filter((e) => e.orientacionAsumida).length,
  }
}

/** Over the same metas as the official mean: programmed and unreported counts 0 here too. */
function mediaCruda(formula: Formula, avances: readonly Pick<Avance, 'valor' | 'topado'>[]): Variante {
  const entran = avances.filter((a) => a.topado !== null)
  const suma = toText(sum(entran.map((a) => decimalFromNumber(a.valor ?? 0) ?? decimal('0'))))
  const valor = entran.length === 0 ? null : Number(suma) / entran.length
  return { valor, formula, entradas: { suma, metas: String(entran.length) } }
}
