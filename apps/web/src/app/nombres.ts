// Names and tones of what the server says in codes, for the screens that show a calendar, a plan or an entity.
import type { ClaseCorte } from '@kpt/domain/calendario'
import { NOMBRES_CLASE_CORTE, NOMBRES_INSTRUMENTO, NOMBRES_SITUACION_ACTIVIDAD } from '@kpt/textos'
import type { Respuesta } from '../api/tipos.ts'
import type { IconoChip, TonoChip } from '../ui/chip.tsx'

type Cronograma = Respuesta<'GET /api/calendario/:instrumento/:vigencia'>
type Plan = Respuesta<'GET /api/entidades/:entidad/plan'>

export type Marca = { readonly texto: string; readonly tono: TonoChip; readonly icono: IconoChip }

/** The name of an instrument out of the address, where anything can be written. */
export function nombreInstrumento(codigo: string): string {
  return NOMBRES_INSTRUMENTO[codigo as Cronograma['instrumento']] ?? codigo
}

export const MARCA_SITUACION: Record<Cronograma['actividades'][number]['situacion'], Marca> = {
  por_abrir: { texto: NOMBRES_SITUACION_ACTIVIDAD.por_abrir, tono: 'quieto', icono: 'reloj' },
  abierta: { texto: NOMBRES_SITUACION_ACTIVIDAD.abierta, tono: 'bien', icono: 'lapiz' },
  recibe_extemporaneo: { texto: NOMBRES_SITUACION_ACTIVIDAD.recibe_extemporaneo, tono: 'alerta', icono: 'alerta' },
  cerrada: { texto: NOMBRES_SITUACION_ACTIVIDAD.cerrada, tono: 'quieto', icono: 'candado' },
}

export const MARCA_PLAN: Record<Plan['estado'], Marca> = {
  en_construccion: { texto: 'En construcción', tono: 'alerta', icono: 'lapiz' },
  finalizado: { texto: 'PI finalizado', tono: 'bien', icono: 'sello' },
  en_modificacion: { texto: 'En modificación', tono: 'nota', icono: 'lapiz' },
}

const TIPO_ENTIDAD: Record<string, string> = {
  departamento: 'Departamento',
  municipio: 'Municipio',
  isla: 'Isla',
  area_no_municipalizada: 'Área no municipalizada',
}

export function nombreTipoEntidad(codigo: string): string {
  return TIPO_ENTIDAD[codigo] ?? codigo
}

export function nombreClaseCorte(codigo: string): string {
  return NOMBRES_CLASE_CORTE[codigo as ClaseCorte] ?? codigo
}
