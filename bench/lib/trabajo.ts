// What the load process is asked to do and what it answers.
import type { Editor } from './sembrado.ts'

/** Somebody typing in some metas of a report. */
export type Escritor = Editor & { readonly metas: readonly string[] }

export type Guardar = {
  readonly tipo: 'guardar'
  readonly puerto: number
  readonly vigencia: number
  readonly corte: number
  readonly escritores: readonly Escritor[]
  /** Operations in each request. */
  readonly lote: number
  /** Not counted at first, so that caches and connections are as on any working day. */
  readonly calentamiento: number
  readonly segundos: number
  /** Milliseconds that each one rests after each request; none when absent. */
  readonly pausa?: number
}

/** The same savings by the same statement, straight to the database. */
export type GuardarCrudo = Omit<Guardar, 'tipo' | 'puerto'> & {
  readonly tipo: 'guardar-crudo'
  readonly urlApp: string
}

/** Every request once, some at a time. */
export type Agotar = {
  readonly tipo: 'agotar'
  readonly puerto: number
  readonly peticiones: readonly { readonly ruta: string; readonly ficha: string }[]
  readonly aLaVez: number
}

/** Every request once, each at its moment whether or not those before it were answered. */
export type ARitmo = {
  readonly tipo: 'a-ritmo'
  readonly puerto: number
  readonly peticiones: Agotar['peticiones']
  readonly porSegundo: number
}

/** The same readings over and over. */
export type Leer = {
  readonly tipo: 'leer'
  readonly puerto: number
  readonly rutas: readonly { readonly ruta: string; readonly ficha: string }[]
  readonly aLaVez: number
  readonly calentamiento: number
  readonly segundos: number
  /** As in `Guardar`. */
  readonly pausa?: number
}

/** People who sign in with their password, at a steady pace. */
export type Ingresar = {
  readonly tipo: 'ingresar'
  readonly puerto: number
  readonly correos: readonly string[]
  readonly clave: string
  readonly porMinuto: number
  readonly segundos: number
}

export type Trabajo = Guardar | GuardarCrudo | Agotar | ARitmo | Leer | Ingresar

export type Informe = {
  /** Seconds measured. */
  readonly segundos: number
  /** Milliseconds of each request answered as it should. */
  readonly ms: readonly number[]
  /** Units of work done in them. */
  readonly unidades: number
  /** What went otherwise, first ones. */
  readonly malas: readonly string[]
  readonly cuantasMalas: number
  readonly bytes: number
}

export type Aviso = { readonly tipo: 'empieza' } | { readonly tipo: 'termina'; readonly informe: Informe }
