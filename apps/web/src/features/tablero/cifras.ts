// The three figures of progress, of a meta or of a group, as they are shown: their words, their level, their sums.
import { avanceDeGrupo, METODOLOGIA_INICIAL, type Semaforo, semaforo } from '@kpt/domain/seguimiento'
import { contar, formatPesos, formatPorcentaje, NOMBRES_SEMAFORO, razonCorta } from '@kpt/textos'
import type { Cifra, Metodologia, Sumas } from './tipos.ts'

export const CIFRAS = ['fisico', 'fisicoCuatrienio', 'financiero'] as const
export type CualCifra = (typeof CIFRAS)[number]

export const TITULO_CIFRA: Record<CualCifra, string> = {
  fisico: 'Físico, vigencia',
  fisicoCuatrienio: 'Físico, cuatrienio',
  financiero: 'Financiero, vigencia',
}

/** The figure of a group with its formula and its inputs. The ratio is the server's; the domain opens it. */
export function cifraDeGrupo(sumas: Sumas, cual: CualCifra, { baseFinanciera }: Metodologia): Cifra {
  const abierta = avanceDeGrupo(sumas, { ...METODOLOGIA_INICIAL, baseFinanciera })[cual]
  return { ...abierta, entradas: { ...abierta.entradas }, valor: sumas[cual], topado: sumas[cual] }
}

/** `18,7 %`, or in words why there is no figure. */
export function figuraDe(cifra: Pick<Cifra, 'valor' | 'explicacion'>): string {
  return cifra.valor === null ? NOMBRES_SEMAFORO[semaforo(cifra, [], false)] : formatPorcentaje(cifra.valor)
}

/** Level of a figure; a partial corte has none: "avance al corte". */
export function nivelDe(cifra: Cifra, metodologia: Metodologia, cerrada: boolean): Semaforo {
  return semaforo(cifra, metodologia.semaforo, cerrada)
}

/** The sums of a group under its figure: `4,48 ÷ 24 metas`, `$ 188.663.643 de $ 1.135.929.313`. */
export function sumasDe(sumas: Sumas, cual: CualCifra): string {
  if (cual === 'financiero') return `${formatPesos(sumas.ejecutado)} de ${formatPesos(sumas.programado)}`
  const [suma, metas] =
    cual === 'fisico' ? [sumas.sumaFisico, sumas.metasProgramadas] : [sumas.sumaFisicoCuatrienio, sumas.metasCuatrienio]
  return `${razonCorta(suma)} ÷ ${contar(metas, 'meta', 'metas')}`
}
