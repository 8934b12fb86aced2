// The facts of an act, one by one: what each is called and how it is read.
import { formatInstante } from '../formato.ts'
import { nombreRol } from '../roles.ts'

const NOMBRES: Readonly<Record<string, string>> = {
  actividad: 'Actividad',
  agrega: 'Metas que agrega',
  antes: 'Antes',
  aplica: 'Se aplica',
  bytes: 'Tamaño en octetos',
  cadenas: 'Cadenas selladas',
  cambia: 'Metas que cambia',
  campos: 'Campos que cambiaron',
  cerradas: 'Sesiones cerradas',
  cita: 'Acto que lo dispone',
  clase: 'Clase',
  correo: 'Huella del correo',
  de: 'Nombramiento anterior',
  a: 'Nuevo',
  despues: 'Después',
  direccion: 'Dirección técnica',
  documento: 'Huella del documento',
  en_curso: 'Solicitud en curso',
  estado: 'Estado en que quedó',
  evidencia: 'Evidencia',
  personal: 'Con datos personales',
  quita: 'Metas que quita',
  fecha: 'Fecha del acto',
  firma: 'Firma por reautenticación con',
  firmadaEn: 'Firmada',
  general: 'Sobre todo el reporte',
  hechoEn: 'Escrito por la persona',
  huella: 'Huella',
  invitacion: 'Invitación',
  libro: 'Huella del libro',
  meta: 'Meta',
  metas: 'Metas',
  metasCopiadas: 'Metas con valores del corte anterior',
  motivo: 'Motivo',
  mueve: 'Límites que mueve',
  nivel: 'Nivel del veredicto',
  nombramiento: 'Nombramiento',
  nombre: 'Nombre',
  numero: 'Número',
  oportuna: 'A tiempo',
  opId: 'Operación',
  pagina: 'Dirección web',
  por: 'Por qué medio',
  puntos: 'Puntos de la lista',
  quien: 'Quién',
  reanudan: 'Nombramientos que se reanudan',
  recibo: 'Recibo',
  regla: 'Festivo de ley',
  reparto: 'Líneas y sectores',
  restaura: 'Versión que se restaura',
  retira: 'Metas que retira',
  rol: 'Rol',
  ronda: 'Ronda de ajustes',
  se_anulan: 'Nombramientos que se anulan',
  sha256: 'Huella del texto',
  terminan: 'Nombramientos que terminan',
  texto: 'Texto',
  tipo: 'Tipo',
  vence: 'Vence',
  version: 'Versión',
  vuelve: 'Nombramiento que vuelve',
}

export type HechoLegible = { readonly nombre: string; readonly valor: string }

/** Facts as a list. One without a name of its own is shown by its code, never left out. */
export function hechosLegibles(hechos: Readonly<Record<string, unknown>>): HechoLegible[] {
  return Object.entries(hechos).map(([clave, valor]) => ({
    nombre: NOMBRES[clave] ?? clave,
    valor: clave === 'rol' && typeof valor === 'string' ? nombreRol(valor) : legible(valor),
  }))
}

function legible(valor: unknown): string {
  if (valor === null || valor === undefined || valor === '') return '—'
  if (typeof valor === 'boolean') return valor ? 'Sí' : 'No'
  if (Array.isArray(valor)) return valor.length === 0 ? 'Ninguno' : valor.map(legible).join(', ')
  if (typeof valor === 'object')
    return hechosLegibles(valor as Record<string, unknown>)
      .map((h) => `${h.nombre}: ${h.valor}`)
      .join('; ')
  const texto = String(valor)
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(texto) ? formatInstante(Date.parse(texto), true) : texto
}
