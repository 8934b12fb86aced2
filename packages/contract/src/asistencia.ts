// What accompanies those that report: technical assistance (numeral 2.b, Circular 0009-4 de 2023) and direct communication (numeral 9; R5.4).
import { MEDIOS_LLAMADA, RESULTADOS_LLAMADA } from '@kpt/domain/calendario'
import { CLASES_ASISTENCIA, LARGOS_ASISTENCIA } from '@kpt/domain/revision'
import { z } from 'zod'
import { cargaBreve } from './cargas.ts'
import {
  autor,
  codigoEntidad,
  entero,
  entidadBreve,
  fecha,
  instante,
  nada,
  pagina,
  paginacion,
  porEntidad,
  texto,
  uuid,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const cantidad = z.number().int()
const escrito = (largo: number) => texto.pipe(z.string().trim().min(1).max(largo))

const asistencia = z.object({
  id: uuid,
  /** Who gave it: code of the department, or `dnp`. */
  cuerpo: z.string(),
  fecha,
  clase: z.enum(CLASES_ASISTENCIA),
  tema: z.string(),
  detalle: z.string(),
  brindadaPor: z.string(),
  /** Those who attended, with their office. */
  personas: z.array(z.string()),
  entidades: z.array(entidadBreve),
  archivos: z.array(z.object({ id: uuid, entidad: z.string(), nombre: z.string(), tipo: z.string(), bytes: cantidad })),
  autor,
  en: instante,
  anulada: z.object({ motivo: z.string(), en: instante, autor }).nullable(),
})

const filtro = paginacion.extend({
  clase: z.enum(CLASES_ASISTENCIA).optional(),
  desde: fecha.optional(),
  hasta: fecha.optional(),
})

export const listarAsistencias = endpoint({
  metodo: 'GET',
  ruta: '/api/asistencias',
  permiso: 'asistencia.registrar',
  resumen: 'La asistencia técnica que dio el equipo, la más reciente primero',
  params: nada,
  consulta: filtro.extend({ texto: texto.max(80).optional() }),
  cuerpo: null,
  respuesta: pagina(asistencia).extend({
    /** Entities of the territory that received one in what is asked for, of how many. */
    atendidas: cantidad,
    entidades: cantidad,
  }),
  problemas: [],
})

export const listarAsistenciasDeEntidad = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/asistencias',
  permiso: 'asistencia.ver',
  resumen: 'La asistencia técnica que recibió una entidad, de su gobernación y del DNP',
  params: porEntidad,
  consulta: filtro,
  cuerpo: null,
  respuesta: pagina(asistencia),
  problemas: [],
})

export const registrarAsistencia = endpoint({
  metodo: 'POST',
  ruta: '/api/asistencias',
  permiso: 'asistencia.registrar',
  resumen: 'Anotar una asistencia técnica a una o varias entidades',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    /** Made by the browser: the same one twice is kept once. */
    id: uuid,
    fecha,
    clase: z.enum(CLASES_ASISTENCIA),
    tema: escrito(LARGOS_ASISTENCIA.tema),
    detalle: texto.trim().max(LARGOS_ASISTENCIA.detalle),
    brindadaPor: escrito(LARGOS_ASISTENCIA.persona),
    personas: z.array(escrito(LARGOS_ASISTENCIA.persona)).max(LARGOS_ASISTENCIA.personas),
    entidades: z.array(codigoEntidad).min(1).max(LARGOS_ASISTENCIA.entidades),
  }),
  respuesta: z.object({ id: uuid }),
  problemas: ['territorio.ajeno', 'asistencia.fecha'],
})

export const anularAsistencia = endpoint({
  metodo: 'POST',
  ruta: '/api/asistencias/:asistencia/anulacion',
  permiso: 'asistencia.registrar',
  resumen: 'Anular una asistencia que se anotó por error',
  params: z.object({ asistencia: uuid }),
  consulta: nada,
  cuerpo: z.object({ motivo: texto.trim().min(5).max(500) }),
  respuesta: z.object({ anulada: z.boolean() }),
  problemas: ['asistencia.no_existe'],
})

const POR_ENTIDAD = '/api/entidades/:entidad/asistencias/:asistencia/archivos'
const porAsistencia = porEntidad.extend({ asistencia: uuid })

export const declararAdjunto = endpoint({
  metodo: 'POST',
  ruta: `${POR_ENTIDAD}/cargas`,
  permiso: 'asistencia.registrar',
  resumen: 'Declarar un adjunto de una asistencia, que se va a cargar por trozos',
  params: porAsistencia,
  consulta: nada,
  cuerpo: z.object({ nombre: escrito(200), bytes: z.number().int().min(1) }),
  respuesta: cargaBreve,
  problemas: ['asistencia.no_existe', 'asistencia.adjunto', 'carga.muy_grande'],
})

export const recibirTrozoAdjunto = endpoint({
  metodo: 'POST',
  ruta: `${POR_ENTIDAD}/cargas/:carga/trozos/:trozo`,
  permiso: 'asistencia.registrar',
  resumen: 'Recibir un trozo de un adjunto; repetirlo no daña nada',
  params: porAsistencia.extend({ carga: uuid, trozo: entero.min(0).max(10_000) }),
  consulta: nada,
  cuerpo: 'bytes',
  respuesta: cargaBreve,
  problemas: ['asistencia.no_existe', 'carga.no_existe', 'carga.estado', 'carga.trozo'],
})

export const cerrarAdjunto = endpoint({
  metodo: 'POST',
  ruta: `${POR_ENTIDAD}/cargas/:carga/cierre`,
  permiso: 'asistencia.registrar',
  resumen: 'Guardar el adjunto que llegó entero',
  params: porAsistencia.extend({ carga: uuid }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ id: uuid }),
  problemas: [
    ...(['asistencia.no_existe', 'asistencia.adjunto', 'carga.no_existe', 'carga.estado', 'carga.incompleta'] as const),
    ...(['evidencia.archivo', 'evidencia.infectada', 'evidencia.antivirus', 'documento.rechazado'] as const),
  ],
})

export const abrirAdjunto = endpoint({
  metodo: 'GET',
  ruta: `${POR_ENTIDAD}/:archivo`,
  permiso: 'asistencia.ver',
  resumen: 'Abrir un adjunto de una asistencia',
  params: porAsistencia.extend({ archivo: uuid }),
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['asistencia.no_existe'],
})

const contacto = z.object({
  id: uuid,
  entidad: entidadBreve,
  instrumento: z.string(),
  vigencia: cantidad,
  corte: cantidad,
  medio: z.enum(MEDIOS_LLAMADA),
  con: z.string(),
  resultado: z.enum(RESULTADOS_LLAMADA),
  nota: z.string(),
  /** Day of the communication; the same on which it was noted when nobody said another. */
  el: fecha,
  en: instante,
  autor,
})

const filtroContactos = paginacion.extend({
  medio: z.enum(MEDIOS_LLAMADA).optional(),
  resultado: z.enum(RESULTADOS_LLAMADA).optional(),
  vigencia: entero.min(2000).max(2100).optional(),
  corte: entero.min(1).max(12).optional(),
})

export const listarContactos = endpoint({
  metodo: 'GET',
  ruta: '/api/contactos',
  permiso: 'radar.ver',
  resumen: 'Comunicación directa con las entidades del territorio: llamadas, visitas y correos, lo último primero',
  params: nada,
  consulta: filtroContactos.extend({ texto: texto.max(80).optional() }),
  cuerpo: null,
  respuesta: pagina(contacto),
  problemas: [],
})

export const listarContactosDeEntidad = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/contactos',
  permiso: 'radar.ver',
  resumen: 'Comunicación directa con una entidad, de todos los cortes',
  params: porEntidad,
  consulta: filtroContactos,
  cuerpo: null,
  respuesta: pagina(contacto),
  problemas: [],
})

export const ENDPOINTS_ASISTENCIA = [
  listarAsistencias,
  registrarAsistencia,
  anularAsistencia,
  listarAsistenciasDeEntidad,
  declararAdjunto,
  recibirTrozoAdjunto,
  cerrarAdjunto,
  abrirAdjunto,
  listarContactos,
  listarContactosDeEntidad,
] as const
