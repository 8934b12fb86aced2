// The parts of the queue, as the address names them.
import type { Respuesta } from '../../../api/tipos.ts'
import type { Filtros } from '../../../app/filtros.ts'

export type Cola = Respuesta<'GET /api/revision/cola'>
export type FilaCola = Cola['filas'][number]
export type EstadoCola = 'por_revisar' | 'en_ajustes' | 'validados' | 'todos'

export const NOMBRES_COLA: Record<EstadoCola, string> = {
  por_revisar: 'Por revisar',
  en_ajustes: 'En ajustes',
  validados: 'Validados',
  todos: 'Todos',
}

export function estadoDe({ estado }: Filtros): EstadoCola {
  return estado && Object.hasOwn(NOMBRES_COLA, estado) ? (estado as EstadoCola) : 'por_revisar'
}
