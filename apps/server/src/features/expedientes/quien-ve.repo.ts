// Files are of the country. Control bodies see what was sent to them, and nothing of what is being prepared.
import { type RawBuilder, sql } from 'kysely'
import type { Alcance } from '../../platform/http/index.ts'

export function quienVe({ territorio }: Alcance, soloEnviados: boolean): RawBuilder<boolean> {
  if (territorio.clase !== 'nacional') return sql`false`
  return soloEnviados ? sql`e.estado = 'enviado'` : sql`true`
}
