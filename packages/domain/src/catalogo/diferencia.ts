// What changes between two versions of the catalogue, code by code (R2.3).
import type { EntradaBuscable } from './entrada.ts'

export const CLASES_CAMBIO_CATALOGO = ['inactivo', 'cambia', 'nuevo', 'reactivado'] as const
export type ClaseCambioCatalogo = (typeof CLASES_CAMBIO_CATALOGO)[number]

export const CAMPOS_CAMBIO = ['indicadorNombre', 'unidad', 'productoNombre', 'programaNombre', 'sectorNombre'] as const
export type CampoCambio = (typeof CAMPOS_CAMBIO)[number]

export type CambioCatalogo = {
  readonly codigo: string
  readonly clase: ClaseCambioCatalogo
  /** As it was; null when it is new, the last that is known of it when it comes back. */
  readonly antes: EntradaBuscable | null
  /** As it becomes; null when it ceases. */
  readonly despues: EntradaBuscable | null
  /** What differs of a code that stays or comes back. */
  readonly campos: readonly CampoCambio[]
}

/** `idos`: codes that some version before `antes` had. In the order of the codes. */
export function cambiosCatalogo(
  antes: readonly EntradaBuscable[],
  despues: readonly EntradaBuscable[],
  idos: ReadonlyMap<string, EntradaBuscable> = new Map(),
): CambioCatalogo[] {
  const previas = new Map(antes.map((entrada) => [entrada.indicador, entrada]))
  const nuevas = new Map(despues.map((entrada) => [entrada.indicador, entrada]))
  const cesan = antes.filter((entrada) => !nuevas.has(entrada.indicador)).map(cesa)
  const siguen = despues.flatMap((entrada) => cambioDe(previas.get(entrada.indicador), entrada, idos) ?? [])
  return [...cesan, ...siguen].sort((a, b) => (a.codigo < b.codigo ? -1 : 1))
}

function cesa(entrada: EntradaBuscable): CambioCatalogo {
  return { codigo: entrada.indicador, clase: 'inactivo', antes: entrada, despues: null, campos: [] }
}

function cambioDe(
  antes: EntradaBuscable | undefined,
  despues: EntradaBuscable,
  idos: ReadonlyMap<string, EntradaBuscable>,
): CambioCatalogo | null {
  const codigo = despues.indicador
  if (antes) {
    const campos = camposDistintos(antes, despues)
    return campos.length === 0 ? null : { codigo, clase: 'cambia', antes, despues, campos }
  }
  const ido = idos.get(codigo)
  if (!ido) return { codigo, clase: 'nuevo', antes: null, despues, campos: [] }
  return { codigo, clase: 'reactivado', antes: ido, despues, campos: camposDistintos(ido, despues) }
}

function camposDistintos(antes: EntradaBuscable, despues: EntradaBuscable): CampoCambio[] {
  return CAMPOS_CAMBIO.filter((campo) => antes[campo] !== despues[campo])
}

/** How many there are of each kind. */
export function contarCambios(cambios: readonly CambioCatalogo[]): Record<ClaseCambioCatalogo, number> {
  const cuenta: Record<ClaseCambioCatalogo, number> = { inactivo: 0, cambia: 0, nuevo: 0, reactivado: 0 }
  for (const { clase } of cambios) cuenta[clase] += 1
  return cuenta
}
