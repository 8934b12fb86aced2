// Where a value stands: the source, the version of its table, and the row of the file.
import { nombreFuenteMdm } from '@kpt/textos'
import type { Procede } from './tipos.ts'

export function LugarDelDato({ procede: { fuente, version, fila, columna } }: { procede: Procede }) {
  return (
    <p className="tenue menor">
      {nombreFuenteMdm(fuente)}
      {version === null ? ', sin tabla cargada' : `, versión ${version} de su tabla`}
      {fila === null ? '' : `, fila ${fila}`}, columna <code>{columna}</code>
    </p>
  )
}
