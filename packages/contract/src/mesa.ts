// The desk of whoever reviews (R4.1): its queue by state, lateness, risk and age; who has what; who did not send; and beside each report what was
// looked at, its checklist and the team's own notes. Nothing of this changes a figure or a state.

import { INSTRUMENTOS, MEDIOS_LLAMADA, RESULTADOS_LLAMADA } from '@kpt/domain/calendario'
import { ESTADOS_REPORTE, HECHOS_PUBLICOS } from '@kpt/domain/reportes'
import { NIVELES_RIESGO } from '@kpt/domain/revision'
import { z } from 'zod'
import { claveReporte, entero, entidadBreve, fecha, instante, nada, pagina, paginacion, texto, uuid } from './comun.ts'
import { endpoint } from './endpoint.ts'
import { riesgo } from './riesgo.ts'

const cantidad = z.number().int()

const persona = z.object({ cuenta: uuid, nombre: z.string() })

/** `mias`: those given to whoever asks or taken by them; `nadie`: given to nobody; otherwise an account. */
const quien = z.union([z.enum(['mias', 'nadie']), uuid])

const corte = {
  instrumento: z.enum(INSTRUMENTOS).optional(),
  vigencia: entero.min(2000).max(2100).optional(),
  corte: entero.min(1).max(12).optional(),
}

/** `seleccionados`: under DNP's own review; `por_trasladar`: what DNP asked waits for its gobernación. */
const PARTES_COLA = ['por_revisar', 'seleccionados', 'por_trasladar', 'en_ajustes', 'validados', 'todos'] as const

export const verCola = endpoint({
  metodo: 'GET',
  ruta: '/api/revision/cola',
  permiso: 'revision.cola',
  resumen:
    'Reportes que esperan a quien revisa, los que el DNP seleccionó o espera que trasladen, y los devueltos o validados',
  params: nada,
  consulta: paginacion.extend({
    ...corte,
    estado: z.enum(PARTES_COLA).default('por_revisar'),
    texto: texto.max(80).optional(),
    plazo: z.enum(['a_tiempo', 'tarde']).optional(),
    riesgo: z.enum(NIVELES_RIESGO).optional(),
    quien: quien.optional(),
    orden: z.enum(['espera', 'riesgo', 'reciente', 'nombre']).default('espera'),
  }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      instrumento: z.string(),
      vigencia: cantidad,
      corte: cantidad,
      fechaDatos: fecha,
      estado: z.enum(ESTADOS_REPORTE),
      version: cantidad,
      ronda: cantidad,
      enviadaEn: instante,
      oportuna: z.boolean().nullable(),
      /** Who took it in hand. */
      revisor: z.string().nullable(),
      /** To whom the team gave it. */
      asignado: persona.nullable(),
      vence: fecha.nullable(),
      trasladoVence: fecha.nullable(),
      /** Null while it is still to be measured, some minutes at most. */
      riesgo: riesgo.nullable(),
      metas: cantidad.nullable(),
      /** Metas of this version that the team marked as looked at. */
      miradas: cantidad,
    }),
  ).extend({
    cuentas: z.object({
      porRevisar: cantidad,
      enAjustes: cantidad,
      validados: cantidad,
      seleccionados: cantidad,
      porTrasladar: cantidad,
      /** Of those that wait: given to whoever asks, given to nobody, of high risk. */
      mias: cantidad,
      deNadie: cantidad,
      riesgoAlto: cantidad,
    }),
    /** Cortes that some report of the desk is of. */
    cortes: z.array(z.object({ instrumento: z.enum(INSTRUMENTOS), vigencia: cantidad, corte: cantidad })),
  }),
  problemas: [],
})

export const verSinEnviar = endpoint({
  metodo: 'GET',
  ruta: '/api/revision/sin-enviar',
  permiso: 'revision.cola',
  resumen: 'Entidades de quien revisa que no han enviado un corte: cuántos días llevan, a quién llamar y qué se habló',
  params: nada,
  consulta: paginacion.extend({ ...corte, texto: texto.max(80).optional(), quien: quien.optional() }),
  cuerpo: null,
  respuesta: pagina(
    z.object({
      entidad: entidadBreve,
      hecho: z.enum(HECHOS_PUBLICOS),
      limite: fecha.nullable(),
      /** Days after the limit; negative while it is open. */
      dias: cantidad.nullable(),
      lider: z.object({ nombre: z.string(), correo: z.string() }).nullable(),
      telefono: z.string().nullable(),
      asignado: persona.nullable(),
      contacto: z
        .object({
          medio: z.enum(MEDIOS_LLAMADA),
          resultado: z.enum(RESULTADOS_LLAMADA),
          en: instante,
          autor: z.object({ nombre: z.string(), rol: z.string() }),
        })
        .nullable(),
    }),
  ).extend({
    /** The one that is shown; null where no calendar asks anything. */
    mostrado: z
      .object({ instrumento: z.enum(INSTRUMENTOS), vigencia: cantidad, corte: cantidad, fechaDatos: fecha })
      .nullable(),
    cortes: z.array(
      z.object({ instrumento: z.enum(INSTRUMENTOS), vigencia: cantidad, corte: cantidad, fechaDatos: fecha }),
    ),
  }),
  problemas: [],
})

export const verEquipoRevisor = endpoint({
  metodo: 'GET',
  ruta: '/api/revision/equipo',
  permiso: 'revision.cola',
  resumen: 'Quiénes revisan en el equipo y cuánto tiene cada uno',
  params: nada,
  consulta: nada,
  cuerpo: null,
  respuesta: z.object({
    equipo: z.array(
      persona.extend({
        /** Given to them and waiting; in adjustments; validated. */
        pendientes: cantidad,
        enAjustes: cantidad,
        validados: cantidad,
        /** Days since the oldest that waits was sent; null without any. */
        espera: cantidad.nullable(),
        yo: z.boolean(),
      }),
    ),
  }),
  problemas: [],
})

export const asignarRevision = endpoint({
  metodo: 'POST',
  ruta: '/api/revision/asignaciones',
  permiso: 'revision.asignar',
  resumen: 'Dar reportes a alguien del equipo, repartirlos por carga o dejarlos sin nadie',
  params: nada,
  consulta: nada,
  cuerpo: z.object({
    reportes: z.array(claveReporte).min(1).max(500),
    a: z.union([uuid, z.enum(['por_carga', 'nadie'])]),
  }),
  respuesta: z.object({ asignados: z.array(persona.extend({ reportes: cantidad })), sinCambio: cantidad }),
  problemas: ['territorio.ajeno', 'revision.no_es_del_equipo'],
})

export const ENDPOINTS_MESA = [verCola, verSinEnviar, verEquipoRevisor, asignarRevision] as const
