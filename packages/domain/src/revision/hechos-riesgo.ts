// What is counted in a submitted version to say how carefully it should be looked at (R4.1): only what its frozen text and its run of rules say.
import { completitud, type EntradaMeta, evaluarMeta, type IdReglaSeguimiento } from '../seguimiento/index.ts'
import { type Hallazgo, isZeroText } from '../shared/index.ts'

export type ClaveParteRiesgo =
  | 'motivos_flojos'
  | 'atipicas'
  | 'saltos'
  | 'sin_evidencia'
  | 'sin_avance'
  | 'tarde'
  | 'primera_del_autor'
  | 'rondas'

/** So many of so many. */
export type MedidaRiesgo = { readonly cuantas: number; readonly de: number }

/** Counts of metas, out of the version alone. */
export type CuentasRiesgo = {
  readonly metas: number
  /** Something was programmed for the vigencia. */
  readonly programadas: number
  readonly conAvance: number
  /** Warnings that the entity confirmed with a reason; with a reason that says little. */
  readonly confirmados: number
  readonly motivosFlojos: number
  readonly atipicas: number
  readonly saltos: number
  /** With advance and no evidence at all. */
  readonly sinEvidencia: number
  /** Programmed, and declared or left without advance. */
  readonly sinAvance: number
}

export type HechosDeRiesgo = CuentasRiesgo & {
  /** The first submission came after the limit. */
  readonly tarde: boolean
  /** Whoever sent it had sent no report of the entity before. */
  readonly primeraDelAutor: boolean
  readonly rondas: number
}

const ATIPICAS: readonly IdReglaSeguimiento[] = ['fisico_atipico_entre_pares', 'financiero_atipico_entre_pares']
const SALTOS: readonly IdReglaSeguimiento[] = ['salto_fisico', 'salto_financiero', 'acumulado_disminuye']

/**
 * `hallazgos`: those of the run at the submission, which compared with the peers of that day; null where no run was kept, and then the rules
 * are run again without peers.
 */
export function contarParaRiesgo(
  entradas: readonly EntradaMeta[],
  hallazgos: readonly Hallazgo[] | null,
): CuentasRiesgo {
  const vistos = hallazgos ?? entradas.flatMap((e) => evaluarMeta(e))
  const conRegla = (reglas: readonly string[]) =>
    new Set(vistos.filter((h) => reglas.includes(h.regla)).map((h) => h.ruta.meta)).size
  const motivos = entradas.flatMap((e) => Object.values(e.valores.confirmaciones)).filter((m) => m.trim() !== '')
  const avanzadas = entradas.filter(tieneAvance)
  const programadas = entradas.filter((e) => e.programado !== null && !isZeroText(e.programado))
  return {
    ...{ metas: entradas.length, programadas: programadas.length, conAvance: avanzadas.length },
    ...{ confirmados: motivos.length, motivosFlojos: motivosFlojos(motivos).length },
    ...{ atipicas: conRegla(ATIPICAS), saltos: conRegla(SALTOS) },
    sinEvidencia: avanzadas.filter((e) => (e.evidencias?.length ?? 0) === 0).length,
    sinAvance: programadas.filter((e) => completitud(e).estado === 'declarada' || !tieneAvance(e)).length,
  }
}

function tieneAvance({ valores: { ejecutado } }: EntradaMeta): boolean {
  return ejecutado !== null && !isZeroText(ejecutado)
}

/** A reason shorter than this, or of fewer words, explains nothing; nor does the same one repeated so many times. */
const LETRAS = 20
const PALABRAS = 4
const REPETIDO = 5

/** Reasons that confirm a warning and say little: "ok", "se confirma", or one sentence pasted over and over. */
export function motivosFlojos(motivos: readonly string[]): string[] {
  const veces = new Map<string, number>()
  for (const motivo of motivos.map(plano)) veces.set(motivo, (veces.get(motivo) ?? 0) + 1)
  return motivos.filter((motivo) => {
    const dicho = plano(motivo)
    const palabras = new Set(dicho.split(/[^\p{L}\p{N}]+/u).filter((p) => p !== ''))
    return dicho.length < LETRAS || palabras.size < PALABRAS || (veces.get(dicho) ?? 0) >= REPETIDO
  })
}

function plano(motivo: string): string {
  return motivo.trim().toLowerCase().replace(/\s+/g, ' ')
}
