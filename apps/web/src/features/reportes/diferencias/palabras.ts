// How what changed in a report is told: of which meta or question, which value, and what it said.
import { tituloReglaSeguimiento } from '@kpt/textos'
import type { ReactNode } from 'react'
import type { Clave } from '../borrador/red.ts'
import type { Cambio } from './nombrar.tsx'

export type Palabras = {
  /** Title of the column: "Meta", "Pregunta". */
  readonly titulo: string
  readonly una: string
  readonly varias: string
  /** How it is numbered beside its words. */
  readonly numero: (lugar: string) => string
  /** Where its words are not known any more. */
  readonly queYaNoEsta: string
  readonly fuente: (clave: string) => string
  /** What an explanation explains. */
  readonly regla: (cambio: Pick<Cambio, 'meta' | 'clave'>) => string
  /** A value in words; null where it is said as it is everywhere. Absent where all are figures. */
  readonly decir?: (cambio: Pick<Cambio, 'meta' | 'campo'>, valor: string | null) => string | null
  readonly todoIgual: string
}

/** What gives the words of a sent version to what compares it. */
export type DePalabras = {
  readonly clave: Clave
  readonly version: number
  readonly children: (palabras: Palabras) => ReactNode
}

export type DeLugar = { readonly clave: Clave; readonly version: number; readonly lugar: string }

export function palabrasDeMetas(fuente: (clave: string) => string): Palabras {
  return {
    ...{ titulo: 'Meta', una: 'meta', varias: 'metas', numero: (meta) => meta },
    ...{ queYaNoEsta: 'Una meta que ya no está en el plan', fuente },
    regla: ({ clave }) => tituloReglaSeguimiento(clave) ?? clave,
    todoIgual: 'los mismos valores, las mismas evidencias y el mismo dinero compartido',
  }
}
