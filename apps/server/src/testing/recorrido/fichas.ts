import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_FICHAS = {
  'GET /api/entidades/:entidad/ficha': (e) => ({ direccion: `/api/entidades/${e}/ficha` }),
  'GET /api/entidades/:entidad/ficha/historia': (e) => ({ direccion: `/api/entidades/${e}/ficha/historia` }),
  'POST /api/entidades/:entidad/ficha': (e) => ({
    direccion: `/api/entidades/${e}/ficha`,
    cuerpo: {
      contra: 0,
      ficha: {
        ...{
          representante: '',
          cargo: 'alcalde',
          desde: '2024-01-01',
          hasta: null,
          acto: 'Acta 1',
          nit: '899999011-0',
        },
        ...{ correoOficial: 'nadie@ejemplo.gov.co', direccion: 'Calle 1', telefono: null },
        ...{ oficinaPlaneacion: 'Planeación', organoControl: 'Contraloría' },
      },
    },
  }),
  'GET /api/directorio': () => ({ direccion: '/api/directorio' }),
} satisfies PeticionesDe
