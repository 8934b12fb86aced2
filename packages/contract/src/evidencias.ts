// Evidence of a report: files, links and photos, linked to the metas of a corte (R3). What has personal data is opened only by those who need it.
import { CLASES_EVIDENCIA, LARGOS_EVIDENCIA, METAS_POR_EVIDENCIA } from '@kpt/domain/seguimiento'
import { z } from 'zod'
import { cargaBreve } from './cargas.ts'
import {
  autor,
  claveReporte,
  entero,
  fecha,
  instante,
  lugarDeReporte,
  nada,
  pagina,
  paginacion,
  texto,
  uuid,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const BASE = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias'
const PUBLICAS = '/api/entidades/:entidad/evidencias-publicas/:vigencia/:corte'

const clase = z.enum(CLASES_EVIDENCIA)
const claseDeArchivo = z.enum(['archivo', 'foto'])
const descripcion = texto.pipe(z.string().trim().max(LARGOS_EVIDENCIA.descripcion))
const nombre = texto.pipe(z.string().trim().min(1).max(LARGOS_EVIDENCIA.nombre))
const metas = z.array(lugarDeReporte).max(METAS_POR_EVIDENCIA)
const grados = z.string().regex(/^-?\d{1,3}(\.\d{1,8})?$/)

/** When and where a photo was taken, as the person says it. */
const foto = z.object({
  tomadaEl: fecha.nullable(),
  latitud: grados.nullable(),
  longitud: grados.nullable(),
  lugar: texto.pipe(z.string().trim().max(LARGOS_EVIDENCIA.lugar)),
})

export const evidenciaVisible = z.object({
  id: z.string(),
  clase,
  /** Empty, like everything that it says, when it has personal data and whoever looks may not open it. */
  nombre: z.string(),
  descripcion: z.string(),
  direccion: z.string().nullable(),
  tipo: z.string().nullable(),
  bytes: z.number().int().nullable(),
  sha256: z.string().nullable(),
  personal: z.boolean(),
  /** Whoever looks may open it. */
  seAbre: z.boolean(),
  /** The browser shows it by itself; otherwise it is downloaded. */
  seMira: z.boolean(),
  antivirus: z.enum(['limpio', 'sin_revisar']).nullable(),
  foto: foto.extend({ de: z.enum(['foto', 'persona']).nullable() }).nullable(),
  agregada: z.object({ autor, en: instante, vigencia: z.number().int(), corte: z.number().int() }),
  retirada: z.object({ autor, en: instante, motivo: z.string() }).nullable(),
  /** Metas of this corte that it supports, in order. */
  metas: z.array(z.string()),
})

const porEvidencia = claveReporte.extend({ evidencia: uuid })
const porCarga = claveReporte.extend({ carga: uuid })

export const FILTROS_EVIDENCIA = ['todas', 'sin_metas', 'personales', 'retiradas', 'anteriores'] as const

export const listarEvidencias = endpoint({
  metodo: 'GET',
  ruta: BASE,
  permiso: 'reporte.ver',
  resumen: 'Evidencias de un corte: las del borrador, o las que cita una versión enviada',
  params: claveReporte,
  consulta: paginacion.extend({
    filtro: z.enum(FILTROS_EVIDENCIA).default('todas'),
    clase: clase.optional(),
    meta: lugarDeReporte.optional(),
    version: entero.min(1).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(evidenciaVisible).extend({ puedeEditar: z.boolean() }),
  problemas: ['reporte.no_existe', 'reporte.version_no_existe'],
})

export const declararEvidencia = endpoint({
  metodo: 'POST',
  ruta: `${BASE}/cargas`,
  permiso: 'reporte.editar',
  resumen: 'Declarar un archivo o una foto que se va a cargar por trozos',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({ clase: claseDeArchivo, nombre, bytes: z.number().int().min(1) }),
  respuesta: cargaBreve,
  problemas: ['reporte.no_existe', 'reporte.no_editable', 'carga.muy_grande'],
})

export const verCargaEvidencia = endpoint({
  metodo: 'GET',
  ruta: `${BASE}/cargas/:carga`,
  permiso: 'reporte.editar',
  resumen: 'Cuánto ha llegado de un archivo, para seguir desde ahí',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaBreve,
  problemas: ['carga.no_existe'],
})

export const recibirTrozoEvidencia = endpoint({
  metodo: 'POST',
  ruta: `${BASE}/cargas/:carga/trozos/:trozo`,
  permiso: 'reporte.editar',
  resumen: 'Recibir un trozo (numerados desde 0); repetirlo no daña nada',
  params: porCarga.extend({ trozo: entero.min(0).max(10_000) }),
  consulta: nada,
  cuerpo: 'bytes',
  respuesta: cargaBreve,
  problemas: ['carga.no_existe', 'carga.estado', 'carga.trozo'],
})

const SIN_ESCRIBIR = [
  'reporte.no_existe',
  'reporte.no_editable',
  'plan.meta_no_existe',
  'valor.meta_cerrada',
  'valor.fuera_de_reparto',
] as const

/** Closing again what is closed answers the same piece of evidence. */
export const cerrarEvidencia = endpoint({
  metodo: 'POST',
  ruta: `${BASE}/cargas/:carga/cierre`,
  permiso: 'reporte.editar',
  resumen: 'Guardar como evidencia el archivo que llegó entero, y asociarlo a metas',
  params: porCarga,
  consulta: nada,
  cuerpo: z.object({ clase: claseDeArchivo, descripcion, personal: z.boolean(), metas }),
  respuesta: evidenciaVisible,
  problemas: [
    ...SIN_ESCRIBIR,
    ...(['carga.no_existe', 'carga.estado', 'carga.incompleta'] as const),
    ...(['evidencia.archivo', 'evidencia.infectada', 'evidencia.antivirus', 'documento.rechazado'] as const),
  ],
})

export const descartarEvidencia = endpoint({
  metodo: 'POST',
  ruta: `${BASE}/cargas/:carga/descarte`,
  permiso: 'reporte.editar',
  resumen: 'Descartar un archivo que no se terminó de cargar',
  params: porCarga,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaBreve,
  problemas: ['carga.no_existe', 'carga.estado'],
})

export const agregarEnlace = endpoint({
  metodo: 'POST',
  ruta: `${BASE}/enlaces`,
  permiso: 'reporte.editar',
  resumen: 'Agregar un enlace como evidencia; su dirección se guarda como texto y KPT no la visita',
  params: claveReporte,
  consulta: nada,
  cuerpo: z.object({
    direccion: texto.pipe(z.string().min(1).max(LARGOS_EVIDENCIA.direccion)),
    nombre,
    descripcion,
    personal: z.boolean(),
    metas,
  }),
  respuesta: evidenciaVisible,
  problemas: [...SIN_ESCRIBIR, 'evidencia.enlace'],
})

export const asociarEvidencia = endpoint({
  metodo: 'POST',
  ruta: `${BASE}/:evidencia/metas`,
  permiso: 'reporte.editar',
  resumen: 'Asociar una evidencia a metas del corte, o quitarla de ellas; puede ser de un corte anterior',
  params: porEvidencia,
  consulta: nada,
  cuerpo: z.object({ agrega: metas, quita: metas }),
  respuesta: evidenciaVisible,
  problemas: [...SIN_ESCRIBIR, 'evidencia.no_existe', 'evidencia.retirada'],
})

export const corregirEvidencia = endpoint({
  metodo: 'POST',
  ruta: `${BASE}/:evidencia/datos`,
  permiso: 'reporte.editar',
  resumen: 'Corregir lo que se dice de una evidencia; decir que tiene datos personales se puede en cualquier momento',
  params: porEvidencia,
  consulta: nada,
  cuerpo: z.object({ nombre, descripcion, personal: z.boolean(), foto: foto.nullable() }),
  respuesta: evidenciaVisible,
  problemas: [...SIN_ESCRIBIR, 'evidencia.no_existe', 'evidencia.retirada', 'evidencia.lugar'],
})

export const retirarEvidencia = endpoint({
  metodo: 'POST',
  ruta: `${BASE}/:evidencia/retiro`,
  permiso: 'reporte.editar',
  resumen: 'Retirar una evidencia del corte; se conserva, y las versiones enviadas la siguen citando',
  params: porEvidencia,
  consulta: nada,
  cuerpo: z.object({ motivo: texto.pipe(z.string().trim().min(5).max(LARGOS_EVIDENCIA.motivo)) }),
  respuesta: evidenciaVisible,
  problemas: [...SIN_ESCRIBIR, 'evidencia.no_existe', 'evidencia.retirada', 'evidencia.en_otro_corte'],
})

export const abrirEvidencia = endpoint({
  metodo: 'GET',
  ruta: `${BASE}/:evidencia/archivo`,
  permiso: 'reporte.ver',
  resumen: 'El archivo o la foto de una evidencia',
  params: porEvidencia,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['evidencia.no_existe', 'evidencia.reservada'],
})

const evidenciaPublica = evidenciaVisible.pick({
  ...{ id: true, clase: true, nombre: true, descripcion: true, direccion: true },
  ...{ tipo: true, bytes: true, seMira: true, foto: true },
})

export const listarEvidenciasPublicas = endpoint({
  metodo: 'GET',
  ruta: PUBLICAS,
  permiso: 'publico',
  resumen: 'Metas de un reporte publicado con las evidencias que cualquiera puede abrir',
  params: z.object({
    entidad: claveReporte.shape.entidad,
    vigencia: claveReporte.shape.vigencia,
    corte: claveReporte.shape.corte,
  }),
  consulta: paginacion.extend({ meta: lugarDeReporte.optional() }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      meta: z.string(),
      personalizacion: z.string(),
      unidad: z.string(),
      ejecutado: z.string().nullable(),
      evidencias: z.array(evidenciaPublica),
      /** Cited by the version and not published, for they have personal data. */
      reservadas: z.number().int(),
    }),
  ).extend({ version: z.number().int(), recibo: z.string(), sha256: z.string() }),
  problemas: ['reporte.no_publicado'],
})

export const abrirEvidenciaPublica = endpoint({
  metodo: 'GET',
  ruta: `${PUBLICAS}/:evidencia/archivo`,
  permiso: 'publico',
  resumen: 'El archivo o la foto de una evidencia publicada; las fotos, sin los datos del aparato',
  params: listarEvidenciasPublicas.params.extend({ evidencia: uuid }),
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['reporte.no_publicado', 'evidencia.no_existe'],
  porMinuto: 120,
})

export const ENDPOINTS_EVIDENCIAS = [
  listarEvidencias,
  declararEvidencia,
  verCargaEvidencia,
  recibirTrozoEvidencia,
  cerrarEvidencia,
  descartarEvidencia,
  agregarEnlace,
  asociarEvidencia,
  corregirEvidencia,
  retirarEvidencia,
  abrirEvidencia,
  listarEvidenciasPublicas,
  abrirEvidenciaPublica,
] as const
