import type { PeticionesDe } from './forma.ts'
import { FICHA } from './muestras.ts'

export const RECORRIDO_PLAZOS = {
  'GET /api/plazos': () => ({ direccion: '/api/plazos' }),
  'GET /api/plazos/agenda': () => ({ direccion: '/api/plazos/agenda' }),
  'POST /api/plazos/agenda': () => ({ direccion: '/api/plazos/agenda' }),
  'POST /api/plazos/agenda/retiro': () => ({ direccion: '/api/plazos/agenda/retiro' }),
  'GET /api/agendas/:ficha/plazos.ics': () => ({ direccion: `/api/agendas/${FICHA}/plazos.ics` }),
} satisfies PeticionesDe
