// What of a meta a request opens: the fields it names and, with them, those without which they could not be corrected (R4.1).
import type { CampoGestion } from '../gestionweb/index.ts'
import { CAMPOS, type Campo } from '../seguimiento/index.ts'

/** A request names what people see in a meta; its evidence too. */
export const CAMPOS_PEDIBLES = [
  'ejecutado',
  'comprometido',
  'obligado',
  'pagado',
  'observacion',
  'sin_avance',
  'evidencia',
] as const
export type CampoPedible = (typeof CAMPOS_PEDIBLES)[number]

/** Evidence is not a value of the draft, but it is opened and closed like one. */
export type CampoAbrible = Campo | CampoGestion | 'evidencia'
const ABRIBLES: readonly CampoAbrible[] = [...CAMPOS, 'evidencia']

/** A figure that changes takes back its "sin avance", and may need the reason of a warning. */
const ABRE: Readonly<Record<CampoPedible, readonly CampoAbrible[]>> = {
  ejecutado: ['ejecutado', 'sin_avance', 'confirmacion'],
  comprometido: ['comprometido', 'sin_avance', 'confirmacion'],
  obligado: ['obligado', 'sin_avance', 'confirmacion'],
  pagado: ['pagado', 'sin_avance', 'confirmacion'],
  observacion: ['observacion'],
  sin_avance: ['sin_avance', 'confirmacion'],
  evidencia: ['evidencia', 'confirmacion'],
}

type Pedida = { readonly meta: string; readonly campos: readonly CampoPedible[] | null }

/** Fields of the named metas that stay closed, as `meta/campo`; null when every named meta is open whole. */
export function camposCerrados(metas: readonly Pedida[]): string[] | null {
  const cerrados = metas.flatMap(({ meta, campos }) => {
    if (campos === null) return []
    const abiertos = new Set(campos.flatMap((campo) => ABRE[campo]))
    return ABRIBLES.filter((campo) => !abiertos.has(campo)).map((campo) => lugarCerrado(meta, campo))
  })
  return cerrados.length === 0 ? null : cerrados.sort()
}

/** The same once a meta is open whole: the entity asked for it and was granted. */
export function abrirEntera(cerrados: readonly string[] | null, meta: string): string[] | null {
  const quedan = (cerrados ?? []).filter((lugar) => !lugar.startsWith(`${meta}/`))
  return quedan.length === 0 ? null : quedan
}

export function isCampoCerrado(cerrados: readonly string[] | null, meta: string, campo: CampoAbrible): boolean {
  return cerrados?.includes(lugarCerrado(meta, campo)) ?? false
}

function lugarCerrado(meta: string, campo: CampoAbrible): string {
  return `${meta}/${campo}`
}
