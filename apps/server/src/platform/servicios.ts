import type { EntidadObligable, PeriodoGobierno, ReglaObligacion } from '@kpt/domain/calendario'
import type { Fecha } from '@kpt/domain/shared'
import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import type { Reloj } from './clock.ts'
import type { Conexion } from './db/conexion.ts'
import type { Almacen } from './storage/index.ts'

/** Reference data read once at start: they change by seed or migration, with a restart. */
export type Referencia = {
  readonly territorio: ReadonlyMap<CodigoEntidad, Entidad & EntidadObligable & { readonly primerGobierno: Fecha | null }>
  readonly reglas: readonly ReglaObligacion[]
  readonly periodos: readonly PeriodoGobierno[]
}

/** What the composition root hands to every feature. */
export type Servicios = {
  readonly reloj: Reloj
  readonly conexion: Conexion
  readonly almacen: Almacen
  readonly referencia: Referencia
  /** True on the embedded default: demonstration accounts exist and are shown. */
  readonly demostracion: boolean
  readonly cookieSegura: boolean
}
