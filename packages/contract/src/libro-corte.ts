// A report by workbook: downloaded prefilled, filled elsewhere, uploaded, previewed, confirmed into the draft, given back annotated (R3).

import { CLASES_CAMBIO } from '@kpt/domain/reportes/libro'
import { z } from 'zod'
import { campoDeReporte, LARGO_VALOR } from './borrador.ts'
import { archivoDeclarado, cargaBreve } from './cargas.ts'
import {
  autor,
  claveReporte,
  entero,
  grupoHallazgos,
  hallazgo,
  instante,
  lugarDeReporte,
  nada,
  pagina,
  paginacion,
  uuid,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const LIBROS = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros'
const porLibro = claveReporte.extend({ carga: uuid })

export const descargarLibroCorte = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libro',
  permiso: 'reporte.ver',
  resumen:
    'El libro de Excel del reporte: el borrador para llenar por fuera o, con versión, lo que se envió, solo para leer',
  params: claveReporte,
  consulta: z.object({ version: entero.min(1).optional() }),
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['reporte.no_existe', 'reporte.no_editable', 'reporte.version_no_existe', 'plan.no_existe'],
})

export const crearLibroCorte = endpoint({
  metodo: 'POST',
  ruta: LIBROS,
  permiso: 'reporte.editar',
  resumen: 'Declarar el libro del reporte que se va a cargar por trozos',
  params: claveReporte,
  consulta: nada,
  cuerpo: archivoDeclarado,
  respuesta: cargaBreve,
  problemas: ['reporte.no_existe', 'carga.muy_grande'],
})

export const recibirTrozoLibro = endpoint({
  metodo: 'POST',
  ruta: `${LIBROS}/:carga/trozos/:trozo`,
  permiso: 'reporte.editar',
  resumen: 'Recibir un trozo del libro (numerados desde 0); repetirlo no daña nada',
  params: porLibro.extend({ trozo: entero.min(0).max(10_000) }),
  consulta: nada,
  cuerpo: 'bytes',
  respuesta: cargaBreve,
  problemas: ['carga.no_existe', 'carga.estado', 'carga.trozo'],
})

export const cerrarLibroCorte = endpoint({
  metodo: 'POST',
  ruta: `${LIBROS}/:carga/cierre`,
  permiso: 'reporte.editar',
  resumen: 'Cerrar la carga cuando llegaron todos los trozos: el libro queda en cola para leerse',
  params: porLibro,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaBreve,
  problemas: ['carga.no_existe', 'carga.estado', 'carga.incompleta'],
})

export const descartarLibroCorte = endpoint({
  metodo: 'POST',
  ruta: `${LIBROS}/:carga/descarte`,
  permiso: 'reporte.editar',
  resumen: 'Descartar un libro que no se confirmó',
  params: porLibro,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaBreve,
  problemas: ['carga.no_existe', 'carga.estado'],
})

export const listarLibrosCorte = endpoint({
  metodo: 'GET',
  ruta: LIBROS,
  permiso: 'reporte.editar',
  resumen: 'Libros que se han cargado en el reporte, el más reciente primero',
  params: claveReporte,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(cargaBreve),
  problemas: [],
})

/** What a confirmation did. */
const hecho = z.object({
  guardados: z.number().int(),
  /** Somebody changed them between the preview and the confirmation: they stay as they are in the report. */
  conflictos: z.number().int(),
  rechazados: z.number().int(),
})

export const verLibroCorte = endpoint({
  metodo: 'GET',
  ruta: `${LIBROS}/:carga`,
  permiso: 'reporte.editar',
  resumen: 'Un libro cargado: de qué reporte es, qué cambiaría en el borrador como está hoy y qué hallazgos trae',
  params: porLibro,
  consulta: nada,
  cuerpo: null,
  respuesta: cargaBreve.extend({
    vista: z
      .object({
        sello: z.object({
          entidad: z.string(),
          vigencia: z.number().int(),
          corte: z.number().int(),
          /** Of the plan or of the questionnaire with which it was made. */
          version: z.number().int(),
          descargadoEn: instante,
        }),
        /** The one in force. */
        version: z.number().int(),
        /** Metas or questions that it holds. */
        lugares: z.number().int(),
        /** How many cells of each class: they go in, somebody changed them since, they came blank. */
        cambian: z.number().int(),
        conflictos: z.number().int(),
        vacias: z.number().int(),
        grupos: z.array(grupoHallazgos),
      })
      .nullable(),
    rechazo: z.array(hallazgo).nullable(),
    hecho: hecho.nullable(),
  }),
  problemas: ['carga.no_existe', 'reporte.no_existe', 'plan.no_existe'],
})

const celda = z.object({
  meta: lugarDeReporte,
  campo: campoDeReporte,
  clave: z.string().max(60),
})

export const listarCambiosLibro = endpoint({
  metodo: 'GET',
  ruta: `${LIBROS}/:carga/cambios`,
  permiso: 'reporte.editar',
  resumen: 'Celdas del libro que difieren del borrador, por clase, con el valor de antes y el de después',
  params: porLibro,
  consulta: paginacion.extend({ clase: z.enum(CLASES_CAMBIO) }),
  cuerpo: null,
  respuesta: pagina(
    celda.extend({
      /** As people know it: the code of SisPT of a meta, the number of a question; and its words. */
      codigo: z.string(),
      texto: z.string(),
      fuente: z.string().nullable(),
      hoja: z.string(),
      celda: z.string(),
      /** What the book was filled from, what the report holds now, and what the book brings. */
      base: z.string().nullable(),
      hay: z.string().nullable(),
      valor: z.string().nullable(),
      /** Who wrote what the report holds now; only of conflicts. */
      autor: autor.nullable(),
      en: instante.nullable(),
    }),
  ),
  problemas: ['carga.no_existe', 'carga.estado', 'reporte.no_existe', 'plan.no_existe'],
})

export const confirmarLibroCorte = endpoint({
  metodo: 'POST',
  ruta: `${LIBROS}/:carga/confirmacion`,
  permiso: 'reporte.editar',
  resumen: 'Pasar al borrador lo que trae el libro: cada celda como si se escribiera en la pantalla',
  params: porLibro,
  consulta: nada,
  cuerpo: z.object({
    /** Whether cells that held a value and came blank are emptied. */
    vaciar: z.boolean(),
    /** Conflicts in which the book's value is chosen, each with the value that the person saw in the report. */
    mios: z.array(celda.extend({ hay: z.string().max(LARGO_VALOR).nullable() })).max(10_000),
  }),
  respuesta: hecho,
  problemas: ['carga.no_existe', 'carga.estado', 'reporte.no_existe', 'reporte.no_editable', 'plan.no_existe'],
})

export const descargarLibroCorteAnotado = endpoint({
  metodo: 'GET',
  ruta: `${LIBROS}/:carga/anotado`,
  permiso: 'reporte.editar',
  resumen: 'El mismo libro que se cargó, con los hallazgos y los conflictos como notas y color en sus celdas',
  params: porLibro,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['carga.no_existe', 'carga.estado', 'libro.no_anotable', 'reporte.no_existe', 'plan.no_existe'],
})

export const ENDPOINTS_LIBRO_CORTE = [
  descargarLibroCorte,
  crearLibroCorte,
  recibirTrozoLibro,
  cerrarLibroCorte,
  descartarLibroCorte,
  listarLibrosCorte,
  verLibroCorte,
  listarCambiosLibro,
  confirmarLibroCorte,
  descargarLibroCorteAnotado,
] as const
