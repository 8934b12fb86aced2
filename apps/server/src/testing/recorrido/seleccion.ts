import type { PeticionesDe } from './forma.ts'

const CORTE = '/api/seleccion/seguimiento/2023/1'
const MUESTRA = '/api/muestras/seguimiento/2023/1/1'
const MOTIVO = 'Revisión selectiva de prueba'

export const RECORRIDO_SELECCION = {
  'GET /api/seleccion/:instrumento/:vigencia/:corte': () => ({ direccion: CORTE }),
  'GET /api/seleccion/:instrumento/:vigencia/:corte/elegibles': () => ({ direccion: `${CORTE}/elegibles` }),
  'GET /api/seleccion/:instrumento/:vigencia/:corte/previa': () => ({ direccion: `${CORTE}/previa?tamano=5&minimo=1` }),
  'POST /api/seleccion/:instrumento/:vigencia/:corte': (e) => ({
    direccion: CORTE,
    cuerpo: { modo: 'mano', motivo: MOTIVO, entidades: [e] },
  }),
  'POST /api/seleccion/:instrumento/:vigencia/:corte/muestras': () => ({
    direccion: `${CORTE}/muestras`,
    cuerpo: {
      ...{ motivo: MOTIVO, tamano: 5, minimo: 1, dimensiones: ['departamento'] },
      origen: { clase: 'compromiso', huella: '0'.repeat(64) },
    },
  }),
  'POST /api/seleccion/:instrumento/:vigencia/:corte/muestras/:numero/sorteo': () => ({
    direccion: `${CORTE}/muestras/1/sorteo`,
    cuerpo: { semilla: '4821', prueba: 'Acta 1' },
  }),
  'GET /api/seleccion/:instrumento/:vigencia/:corte/selecciones/:numero': () => ({
    direccion: `${CORTE}/selecciones/1`,
  }),
  'POST /api/seleccion/:instrumento/:vigencia/:corte/selecciones/:numero/intento': () => ({
    direccion: `${CORTE}/selecciones/1/intento`,
  }),
  'GET /api/muestras': () => ({ direccion: '/api/muestras' }),
  'GET /api/muestras/:instrumento/:vigencia/:corte/:numero': () => ({ direccion: MUESTRA }),
  'GET /api/muestras/:instrumento/:vigencia/:corte/:numero/marco': () => ({ direccion: `${MUESTRA}/marco` }),
  'GET /api/muestras/:instrumento/:vigencia/:corte/:numero/archivo': () => ({ direccion: `${MUESTRA}/archivo` }),
} satisfies PeticionesDe
