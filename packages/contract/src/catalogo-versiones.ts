// Published versions of the Catálogo: what each one changes, and which plans it touches (R2.3).
import { z } from 'zod'
import { afectadas, cambio, claseCambio, claveVersion, cuentaCambios, filtroAfectadas } from './catalogo-formas.ts'
import { fecha, nada, pagina, paginacion } from './comun.ts'
import { endpoint } from './endpoint.ts'

const version = z.object({
  ...{ version: z.string(), nombre: z.string(), desde: fecha, acto: z.string().nullable() },
  indicadores: z.number().int(),
  vigente: z.boolean(),
})

export const listarVersionesCatalogo = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/versiones',
  permiso: 'publico',
  resumen: 'Versiones publicadas del Catálogo, la más reciente primero',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(version),
  problemas: [],
})

export const compararCatalogos = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/cambios',
  permiso: 'publico',
  resumen: 'Qué cambió entre dos versiones publicadas, código por código',
  params: nada,
  consulta: paginacion.extend({ de: claveVersion, a: claveVersion, clase: claseCambio.optional() }),
  cuerpo: null,
  respuesta: pagina(cambio).extend({ cuenta: cuentaCambios, de: version, a: version }),
  problemas: ['catalogo.version_no_existe'],
})

export const listarAfectadasPorVersion = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/versiones/:version/afectadas',
  permiso: 'tablero.ver',
  resumen: 'Metas de los planes de hoy cuyo código cesó o cambió con una versión, en el territorio de quien pregunta',
  params: z.object({ version: claveVersion }),
  consulta: filtroAfectadas,
  cuerpo: null,
  respuesta: afectadas,
  problemas: ['catalogo.version_no_existe'],
})

export const ENDPOINTS_CATALOGO_VERSIONES = [
  listarVersionesCatalogo,
  compararCatalogos,
  listarAfectadasPorVersion,
] as const
