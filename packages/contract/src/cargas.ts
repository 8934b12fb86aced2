// Resumable uploads: declare the file, send numbered chunks of one size, close. A lost chunk is sent again; what arrived stays.
import { z } from 'zod'
import { entero, huella, instante, pagina, paginacion, porEntidad, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'

/** `corte`: the workbook of a report, with endpoints of its own. */
export const DESTINOS_CARGA = ['plan', 'documento', 'evidencia', 'corte', 'asistencia'] as const

export const ESTADOS_CARGA = [
  'recibiendo',
  'en_cola',
  'leyendo',
  'por_mapear',
  'lista',
  'rechazada',
  'confirmada',
  'descartada',
  'fallida',
] as const

export const porCarga = porEntidad.extend({ carga: uuid })

export const cargaBreve = z.object({
  id: z.string(),
  destino: z.enum(DESTINOS_CARGA),
  nombre: z.string(),
  bytes: z.number().int(),
  recibidos: z.number().int(),
  estado: z.enum(ESTADOS_CARGA),
  /** 0–1 of the reading; null while it is not reading. */
  progreso: z.number().nullable(),
  creadaEn: instante,
  creadaPor: z.string(),
  /** SHA-256 of the whole, once closed: how a document is named from then on. */
  sha256: z.string().nullable(),
})

export const archivoDeclarado = z.object({
  nombre: z.string().trim().min(1).max(200),
  bytes: z.number().int().min(1),
})

export const crearCarga = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/cargas',
  permiso: 'plan.editar',
  resumen: 'Declarar un archivo que se va a cargar por trozos',
  params: porEntidad,
  consulta: z.object({}),
  cuerpo: archivoDeclarado.extend({ destino: z.enum(['plan', 'documento']) }),
  respuesta: cargaBreve,
  problemas: ['carga.muy_grande'],
})

export const recibirTrozo = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/cargas/:carga/trozos/:trozo',
  permiso: 'plan.editar',
  resumen: 'Recibir un trozo (numerados desde 0); repetirlo no daña nada',
  params: porCarga.extend({ trozo: entero.min(0).max(10_000) }),
  consulta: z.object({}),
  cuerpo: 'bytes',
  respuesta: cargaBreve,
  problemas: ['carga.no_existe', 'carga.estado', 'carga.trozo'],
})

/** Closing a plan's workbook puts its reading in the queue; closing a document stores it. */
export const cerrarCarga = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/cargas/:carga/cierre',
  permiso: 'plan.editar',
  resumen: 'Cerrar la carga cuando llegaron todos los trozos',
  params: porCarga,
  consulta: z.object({}),
  cuerpo: null,
  respuesta: cargaBreve,
  problemas: ['carga.no_existe', 'carga.estado', 'carga.incompleta', 'documento.tipo', 'documento.rechazado'],
})

export const descartarCarga = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/cargas/:carga/descarte',
  permiso: 'plan.editar',
  resumen: 'Descartar una carga que no se confirmó',
  params: porCarga,
  consulta: z.object({}),
  cuerpo: null,
  respuesta: cargaBreve,
  problemas: ['carga.no_existe', 'carga.estado'],
})

export const listarCargas = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/cargas',
  permiso: 'plan.ver',
  resumen: 'Cargas de la entidad, la más reciente primero',
  params: porEntidad,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(cargaBreve),
  problemas: [],
})

export const verDocumento = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/documentos/:sha256',
  permiso: 'plan.ver',
  resumen: 'Descargar un documento guardado',
  params: porEntidad.extend({ sha256: huella }),
  consulta: z.object({}),
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['documento.no_existe'],
})

export const ENDPOINTS_CARGAS = [
  crearCarga,
  recibirTrozo,
  cerrarCarga,
  descartarCarga,
  listarCargas,
  verDocumento,
] as const
