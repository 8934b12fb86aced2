// The score opened: the formula with its figures, each component, each dimension, and each indicator down to the row of its table.
import { cuentaIndice, formulaIndice } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { medianaDelGrupo, puestoDe, puntos } from './cifras.ts'
import { IndicadorAbierto } from './indicador-abierto.tsx'
import { LugarDelDato } from './lugar-del-dato.tsx'
import type { ComponenteTraza, DimensionTraza, Receta, Traza } from './tipos.ts'

export function TrazaPuntaje({ traza, receta }: { traza: Traza; receta: Receta }) {
  return (
    <section className="seccion" aria-label="De dónde sale">
      <h2>De dónde sale</h2>
      <Formula traza={traza} receta={receta} />
      {traza.componentes.map((c) => (
        <Componente key={c.clave} componente={c} traza={traza} />
      ))}
    </section>
  )
}

function Formula({ traza, receta }: { traza: Traza; receta: Receta }) {
  const { ajuste, componentes, indice } = traza
  const base = componentes.find((c) => c.clave === ajuste?.base)?.valor ?? null
  const { actual = null, previo = null, factor = null } = ajuste ?? {}
  const completa = base !== null && actual !== null && previo !== null
  return (
    <div className="pila pila--2">
      <p className="mdm-formula">
        Índice = {formulaIndice(receta)}
        {completa ? (
          <span className="bloque numero">
            = {cuentaIndice(receta.indice, { base, actual, previo })} = {puntos(indice, 4)}
          </span>
        ) : null}
      </p>
      {ajuste ? (
        <Desplegable titulo={`El ajuste por el año anterior: ${puntos(factor, 6)}`}>
          <p>
            {previo === null
              ? 'No hay Resultados publicados del año anterior: sin ellos no se puede ajustar.'
              : `Los Resultados del año anterior, como se publicaron, fueron ${puntos(previo, 4)}; los de este año son ${puntos(actual, 4)}. ${(factor ?? 1) >= 1 ? 'Subieron, y la Gestión se multiplica por más de 1.' : 'Bajaron, y la Gestión se multiplica por menos de 1.'}`}
          </p>
          <LugarDelDato procede={ajuste.procede} de={traza} />
        </Desplegable>
      ) : null}
    </div>
  )
}

function Componente({ componente, traza }: { componente: ComponenteTraza; traza: Traza }) {
  const { nombre, valor, puesto, medianaGrupo, dimensiones } = componente
  return (
    <section className="pila pila--2" aria-label={nombre}>
      <h3>
        {nombre}: <span className="numero">{puntos(valor)}</span>
      </h3>
      <p className="tenue menor">
        Promedio de sus dimensiones.
        {traza.grupo === null
          ? ''
          : ` Mediana de su grupo: ${puntos(medianaGrupo)}. Puesto en el grupo: ${puestoDe(puesto, traza.deCuantos.grupo)}.`}
      </p>
      <div className="grupos">
        {dimensiones.map((d) => (
          <Dimension key={d.clave} dimension={d} traza={traza} />
        ))}
      </div>
    </section>
  )
}

function Dimension({ dimension, traza }: { dimension: DimensionTraza; traza: Traza }) {
  const { nombre, valor, medianaGrupo, indicadores, procede } = dimension
  return (
    <Desplegable
      titulo={
        <span className="mdm-paso">
          <span>{nombre}</span>
          <Barra fraccion={(valor ?? 0) / 100} figura={puntos(valor)} />
          <span className="tenue menor numero">{medianaDelGrupo(medianaGrupo)}</span>
        </span>
      }
    >
      {procede ? <LugarDelDato procede={procede} de={traza} /> : null}
      {indicadores.length > 0 ? (
        <ul className="mdm-indicadores">
          {indicadores.map((i) => (
            <IndicadorAbierto key={i.clave} indicador={i} traza={traza} />
          ))}
        </ul>
      ) : null}
    </Desplegable>
  )
}
