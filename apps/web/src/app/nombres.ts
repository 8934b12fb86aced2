// Names and tones of what the server says in codes, for the screens that show a calendar, a plan or an entity.
import type { Respuesta } from '../api/tipos.ts'
import type { IconoChip, TonoChip } from '../ui/chip.tsx'

type Cronograma = Respuesta<'GET /api/calendario/:instrumento/:vigencia'>
type Plan = Respuesta<'GET /api/entidades/:entidad/plan'>

export type Marca = { readonly texto: string; readonly tono: TonoChip; readonly icono: IconoChip }

export const NOMBRE_INSTRUMENTO: Record<Cronograma['instrumento'], string> = {
  seguimiento: 'Seguimiento al plan de desarrollo',
  gestionweb: 'GESTIONWEB',
}

export function nombreInstrumento(codigo: string): string {
  return NOMBRE_INSTRUMENTO[codigo as Cronograma['instrumento']] ?? codigo
}

export const MARCA_SITUACION: Record<Cronograma['actividades'][number]['situacion'], Marca> = {
  por_abrir: { texto: 'Aún no abre', tono: 'quieto', icono: 'reloj' },
  abierta: { texto: 'Abierta', tono: 'bien', icono: 'lapiz' },
  recibe_extemporaneo: { texto: 'Recibe fuera de plazo', tono: 'alerta', icono: 'alerta' },
  cerrada: { texto: 'Cerrada', tono: 'quieto', icono: 'candado' },
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

const CLASE_CORTE: Record<string, string> = {
  primer_corte: 'Primer corte',
  corte_parcial: 'Corte parcial',
  corte_definitivo: 'Corte definitivo',
  unico: 'Corte único',
}

export function nombreClaseCorte(codigo: string): string {
  return CLASE_CORTE[codigo] ?? codigo
}
