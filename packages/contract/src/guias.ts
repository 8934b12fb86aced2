// DNP's own rows of a cronograma, fulfilled with their product in public, and the guides among them (R1.11).
import { ESTADOS_PROPIA, INSTRUMENTOS } from '@kpt/domain/calendario'
import { z } from 'zod'
import { entero, fecha, instante, nada, texto } from './comun.ts'
import { endpoint } from './endpoint.ts'

const deCronograma = z.object({ instrumento: z.enum(INSTRUMENTOS), vigencia: entero.min(2000).max(2100) })

/** An address that a browser can open, without a password inside. */
const direccion = texto
  .trim()
  .max(500)
  .regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?([/?#][^\s<>"]*)?$/i, 'debe ser una dirección web que empiece por https://')

const producto = z.object({ nombre: z.string(), direccion: z.string(), en: instante })

export const verFilasPropias = endpoint({
  metodo: 'GET',
  ruta: '/api/calendario/:instrumento/:vigencia/propias',
  permiso: 'publico',
  resumen: 'Lo que el cronograma le pide al DNP, cumplido con su producto o vencido',
  params: deCronograma,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    filas: z.array(
      z.object({
        actividad: z.string(),
        texto: z.string(),
        limite: fecha,
        estado: z.enum([...ESTADOS_PROPIA, 'sin_registro']),
        guia: z.boolean(),
        /** Oldest first: the last one is what there is to open. `motivo` says why it corrects the one before. */
        productos: z.array(producto.extend({ motivo: z.string().nullable() })),
      }),
    ),
  }),
  problemas: ['calendario.no_disponible'],
})

export const registrarProducto = endpoint({
  metodo: 'POST',
  ruta: '/api/calendario/:instrumento/:vigencia/propias',
  permiso: 'producto.registrar',
  resumen: 'Registrar el producto con que el DNP cumple una fila suya, o corregir el que había',
  params: deCronograma,
  consulta: nada,
  cuerpo: z.object({
    actividad: texto.min(1).max(80),
    nombre: texto.trim().min(5).max(200),
    direccion,
    motivo: texto.trim().min(5).max(300).nullable(),
  }),
  respuesta: z.object({}),
  problemas: ['calendario.no_disponible', 'producto.falta'],
})

export const listarGuias = endpoint({
  metodo: 'GET',
  ruta: '/api/guias',
  permiso: 'publico',
  resumen: 'Guías publicadas de cada instrumento y vigencia, la más reciente primero',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    guias: z.array(producto.extend({ instrumento: z.enum(INSTRUMENTOS), vigencia: z.number().int() })),
  }),
  problemas: [],
})

export const ENDPOINTS_GUIAS = [verFilasPropias, registrarProducto, listarGuias] as const
