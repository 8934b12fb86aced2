// Recipes and runs of the measurement: what they froze, their life until they are published, and what differs between two.
import { ACTOS_CORRIDA, CAUSAS, FALTAS_RECETA } from '@kpt/domain/mdm'
import { z } from 'zod'
import { codigoEntidad, entero, entidadBreve, huella, instante, nada, pagina, paginacion, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'
import {
  cabezaCorrida,
  cifra,
  claveMdm,
  fuenteMdm,
  insumoBreve,
  medicion,
  puesto,
  receta,
  recetaBreve,
  vigenciaMdm,
} from './mdm-formas.ts'

export const porCorrida = z.object({ corrida: entero.min(1) })
const razon = texto.trim().min(10).max(500)

export const listarRecetasMdm = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/recetas',
  permiso: 'publico',
  resumen: 'Recetas de la medición con sus versiones, la más reciente primero',
  params: nada,
  consulta: paginacion.extend({ medicion: medicion.optional(), vigencia: vigenciaMdm.optional() }),
  cuerpo: null,
  respuesta: pagina(recetaBreve),
  problemas: [],
})

export const verRecetaMdm = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/recetas/:clave/:version',
  permiso: 'publico',
  resumen: 'Una receta entera: indicadores, techos, dato que falta, dimensiones, ajuste y clases, con su huella',
  params: z.object({ clave: claveMdm, version: entero.min(1) }),
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ receta, sha256: huella, cita: recetaBreve.shape.cita, en: instante.nullable() }),
  problemas: ['mdm.receta_no_existe'],
  conEtiqueta: true,
})

export const agregarRecetaMdm = endpoint({
  metodo: 'POST',
  ruta: '/api/mdm/recetas',
  permiso: 'mdm.publicar',
  resumen: 'Agregar una versión de una receta, con el acto del DNP que la cambia; las anteriores no se alteran',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    receta: receta.omit({ version: true, cita: true }),
    acto: texto.trim().min(10).max(300),
    /** Version that the person started from; null for a new recipe. */
    contra: entero.min(1).nullable(),
  }),
  respuesta: z.object({ clave: z.string(), version: z.number().int() }),
  problemas: ['mdm.receta_cambio', 'mdm.receta_incoherente'],
})

const faltaReceta = z.object({ codigo: z.enum(FALTAS_RECETA), clave: z.string() })

export const comprobarRecetaMdm = endpoint({
  metodo: 'POST',
  ruta: '/api/mdm/recetas/comprobacion',
  permiso: 'mdm.ver',
  resumen: 'Decir qué le falta a una receta para poder calcular con ella, sin guardarla',
  params: nada,
  consulta: nada,
  cuerpo: z.object({ receta: receta.omit({ version: true, cita: true }) }),
  respuesta: z.object({ faltas: z.array(faltaReceta) }),
  problemas: [],
})

export const pedirCorrida = endpoint({
  metodo: 'POST',
  ruta: '/api/mdm/corridas',
  permiso: 'mdm.preparar',
  resumen: 'Congelar los insumos y la receta de una vigencia y ponerla a calcular',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    receta: z.object({ clave: claveMdm, version: entero.min(1) }),
    vigencia: vigenciaMdm,
    /** A version of each source; of those that are not said, the last one. */
    insumos: z.array(z.object({ fuente: fuenteMdm, version: entero.min(1) })).max(40),
    motivo: razon,
  }),
  respuesta: z.object({ corrida: z.number().int() }),
  problemas: ['mdm.receta_no_existe', 'mdm.receta_vigencia', 'mdm.faltan_insumos', 'mdm.insumo_no_existe'],
})

export const listarCorridasMdm = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/corridas',
  permiso: 'publico',
  resumen: 'Corridas publicadas, la más reciente primero; quien prepara la medición ve además las demás',
  params: nada,
  consulta: paginacion.extend({
    medicion: medicion.optional(),
    vigencia: vigenciaMdm.optional(),
    /** Only those in force: published and not replaced. */
    vigentes: z.enum(['si', 'no']).default('no'),
  }),
  cuerpo: null,
  respuesta: pagina(cabezaCorrida),
  problemas: [],
})

export const verCorridaMdm = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/corridas/:corrida',
  permiso: 'publico',
  resumen: 'Una corrida con lo que congeló, sus huellas y su vida',
  params: porCorrida,
  consulta: nada,
  cuerpo: null,
  respuesta: cabezaCorrida.extend({
    recetaSha256: huella,
    gruposSha256: huella,
    insumos: z.array(insumoBreve),
    /** Null until it is computed. */
    resultado: z
      .object({
        ...{
          sha256: huella,
          codigoVersion: z.string(),
          codigoSha256: huella,
          milisegundos: z.number().int(),
          en: instante,
        },
        /** Last link of its manifest. */
        eslabon: huella,
        /** How many of each class, in the order of the recipe. */
        clases: z.array(z.object({ clave: z.string(), nombre: z.string(), cuantas: z.number().int() })),
        grupos: z.array(z.object({ grupo: z.string().nullable(), cuantas: z.number().int() })),
      })
      .nullable(),
    /** Who did it only for whoever prepares the measurement: the public sees the role. */
    sucesos: z.array(
      z.object({
        acto: z.enum(['pedir', 'reemplazar', ...ACTOS_CORRIDA]),
        nota: z.string().nullable(),
        ...{ por: z.string().nullable(), rol: z.string(), en: instante },
      }),
    ),
    /** What whoever asks may do with it now. */
    puede: z.array(z.enum(ACTOS_CORRIDA)),
  }),
  problemas: ['mdm.corrida_no_existe'],
})

const actoCorrida = <const A extends string>(acto: A, resumen: string) =>
  ({
    metodo: 'POST',
    ruta: `/api/mdm/corridas/:corrida/${acto}`,
    resumen,
    params: porCorrida,
    consulta: nada,
    respuesta: cabezaCorrida,
  }) as const

export const revisarCorrida = endpoint({
  ...actoCorrida('revision', 'Dar por revisada una corrida preliminar; no puede hacerlo quien la pidió'),
  permiso: 'mdm.preparar',
  cuerpo: z.object({ nota: razon }),
  problemas: ['mdm.corrida_no_existe', 'mdm.corrida_estado', 'mdm.misma_persona'],
})

export const publicarCorrida = endpoint({
  ...actoCorrida(
    'publicacion',
    'Publicar una corrida revisada; si ya hay una de esa vigencia, la reemplaza y dice por qué',
  ),
  permiso: 'mdm.publicar',
  cuerpo: z.object({
    nota: razon,
    /** Run in force that it replaces, as the person saw it; null when there is none. */
    reemplaza: entero.min(1).nullable(),
  }),
  problemas: ['mdm.corrida_no_existe', 'mdm.corrida_estado', 'mdm.misma_persona', 'mdm.reemplazo'],
})

export const descartarCorrida = endpoint({
  ...actoCorrida('descarte', 'Descartar una corrida que no se publicó'),
  permiso: 'mdm.preparar',
  cuerpo: z.object({ nota: razon }),
  problemas: ['mdm.corrida_no_existe', 'mdm.corrida_estado'],
})

export const descargarManifiesto = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/corridas/:corrida/manifiesto',
  permiso: 'publico',
  resumen: 'El manifiesto de una corrida: todo lo que hace falta para repetirla bit por bit con «kpt mdm verificar»',
  params: porCorrida,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['mdm.corrida_no_existe', 'mdm.corrida_sin_calcular'],
  conEtiqueta: true,
  porMinuto: 30,
})

const figurasDe = z.object({ indice: cifra, clase: z.string().nullable(), grupo: puesto, nacional: puesto }).nullable()

export const compararCorridasMdm = endpoint({
  metodo: 'GET',
  ruta: '/api/mdm/comparacion',
  permiso: 'publico',
  resumen: 'Qué cambió entre dos corridas de una medición: quién se movió, cuánto y por qué',
  params: nada,
  consulta: paginacion.extend({
    ...{ de: entero.min(1), a: entero.min(1) },
    causa: z.enum(CAUSAS).optional(),
    departamento: codigoEntidad.optional(),
    grupo: texto.max(4).optional(),
    texto: texto.max(80).optional(),
    orden: z.enum(['cambio', 'puesto', 'codigo']).default('cambio'),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      ...{ de: figurasDe, a: figurasDe },
      indice: cifra,
      /** How much of the change comes from the recipe; the rest, from the inputs. */
      porReceta: cifra,
      causas: z.array(z.enum(CAUSAS)),
      columnas: z.array(z.string()),
    }),
  ).extend({
    ...{ de: cabezaCorrida, a: cabezaCorrida },
    /** How many by each cause, and how many did not move. */
    cuenta: z.object({
      causas: z.record(z.enum(CAUSAS), z.number().int()),
      ...{ iguales: z.number().int(), suben: z.number().int(), bajan: z.number().int() },
    }),
    mismaReceta: z.boolean(),
    /** Sources whose version is another one. */
    fuentes: z.array(z.object({ fuente: z.string(), de: z.number().int().nullable(), a: z.number().int().nullable() })),
  }),
  problemas: ['mdm.corrida_no_existe', 'mdm.corrida_sin_calcular', 'mdm.otra_medicion'],
})

export const ENDPOINTS_MDM_CORRIDAS = [
  listarRecetasMdm,
  verRecetaMdm,
  agregarRecetaMdm,
  comprobarRecetaMdm,
  pedirCorrida,
  listarCorridasMdm,
  verCorridaMdm,
  revisarCorrida,
  publicarCorrida,
  descartarCorrida,
  descargarManifiesto,
  compararCorridasMdm,
] as const
