import type { Respuesta } from '../../api/tipos.ts'
import type { Columna } from '../../ui/tabla.tsx'

export type Muestra = Respuesta<'GET /api/muestras/:instrumento/:vigencia/:corte/:numero'>
export type Sorteo = NonNullable<Muestra['sorteo']>

export const DE_ESTRATOS: Columna<Muestra['asignacion'][number]>[] = [
  { clave: 'estrato', titulo: 'Estrato', nombra: true, celda: (a) => a.estrato },
  { clave: 'unidades', titulo: 'Reportes', numero: true, celda: (a) => a.unidades },
  { clave: 'muestra', titulo: 'Cupos', numero: true, celda: (a) => a.muestra },
]
