import type { PeticionesDe } from './forma.ts'
import { CARGA } from './muestras.ts'

export const RECORRIDO_LIBROS = {
  'GET /api/entidades/:entidad/plan/libro': (e) => ({ direccion: `/api/entidades/${e}/plan/libro` }),
  'GET /api/entidades/:entidad/plan/plantilla': (e) => ({ direccion: `/api/entidades/${e}/plan/plantilla` }),
  'GET /api/entidades/:entidad/cargas/:carga/libro-anotado': (e) => ({
    direccion: `/api/entidades/${e}/cargas/${CARGA}/libro-anotado`,
  }),
} satisfies PeticionesDe
