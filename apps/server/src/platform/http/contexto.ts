import type { Reparto, Rol } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import type { Db } from '../db/conexion.ts'
import type { Servicios } from '../servicios.ts'
import type { SesionPorComprobar } from '../sesion/sesion.repo.ts'
import type { Alcance } from './alcance.ts'

/** Who is signed in, under which appointment. */
export type Persona = {
  readonly cuenta: string
  readonly nombre: string
  readonly correo: string
  readonly nombramiento: string
  readonly rol: Rol
  readonly entidad: CodigoEntidad | null
  /** Dirección técnica of DNP; null for whoever is of none. */
  readonly direccion: string | null
  /** Part of the report that a delegate writes; null for roles that are not limited. */
  readonly reparto: Reparto | null
  /** Name of the session, never its token. */
  readonly sesion: string
  /** Whether a second factor was proved in this session. */
  readonly segundoFactor: boolean
  readonly expira: string
}

type Base = {
  /** Transaction of this request (POST), or the pool (GET). */
  readonly db: Db
  /** Instant at which the headers arrived: what decides whether something was in time. */
  readonly ahora: Instante
  readonly servicios: Servicios
  readonly ip: string
  /** What the browser says it is, cut short; null when it says nothing. */
  readonly agente: string | null
  /** Entity of the address, already known to exist; null when the address has none. */
  readonly entidad: Entidad | null
  readonly cookie: { fijar(ficha: string, expira: Instante): void; borrar(): void; leer(): string | null }
  /** Cookie of the browsers in which a person has signed in before. */
  readonly dispositivo: { fijar(ficha: string, expira: Instante): void; leer(): string | null }
  /** Cookie of a sign-in half done: the password was right and the second step is missing. It is not a session. */
  readonly paso: { fijar(ficha: string, expira: Instante): void; borrar(): void; leer(): string | null }
}

export type ContextoPublico = Base & { readonly persona: Persona | null; readonly alcance: null }
export type ContextoSesion = Base & { readonly persona: Persona; readonly alcance: null }
export type ContextoTerritorial = Base & {
  readonly persona: Persona
  readonly alcance: Alcance
  /** Only where the endpoint says so (`compruebaSesion`): the work must see by itself that this session is still open. */
  readonly porComprobar: SesionPorComprobar | null
}

/** What a handler gets, by the permission its endpoint declares. */
export type ContextoDe<P extends string> = P extends 'publico'
  ? ContextoPublico
  : P extends 'sesion'
    ? ContextoSesion
    : ContextoTerritorial

/** What reading needs, whoever asks: a request, or the process that prepares a book in the background. */
export type Lectura = Pick<ContextoTerritorial, 'db' | 'ahora' | 'alcance'> & {
  readonly servicios: Pick<Servicios, 'referencia'>
}

/** What a domain act needs from whoever asks for it: a screen, the command line or the queue alike. */
export type Actor = Pick<ContextoTerritorial, 'db' | 'ahora' | 'servicios' | 'alcance'> & {
  /** Account that acts and in which role: one of the appointments, or `operador` for the command line. */
  readonly persona: { readonly cuenta: string; readonly rol: string; readonly reparto?: Reparto | null }
  readonly porComprobar?: SesionPorComprobar | null
}
