// Selective review: what DNP selects in a corte, by hand, by risk or by a sample whose frame is published before its draw (R4.3, N9).
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { ESTADOS_REPORTE } from '@kpt/domain/reportes'
import { DIMENSIONES, NIVELES_RIESGO } from '@kpt/domain/revision'
import { z } from 'zod'
import {
  autor,
  codigoEntidad,
  entero,
  entidadBreve,
  huella,
  instante,
  nada,
  pagina,
  paginacion,
  texto,
} from './comun.ts'
import { endpoint } from './endpoint.ts'
import { riesgo } from './riesgo.ts'
import { porCorte } from './tablero-formas.ts'

const cuantos = z.number().int()
const estado = z.enum(ESTADOS_REPORTE)
const nivel = z.enum(NIVELES_RIESGO)
const dimension = z.enum(DIMENSIONES)
const motivo = texto.trim().min(10).max(2000)
const porNumero = porCorte.extend({ numero: entero.min(1) })

const delCorte = { instrumento: z.enum(INSTRUMENTOS), vigencia: cuantos, corte: cuantos, numero: cuantos }

/** Of a sample: what was said before the draw. */
const promesa = z.object({
  unidades: cuantos,
  tamano: cuantos,
  minimo: cuantos,
  dimensiones: z.array(dimension),
  /** Version of the table that measured the risk; null where risk does not divide it. */
  reglaRiesgo: z.string().nullable(),
  origen: z.discriminatedUnion('clase', [
    z.object({ clase: z.literal('sorteo_publico'), fuente: z.string(), sorteoEn: instante }),
    z.object({ clase: z.literal('compromiso'), huella: z.string() }),
  ]),
  sorteadaEn: instante.nullable(),
})

const breve = z.object({
  ...delCorte,
  modo: z.enum(['mano', 'riesgo', 'muestra']),
  motivo: z.string(),
  autor,
  en: instante,
  /** Reports in it, those that passed to DNP's review and those that could not; the rest are on their way. */
  reportes: cuantos,
  seleccionados: cuantos,
  noSePudo: cuantos,
  muestra: promesa.nullable(),
})

export const verSelecciones = endpoint({
  metodo: 'GET',
  ruta: '/api/seleccion/:instrumento/:vigencia/:corte',
  permiso: 'seleccion.ver',
  resumen: 'Las selecciones de un corte y cuántos reportes se pueden seleccionar, por nivel de riesgo',
  params: porCorte,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    selecciones: z.array(breve),
    elegibles: z.object({ total: cuantos, alto: cuantos, medio: cuantos, bajo: cuantos, porMedir: cuantos }),
    departamentos: z.array(z.object({ codigo: z.string(), nombre: z.string() })),
  }),
  problemas: ['calendario.no_disponible'],
})

export const listarElegibles = endpoint({
  metodo: 'GET',
  ruta: '/api/seleccion/:instrumento/:vigencia/:corte/elegibles',
  permiso: 'seleccion.ver',
  resumen: 'Los reportes que se pueden seleccionar, con su riesgo y por qué; primero el mayor',
  params: porCorte,
  consulta: paginacion.extend({
    departamento: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    riesgo: nivel.optional(),
    texto: texto.max(80).optional(),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      estado,
      version: cuantos,
      /** Null while its counts are not made. */
      riesgo: riesgo.nullable(),
    }),
  ),
  problemas: ['calendario.no_disponible'],
})

const regla = { tamano: entero.min(1).max(2000), minimo: entero.min(0).max(50) }

export const verPreviaMuestra = endpoint({
  metodo: 'GET',
  ruta: '/api/seleccion/:instrumento/:vigencia/:corte/previa',
  permiso: 'seleccion.hacer',
  resumen: 'Cuánto le tocaría a cada estrato de una muestra, antes de publicarla',
  params: porCorte,
  consulta: z.object({ ...regla, dimensiones: texto.max(60).default('') }),
  cuerpo: null,
  respuesta: z.object({
    unidades: cuantos,
    falta: z.enum(['mas_que_el_marco', 'menos_que_los_minimos']).nullable(),
    asignacion: z.array(z.object({ estrato: z.string(), unidades: cuantos, muestra: cuantos })),
  }),
  problemas: ['calendario.no_disponible'],
})

const hecha = z.object({ numero: cuantos })

export const hacerSeleccion = endpoint({
  metodo: 'POST',
  ruta: '/api/seleccion/:instrumento/:vigencia/:corte',
  permiso: 'seleccion.hacer',
  resumen: 'Seleccionar reportes a mano, o los de mayor riesgo, con su motivo',
  params: porCorte,
  consulta: nada,
  cuerpo: z.discriminatedUnion('modo', [
    z.object({ modo: z.literal('mano'), motivo, entidades: z.array(codigoEntidad).min(1).max(500) }),
    z.object({ modo: z.literal('riesgo'), motivo, cuantos: z.number().int().min(1).max(500) }),
  ]),
  respuesta: hecha,
  problemas: ['calendario.no_disponible', 'seleccion.no_elegible', 'muestra.tamano'],
})

export const publicarMuestra = endpoint({
  metodo: 'POST',
  ruta: '/api/seleccion/:instrumento/:vigencia/:corte/muestras',
  permiso: 'seleccion.hacer',
  resumen: 'Publicar el marco de una muestra, su regla y de dónde saldrá la semilla, antes del sorteo',
  params: porCorte,
  consulta: nada,
  cuerpo: z.object({
    motivo,
    tamano: z.number().int().min(1).max(2000),
    minimo: z.number().int().min(0).max(50),
    dimensiones: z.array(dimension).max(DIMENSIONES.length),
    origen: z.discriminatedUnion('clase', [
      z.object({
        clase: z.literal('sorteo_publico'),
        fuente: texto.trim().min(10).max(500),
        sorteoEn: z.iso.datetime({ offset: true }),
      }),
      z.object({ clase: z.literal('compromiso'), huella }),
    ]),
  }),
  respuesta: hecha,
  problemas: ['calendario.no_disponible', 'muestra.tamano', 'muestra.momento_pasado'],
})

export const sortearMuestra = endpoint({
  metodo: 'POST',
  ruta: '/api/seleccion/:instrumento/:vigencia/:corte/muestras/:numero/sorteo',
  permiso: 'seleccion.hacer',
  resumen: 'Registrar la semilla y sortear: el resultado queda publicado y los reportes pasan a revisión',
  params: porNumero,
  consulta: nada,
  cuerpo: z.object({ semilla: texto.min(1).max(200), prueba: texto.trim().min(5).max(1000) }),
  respuesta: hecha,
  problemas: ['seleccion.no_existe', 'muestra.sorteada', 'muestra.antes_de_hora', 'muestra.semilla'],
})

export const verSeleccion = endpoint({
  metodo: 'GET',
  ruta: '/api/seleccion/:instrumento/:vigencia/:corte/selecciones/:numero',
  permiso: 'seleccion.ver',
  resumen: 'Una selección con sus reportes y en qué va cada uno',
  params: porNumero,
  consulta: paginacion,
  cuerpo: null,
  respuesta: breve.extend({
    pagina: pagina(
      z.object({
        entidad: entidadBreve,
        orden: cuantos,
        estrato: z.string().nullable(),
        estado,
        version: cuantos,
        /** Whether it passed to DNP's review; null while it is on its way. */
        hecho: z.boolean().nullable(),
        /** State that kept it from being selected. */
        estorbo: estado.nullable(),
      }),
    ),
  }),
  problemas: ['seleccion.no_existe'],
})

export const reintentarSeleccion = endpoint({
  metodo: 'POST',
  ruta: '/api/seleccion/:instrumento/:vigencia/:corte/selecciones/:numero/intento',
  permiso: 'seleccion.hacer',
  resumen: 'Pasar a revisión los reportes de una selección que no se pudieron pasar antes',
  params: porNumero,
  consulta: nada,
  cuerpo: null,
  respuesta: hecha,
  problemas: ['seleccion.no_existe'],
})

export const listarMuestras = endpoint({
  metodo: 'GET',
  ruta: '/api/muestras',
  permiso: 'publico',
  resumen: 'Las muestras publicadas para revisión selectiva, la más reciente primero',
  params: nada,
  consulta: paginacion,
  cuerpo: null,
  respuesta: pagina(promesa.extend({ ...delCorte, publicadaEn: instante, motivo: z.string() })),
  problemas: [],
})

export const verMuestra = endpoint({
  metodo: 'GET',
  ruta: '/api/muestras/:instrumento/:vigencia/:corte/:numero',
  permiso: 'publico',
  resumen:
    'Una muestra publicada: la regla, la huella del marco, lo que toca a cada estrato, la semilla y el resultado',
  params: porNumero,
  consulta: nada,
  cuerpo: null,
  respuesta: promesa.extend({
    ...delCorte,
    publicadaEn: instante,
    motivo: z.string(),
    huellaMarco: z.string(),
    asignacion: z.array(z.object({ estrato: z.string(), unidades: cuantos, muestra: cuantos })),
    eslabones: z.array(z.string()),
    sorteo: z
      .object({
        semilla: z.string(),
        prueba: z.string(),
        seleccion: z.array(
          z.object({
            orden: cuantos,
            estrato: z.string(),
            entidad: z.string(),
            nombre: z.string(),
            departamentoNombre: z.string(),
            clave: z.string(),
          }),
        ),
      })
      .nullable(),
  }),
  problemas: ['seleccion.no_existe'],
})

export const descargarMarco = endpoint({
  metodo: 'GET',
  ruta: '/api/muestras/:instrumento/:vigencia/:corte/:numero/marco',
  permiso: 'publico',
  resumen: 'El marco de una muestra, en CSV: su SHA-256 es la huella publicada',
  params: porNumero,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['seleccion.no_existe'],
})

export const descargarMuestra = endpoint({
  metodo: 'GET',
  ruta: '/api/muestras/:instrumento/:vigencia/:corte/:numero/archivo',
  permiso: 'publico',
  resumen: 'La muestra entera, en JSON, para recalcularla sin este sistema',
  params: porNumero,
  consulta: nada,
  cuerpo: null,
  respuesta: 'archivo',
  problemas: ['seleccion.no_existe'],
})

export const ENDPOINTS_SELECCION = [
  verSelecciones,
  listarElegibles,
  verPreviaMuestra,
  hacerSeleccion,
  publicarMuestra,
  sortearMuestra,
  verSeleccion,
  reintentarSeleccion,
  listarMuestras,
  verMuestra,
  descargarMarco,
  descargarMuestra,
] as const
