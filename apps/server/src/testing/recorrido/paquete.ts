import type { PeticionesDe } from './forma.ts'

const paquete = (entidad: string) => `/api/entidades/${entidad}/reportes/seguimiento/2023/1/paquete`

export const RECORRIDO_PAQUETE = {
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/paquete': (e) => ({ direccion: paquete(e) }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/paquete': (e) => ({ direccion: paquete(e) }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/paquete/archivo': (e) => ({
    direccion: `${paquete(e)}/archivo`,
  }),
} satisfies PeticionesDe
