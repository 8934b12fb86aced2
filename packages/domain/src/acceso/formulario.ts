// What a request for usuario líder must say before it can be filed (R6.2): looked at while it is written, so that nothing is refused after the documents travelled.
import { isDireccion } from '../correo/index.ts'
import { type Fecha, isFecha } from '../shared/index.ts'

export type Formulario = {
  readonly entidad: string
  readonly nombre: string
  readonly documentoNumero: string
  readonly cargo: string
  readonly correo: string
  /** `encargo`: for given dates. */
  readonly clase: 'titular' | 'encargo'
  readonly encargoDesde: string
  readonly encargoHasta: string
  readonly actoNumero: string
  readonly actoFecha: string
  readonly consiente: boolean
}

export const FALTAS_FORMULARIO = [
  'entidad',
  'nombre',
  'documentoNumero',
  'cargo',
  'correo',
  'encargoDesde',
  'encargoHasta',
  'encargoOrden',
  'encargoPasado',
  'actoNumero',
  'actoFecha',
  'consiente',
] as const
export type FaltaFormulario = (typeof FALTAS_FORMULARIO)[number]

/** Everything that is missing or wrong, in the order of the form. `hoy` is the day in Bogotá. */
export function faltasDelFormulario(f: Formulario, hoy: Fecha): FaltaFormulario[] {
  const mal: Readonly<Record<FaltaFormulario, boolean>> = {
    entidad: f.entidad === '',
    nombre: f.nombre.trim() === '',
    documentoNumero: !/^[0-9A-Z-]{4,20}$/.test(numeroLimpio(f.documentoNumero)),
    cargo: f.cargo.trim() === '',
    correo: !isDireccion(f.correo.trim().toLowerCase()),
    ...faltasDelEncargo(f, hoy),
    actoNumero: f.actoNumero.trim() === '',
    actoFecha: !isFecha(f.actoFecha),
    consiente: !f.consiente,
  }
  return FALTAS_FORMULARIO.filter((falta) => mal[falta])
}

function faltasDelEncargo({ clase, encargoDesde: desde, encargoHasta: hasta }: Formulario, hoy: Fecha) {
  const hay = clase === 'encargo'
  const ambas = hay && isFecha(desde) && isFecha(hasta)
  return {
    encargoDesde: hay && !isFecha(desde),
    encargoHasta: hay && !isFecha(hasta),
    encargoOrden: ambas && desde > hasta,
    encargoPasado: ambas && desde <= hasta && hasta < hoy,
  }
}

/** The number of an identity document as it is kept: people write it with dots and blanks. */
export function numeroLimpio(escrito: string): string {
  return escrito.replace(/[\s.,]/g, '').toUpperCase()
}

/** Mail that anybody can open: it may be used, but whoever verifies will ask why it is not the entity's. */
export function isCorreoPersonal(correo: string): boolean {
  const dominio = correo.trim().toLowerCase().split('@')[1] ?? ''
  return /^(gmail|hotmail|outlook|live|msn|yahoo|icloud|aol|proton|protonmail)\.(com|es|me)(\.co)?$/.test(dominio)
}
