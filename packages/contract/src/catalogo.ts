// The Catálogo Programático de la Inversión, in public: its branches, what is in each, and the search over it (R2.3).
import { z } from 'zod'
import { fecha, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

/** Beginning of the codes to stay under: nothing, a sector, a programme or a product. */
const bajo = z.string().regex(/^(\d{2}|\d{4}|\d{7})?$/)

const nombrado = z.object({ codigo: z.string(), nombre: z.string() })

export const entradaCatalogo = z.object({
  ...{ sector: z.string(), sectorNombre: z.string(), programa: z.string(), programaNombre: z.string() },
  ...{ producto: z.string(), productoNombre: z.string(), indicador: z.string(), indicadorNombre: z.string() },
  unidad: z.string(),
  /** The main indicator of its product. */
  principal: z.boolean(),
})

export const buscarCatalogo = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/indicadores',
  permiso: 'publico',
  resumen: 'Buscar indicadores del Catálogo por palabras o por el comienzo de su código, con errores y sin tildes',
  params: nada,
  consulta: z.object({
    texto: texto.max(200).default(''),
    bajo: bajo.default(''),
    pagina: paginacion.shape.pagina,
    tamano: z.coerce.number().int().min(1).max(100).default(20),
  }),
  cuerpo: null,
  /** `parcial`: no indicator has everything that was asked; these have the most of it. */
  respuesta: pagina(entradaCatalogo).extend({ version: z.string(), parcial: z.boolean() }),
  problemas: ['catalogo.sin_version'],
})

export const verRamaCatalogo = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo',
  permiso: 'publico',
  resumen: 'Los sectores del Catálogo vigente, los programas de un sector o los productos de un programa',
  params: nada,
  consulta: paginacion.extend({
    bajo: z
      .string()
      .regex(/^(\d{2}|\d{4})?$/)
      .default(''),
  }),
  cuerpo: null,
  respuesta: pagina(nombrado.extend({ productos: z.number().int(), indicadores: z.number().int() })).extend({
    version: z.object({ version: z.string(), nombre: z.string(), desde: fecha }),
    /** From the sector down to what was asked. */
    rama: z.array(nombrado),
  }),
  problemas: ['catalogo.sin_version', 'catalogo.no_existe'],
})

export const verProductoCatalogo = endpoint({
  metodo: 'GET',
  ruta: '/api/catalogo/productos/:producto',
  permiso: 'publico',
  resumen: 'Un producto del Catálogo con sus indicadores; uno inactivo se lee como en la última versión que lo tuvo',
  params: z.object({ producto: z.string().regex(/^\d{7}$/) }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    codigo: z.string(),
    nombre: z.string(),
    /** From its sector down to itself. */
    rama: z.array(nombrado),
    descripcion: z.string().nullable(),
    medido: z.string().nullable(),
    /** Day on which the version that no longer has it began; null while it is active. */
    inactivoDesde: fecha.nullable(),
    /** Version of the catalogue that is read. */
    version: z.object({ version: z.string(), nombre: z.string(), desde: fecha }),
    indicadores: z.array(
      z.object({
        ...{ codigo: z.string(), nombre: z.string(), unidad: z.string(), principal: z.boolean() },
        ...{ esNacional: z.boolean().nullable(), esTerritorial: z.boolean().nullable() },
        ...{ ods: z.string().nullable(), metaOds: z.string().nullable(), tipologia: z.string().nullable() },
        ...{ tieneEdt: z.boolean().nullable(), edt: z.string().nullable() },
        inactivoDesde: fecha.nullable(),
        /** Metas of the present plans that hold it, and how many plans they are of. */
        metas: z.number().int(),
        planes: z.number().int(),
      }),
    ),
  }),
  problemas: ['catalogo.no_existe'],
})

export const ENDPOINTS_CATALOGO = [verRamaCatalogo, buscarCatalogo, verProductoCatalogo] as const
