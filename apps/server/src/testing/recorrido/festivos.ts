import type { PeticionesDe } from './forma.ts'

const DIA = { clase: 'dia', fecha: '2026-12-24', aplica: false }

export const RECORRIDO_FESTIVOS = {
  'GET /api/calendario/festivos': () => ({ direccion: '/api/calendario/festivos?anio=2026' }),
  'POST /api/calendario/festivos/previa': () => ({ direccion: '/api/calendario/festivos/previa', cuerpo: DIA }),
  'POST /api/calendario/festivos': () => ({
    direccion: '/api/calendario/festivos',
    cuerpo: { ...DIA, motivo: 'Se suspendió', cita: 'Decreto de ejemplo' },
  }),
} satisfies PeticionesDe
