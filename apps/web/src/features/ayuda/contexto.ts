// Where somebody was when they asked for help: read from the address, so that nobody has to explain it.
import { abarca, territorioDe } from '@kpt/domain/acceso'
import { INSTRUMENTOS, type Instrumento } from '@kpt/domain/calendario'
import type { Sesion } from '../../app/sesion.ts'

export type Contexto = {
  readonly ruta: string
  readonly entidad: string | null
  readonly reporte: { readonly instrumento: Instrumento; readonly vigencia: number; readonly corte: number } | null
}

const DE_ENTIDAD = /^\/entidades\/(\d{5}|\d{2})(?:\/|$)/
const DE_REPORTE = /^\/entidades\/\d+\/reportes\/(\w+)\/(\d{4})\/(\d{1,2})(?:\/|$)/

/** The entity of the screen when the person sees what is its own, else that of their appointment. */
export function contextoDe(ruta: string, { rol, entidad }: Pick<Sesion, 'rol' | 'entidad'>): Contexto {
  const propia = entidad?.codigo ?? null
  const territorio = territorioDe({ rol, entidad: propia }, 'ayuda.pedir')
  const vista = DE_ENTIDAD.exec(ruta)?.[1] ?? null
  const ve =
    vista !== null &&
    (vista === propia ||
      (territorio !== null &&
        abarca(territorio, {
          codigo: vista,
          departamento: vista.slice(0, 2),
          tipo: vista.length === 2 ? 'departamento' : 'municipio',
        })))
  const [, instrumento, vigencia, corte] = DE_REPORTE.exec(ruta) ?? []
  const conocido = INSTRUMENTOS.find((i) => i === instrumento)
  return {
    ruta: ruta.slice(0, 500),
    entidad: ve ? vista : propia,
    reporte: ve && conocido ? { instrumento: conocido, vigencia: Number(vigencia), corte: Number(corte) } : null,
  }
}
