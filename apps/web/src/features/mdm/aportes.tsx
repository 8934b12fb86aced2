// What raised the index and what lowered it, since the year before and against its group. The parts add up to the whole difference.
import { contar } from '@kpt/textos'
import { Desplegable } from '../../ui/desplegable.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { conSigno, puntos } from './cifras.ts'
import type { Traza } from './tipos.ts'

type Comparado = NonNullable<Traza['desdeAnterior']>
type Parte = Comparado['partes'][number]

const PRIMERAS = 5

export function Aportes({ traza: { desdeAnterior, desdeGrupo, corrida } }: { traza: Traza }) {
  return (
    <section className="seccion" aria-label="Qué la subió y qué la bajó">
      <h2>Qué la subió y qué la bajó</h2>
      {desdeAnterior || desdeGrupo ? (
        <div className="mdm-aportes">
          {desdeAnterior ? (
            <Lista comparado={desdeAnterior} titulo={`Desde ${corrida.vigencia - 1}`} contra="el año anterior" />
          ) : null}
          {desdeGrupo ? (
            <Lista comparado={desdeGrupo} titulo="Frente al promedio de su grupo" contra="su grupo" />
          ) : null}
        </div>
      ) : (
        <Vacio titulo="No hay con qué comparar">
          <p>Sin índice, o sin una medición anterior ni un grupo con índices, no se puede decir qué lo movió.</p>
        </Vacio>
      )}
    </section>
  )
}

function Lista({ comparado, titulo, contra }: { comparado: Comparado; titulo: string; contra: string }) {
  const { de, a, partes } = comparado
  const mayor = Math.max(...partes.map((p) => Math.abs(p.puntos)), Number.MIN_VALUE)
  const resto = partes.slice(PRIMERAS)
  return (
    <div className="pila pila--2">
      <h3>{titulo}</h3>
      <p className="numero">
        {puntos(de)} → {puntos(a)}: <strong>{conSigno(a - de)} puntos</strong>
      </p>
      <Renglones partes={partes.slice(0, PRIMERAS)} mayor={mayor} contra={contra} />
      {resto.length > 0 ? (
        <Desplegable titulo={`Y ${contar(resto.length, 'parte más', 'partes más')}`}>
          <Renglones partes={resto} mayor={mayor} contra={contra} />
        </Desplegable>
      ) : null}
    </div>
  )
}

type PropsRenglones = { readonly partes: readonly Parte[]; readonly mayor: number; readonly contra: string }

function Renglones({ partes, mayor, contra }: PropsRenglones) {
  return (
    <ul className="mdm-partes">
      {partes.map((p) => (
        <li key={p.clave}>
          <span>{p.nombre}</span>
          <span className="mdm-partes__puntos numero">{conSigno(p.puntos)}</span>
          <span className="mdm-partes__riel" aria-hidden="true">
            <span
              className={p.puntos < 0 ? 'mdm-partes__baja' : 'mdm-partes__sube'}
              style={{ width: `${(Math.abs(p.puntos) / mayor) * 50}%` }}
            />
          </span>
          <span className="tenue menor numero">
            {puntos(p.a)}; {contra} {puntos(p.de)}
          </span>
        </li>
      ))}
    </ul>
  )
}
