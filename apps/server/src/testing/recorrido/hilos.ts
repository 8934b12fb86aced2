import type { PeticionesDe } from './forma.ts'
import { reporte } from './muestras.ts'

const ID = '0199b0f0-0000-7000-8000-0000000000d1'
const hilo = (entidad: string) => `${reporte(entidad)}/hilos/reporte`

export const RECORRIDO_HILOS = {
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos': (e) => ({
    direccion: `${reporte(e)}/hilos`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/mencionables': (e) => ({
    direccion: `${reporte(e)}/mencionables`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos/:lugar': (e) => ({ direccion: hilo(e) }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos/:lugar': (e) => ({
    direccion: hilo(e),
    cuerpo: { id: ID, texto: '¿De qué fecha es el acta?', menciones: [] },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos/:lugar/actos': (e) => ({
    direccion: `${hilo(e)}/actos`,
    cuerpo: { id: ID, acto: 'resolver' },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/hilos/:lugar/lectura': (e) => ({
    direccion: `${hilo(e)}/lectura`,
    cuerpo: { hasta: '2023-04-03T08:00:00-05:00' },
  }),
} satisfies PeticionesDe
