// What a run of the rules found, as it is read: without what is only the shadow of another finding, and against another run.
import type { Hallazgo } from '../shared/index.ts'
import { completitud } from './completitud.ts'
import type { Contenido } from './contenido.ts'
import type { EntradaMeta } from './entrada.ts'

/** Rules that say nothing new in a cell where the first one already spoke. */
const CONSECUENCIAS: Readonly<Record<string, readonly string[]>> = {
  valor_negativo: ['acumulado_disminuye', 'dinero_en_miles', 'sin_avance_con_cambios'],
  dinero_en_miles: ['acumulado_disminuye', 'financiero_atipico_entre_pares'],
  sin_avance_con_cambios: ['acumulado_disminuye', 'salto_fisico', 'salto_financiero'],
}

/** The findings without those that another one of the same cell causes: whoever mends the cause mends both. */
export function sinConsecuencias<H extends Pick<Hallazgo, 'regla' | 'ruta'>>(hallazgos: readonly H[]): H[] {
  const porCelda = Map.groupBy(hallazgos, celdaDe)
  return hallazgos.filter(
    (h) => !porCelda.get(celdaDe(h))?.some((causa) => CONSECUENCIAS[causa.regla]?.includes(h.regla)),
  )
}

export type ResumenCorrida = {
  readonly metas: number
  readonly errores: number
  readonly avisos: number
  readonly notas: number
  readonly sinConfirmar: number
  readonly sinReporte: number
}

export function resumenCorrida(entradas: readonly EntradaMeta[], contenido: Contenido): ResumenCorrida {
  const cuantos = (gravedad: Hallazgo['gravedad']) => contenido.hallazgos.filter((h) => h.gravedad === gravedad).length
  return {
    metas: entradas.length,
    ...{ errores: cuantos('error'), avisos: cuantos('aviso'), notas: cuantos('nota') },
    sinConfirmar: contenido.sinConfirmar.length,
    sinReporte: entradas.filter((e) => completitud(e).estado === 'falta').length,
  }
}

export type CambioDeCorridas<H> = {
  readonly nuevos: readonly H[]
  readonly resueltos: readonly H[]
  readonly siguen: number
}

/** A finding is the same when its rule, meta, field and source are: its figures may have changed. */
export function compararCorridas<H extends Pick<Hallazgo, 'regla' | 'ruta'>>(
  antes: readonly H[],
  ahora: readonly H[],
): CambioDeCorridas<H> {
  const nombre = (h: H) => `${h.regla} ${celdaDe(h)}`
  const [viejos, actuales] = [new Set(antes.map(nombre)), new Set(ahora.map(nombre))]
  const nuevos = ahora.filter((h) => !viejos.has(nombre(h)))
  return { nuevos, resueltos: antes.filter((h) => !actuales.has(nombre(h))), siguen: ahora.length - nuevos.length }
}

function celdaDe({ ruta: { meta, campo, fuente } }: Pick<Hallazgo, 'ruta'>): string {
  return `${meta} ${campo} ${fuente ?? ''}`
}
