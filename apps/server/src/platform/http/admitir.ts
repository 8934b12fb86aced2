import type { Definicion } from '@kpt/contract'
import type { PermisoConTerritorio } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import type { Servicios } from '../servicios.ts'
import { recordada, recordar } from '../sesion/recordadas.ts'
import { findPersona, type SesionPorComprobar } from '../sesion/sesion.repo.ts'
import { comprobar } from './acceso.ts'
import type { Alcance } from './alcance.ts'
import type { Persona } from './contexto.ts'
import { rechazar } from './rechazo.ts'

export type Llegada = {
  readonly definicion: Definicion
  readonly entidad: Entidad | null
  readonly ficha: string | null
  readonly compruebaSesion: boolean
}

export type Admitida = {
  readonly persona: Persona | null
  readonly alcance: Alcance | null
  readonly porComprobar: SesionPorComprobar | null
}

/** Who asks and how far they reach; refuses whoever may not pass. Only the database refuses: what is remembered can only let on. */
export async function admitir(servicios: Servicios, llegada: Llegada, ahora: Instante): Promise<Admitida> {
  const { definicion, entidad, ficha, compruebaSesion } = llegada
  const { conexion } = servicios
  if (ficha === null)
    return { persona: null, alcance: alcanceDe(servicios, definicion, null, entidad), porComprobar: null }
  const hace = compruebaSesion ? recordada(conexion, ficha, ahora) : null
  const alcanceDeHace = hace && intentar(() => alcanceDe(servicios, definicion, hace.persona, entidad))
  if (hace && alcanceDeHace) {
    const { rol, entidad: cargo } = hace.persona
    return { persona: hace.persona, alcance: alcanceDeHace, porComprobar: { huella: hace.huella, rol, entidad: cargo } }
  }
  const persona = await findPersona(conexion, ficha, ahora)
  // Whoever has a part of the report is looked up each time: it may be another one since a moment ago.
  if (persona && compruebaSesion && persona.reparto === null) recordar(conexion, ficha, persona, ahora)
  return { persona, alcance: alcanceDe(servicios, definicion, persona, entidad), porComprobar: null }
}

function alcanceDe(
  { segundoFactorExigido }: Servicios,
  definicion: Definicion,
  persona: Persona | null,
  entidad: Entidad | null,
): Alcance | null {
  if (definicion.permiso === 'publico') return null
  if (persona && !definicion.sinSegundoFactor && !persona.segundoFactor && segundoFactorExigido.has(persona.rol))
    return rechazar('sesion.segundo_factor', {})
  if (definicion.permiso === 'sesion') return persona ? null : rechazar('sesion.requerida', {})
  return comprobar(definicion.permiso satisfies PermisoConTerritorio, persona, entidad)
}

function intentar<T>(hacer: () => T): T | null {
  try {
    return hacer()
  } catch {
    return null
  }
}
