import type { Contrato } from '@kpt/contract'
import { LISTA_DE_VERIFICACION } from '@kpt/domain/acceso'

type Clave = keyof Contrato

/**
 * What the walk sends to every endpoint: an address over `entidad` and, for a POST, a body good enough to pass the schema, so that
 * only session, permission and territory can refuse it. An endpoint of the contract without a row here does not compile.
 */
export const PETICIONES: { readonly [K in Clave]: (entidad: string) => { direccion: string; cuerpo?: unknown } } = {
  'POST /api/sesion': () => ({ direccion: '/api/sesion', cuerpo: { correo: 'nadie@ejemplo.gov.co', clave: 'x' } }),
  'POST /api/sesion/cierre': () => ({ direccion: '/api/sesion/cierre' }),
  'POST /api/sesion/nombramiento': () => ({ direccion: '/api/sesion/nombramiento', cuerpo: { nombramiento: CARGA } }),
  'GET /api/sesion': () => ({ direccion: '/api/sesion' }),
  'POST /api/clave/olvido': () => ({ direccion: '/api/clave/olvido', cuerpo: { correo: 'nadie@ejemplo.gov.co' } }),
  'POST /api/enlaces/clave/vista': () => ({ direccion: '/api/enlaces/clave/vista', cuerpo: { ficha: FICHA } }),
  'POST /api/enlaces/clave': () => ({
    direccion: '/api/enlaces/clave',
    cuerpo: { ficha: FICHA, clave: 'una frase que nadie conoce' },
  }),
  'POST /api/sesion/segundo-paso': () => ({ direccion: '/api/sesion/segundo-paso', cuerpo: { codigo: '000000' } }),
  'POST /api/sesion/llave/opciones': () => ({ direccion: '/api/sesion/llave/opciones' }),
  'POST /api/sesion/llave': () => ({ direccion: '/api/sesion/llave', cuerpo: { respuesta: LLAVE } }),
  'GET /api/cuenta': () => ({ direccion: '/api/cuenta' }),
  'GET /api/cuenta/sesiones': () => ({ direccion: '/api/cuenta/sesiones' }),
  'POST /api/cuenta/sesiones/:sesion/cierre': () => ({ direccion: `/api/cuenta/sesiones/${CARGA}/cierre` }),
  'POST /api/cuenta/sesiones/cierre': () => ({ direccion: '/api/cuenta/sesiones/cierre' }),
  'GET /api/cuenta/factores': () => ({ direccion: '/api/cuenta/factores' }),
  'POST /api/cuenta/factores/codigos': () => ({ direccion: '/api/cuenta/factores/codigos', cuerpo: { clave: 'x' } }),
  'POST /api/cuenta/factores/codigos/confirmacion': () => ({
    direccion: '/api/cuenta/factores/codigos/confirmacion',
    cuerpo: { codigo: '000000' },
  }),
  'POST /api/cuenta/factores/codigos/retiro': () => ({
    direccion: '/api/cuenta/factores/codigos/retiro',
    cuerpo: { clave: 'x', codigo: '000000' },
  }),
  'POST /api/cuenta/factores/recuperacion': () => ({
    direccion: '/api/cuenta/factores/recuperacion',
    cuerpo: { clave: 'x', codigo: null },
  }),
  'POST /api/cuenta/llaves/opciones': () => ({ direccion: '/api/cuenta/llaves/opciones', cuerpo: { clave: 'x' } }),
  'POST /api/cuenta/llaves': () => ({
    direccion: '/api/cuenta/llaves',
    cuerpo: { nombre: 'Llave', respuesta: LLAVE },
  }),
  'POST /api/cuenta/llaves/:llave/nombre': () => ({
    direccion: `/api/cuenta/llaves/${LLAVE.id}/nombre`,
    cuerpo: { nombre: 'Otra' },
  }),
  'POST /api/cuenta/llaves/:llave/retiro': () => ({
    direccion: `/api/cuenta/llaves/${LLAVE.id}/retiro`,
    cuerpo: { clave: 'x', codigo: null },
  }),
  'POST /api/cuenta/clave': () => ({
    direccion: '/api/cuenta/clave',
    cuerpo: { actual: 'no es esta', nueva: 'una frase que nadie conoce' },
  }),
  'GET /api/entidades': () => ({ direccion: '/api/entidades' }),
  'GET /api/entidades/:entidad': (e) => ({ direccion: `/api/entidades/${e}` }),
  'GET /api/territorio/mapas/:departamento': (e) => ({ direccion: `/api/territorio/mapas/${e.slice(0, 2)}` }),
  'GET /api/calendario': () => ({ direccion: '/api/calendario' }),
  'GET /api/calendario/:instrumento/:vigencia': () => ({ direccion: '/api/calendario/seguimiento/2023' }),
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
  'GET /api/entidades/:entidad/documentos/:sha256': (e) => ({
    direccion: `/api/entidades/${e}/documentos/${'0'.repeat(64)}`,
  }),
  'GET /api/entidades/:entidad/plan': (e) => ({ direccion: `/api/entidades/${e}/plan` }),
  'GET /api/entidades/:entidad/plan/metas': (e) => ({ direccion: `/api/entidades/${e}/plan/metas` }),
  'GET /api/entidades/:entidad/plan/metas/:meta': (e) => ({ direccion: `/api/entidades/${e}/plan/metas/${meta(e)}` }),
  'POST /api/entidades/:entidad/plan/acto': (e) => ({
    direccion: `/api/entidades/${e}/plan/acto`,
    cuerpo: { tipo: 'acuerdo', numero: '7', fecha: '2024-05-30', documento: null },
  }),
  'POST /api/entidades/:entidad/plan/finalizacion': (e) => ({
    direccion: `/api/entidades/${e}/plan/finalizacion`,
    cuerpo: { version: 1 },
  }),
  'POST /api/entidades/:entidad/plan/versiones/:version/restauracion': (e) => ({
    direccion: `/api/entidades/${e}/plan/versiones/1/restauracion`,
    cuerpo: { contra: 2 },
  }),
  'GET /api/entidades/:entidad/inicio': (e) => ({ direccion: `/api/entidades/${e}/inicio` }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte': (e) => ({ direccion: reporte(e) }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas': (e) => ({
    direccion: `${reporte(e)}/metas`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/operaciones': (e) => ({
    direccion: `${reporte(e)}/operaciones`,
    cuerpo: {
      operaciones: [
        {
          opId: '01938f00-0000-7000-8000-000000000001',
          meta: meta(e),
          campo: 'ejecutado',
          clave: '',
          base: null,
          valor: '1',
          hechoEn: '2026-11-20T10:00:00-05:00',
        },
      ],
    },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cambios': (e) => ({
    direccion: `${reporte(e)}/cambios?desde=0`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/sin-avance': (e) => ({
    direccion: `${reporte(e)}/sin-avance`,
    cuerpo: { metas: [meta(e)], motivo: 'sin contratación aún' },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/historia': (e) => ({
    direccion: `${reporte(e)}/metas/${meta(e)}/historia?campo=ejecutado`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/envio': (e) => ({
    direccion: `${reporte(e)}/envio`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/retiro': (e) => ({
    direccion: `${reporte(e)}/retiro`,
    cuerpo: { motivo: 'faltó una cifra' },
  }),
  'GET /api/revision/cola': () => ({ direccion: '/api/revision/cola' }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/revision': (e) => ({
    direccion: `${reporte(e)}/revision`,
    cuerpo: { version: 1 },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes': (e) => ({
    direccion: `${reporte(e)}/ajustes`,
    cuerpo: { version: 1, general: true, motivo: 'revisar las cifras', vence: '2026-12-10', metas: [] },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/respuestas': (e) => ({
    direccion: `${reporte(e)}/ajustes/1/respuestas`,
    cuerpo: { meta: meta(e), texto: 'quedó corregido' },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validacion': (e) => ({
    direccion: `${reporte(e)}/validacion`,
    cuerpo: { version: 1, observaciones: null },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/diferencias': (e) => ({
    direccion: `${reporte(e)}/diferencias?desde=1&hasta=2`,
  }),
  'GET /api/tablero/:instrumento/:vigencia/:corte': () => ({ direccion: '/api/tablero/seguimiento/2023/1' }),
  'GET /api/tablero/:instrumento/:vigencia/tendencia': () => ({ direccion: '/api/tablero/seguimiento/2023/tendencia' }),
  'GET /api/tablero/:instrumento/:vigencia/:corte/grupos': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/grupos',
  }),
  'GET /api/tablero/:instrumento/:vigencia/:corte/entidades': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/entidades',
  }),
  'GET /api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/consolidados/25',
  }),
  'POST /api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/consolidados/25',
  }),
  'GET /api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito/archivo': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/consolidados/25/archivo',
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance': (e) => ({
    direccion: `${reporte(e)}/avance`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas': (e) => ({
    direccion: `${reporte(e)}/avance/metas`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas/:meta': (e) => ({
    direccion: `${reporte(e)}/avance/metas/${meta(e)}`,
  }),
  'GET /api/auditoria': (e) => ({ direccion: `/api/auditoria?cadena=${e}` }),
  'GET /api/auditoria/personas': (e) => ({ direccion: `/api/auditoria/personas?texto=ana&cadena=${e}` }),
  'GET /api/auditoria/estado': (e) => ({ direccion: `/api/auditoria/estado?cadena=${e}` }),
  'GET /api/entidades/:entidad/auditoria/archivo': (e) => ({ direccion: `/api/entidades/${e}/auditoria/archivo` }),
  'GET /api/auditoria/nacional/archivo': () => ({ direccion: '/api/auditoria/nacional/archivo' }),
  'GET /api/correos': () => ({ direccion: '/api/correos' }),
  'POST /api/correos/:correo/reintento': () => ({ direccion: `/api/correos/${CARGA}/reintento` }),
  'GET /api/demostracion/correos': () => ({ direccion: '/api/demostracion/correos' }),
  'GET /api/demostracion/correos/:correo': () => ({ direccion: `/api/demostracion/correos/${CARGA}` }),
  'GET /api/demostracion/correos/:correo/html': () => ({ direccion: `/api/demostracion/correos/${CARGA}/html` }),
  'GET /api/demostracion/libro/:entidad': (e) => ({ direccion: `/api/demostracion/libro/${e}` }),
  'GET /api/solicitudes/reto': () => ({ direccion: '/api/solicitudes/reto' }),
  'POST /api/solicitudes/cargas': () => ({ direccion: '/api/solicitudes/cargas', cuerpo: { reto: 'x', prueba: 1 } }),
  'GET /api/solicitudes/cargas/:carga': () => ({ direccion: `/api/solicitudes/cargas/${FICHA}` }),
  'POST /api/solicitudes/cargas/:carga/soportes/:numero': () => ({
    direccion: `/api/solicitudes/cargas/${FICHA}/soportes/1`,
    cuerpo: { clase: 'acto', nombre: 'acta.pdf', bytes: 10 },
  }),
  'POST /api/solicitudes/cargas/:carga/soportes/:numero/trozos/:trozo': () => ({
    direccion: `/api/solicitudes/cargas/${FICHA}/soportes/1/trozos/0`,
    cuerpo: Buffer.from('1234567890'),
  }),
  'POST /api/solicitudes/cargas/:carga/soportes/:numero/cierre': () => ({
    direccion: `/api/solicitudes/cargas/${FICHA}/soportes/1/cierre`,
  }),
  'POST /api/solicitudes/cargas/:carga/soportes/:numero/retiro': () => ({
    direccion: `/api/solicitudes/cargas/${FICHA}/soportes/1/retiro`,
  }),
  'POST /api/solicitudes': (e) => ({
    direccion: '/api/solicitudes',
    cuerpo: {
      ...{ carga: FICHA, entidad: e, nombre: 'Nadie', documentoTipo: 'CC', documentoNumero: '1030555123' },
      ...{ cargo: 'Secretaria', correo: 'nadie@ejemplo.gov.co', encargo: null, consentimiento: '2026-11' },
      acto: { tipo: 'decreto', numero: '1', fecha: '2026-01-02' },
    },
  }),
  'POST /api/solicitudes/seguimiento': () => ({ direccion: '/api/solicitudes/seguimiento', cuerpo: { ficha: FICHA } }),
  'POST /api/solicitudes/seguimiento/carga': () => ({
    direccion: '/api/solicitudes/seguimiento/carga',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/solicitudes/seguimiento/completar': () => ({
    direccion: '/api/solicitudes/seguimiento/completar',
    cuerpo: { ficha: FICHA, carga: null, explicacion: 'aquí va lo que faltaba' },
  }),
  'POST /api/solicitudes/seguimiento/retiro': () => ({
    direccion: '/api/solicitudes/seguimiento/retiro',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/solicitudes/seguimiento/enlace': () => ({
    direccion: '/api/solicitudes/seguimiento/enlace',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/solicitudes/objeciones/vista': () => ({
    direccion: '/api/solicitudes/objeciones/vista',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/solicitudes/objeciones': () => ({
    direccion: '/api/solicitudes/objeciones',
    cuerpo: { ficha: FICHA, texto: 'no trabaja en la alcaldía' },
  }),
  'GET /api/entidades/:entidad/solicitudes': (e) => ({ direccion: `/api/entidades/${e}/solicitudes` }),
  'POST /api/entidades/:entidad/solicitudes/:radicado/objeciones': (e) => ({
    direccion: `/api/entidades/${e}/solicitudes/${RADICADO}/objeciones`,
    cuerpo: { texto: 'no trabaja en la alcaldía' },
  }),
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
  'GET /api/entidades/:entidad/liderazgos': (e) => ({ direccion: `/api/entidades/${e}/liderazgos` }),
  'POST /api/enlaces/activar/vista': () => ({ direccion: '/api/enlaces/activar/vista', cuerpo: { ficha: FICHA } }),
  'POST /api/enlaces/activar': () => ({
    direccion: '/api/enlaces/activar',
    cuerpo: { ficha: FICHA, clave: 'una frase que nadie conoce' },
  }),
  'POST /api/enlaces/activar/renovacion': () => ({
    direccion: '/api/enlaces/activar/renovacion',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/enlaces/invitacion/vista': () => ({
    direccion: '/api/enlaces/invitacion/vista',
    cuerpo: { ficha: FICHA },
  }),
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
  'GET /api/equipo': () => ({ direccion: '/api/equipo' }),
  'POST /api/equipo/invitaciones': () => ({
    direccion: '/api/equipo/invitaciones',
    cuerpo: { nombre: 'Nadie', correo: 'no es un correo', rol: 'consulta', direccion: null, reparto: null },
  }),
  'POST /api/equipo/invitaciones/:invitacion/enlace': () => ({
    direccion: `/api/equipo/invitaciones/${CARGA}/enlace`,
  }),
  'POST /api/equipo/invitaciones/:invitacion/anulacion': () => ({
    direccion: `/api/equipo/invitaciones/${CARGA}/anulacion`,
  }),
  'POST /api/equipo/personas/:nombramiento/reparto': () => ({
    direccion: `/api/equipo/personas/${CARGA}/reparto`,
    cuerpo: { reparto: { lineas: ['LE-1'], sectores: null } },
  }),
  'POST /api/equipo/personas/:nombramiento/retiro': () => ({ direccion: `/api/equipo/personas/${CARGA}/retiro` }),
  'POST /api/enlaces/invitacion': () => ({
    direccion: '/api/enlaces/invitacion',
    cuerpo: { ficha: FICHA, clave: 'una frase que nadie conoce' },
  }),
}

const CARGA = '01938f00-0000-7000-8000-00000000000a'
const reporte = (entidad: string) => `/api/entidades/${entidad}/reportes/seguimiento/2023/1`
const meta = (entidad: string) => `${entidad}-M-0001`
const FICHA = 'ninguna-ficha-de-verdad-mide-cuarenta-y-tres'.slice(0, 43)
const LLAVE = { id: 'bGxhdmU', rawId: 'bGxhdmU', type: 'public-key', response: {}, clientExtensionResults: {} }
const RADICADO = 'UL-2026-000001'
const solicitud = `/api/accesos/solicitudes/${RADICADO}`
