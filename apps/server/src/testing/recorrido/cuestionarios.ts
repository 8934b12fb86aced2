import type { PeticionesDe } from './forma.ts'

const LISTA = '/api/cuestionarios'
const VERSION = `${LISTA}/2022/versiones/1`
const BORRADORES = `${LISTA}/borradores`
const BORRADOR = `${BORRADORES}/2022`

export const RECORRIDO_CUESTIONARIOS = {
  'GET /api/cuestionarios': () => ({ direccion: LISTA }),
  'GET /api/cuestionarios/:vigencia': () => ({ direccion: `${LISTA}/2022` }),
  'GET /api/cuestionarios/:vigencia/versiones/:numero': () => ({ direccion: VERSION }),
  'GET /api/cuestionarios/:vigencia/versiones/:numero/texto': () => ({ direccion: `${VERSION}/texto` }),
  'GET /api/cuestionarios/:vigencia/versiones/:numero/acta': () => ({ direccion: `${VERSION}/acta` }),
  'GET /api/cuestionarios/borradores': () => ({ direccion: BORRADORES }),
  'POST /api/cuestionarios/borradores': () => ({
    direccion: BORRADORES,
    cuerpo: { vigencia: 2099, origen: 'correccion', de: null },
  }),
  'GET /api/cuestionarios/borradores/:vigencia': () => ({ direccion: BORRADOR }),
  'GET /api/cuestionarios/borradores/:vigencia/actos': () => ({ direccion: `${BORRADOR}/actos` }),
  'POST /api/cuestionarios/borradores/:vigencia/actos': () => ({
    direccion: `${BORRADOR}/actos`,
    cuerpo: { acto: { clase: 'mover_seccion', clave: 'a', tras: null } },
  }),
  'POST /api/cuestionarios/borradores/:vigencia/acta': () => ({
    direccion: `${BORRADOR}/acta`,
    cuerpo: { antes: null, documento: null },
  }),
  'POST /api/cuestionarios/borradores/:vigencia/descarte': () => ({
    direccion: `${BORRADOR}/descarte`,
    cuerpo: { version: 1 },
  }),
  'POST /api/cuestionarios/borradores/:vigencia/publicacion': () => ({
    direccion: `${BORRADOR}/publicacion`,
    cuerpo: { version: 1, motivo: null },
  }),
} satisfies PeticionesDe
