// A filled book beside the draft: what it would change, what somebody changed meanwhile, and what the rules would say of the result.
import { type Cerrada, hallazgoDeLibro } from '../../reportes/libro/index.ts'
import { type Hallazgo, porGravedad } from '../../shared/index.ts'
import { revisarContenido } from '../contenido.ts'
import type { EntradaMeta, ValoresMeta } from '../entrada.ts'
import { type CambioLibro, compararLibro, conCambios } from './comparar.ts'
import { hojaDe } from './forma.ts'
import type { LibroLeido } from './leer.ts'
import { enSuCelda } from './lugar.ts'

export type LibroMirado = {
  /** What confirming would do, in the order of the book; a meta that is closed to this person is not there. */
  readonly cambios: readonly CambioLibro[]
  /** Blocking first, each with its cell in the book. */
  readonly hallazgos: readonly Hallazgo[]
}

type Leido = Extract<LibroLeido, { tipo: 'libro' }>

export function mirarLibro(
  leido: Leido,
  entradas: readonly EntradaMeta[],
  planVersion: number,
  cerrada: (entrada: EntradaMeta) => Cerrada | null,
): LibroMirado {
  const porMeta = new Map(entradas.map((e) => [e.meta, e]))
  const valores: Record<string, ValoresMeta> = Object.fromEntries(entradas.map((e) => [e.meta, e.valores]))
  const todos = compararLibro(leido.celdas, valores)
  const motivos = new Map<string, Cerrada | 'retirada'>()
  const abiertos = todos.filter(({ meta }) => {
    const entrada = porMeta.get(meta)
    const motivo = entrada ? cerrada(entrada) : 'retirada'
    if (motivo) motivos.set(meta, motivo)
    return motivo === null
  })
  const entran = abiertos.filter((c) => c.clase === 'cambia')
  const nuevos = conCambios(valores, entran)
  const conLoNuevo = entradas.map((e) => ({ ...e, valores: nuevos[e.meta] ?? e.valores }))
  const delLibro = conLoNuevo.filter((e) => leido.lugares.filas[e.meta] !== undefined)
  const hallazgos = [
    ...delPlan(leido, planVersion),
    ...leido.hallazgos,
    ...[...motivos].map(([meta, motivo]) => deMeta(meta, motivo)),
    ...abiertos.filter((c) => c.clase === 'conflicto').map(deConflicto),
    ...revisarContenido(delLibro).hallazgos,
  ]
  return { cambios: abiertos, hallazgos: porGravedad(hallazgos.map((h) => enSuCelda(h, leido.lugares))) }
}

function delPlan({ sello }: Leido, planVersion: number): Hallazgo[] {
  if (sello.planVersion === planVersion) return []
  const detalles = { libro: String(sello.planVersion), vigente: String(planVersion) }
  return [hallazgoDeLibro('corte_plan_anterior', 'aviso', { detalles })]
}

function deMeta(meta: string, motivo: Cerrada | 'retirada'): Hallazgo {
  if (motivo === 'retirada')
    return hallazgoDeLibro('corte_meta_retirada', 'error', { ruta: { meta }, detalles: { meta } })
  return hallazgoDeLibro('corte_meta_no_abierta', 'error', { ruta: { meta }, detalles: { meta, motivo } })
}

function deConflicto({ meta, campo, clave, base, valor, hay }: CambioLibro): Hallazgo {
  const ruta = { meta, campo, hoja: hojaDe(campo), ...(clave === '' ? {} : { fuente: clave }) }
  return hallazgoDeLibro('corte_conflicto', 'aviso', { ruta, valor, detalles: { base: base ?? '', hay: hay ?? '' } })
}
