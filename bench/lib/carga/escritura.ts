// What a person writes: one field after another over their metas, each time upon what they see in it.
import { randomUUID } from 'node:crypto'
import type { CampoDinero } from '@kpt/domain/seguimiento'
import { isoBogota } from '@kpt/domain/shared'
import type { Escritor } from '../trabajo.ts'

export type OperacionEscrita = {
  readonly opId: string
  readonly meta: string
  readonly campo: 'ejecutado' | CampoDinero
  readonly clave: string
  readonly base: string | null
  readonly valor: string
  readonly hechoEn: string
}

const CAMPOS = [
  ['ejecutado', ''],
  ['comprometido', 'recursos_propios'],
  ['obligado', 'recursos_propios'],
  ['pagado', 'recursos_propios'],
] as const

export type Mano = {
  siguientes(cuantas: number): OperacionEscrita[]
  /** The server said that these were saved: they are what the person sees now. */
  guardadas(operaciones: readonly OperacionEscrita[]): void
}

export function crearMano({ metas }: Pick<Escritor, 'metas'>): Mano {
  const lugares = metas.flatMap((meta) => CAMPOS.map(([campo, clave]) => ({ meta, campo, clave })))
  const vistos = new Map<string, string>()
  let i = 0
  return {
    siguientes: (cuantas) =>
      Array.from({ length: Math.min(cuantas, lugares.length) }, () => {
        const lugar = lugares[i % lugares.length]
        if (!lugar) throw new Error('nowhere to write')
        i += 1
        const base = vistos.get(`${lugar.meta}/${lugar.campo}`) ?? null
        return { opId: uuid7(), ...lugar, base, valor: String(1_000 + i), hechoEn: isoBogota(Date.now()) }
      }),
    guardadas: (operaciones) => {
      for (const { meta, campo, valor } of operaciones) vistos.set(`${meta}/${campo}`, valor)
    },
  }
}

/** As the browser makes them: the moment, then chance. */
function uuid7(): string {
  const momento = Date.now().toString(16).padStart(12, '0')
  return `${momento.slice(0, 8)}-${momento.slice(8)}-7${randomUUID().slice(15)}`
}
