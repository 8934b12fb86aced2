// The parts of a review, by instrument, and which one opens first.
import { nombreDeReporte, PIEZAS_DE_REPORTE } from '@kpt/textos'
import type { Filtros } from '../../app/filtros.ts'
import type { Clave, Reporte } from './usar-revision.ts'

export type Seccion = 'metas' | 'respuestas' | 'cambios' | 'solicitud' | 'lista' | 'historia'

/** What a report of an instrument is made of, and the part in which it is read. */
export type Instrumento = {
  readonly lectura: 'metas' | 'respuestas'
  readonly titulo: (clave: Clave) => string
  /** Name of one piece, in singular and in plural; both nouns of the table are feminine. */
  readonly una: string
  readonly varias: string
  /** Whether a request may open some fields of a piece, or always all of it. */
  readonly porCampos: boolean
}

const INSTRUMENTOS: Readonly<Record<Clave['instrumento'], Instrumento>> = {
  seguimiento: {
    ...{ lectura: 'metas', ...PIEZAS_DE_REPORTE.seguimiento, porCampos: true },
    titulo: ({ corte, vigencia }) => `Revisión del corte ${corte} de ${vigencia}`,
  },
  gestionweb: {
    ...{ lectura: 'respuestas', ...PIEZAS_DE_REPORTE.gestionweb, porCampos: false },
    titulo: (clave) => `Revisión de ${nombreDeReporte(clave)}`,
  },
}

/** The report tells its instrument as text: whoever reads one that this table has not would be reading an address that no route takes. */
export function instrumentoDe({ instrumento }: { readonly instrumento: string }): Instrumento {
  return INSTRUMENTOS[instrumento as Clave['instrumento']]
}

/** Parts that this report has now, for whoever looks. After a resubmission what changed comes first. */
export function seccionesDe(reporte: Reporte, version: number): Seccion[] {
  const respondida = (reporte.versiones.find((v) => v.version === version)?.ronda ?? 0) > 0
  const cambios: Seccion[] = version > 1 ? ['cambios'] : []
  const { lectura } = instrumentoDe(reporte)
  const lecturas: Seccion[] = respondida ? [...cambios, lectura] : [lectura, ...cambios]
  return [...lecturas, ...(puedePedir(reporte, version) ? (['solicitud'] as const) : []), 'historia']
}

export function seccionActual(filtros: Filtros, reporte: Reporte, version: number): Seccion {
  const secciones = seccionesDe(reporte, version)
  // Only the team that reviews has the way to it; its endpoint refuses whoever writes the address by hand.
  if (filtros.seccion === 'lista') return 'lista'
  return secciones.find((s) => s === filtros.seccion) ?? secciones[0] ?? instrumentoDe(reporte).lectura
}

/** The version on screen: that of the address, or the last one. */
export function versionDe(filtros: Filtros, reporte: Pick<Reporte, 'versiones' | 'version'>): number {
  const pedida = Number(filtros.version)
  return reporte.versiones.some((v) => v.version === pedida) ? pedida : ultimaVersion(reporte)
}

export function ultimaVersion({ versiones }: Pick<Reporte, 'versiones'>): number {
  return Math.max(0, ...versiones.map((v) => v.version))
}

/** A review begins by taking it in hand; it is always of the last version. */
export function puedeTomar({ actos }: Reporte): boolean {
  return actos.includes('tomar_en_revision')
}

export function puedePedir(reporte: Reporte, version: number): boolean {
  return puede(reporte, version, 'solicitar_ajustes') || pideElDnp(reporte, version)
}

/** DNP asks by its own verification: a municipality receives it through its gobernación. */
export function pideElDnp(reporte: Reporte, version: number): boolean {
  return puede(reporte, version, 'pedir_ajustes_dnp')
}

export function puedeValidar(reporte: Reporte, version: number): boolean {
  return puede(reporte, version, 'validar')
}

/** Of whoever reviews it, while the calendar no longer admits adjustments. */
export function ajustesCerrados(reporte: Reporte, version: number): boolean {
  return puedeValidar(reporte, version) && !reporte.actos.includes('solicitar_ajustes')
}

/** The version to compare with: the one that the answered request was about, else the one just before. */
export function versionBase(filtros: Filtros, reporte: Reporte, version: number): number {
  const pedida = Number(filtros.desde)
  if (reporte.versiones.some((v) => v.version === pedida && pedida < version)) return pedida
  const ronda = reporte.versiones.find((v) => v.version === version)?.ronda ?? 0
  const solicitud = reporte.solicitudes.find((s) => s.ronda === ronda)
  return solicitud && solicitud.version < version ? solicitud.version : version - 1
}

type Veredicto = Reporte['veredictos'][number]

/** That of whoever reviews it, on the last version, while the report stands validated. DNP's beside it is another. */
export function veredictoVigente({ estado, veredictos, versiones }: Reporte): Veredicto | null {
  if (estado !== 'validado') return null
  const suyos = veredictos.filter((v) => v.version === ultimaVersion({ versiones }))
  return suyos.find((v) => v.nivel === 'departamental') ?? suyos[0] ?? null
}

/** DNP's own verdict on the last version, where it is not the one that validated it. */
export function conformidadVigente(reporte: Reporte): Veredicto | null {
  const ultima = ultimaVersion(reporte)
  const suya = reporte.veredictos.find((v) => v.nivel === 'dnp' && v.version === ultima) ?? null
  return suya === veredictoVigente(reporte) ? null : suya
}

function puede(reporte: Reporte, version: number, acto: Reporte['actos'][number]): boolean {
  return version === ultimaVersion(reporte) && reporte.actos.includes(acto) && !puedeTomar(reporte)
}
