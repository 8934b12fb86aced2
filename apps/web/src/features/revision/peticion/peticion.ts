// What a reviewer is writing before asking or validating: chosen metas with their reasons, the general reason, the due date, the remarks.
import {
  CAMPOS_PEDIBLES,
  type CampoPedible,
  type CondicionesSolicitud,
  type FaltaSolicitud,
  faltasSolicitud,
  TIPOS_AJUSTE,
  type TipoAjuste,
} from '@kpt/domain/revision'
import { fraseFaltaSolicitud } from '@kpt/textos'
import type { ErrorCampo } from '../../../ui/resumen-errores.tsx'

export type Peticion = {
  /** Numbers of the metas chosen, in the order of the choice. */
  readonly metas: readonly string[]
  /** Reasons by meta; that of a meta which is no longer chosen is kept, in case it comes back. */
  readonly motivos: Readonly<Record<string, string>>
  /** Types and fields by meta; without its own, that of all of it and the whole meta. */
  readonly tipos: Readonly<Record<string, TipoAjuste>>
  readonly campos: Readonly<Record<string, readonly CampoPedible[]>>
  readonly general: boolean
  readonly tipo: TipoAjuste
  readonly motivo: string
  /** Date, or empty while none was chosen. */
  readonly vence: string
  /** What goes with the validation. */
  readonly observaciones: string
}

export const PETICION_VACIA: Peticion = {
  metas: [],
  motivos: {},
  tipos: {},
  campos: {},
  general: false,
  tipo: 'consistencia',
  motivo: '',
  vence: '',
  observaciones: '',
}

/** Fewer letters than these say nothing to whoever must answer. */
const LETRAS = 5

export function marcarMeta(peticion: Peticion, meta: string, elegida: boolean): Peticion {
  const otras = peticion.metas.filter((m) => m !== meta)
  return { ...peticion, metas: elegida ? [...otras, meta] : otras }
}

export function ponerMotivo(peticion: Peticion, meta: string, motivo: string): Peticion {
  return { ...peticion, motivos: { ...peticion.motivos, [meta]: motivo } }
}

export function metasSinMotivo({ metas, motivos }: Peticion): string[] {
  return metas.filter((meta) => isCorto(motivos[meta]))
}

export function ponerTipo(peticion: Peticion, meta: string, tipo: TipoAjuste): Peticion {
  return { ...peticion, tipos: { ...peticion.tipos, [meta]: tipo } }
}

export function marcarCampo(peticion: Peticion, meta: string, campo: CampoPedible, pedido: boolean): Peticion {
  const otros = (peticion.campos[meta] ?? []).filter((c) => c !== campo)
  return { ...peticion, campos: { ...peticion.campos, [meta]: pedido ? [...otros, campo] : otros } }
}

/** The general reason, on the chosen metas that have none of their own: many metas, one reason. */
export function repartirMotivo(peticion: Peticion): Peticion {
  const puestos = Object.fromEntries(metasSinMotivo(peticion).map((meta) => [meta, peticion.motivo.trim()]))
  return { ...peticion, motivos: { ...peticion.motivos, ...puestos } }
}

export function hayPeticion({ metas, general, motivo }: Peticion): boolean {
  return metas.length > 0 || general || motivo.trim() !== ''
}

/** `propuesto`: the due date while nobody chose another. */
export function cuerpoDe({ metas, motivos, tipos, campos, general, tipo, motivo, vence }: Peticion, propuesto = '') {
  return {
    general,
    tipo,
    motivo: motivo.trim(),
    vence: vence || propuesto,
    metas: metas.map((meta) => ({
      ...{ meta, tipo: tipos[meta] ?? tipo, motivo: (motivos[meta] ?? '').trim() },
      campos: enOrden(campos[meta] ?? []),
    })),
  }
}

/** In the order in which people read them; none is the whole meta. */
function enOrden(campos: readonly CampoPedible[]): CampoPedible[] | null {
  return campos.length === 0 ? null : CAMPOS_PEDIBLES.filter((campo) => campos.includes(campo))
}

export function idMotivo(meta: string): string {
  return `motivo-${meta}`
}

/** What stops the request, with the field of each thing: the rules of the server, before asking it. */
export function erroresDe(
  peticion: Peticion,
  condiciones: CondicionesSolicitud,
  nombrar = (meta: string) => `meta ${meta}`,
): ErrorCampo[] {
  const faltas = faltasSolicitud(cuerpoDe(peticion), condiciones)
  const plazo = peticion.vence === '' ? [SIN_FECHA] : faltas.filter(esDePlazo).map(enCampo('solicitud-vence'))
  return [
    ...faltas.filter((f) => f.codigo === 'sin_metas').map(enCampo('solicitud-general')),
    ...faltas.filter((f) => f.codigo === 'meta_desconocida').map(enCampo('solicitud-metas')),
    ...metasSinMotivo(peticion).map((meta) => ({
      campo: idMotivo(meta),
      frase: `Escriba qué debe ajustarse en la ${nombrar(meta)}.`,
    })),
    ...(isCorto(peticion.motivo) ? [SIN_MOTIVO] : []),
    ...plazo,
  ]
}

/** What was kept of an earlier visit; null when it cannot be read. */
export function parsePeticion(texto: string | null): Peticion | null {
  const leido = leerJson(texto)
  if (typeof leido !== 'object' || leido === null) return null
  const p = leido as Record<string, unknown>
  const letras = (v: unknown) => (typeof v === 'string' ? v : '')
  const pares = (v: unknown) => (typeof v === 'object' && v !== null ? Object.entries(v) : [])
  const tipos = pares(p.tipos).filter((par): par is [string, TipoAjuste] => isTipo(par[1]))
  const campos = pares(p.campos).map(([meta, suyos]): [string, CampoPedible[]] => [
    meta,
    Array.isArray(suyos) ? CAMPOS_PEDIBLES.filter((campo) => suyos.includes(campo)) : [],
  ])
  return {
    metas: Array.isArray(p.metas) ? p.metas.filter((m): m is string => typeof m === 'string') : [],
    motivos: Object.fromEntries(pares(p.motivos).filter((par): par is [string, string] => typeof par[1] === 'string')),
    tipos: Object.fromEntries(tipos),
    campos: Object.fromEntries(campos),
    general: p.general === true,
    tipo: isTipo(p.tipo) ? p.tipo : PETICION_VACIA.tipo,
    motivo: letras(p.motivo),
    vence: letras(p.vence),
    observaciones: letras(p.observaciones),
  }
}

const SIN_FECHA: ErrorCampo = { campo: 'solicitud-vence', frase: 'Escoja hasta cuándo puede responder la entidad.' }
const SIN_MOTIVO: ErrorCampo = { campo: 'solicitud-motivo', frase: 'Escriba el motivo general de la solicitud.' }

function esDePlazo({ codigo }: FaltaSolicitud): boolean {
  return codigo === 'vence_antes_de_hoy' || codigo === 'vence_tras_el_cierre' || codigo === 'ajustes_cerrados'
}

function enCampo(campo: string): (falta: FaltaSolicitud) => ErrorCampo {
  return (falta) => ({ campo, frase: fraseFaltaSolicitud(falta) })
}

function isTipo(valor: unknown): valor is TipoAjuste {
  return TIPOS_AJUSTE.some((tipo) => tipo === valor)
}

function isCorto(texto: string | undefined): boolean {
  return (texto ?? '').trim().length < LETRAS
}

function leerJson(texto: string | null): unknown {
  try {
    return JSON.parse(texto ?? 'null')
  } catch {
    return null
  }
}
