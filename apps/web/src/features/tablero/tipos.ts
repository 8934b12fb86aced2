// What the board's screens show, as the wire carries it.
import type { Respuesta } from '../../api/tipos.ts'

export type Tablero = Respuesta<'GET /api/tablero/:instrumento/:vigencia/:corte'>
export type Cuenta = Tablero['total']
export type Departamento = Tablero['departamentos'][number]
export type Metodologia = Tablero['metodologia']
/** Sums of a group of metas and the ratios that come from them. */
export type Sumas = Tablero['avance']
export type FilaEntidad = Respuesta<'GET /api/tablero/:instrumento/:vigencia/:corte/entidades'>['filas'][number]
export type Hecho = FilaEntidad['hecho']

export type Tendencia = Respuesta<'GET /api/tablero/:instrumento/:vigencia/tendencia'>
export type CorteTendencia = Tendencia['cortes'][number]
export type GrupoTendencia = Tendencia['grupos'][number]
export type PuntoTendencia = GrupoTendencia['puntos'][number]
export type GrupoTablero = Respuesta<'GET /api/tablero/:instrumento/:vigencia/:corte/grupos'>['grupos'][number]

type RutaAvance = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance'
export type AvanceEntidad = Respuesta<RutaAvance>
export type GrupoAmpliado = AvanceEntidad['grupos'][number]
/** A group as any table shows it. */
export type Grupo = Sumas & Pick<GrupoAmpliado, 'clave' | 'nombre'>
export type MetaAbierta = Respuesta<`${RutaAvance}/metas`>['filas'][number]
export type AvanceMeta = Respuesta<`${RutaAvance}/metas/:meta`>

/** A figure with its formula, its inputs and what it says. */
export type Cifra = MetaAbierta['fisico']
/** Version from which figures come. */
export type Origen = Omit<AvanceEntidad, 'plan' | 'grupos' | 'regalias' | 'ponderacion'>

export type ClaveCorte = {
  readonly instrumento: 'seguimiento' | 'gestionweb'
  readonly vigencia: string
  readonly corte: string
}
export type Clave = ClaveCorte & { readonly entidad: string }
