import type { Rol } from '@kpt/domain/acceso'
import type { EntidadObligable, PeriodoGobierno, ReglaObligacion } from '@kpt/domain/calendario'
import type { Fecha } from '@kpt/domain/shared'
import type { AniosConocidos, Atributos, CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import type { Antivirus } from './antivirus/index.ts'
import type { Reloj } from './clock.ts'
import type { Cripto } from './cripto/index.ts'
import type { Conexion } from './db/conexion.ts'
import type { Correo } from './mail/index.ts'
import type { Oidc } from './oidc/index.ts'
import type { Almacen, Reservado } from './storage/index.ts'

/** Reference data read once at start: they change by seed or migration, with a restart. */
export type Referencia = {
  readonly territorio: ReadonlyMap<
    CodigoEntidad,
    Entidad & EntidadObligable & { readonly primerGobierno: Fecha | null }
  >
  /** What the boards filter by. */
  readonly atributos: ReadonlyMap<CodigoEntidad, Atributos>
  readonly anios: AniosConocidos
  readonly reglas: readonly ReglaObligacion[]
  readonly periodos: readonly PeriodoGobierno[]
}

export type Demostracion = {
  readonly aviso: string
  readonly cuentas: { correo: string; nombre: string; descripcion: string; clave: string }[]
}

/** What the composition root hands to every feature. */
export type Servicios = {
  readonly reloj: Reloj
  readonly conexion: Conexion
  readonly almacen: Almacen
  readonly reservado: Reservado
  readonly correo: Correo
  readonly cripto: Cripto
  /** Null when the operator has none. */
  readonly antivirus: Antivirus | null
  readonly conservacionDias: number
  readonly referencia: Referencia
  /** On the embedded default, what the sign-in page shows of the demonstration; null everywhere else. */
  readonly demostracion: Demostracion | null
  readonly cookieSegura: boolean
  /** For how long at most, in ms, a board that many read is answered without reading it again. */
  readonly lecturaCompartida: number
  /** Roles that do nothing before they have proved a second factor. */
  readonly segundoFactorExigido: ReadonlySet<Rol>
  /** Page of the policies of whoever runs the system; null when it says none. */
  readonly politicas: string | null
  /** Identity provider of the operator; null when there is none. */
  readonly oidc: Oidc | null
}
