import type { Respuesta } from '../../api/tipos.ts'

export const RUTA_PLURIANUAL = 'GET /api/entidades/:entidad/plan/plurianual'
export type Plurianual = Respuesta<typeof RUTA_PLURIANUAL>
export type LineaPlurianual = Plurianual['lineas'][number]

/** Sum of a line of any of its tables. */
export type Suma = {
  readonly total: string
  readonly porVigencia: Readonly<Record<string, string>>
}

/** What a línea or a programme is called: its code and its name, when it has them. */
export function rotulo(codigo: string, nombre: string, siFaltan: string): string {
  return [codigo, nombre].filter(Boolean).join('. ') || siFaltan
}
