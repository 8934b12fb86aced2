// Chosen cells of a report, as they go to the clipboard.
import type { Lugar } from '../../../rejilla/cola/operacion.ts'
import { escribirPortapapeles } from '../../../rejilla/portapapeles.ts'
import { type Columna, esTexto } from '../columnas.ts'
import { lugarEn, type Plano, type Renglon } from '../plano.ts'
import type { Rango } from './seleccion.ts'

/** `valor` of a field; `suma` of the sources of a meta, where the screen shows it. */
export type Contenido = {
  readonly valor: (lugar: Lugar) => string | null
  readonly suma: (meta: string, columna: Columna) => string | null
}

export function copiarBloque(plano: Plano, { f1, f2, c1, c2 }: Rango, contenido: Contenido) {
  const columnas = plano.columnas.slice(c1, c2 + 1)
  return escribirPortapapeles(
    plano.renglones.slice(f1, f2 + 1).map((renglon) =>
      columnas.map((columna) => ({
        ...{ valor: valorEn(renglon, columna, contenido), esNumero: !esTexto(columna) },
      })),
    ),
  )
}

function valorEn(renglon: Renglon, columna: Columna, { valor, suma }: Contenido): string | null {
  const lugar = lugarEn(renglon, columna)
  if (lugar) return valor(lugar)
  return renglon.fuente === null && !esTexto(columna) ? suma(renglon.meta, columna) : null
}
