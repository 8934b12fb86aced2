// What is typed in the form of a measure, and what it lacks before it travels.
import { type ClaseMedida, EFECTOS_DE_CLASE, type EfectoMedida } from '@kpt/domain/calendario'
import { isFecha } from '@kpt/domain/shared'
import { isErrorApi } from '../../api/problema.ts'
import type { ErrorCampo } from '../../ui/resumen-errores.tsx'

export type Campos = {
  readonly clase: ClaseMedida
  readonly efecto: EfectoMedida
  readonly entidad: { readonly codigo: string; readonly nombre: string } | null
  /** Of a department: also its municipalities. */
  readonly conMunicipios: boolean
  /** `seguimiento/2026`. */
  readonly cronograma: string
  /** Date by key of the row; absent while the row is not chosen. */
  readonly fechas: Readonly<Record<string, string>>
  readonly documento: string
  readonly actoFecha: string
  readonly motivo: string
  /** When the interruption began on which a contingency rests; empty for none. */
  readonly interrupcion: string
  readonly pideOrganismo: string
  readonly pidePersona: string
  readonly avalaOrganismo: string
  readonly avalaPersona: string
}

export const EN_BLANCO: Campos = {
  ...{ clase: 'excepcion', efecto: 'amplia', entidad: null, conMunicipios: true, cronograma: '', fechas: {} },
  ...{ documento: '', actoFecha: '', motivo: '', interrupcion: '', pideOrganismo: '', pidePersona: '' },
  ...{ avalaOrganismo: '', avalaPersona: '' },
}

/** A contingency is for the country; an exception, for somebody; an early opening or end, for whoever is chosen. */
export function llevaEntidad({ clase }: Campos): boolean {
  return clase !== 'contingencia'
}

export function conClase(campos: Campos, clase: ClaseMedida): Campos {
  const [efecto = 'amplia'] = EFECTOS_DE_CLASE[clase]
  return { ...campos, clase, efecto, entidad: clase === 'contingencia' ? null : campos.entidad, interrupcion: '' }
}

export function erroresDe(campos: Campos): ErrorCampo[] {
  const { clase, entidad, cronograma, fechas, documento, actoFecha, motivo } = campos
  const elegidas = Object.values(fechas)
  return [
    clase === 'excepcion' && entidad === null && { campo: 'entidad', frase: 'Escoja para qué entidad es' },
    cronograma === '' && { campo: 'cronograma', frase: 'Escoja el cronograma' },
    cronograma !== '' && elegidas.length === 0 && { campo: 'filas', frase: 'Marque al menos una actividad' },
    elegidas.some((f) => !isFecha(f)) && { campo: 'filas', frase: 'Escriba la fecha de cada actividad que marcó' },
    documento.trim().length < 3 && { campo: 'documento', frase: 'Diga con qué documento se concede' },
    !isFecha(actoFecha) && { campo: 'actoFecha', frase: 'Escriba la fecha del documento' },
    motivo.trim().length < 10 && { campo: 'motivo', frase: 'Explique el motivo: lo leerá cualquiera' },
    aMedias(campos.pideOrganismo, campos.pidePersona) && {
      campo: 'pideOrganismo',
      frase: 'Diga qué organismo la pidió y quién, o deje los dos vacíos',
    },
    aMedias(campos.avalaOrganismo, campos.avalaPersona) && {
      campo: 'avalaOrganismo',
      frase: 'Diga qué organismo la avaló y quién, o deje los dos vacíos',
    },
  ].filter((e) => e !== false)
}

export function cuerpoDe(campos: Campos) {
  const { clase, efecto, entidad, conMunicipios, cronograma, fechas, documento, actoFecha, motivo } = campos
  const [instrumento = '', vigencia = ''] = cronograma.split('/')
  return {
    ...{ clase, efecto, alcance: alcanceDe(entidad, conMunicipios) },
    filas: Object.entries(fechas).map(([actividad, fecha]) => ({
      ...{ instrumento: instrumento as 'seguimiento' | 'gestionweb', vigencia: Number(vigencia), actividad, fecha },
    })),
    ...{ documento: documento.trim(), actoFecha, motivo: motivo.trim() },
    pide: firmante(campos.pideOrganismo, campos.pidePersona),
    avala: firmante(campos.avalaOrganismo, campos.avalaPersona),
    ...(campos.interrupcion === '' ? {} : { interrupcion: campos.interrupcion }),
  }
}

/** Faults of the server that are of one field. */
const CAMPO_DE_FALTA: Readonly<Record<string, string>> = {
  sin_motivo: 'motivo',
  sin_documento: 'documento',
  acto_futuro: 'actoFecha',
  clase_y_efecto: 'clase',
  alcance: 'entidad',
  sin_filas: 'filas',
}

/** A refusal over one row is of its date; the rest, of the field that it speaks of. Empty when it is of none. */
export function erroresDelServidor(error: Error | null): ErrorCampo[] {
  if (!isErrorApi(error, 'medida.falta')) return []
  const { falta = '', actividad = '' } = error.detalles
  const campo = actividad === '' ? CAMPO_DE_FALTA[falta] : `fecha-${actividad}`
  return campo === undefined ? [] : [{ campo, frase: error.message.replace(/\.$/, '') }]
}

function aMedias(organismo: string, persona: string): boolean {
  return (organismo.trim() === '') !== (persona.trim() === '')
}

function firmante(organismo: string, persona: string) {
  return organismo.trim() === '' ? null : { organismo: organismo.trim(), persona: persona.trim() }
}

function alcanceDe(entidad: Campos['entidad'], conMunicipios: boolean) {
  if (entidad === null) return { clase: 'pais' as const }
  if (entidad.codigo.length === 2 && conMunicipios)
    return { clase: 'departamento' as const, departamento: entidad.codigo }
  return { clase: 'entidad' as const, entidad: entidad.codigo }
}
