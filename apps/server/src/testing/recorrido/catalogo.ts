import type { PeticionesDe } from './forma.ts'
import { CARGA, meta } from './muestras.ts'

const DE_CARGA = `/api/catalogo/cargas/${CARGA}`

export const RECORRIDO_CATALOGO = {
  'GET /api/catalogo': () => ({ direccion: '/api/catalogo' }),
  'GET /api/catalogo/indicadores': () => ({ direccion: '/api/catalogo/indicadores?texto=agua' }),
  'GET /api/catalogo/productos/:producto': () => ({ direccion: '/api/catalogo/productos/0401001' }),
  'GET /api/catalogo/versiones': () => ({ direccion: '/api/catalogo/versiones' }),
  'GET /api/catalogo/cambios': () => ({ direccion: '/api/catalogo/cambios?de=2024&a=2024' }),
  'GET /api/catalogo/versiones/:version/afectadas': () => ({ direccion: '/api/catalogo/versiones/2024/afectadas' }),
  'POST /api/catalogo/cargas': () => ({
    direccion: '/api/catalogo/cargas',
    cuerpo: { nombre: 'catalogo.xlsx', bytes: 1_000_000_000 },
  }),
  'GET /api/catalogo/cargas': () => ({ direccion: '/api/catalogo/cargas' }),
  'GET /api/catalogo/cargas/:carga': () => ({ direccion: DE_CARGA }),
  'POST /api/catalogo/cargas/:carga/trozos/:trozo': () => ({
    direccion: `${DE_CARGA}/trozos/0`,
    cuerpo: Buffer.from('x'),
  }),
  'POST /api/catalogo/cargas/:carga/cierre': () => ({ direccion: `${DE_CARGA}/cierre` }),
  'POST /api/catalogo/cargas/:carga/descarte': () => ({ direccion: `${DE_CARGA}/descarte` }),
  'GET /api/catalogo/cargas/:carga/cambios': () => ({ direccion: `${DE_CARGA}/cambios` }),
  'GET /api/catalogo/cargas/:carga/afectadas': () => ({ direccion: `${DE_CARGA}/afectadas` }),
  'POST /api/catalogo/cargas/:carga/equivalencias': () => ({
    direccion: `${DE_CARGA}/equivalencias`,
    cuerpo: { codigo: '040100100', nuevo: null },
  }),
  'POST /api/catalogo/cargas/:carga/publicacion': () => ({
    direccion: `${DE_CARGA}/publicacion`,
    cuerpo: { nombre: 'Catálogo', acto: 'Circular 1', desde: '2199-01-01', contra: null },
  }),
  'GET /api/entidades/:entidad/plan/codigos-inactivos': (e) => ({
    direccion: `/api/entidades/${e}/plan/codigos-inactivos`,
  }),
  'POST /api/entidades/:entidad/plan/codigos-inactivos': (e) => ({
    direccion: `/api/entidades/${e}/plan/codigos-inactivos`,
    cuerpo: {
      contra: 1,
      cambios: [{ meta: meta(e), indicador: '040100100' }],
      razon: 'Su código ya no está activo en el Catálogo',
    },
  }),
} satisfies PeticionesDe
