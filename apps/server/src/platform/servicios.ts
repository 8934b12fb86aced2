import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import type { Reloj } from './clock.ts'
import type { Conexion } from './db/conexion.ts'
import type { Almacen } from './storage/index.ts'

/** What the composition root hands to every feature. */
export type Servicios = {
  readonly reloj: Reloj
  readonly conexion: Conexion
  readonly almacen: Almacen
  /** Entities by code, read once: names and codes of DANE change by migration or seed, with a restart. */
  readonly territorio: ReadonlyMap<CodigoEntidad, Entidad>
  /** True on the embedded default: demonstration accounts exist and are shown. */
  readonly demostracion: boolean
  readonly cookieSegura: boolean
}
