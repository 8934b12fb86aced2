// One indicator: its raw value, the formula with its figures, what its absence did, and where each of its values comes from.
import { cifraMdm, formulaMedida, NOMBRES_FALTANTE } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import { crudo, medianaDelGrupo, nombreUnidad, puntos, SIN_DATO } from './cifras.ts'
import { LugarDelDato } from './lugar-del-dato.tsx'
import type { IndicadorTraza, Traza } from './tipos.ts'

export function IndicadorAbierto({ indicador, traza }: { indicador: IndicadorTraza; traza: Traza }) {
  const { nombre, unidad, valor, medianaGrupo, columnas, falta } = indicador
  return (
    <li>
      <p>
        <strong>{nombre}</strong>
      </p>
      <div className="mdm-paso">
        <span className="numero">
          {crudo(indicador.crudo, unidad)}
          {indicador.crudo === null || unidad === 'fracción' ? '' : ` ${nombreUnidad(unidad)}`}
        </span>
        <Barra fraccion={(valor ?? 0) / 100} figura={valor === null ? 'No cuenta' : `${puntos(valor)} puntos`} />
        <span className="tenue menor numero">{medianaDelGrupo(medianaGrupo)}</span>
      </div>
      <p className="menor">{falta ? `Falta el dato: ${NOMBRES_FALTANTE[falta].toLowerCase()}.` : cuenta(indicador)}</p>
      {columnas.map((c) => (
        <div key={c.columna}>
          {columnas.length > 1 ? (
            <p className="menor numero">{c.valor === null ? SIN_DATO : crudo(c.valor, unidad)}</p>
          ) : null}
          <LugarDelDato procede={c} de={traza} />
        </div>
      ))}
    </li>
  )
}

/** `100 × 0,73 ÷ 0,75, entre 0 y 100 = 97,33`. */
function cuenta({ medida, crudo: x, valor, columnas }: IndicadorTraza): string {
  if (x === null) return ''
  const suma =
    columnas.length > 1
      ? `promedio de ${columnas.map((c) => cifraMdm(c.valor ?? 0, 4)).join(' y ')} = ${cifraMdm(x, 4)}; `
      : ''
  return `${suma}${formulaMedida(medida, cifraMdm(x, 4))} = ${puntos(valor, 4)}`
}
