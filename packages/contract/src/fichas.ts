// The card of an entity and the public directory: who represents it and where to find it.
import { CAMPOS_FICHA, CARGOS_REPRESENTANTE } from '@kpt/domain/fichas'
import { z } from 'zod'
import {
  codigoEntidad,
  entero,
  entidadBreve,
  fecha,
  instante,
  nada,
  pagina,
  paginacion,
  porEntidad,
  texto,
} from './comun.ts'
import { endpoint } from './endpoint.ts'

const publica = z.object({
  representante: z.string(),
  cargo: z.enum(CARGOS_REPRESENTANTE),
  desde: fecha,
  hasta: fecha.nullable(),
  nit: z.string(),
  correoOficial: z.string(),
  direccion: z.string(),
  telefono: z.string().nullable(),
  oficinaPlaneacion: z.string(),
  organoControl: z.string(),
})

const campo = z.enum(CAMPOS_FICHA as [(typeof CAMPOS_FICHA)[number]])

export const verFicha = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/ficha',
  permiso: 'publico',
  resumen: 'La ficha pública de una entidad; nula mientras nadie la ha diligenciado',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({ entidad: entidadBreve, ficha: publica.nullable(), actualizadaEn: instante.nullable() }),
  problemas: ['entidad.desconocida'],
})

export const verFichaCompleta = endpoint({
  metodo: 'GET',
  ruta: '/api/entidades/:entidad/ficha/historia',
  permiso: 'ficha.editar',
  resumen: 'La ficha entera para editarla, y quién cambió qué y cuándo',
  params: porEntidad,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    ficha: publica.extend({ acto: z.string() }).nullable(),
    /** Version of the card that is shown; 0 when there is none. */
    n: z.number().int(),
    historia: z.array(
      z.object({
        n: z.number().int(),
        en: instante,
        /** Null: written by the demonstration. */
        por: z.string().nullable(),
        cambios: z.array(z.object({ campo, antes: z.string().nullable(), despues: z.string().nullable() })),
        /** Number of its link in the entity's chain of audit. */
        eslabon: z.number().int().nullable(),
      }),
    ),
  }),
  problemas: ['entidad.desconocida'],
})

export const guardarFicha = endpoint({
  metodo: 'POST',
  ruta: '/api/entidades/:entidad/ficha',
  permiso: 'ficha.editar',
  resumen: 'Guardar la ficha: una versión nueva, que queda en la historia',
  params: porEntidad,
  consulta: nada,
  cuerpo: z.object({
    /** Version that was on screen: if it is no longer the last, nothing is written. */
    contra: entero.min(0),
    ficha: z.object({
      representante: texto.max(400),
      cargo: z.enum(CARGOS_REPRESENTANTE),
      desde: texto.max(10),
      hasta: texto.max(10).nullable(),
      acto: texto.max(400),
      nit: texto.max(40),
      correoOficial: texto.max(400),
      direccion: texto.max(400),
      telefono: texto.max(100).nullable(),
      oficinaPlaneacion: texto.max(400),
      organoControl: texto.max(400),
    }),
  }),
  respuesta: z.object({ n: z.number().int() }),
  problemas: ['entidad.desconocida', 'ficha.faltas', 'ficha.cambio', 'ficha.igual'],
})

export const listarDirectorio = endpoint({
  metodo: 'GET',
  ruta: '/api/directorio',
  permiso: 'publico',
  resumen: 'Directorio de las entidades: por nombre, departamento u oficina, sin que importen tildes ni mayúsculas',
  params: nada,
  consulta: paginacion.extend({ texto: texto.max(80).optional(), departamento: codigoEntidad.optional() }),
  cuerpo: null,
  respuesta: pagina(entidadBreve.extend({ ficha: publica.nullable() })),
  problemas: [],
})

export const ENDPOINTS_FICHAS = [verFicha, verFichaCompleta, guardarFicha, listarDirectorio] as const
