import type { PeticionesDe } from './forma.ts'
import { meta } from './muestras.ts'

const UNA = '/api/sin-equivalente/SE-2026-000001'
const TEXTO = { texto: 'La meta es de una danza propia y el Catálogo no la nombra' }

export const RECORRIDO_HOMOLOGACION = {
  'GET /api/entidades/:entidad/plan/homologacion': (e) => ({ direccion: `/api/entidades/${e}/plan/homologacion` }),
  'GET /api/entidades/:entidad/plan/homologacion/propuestas': (e) => ({
    direccion: `/api/entidades/${e}/plan/homologacion/propuestas?metas=${meta(e)}`,
  }),
  'POST /api/entidades/:entidad/plan/homologacion': (e) => ({
    direccion: `/api/entidades/${e}/plan/homologacion`,
    cuerpo: { contra: 1, codigos: [{ meta: meta(e), indicador: '040110500' }], razon: null },
  }),
  'GET /api/sin-equivalente': () => ({ direccion: '/api/sin-equivalente' }),
  'GET /api/sin-equivalente/:numero': () => ({ direccion: UNA }),
  'POST /api/entidades/:entidad/plan/metas/:meta/sin-equivalente': (e) => ({
    direccion: `/api/entidades/${e}/plan/metas/${meta(e)}/sin-equivalente`,
    cuerpo: { explicacion: TEXTO.texto, considerados: ['0401105'] },
  }),
  'POST /api/sin-equivalente/:numero/respuesta': () => ({ direccion: `${UNA}/respuesta`, cuerpo: TEXTO }),
  'POST /api/sin-equivalente/:numero/retiro': () => ({ direccion: `${UNA}/retiro`, cuerpo: {} }),
  'POST /api/sin-equivalente/:numero/pregunta': () => ({ direccion: `${UNA}/pregunta`, cuerpo: TEXTO }),
  'POST /api/sin-equivalente/:numero/codigo': () => ({
    direccion: `${UNA}/codigo`,
    cuerpo: { ...TEXTO, codigo: '040110500' },
  }),
  'POST /api/sin-equivalente/:numero/excepcion': () => ({
    direccion: `${UNA}/excepcion`,
    cuerpo: { ...TEXTO, hasta: '2999-12-31' },
  }),
  'GET /api/homologacion/excepciones': () => ({ direccion: '/api/homologacion/excepciones' }),
} satisfies PeticionesDe
