// Results of the measurement: anybody reads those of a published run; whoever prepares it reads the others too, that say what they are (R7.3).
import { REGLAS_FALTANTE } from '@kpt/domain/mdm'
import { z } from 'zod'
import { codigoEntidad, entero, entidadBreve, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { porCorrida } from './mdm-corridas.ts'
import { cabezaCorrida, cifra, claveMdm, medida, motivoSinMedicion, posicion, puesto, puestos } from './mdm-formas.ts'

const filtros = {
  grupo: z
    .string()
    .regex(/^(C|G[1-5])$/)
    .optional(),
  departamento: codigoEntidad.optional(),
}
/** `indice`, `cambio` (of the index since the vigencia before), or the key of a component or of a dimension. */
const cifraPedida = claveMdm.default('indice')
const cinco = {
  ...{ cuantos: z.number().int(), minimo: cifra, media: cifra, maximo: cifra },
  cuartiles: z.tuple([z.number(), z.number(), z.number()]).nullable(),
}
const SIN = ['mdm.corrida_no_existe', 'mdm.corrida_sin_calcular'] as const
const DE_CIFRA = [...SIN, 'mdm.cifra_desconocida'] as const

export const listarPuestos = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/corridas/:corrida/puestos',
  permiso: 'publico',
  resumen: 'Las entidades de una corrida, ordenadas por el índice, un componente o una dimensión',
  params: porCorrida,
  consulta: paginacion.extend({
    ...filtros,
    clase: claveMdm.optional(),
    texto: texto.max(80).optional(),
    orden: cifraPedida,
    sentido: z.enum(['desc', 'asc']).default('desc'),
  }),
  cuerpo: null,
  respuesta: pagina(posicion),
  problemas: [...DE_CIFRA],
  conEtiqueta: true,
})

export const verDistribucionMdm = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/corridas/:corrida/distribucion',
  permiso: 'publico',
  resumen: 'Cómo se reparte una cifra: cuentas por tramo, cuartiles y clases',
  params: porCorrida,
  consulta: z.object({
    ...filtros,
    cifra: cifraPedida,
    ancho: entero.min(1).max(20).default(5),
  }),
  cuerpo: null,
  respuesta: z.object({
    ...cinco,
    sinCifra: z.number().int(),
    /** The same five numbers inside each group of capacities. */
    porGrupo: z.array(z.object({ grupo: z.string().nullable(), ...cinco })),
    tramos: z.array(z.object({ desde: z.number(), hasta: z.number(), cuantos: z.number().int() })),
    clases: z.array(z.object({ clave: z.string(), nombre: z.string(), cuantas: z.number().int() })),
  }),
  problemas: [...DE_CIFRA],
  conEtiqueta: true,
})

export const verPuntosMdm = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/corridas/:corrida/puntos',
  permiso: 'publico',
  resumen: 'Todas las entidades con sus componentes y su índice, para la nube de puntos y el mapa',
  params: porCorrida,
  consulta: z.object({ ...filtros, cifra: cifraPedida }),
  cuerpo: null,
  respuesta: z.object({
    /** Keys of the components, in the order of their values. */
    componentes: z.array(z.object({ clave: z.string(), nombre: z.string() })),
    clases: z.array(z.object({ clave: z.string(), nombre: z.string(), desde: z.number().nullable() })),
    puntos: z.array(
      z.object({
        ...{ codigo: z.string(), nombre: z.string(), grupo: z.string().nullable(), clase: z.string().nullable() },
        valores: z.array(cifra),
        indice: cifra,
        /** The figure that was asked for. */
        cifra,
      }),
    ),
  }),
  problemas: [...DE_CIFRA],
  conEtiqueta: true,
})

/** From which table a value comes, and which row of its file. */
const procede = z.object({
  columna: z.string(),
  valor: cifra,
  fuente: z.string(),
  version: z.number().int().nullable(),
  fila: z.number().int().nullable(),
  /** Out of what the entity answered: version and receipt, null when it had sent nothing. Null where it came in a file. */
  respuestas: z.object({ version: z.number().int().nullable(), recibo: z.string().nullable() }).nullable(),
})

const aporte = z.object({
  clave: z.string(),
  nombre: z.string(),
  /** Points of the index that it adds or takes. */
  puntos: z.number(),
  ...{ de: z.number(), a: z.number() },
})
const aportes = z
  .object({
    /** Index of what it is compared with, and of the entity: the points add up to their difference. */
    ...{ de: z.number(), a: z.number() },
    partes: z.array(aporte.extend({ clase: z.enum(['dimension', 'previo']), indicadores: z.array(aporte) })),
  })
  .nullable()

const cuantos = { grupo: z.number().int(), nacional: z.number().int() }

const vecina = z
  .object({ entidad: entidadBreve, indice: z.number(), puesto: z.number().int(), distancia: z.number() })
  .nullable()

export const verMedicionEntidad = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/corridas/:corrida/entidades/:entidad',
  permiso: 'publico',
  resumen:
    'Una entidad con la traza de su puntaje hasta la fila de cada tabla, su distancia a las de su grupo y lo que más la subió y la bajó',
  params: porCorrida.extend({ entidad: codigoEntidad }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    corrida: cabezaCorrida,
    entidad: entidadBreve,
    grupo: z.string().nullable(),
    indice: cifra,
    clase: z.object({ clave: z.string(), nombre: z.string() }).nullable(),
    motivo: motivoSinMedicion,
    puestos,
    /** How many have a position in the group and in the country, by the index and by each component. */
    deCuantos: z.object({ ...cuantos, componentes: z.record(z.string(), z.object(cuantos)) }),
    /** Its figures in the published run of the vigencia before; null without one. */
    anterior: z
      .object({ vigencia: z.number().int(), indice: cifra, componentes: z.record(z.string(), cifra) })
      .nullable(),
    componentes: z.array(
      z.object({
        ...{ clave: z.string(), nombre: z.string(), valor: cifra, puesto, medianaGrupo: cifra },
        dimensiones: z.array(
          z.object({
            ...{ clave: z.string(), nombre: z.string(), valor: cifra, medianaGrupo: cifra },
            /** Where the recipe begins at the dimension: where its value comes from. */
            procede: procede.nullable(),
            indicadores: z.array(
              z.object({
                ...{ clave: z.string(), nombre: z.string(), unidad: z.string(), medida, peso: z.number() },
                ...{ crudo: cifra, valor: cifra, medianaGrupo: cifra },
                reglaFalta: z.enum(REGLAS_FALTANTE),
                /** Rule that answered for a value that was missing. */
                falta: z.enum(REGLAS_FALTANTE).nullable(),
                columnas: z.array(procede),
              }),
            ),
          }),
        ),
      }),
    ),
    /** Null in measurements without it. */
    ajuste: z
      .object({
        ...{ base: z.string(), por: z.string(), actual: cifra, previo: cifra, factor: cifra },
        procede: procede,
      })
      .nullable(),
    /** What the engine takes, for the browser to try other values. */
    valores: z.record(z.string(), cifra),
    pares: z.object({
      medianaGrupo: cifra,
      /** The next ones in the group, above and below. */
      arriba: vecina,
      abajo: vecina,
    }),
    /** Against the published run of the vigencia before, where both have the same recipe or its dimensions. */
    desdeAnterior: aportes,
    /** Against the mean of its group in each step. */
    desdeGrupo: aportes,
    /** As DNP published them; null where they are not known. */
    publicado: z.object({ indice: cifra, gestion: cifra, resultados: cifra, cita: z.string() }).nullable(),
    /** The published runs in force of every vigencia. */
    serie: z.array(
      z.object({
        ...{ vigencia: z.number().int(), corrida: z.number().int(), indice: cifra, clase: z.string().nullable() },
        ...{ grupo: puesto, nacional: puesto, publicado: cifra, demostracion: z.boolean() },
      }),
    ),
  }),
  problemas: [...SIN, 'mdm.entidad_sin_medicion'],
  conEtiqueta: true,
})

const descarga = <const F extends string>(formato: F, resumen: string) =>
  ({
    metodo: 'GET',
    ruta: `/api/mdm/corridas/:corrida/${formato}`,
    permiso: 'publico',
    resumen,
    params: porCorrida,
    consulta: nada,
    cuerpo: null,
    respuesta: 'archivo',
    problemas: [...SIN],
    conEtiqueta: true,
    porMinuto: 60,
  }) as const

export const descargarMdmCsv = endpoint(descarga('csv', 'Los resultados de una corrida en CSV, con su procedencia'))
export const descargarMdmXlsx = endpoint(
  descarga('xlsx', 'Los resultados de una corrida en Excel, con su receta y su procedencia'),
)

export const ENDPOINTS_MDM = [
  listarPuestos,
  verDistribucionMdm,
  verPuntosMdm,
  verMedicionEntidad,
  descargarMdmCsv,
  descargarMdmXlsx,
] as const
