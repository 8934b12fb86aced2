// A row of the report is what the rules of the domain take: here, with what the person has written on top.
import { type ValoresMeta, valoresDeCeldas } from '@kpt/domain/seguimiento'
import type { Respuesta } from '../../../api/tipos.ts'
import { type Cola, propias } from '../../rejilla/cola/cola.ts'

export type RutaReporte = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'
export type Reporte = Respuesta<`GET ${RutaReporte}`>
export type FilaReporte = Respuesta<`GET ${RutaReporte}/metas`>['filas'][number]
export type Fuente = Respuesta<`GET ${RutaReporte}/metas`>['fuentes'][number]

/** What the person sees of a meta: what the server has, with their own words on top. */
export function valoresVisibles(cola: Cola, meta: string): ValoresMeta {
  const celdas = new Map<string, string | null>(cola.confirmados.get(meta))
  for (const [celda, op] of propias(cola, meta)) celdas.set(celda, op.valor)
  return valoresDeCeldas(
    [...celdas].flatMap(([celda, valor]) => {
      const corte = celda.indexOf('/')
      const campo = celda.slice(0, corte) as Parameters<typeof valoresDeCeldas>[0][number]['campo']
      return valor === null ? [] : [{ campo, clave: celda.slice(corte + 1), valor }]
    }),
  )
}
