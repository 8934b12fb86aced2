// Where the screens read from: the plan's own endpoints for whoever may see it, the published document for anybody.
import { queryOptions } from '@tanstack/react-query'
import { direccion } from '../../api/cliente.ts'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'

export type Documento = Respuesta<'GET /api/entidades/:entidad/plan/documento'>
export type Registro = NonNullable<Documento['actual']>
export type Halladas = Respuesta<'GET /api/entidades/:entidad/plan/documento/paginas'>
export type Tramo = Halladas['filas'][number]['fragmentos'][number][number]

export type Fuente = { readonly entidad: string; readonly afuera: boolean }

const ENTRE_MIRADAS = 2000

/** The document and how far it was read; asked again while it is being read. */
export function consultaDocumento({ entidad, afuera }: Fuente) {
  const opciones = afuera
    ? consulta('GET /api/entidades/:entidad/documento-publicado', { params: { entidad } })
    : consulta('GET /api/entidades/:entidad/plan/documento', { params: { entidad } })
  return queryOptions({
    ...(opciones as ReturnType<typeof consulta<'GET /api/entidades/:entidad/plan/documento'>>),
    refetchInterval: ({ state }) => (seLee(state.data) ? ENTRE_MIRADAS : false),
  })
}

export function seLee(documento: Documento | undefined): boolean {
  const estado = documento?.lectura?.estado
  return estado === 'en_cola' || estado === 'leyendo'
}

export function consultaHalladas({ entidad, afuera }: Fuente, busqueda: { texto: string; pagina: number }) {
  const peticion = { params: { entidad }, consulta: { ...busqueda, tamano: 10 } }
  return afuera
    ? (consultaPaginada('GET /api/entidades/:entidad/documento-publicado/paginas', peticion) as never as Opciones)
    : consultaPaginada('GET /api/entidades/:entidad/plan/documento/paginas', peticion)
}

type Opciones = ReturnType<typeof consultaPaginada<'GET /api/entidades/:entidad/plan/documento/paginas'>>
type OpcionesHoja = ReturnType<typeof consulta<'GET /api/entidades/:entidad/plan/documento/paginas/:pagina'>>

export function consultaHoja({ entidad, afuera }: Fuente, pagina: number, texto: string) {
  const peticion = { params: { entidad, pagina }, consulta: { texto } }
  return afuera
    ? (consulta('GET /api/entidades/:entidad/documento-publicado/paginas/:pagina', peticion) as never as OpcionesHoja)
    : consulta('GET /api/entidades/:entidad/plan/documento/paginas/:pagina', peticion)
}

/** Address of the PDF, at a page of it for the viewer of the browser. */
export function direccionPdf({ entidad, afuera }: Fuente, sha256: string, pagina?: number): string {
  const params = { entidad, sha256 }
  const base = afuera
    ? direccion('GET /api/entidades/:entidad/documento-publicado/archivos/:sha256', { params })
    : direccion('GET /api/entidades/:entidad/plan/documento/archivos/:sha256', { params })
  return pagina === undefined ? base : `${base}#page=${pagina}`
}
