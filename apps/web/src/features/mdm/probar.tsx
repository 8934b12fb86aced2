// Fields and sliders of what can be changed, with the outcome always in sight.
import { quePasaria } from '@kpt/domain/mdm'
import { useCallback, useMemo, useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { CampoProbado } from './campo-probado.tsx'
import { columnasPorProbar } from './columnas-por-probar.ts'
import { Desenlace } from './desenlace.tsx'
import type { Punto, Receta, Traza } from './tipos.ts'

type Props = { readonly traza: Traza; readonly receta: Receta; readonly todas: readonly Punto[] }
export type Cambios = Readonly<Record<string, number | null>>

export function Probar({ traza, receta, todas }: Props) {
  const [cambios, setCambios] = useState<Cambios>({})
  const partes = useMemo(() => columnasPorProbar(receta), [receta])
  const entrada = useMemo(() => ({ codigo: traza.entidad.codigo, grupo: traza.grupo, valores: traza.valores }), [traza])
  const supuesto = useMemo(() => quePasaria(receta, entrada, cambios, todas), [receta, entrada, cambios, todas])
  /** Back at its published value, a column is no change. */
  const cambiar = useCallback(
    (columna: string, valor: number | null) =>
      setCambios(({ [columna]: _, ...resto }) =>
        valor === (traza.valores[columna] ?? null) ? resto : { ...resto, [columna]: valor },
      ),
    [traza],
  )
  const cuantos = Object.keys(cambios).length
  return (
    <div className="mdm-probar">
      <Desenlace {...{ traza, receta, supuesto, cuantos }}>
        {cuantos > 0 ? <Boton onClick={() => setCambios({})}>Volver a lo publicado</Boton> : null}
      </Desenlace>
      <div className="pila">
        {partes.map(({ clave, nombre, columnas }) => (
          <fieldset key={clave} className="mdm-probar__parte">
            <legend>{nombre}</legend>
            {columnas.map((c) => (
              <CampoProbado
                key={c.columna}
                columna={c}
                publicado={traza.valores[c.columna] ?? null}
                valor={c.columna in cambios ? (cambios[c.columna] ?? null) : (traza.valores[c.columna] ?? null)}
                onCambiar={cambiar}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  )
}
