import type { PeticionesDe } from './forma.ts'
import { CARGA } from './muestras.ts'

const DE_CARGA = `/api/mdm/cargas/${CARGA}`
const CORRIDA = '/api/mdm/corridas/1'
const NOTA = 'Una nota de prueba'
const RECETA = {
  ...{ clave: 'de-prueba', medicion: 'integral', nombre: 'De prueba', desde: 2010, hasta: 2010, nota: null },
  componentes: [
    { clave: 'a', nombre: 'A', peso: 1, dimensiones: [{ clave: 'a', nombre: 'A', peso: 1, indicadores: [] }] },
  ],
  ...{ indice: { clase: 'media' }, clases: [], porPreguntar: [] },
}

export const RECORRIDO_MDM = {
  'POST /api/mdm/cargas': () => ({
    direccion: '/api/mdm/cargas',
    cuerpo: {
      ...{ fuente: 'hacienda', vigencia: 2021, receta: 'mdm-2021', nombre: 'a.csv', bytes: 1_000_000_000 },
      ...{ procedencia: 'De prueba', licencia: 'CC BY 4.0', fecha: '2022-05-01' },
    },
  }),
  'GET /api/mdm/cargas': () => ({ direccion: '/api/mdm/cargas' }),
  'GET /api/mdm/cargas/:carga': () => ({ direccion: DE_CARGA }),
  'POST /api/mdm/cargas/:carga/trozos/:trozo': () => ({ direccion: `${DE_CARGA}/trozos/0`, cuerpo: Buffer.from('x') }),
  'POST /api/mdm/cargas/:carga/cierre': () => ({ direccion: `${DE_CARGA}/cierre` }),
  'POST /api/mdm/cargas/:carga/descarte': () => ({ direccion: `${DE_CARGA}/descarte` }),
  'POST /api/mdm/cargas/:carga/confirmacion': () => ({
    direccion: `${DE_CARGA}/confirmacion`,
    cuerpo: { contra: null, razon: null },
  }),
  'GET /api/mdm/insumos': () => ({ direccion: '/api/mdm/insumos' }),
  'GET /api/mdm/insumos/:vigencia/:fuente/:version/csv': () => ({ direccion: '/api/mdm/insumos/2021/hacienda/1/csv' }),
  'GET /api/mdm/cobertura': () => ({ direccion: '/api/mdm/cobertura?receta=mdm-2021&vigencia=2021' }),
  'GET /api/mdm/cobertura/faltan': () => ({ direccion: '/api/mdm/cobertura/faltan?receta=mdm-2021&vigencia=2021' }),
  'GET /api/mdm/respuestas': () => ({ direccion: '/api/mdm/respuestas?receta=mdm-2021&vigencia=2021' }),
  'POST /api/mdm/respuestas': () => ({
    direccion: '/api/mdm/respuestas',
    cuerpo: { receta: 'mdm-2021', vigencia: 2021, contra: null, razon: null },
  }),
  'GET /api/mdm/recetas': () => ({ direccion: '/api/mdm/recetas' }),
  'GET /api/mdm/recetas/:clave/:version': () => ({ direccion: '/api/mdm/recetas/mdm-2021/1' }),
  'POST /api/mdm/recetas': () => ({
    direccion: '/api/mdm/recetas',
    cuerpo: { receta: RECETA, acto: 'Comunicación de prueba', contra: 9 },
  }),
  'POST /api/mdm/recetas/comprobacion': () => ({
    direccion: '/api/mdm/recetas/comprobacion',
    cuerpo: { receta: RECETA },
  }),
  'POST /api/mdm/corridas': () => ({
    direccion: '/api/mdm/corridas',
    cuerpo: { receta: { clave: 'mdm-2021', version: 1 }, vigencia: 2021, insumos: [], motivo: NOTA },
  }),
  'GET /api/mdm/corridas': () => ({ direccion: '/api/mdm/corridas' }),
  'GET /api/mdm/corridas/:corrida': () => ({ direccion: CORRIDA }),
  'POST /api/mdm/corridas/:corrida/revision': () => ({ direccion: `${CORRIDA}/revision`, cuerpo: { nota: NOTA } }),
  'POST /api/mdm/corridas/:corrida/publicacion': () => ({
    direccion: `${CORRIDA}/publicacion`,
    cuerpo: { nota: NOTA, reemplaza: null },
  }),
  'POST /api/mdm/corridas/:corrida/descarte': () => ({ direccion: `${CORRIDA}/descarte`, cuerpo: { nota: NOTA } }),
  'GET /api/mdm/corridas/:corrida/manifiesto': () => ({ direccion: `${CORRIDA}/manifiesto` }),
  'GET /api/mdm/comparacion': () => ({ direccion: '/api/mdm/comparacion?de=1&a=2' }),
  'GET /api/mdm/corridas/:corrida/puestos': () => ({ direccion: `${CORRIDA}/puestos` }),
  'GET /api/mdm/corridas/:corrida/distribucion': () => ({ direccion: `${CORRIDA}/distribucion` }),
  'GET /api/mdm/corridas/:corrida/puntos': () => ({ direccion: `${CORRIDA}/puntos` }),
  'GET /api/mdm/corridas/:corrida/entidades/:entidad': (e) => ({ direccion: `${CORRIDA}/entidades/${e}` }),
  'GET /api/mdm/corridas/:corrida/entidades/:entidad/respuestas/:columna': (e) => ({
    direccion: `${CORRIDA}/entidades/${e}/respuestas/raw_org_info`,
  }),
  'GET /api/mdm/corridas/:corrida/csv': () => ({ direccion: `${CORRIDA}/csv` }),
  'GET /api/mdm/corridas/:corrida/xlsx': () => ({ direccion: `${CORRIDA}/xlsx` }),
} satisfies PeticionesDe
