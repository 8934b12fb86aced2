import type { PeticionesDe } from './forma.ts'
import { CARGA } from './muestras.ts'

export const RECORRIDO_CARGAS = {
  'POST /api/entidades/:entidad/cargas': (e) => ({
    direccion: `/api/entidades/${e}/cargas`,
    cuerpo: { destino: 'plan', nombre: 'plan.xlsx', bytes: 10 },
  }),
  'POST /api/entidades/:entidad/cargas/:carga/trozos/:trozo': (e) => ({
    direccion: `/api/entidades/${e}/cargas/${CARGA}/trozos/0`,
    cuerpo: Buffer.from('1234567890'),
  }),
  'POST /api/entidades/:entidad/cargas/:carga/cierre': (e) => ({
    direccion: `/api/entidades/${e}/cargas/${CARGA}/cierre`,
  }),
  'POST /api/entidades/:entidad/cargas/:carga/descarte': (e) => ({
    direccion: `/api/entidades/${e}/cargas/${CARGA}/descarte`,
  }),
  'GET /api/entidades/:entidad/cargas': (e) => ({ direccion: `/api/entidades/${e}/cargas` }),
  'GET /api/entidades/:entidad/cargas/:carga': (e) => ({ direccion: `/api/entidades/${e}/cargas/${CARGA}` }),
  'POST /api/entidades/:entidad/cargas/:carga/confirmacion': (e) => ({
    direccion: `/api/entidades/${e}/cargas/${CARGA}/confirmacion`,
    cuerpo: { contra: 0 },
  }),
  'GET /api/entidades/:entidad/cargas/:carga/mapeo': (e) => ({
    direccion: `/api/entidades/${e}/cargas/${CARGA}/mapeo`,
  }),
  'POST /api/entidades/:entidad/cargas/:carga/mapeo': (e) => ({
    direccion: `/api/entidades/${e}/cargas/${CARGA}/mapeo`,
    cuerpo: { mapeo: { nombrePlan: 'Plan', periodo: { desde: 2024, hasta: 2027 }, hojas: [] }, releer: false },
  }),
  'GET /api/entidades/:entidad/documentos/:sha256': (e) => ({
    direccion: `/api/entidades/${e}/documentos/${'0'.repeat(64)}`,
  }),
} satisfies PeticionesDe
