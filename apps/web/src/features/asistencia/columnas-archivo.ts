// Columns of the files of assistance and of direct communication.
import { NOMBRES_CLASE_ASISTENCIA, NOMBRES_MEDIO_LLAMADA, NOMBRES_RESULTADO_LLAMADA } from '@kpt/textos'
import type { Columna } from '@kpt/textos/libro'
import type { Asistencia, Contacto } from './tipos.ts'

export const COLUMNAS_ASISTENCIAS: readonly Columna<Asistencia>[] = [
  { titulo: 'Fecha', tipo: 'fecha', valor: (a) => a.fecha },
  { titulo: 'Clase', valor: (a) => NOMBRES_CLASE_ASISTENCIA[a.clase] },
  { titulo: 'Tema', valor: (a) => a.tema },
  { titulo: 'Detalle', valor: (a) => a.detalle },
  { titulo: 'La brindó', valor: (a) => a.brindadaPor },
  { titulo: 'Asistieron', valor: (a) => a.personas.join('; ') },
  { titulo: 'Códigos de las entidades', valor: (a) => a.entidades.map((e) => e.codigo).join(' ') },
  { titulo: 'Entidades', valor: (a) => a.entidades.map((e) => e.nombre).join('; ') },
  { titulo: 'Adjuntos', numero: true, valor: (a) => a.archivos.length },
  { titulo: 'La anotó', valor: (a) => a.autor.nombre },
  { titulo: 'Anotada', tipo: 'instante', valor: (a) => a.en },
  { titulo: 'Anulada por', valor: (a) => a.anulada?.motivo ?? null },
]

export const COLUMNAS_CONTACTOS: readonly Columna<Contacto>[] = [
  { titulo: 'Fecha', tipo: 'fecha', valor: (c) => c.el },
  { titulo: 'Código', valor: (c) => c.entidad.codigo },
  { titulo: 'Entidad', valor: (c) => c.entidad.nombre },
  { titulo: 'Vigencia', valor: (c) => String(c.vigencia) },
  { titulo: 'Corte', numero: true, valor: (c) => c.corte },
  { titulo: 'Medio', valor: (c) => NOMBRES_MEDIO_LLAMADA[c.medio] },
  { titulo: 'Con quién', valor: (c) => c.con },
  { titulo: 'Qué dijo', valor: (c) => NOMBRES_RESULTADO_LLAMADA[c.resultado] },
  { titulo: 'Nota', valor: (c) => c.nota },
  { titulo: 'Lo anotó', valor: (c) => c.autor.nombre },
  { titulo: 'Anotado', tipo: 'instante', valor: (c) => c.en },
]
