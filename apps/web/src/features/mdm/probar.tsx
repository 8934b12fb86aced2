// Fields and sliders of what can be changed, with the outcome always in sight. What is tried goes in the address, to be shared.
import { quePasaria } from '@kpt/domain/mdm'
import { contar } from '@kpt/textos'
import { useCallback, useMemo } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoProbado } from './campo-probado.tsx'
import { columnasPorProbar } from './columnas-por-probar.ts'
import { CopiarDireccion } from './copiar-direccion.tsx'
import { Desenlace } from './desenlace.tsx'
import type { Punto, Receta, Traza } from './tipos.ts'
import { useCambios } from './usar-cambios.ts'

type Props = { readonly traza: Traza; readonly receta: Receta; readonly todas: readonly Punto[] }

export function Probar({ traza, receta, todas }: Props) {
  const { cambios, descartados, poner } = useCambios(receta, traza.valores)
  const partes = useMemo(() => columnasPorProbar(receta), [receta])
  const entrada = useMemo(() => ({ codigo: traza.entidad.codigo, grupo: traza.grupo, valores: traza.valores }), [traza])
  const supuesto = useMemo(() => quePasaria(receta, entrada, cambios, todas), [receta, entrada, cambios, todas])
  const cambiar = useCallback(
    (columna: string, valor: number | null) => poner((previos) => ({ ...previos, [columna]: valor })),
    [poner],
  )
  const cuantos = Object.keys(cambios).length
  return (
    <div className="mdm-probar">
      <Desenlace {...{ traza, receta, supuesto, cuantos }}>
        {cuantos > 0 ? (
          <>
            <CopiarDireccion />
            <Boton variante="texto" onClick={() => poner(() => ({}))}>
              Volver a lo publicado
            </Boton>
          </>
        ) : null}
      </Desenlace>
      <div className="pila">
        {descartados > 0 ? (
          <Aviso tono="alerta">
            <p>
              La dirección trae {contar(descartados, 'valor que no se entiende', 'valores que no se entienden')} o que
              esta receta no admite: quedó lo publicado.
            </p>
          </Aviso>
        ) : null}
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
