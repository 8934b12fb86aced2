import { LISTA_DE_VERIFICACION } from '@kpt/domain/acceso'
import type { PeticionesDe } from './forma.ts'
import { CARGA, solicitud } from './muestras.ts'

export const RECORRIDO_SOLICITUDES_SOPORTE = {
  'GET /api/accesos/solicitudes': () => ({ direccion: '/api/accesos/solicitudes' }),
  'GET /api/accesos/solicitudes/:radicado': () => ({ direccion: solicitud }),
  'POST /api/accesos/solicitudes/:radicado/identidad': () => ({ direccion: `${solicitud}/identidad` }),
  'GET /api/accesos/solicitudes/:radicado/soportes/:soporte': () => ({ direccion: `${solicitud}/soportes/${CARGA}` }),
  'POST /api/accesos/solicitudes/:radicado/asignacion': () => ({
    direccion: `${solicitud}/asignacion`,
    cuerpo: { a: 'mi', tenia: null },
  }),
  'POST /api/accesos/solicitudes/:radicado/faltantes': () => ({
    direccion: `${solicitud}/faltantes`,
    cuerpo: { version: 1, puntos: ['acto_vigente'], motivo: 'el acto no se lee bien' },
  }),
  'POST /api/accesos/solicitudes/:radicado/rechazo': () => ({
    direccion: `${solicitud}/rechazo`,
    cuerpo: { version: 1, motivo: 'el acto es de otra entidad' },
  }),
  'POST /api/accesos/solicitudes/:radicado/aceptacion': () => ({
    direccion: `${solicitud}/aceptacion`,
    cuerpo: { version: 1, puntos: [...LISTA_DE_VERIFICACION] },
  }),
} satisfies PeticionesDe
