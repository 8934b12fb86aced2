// How the forecast is reckoned, in plain words, and how often it was right in cortes already closed.
import { contar, METODO_RADAR, textoAcierto } from '@kpt/textos'
import type { Radar } from './tipos.ts'

export function Metodo({ radar: { acierto } }: { radar: Radar }) {
  const { casos, hacenFalta, cifras } = acierto
  return (
    <section className="seccion" aria-labelledby="metodo">
      <h2 id="metodo">Cómo se calcula y cuánto acierta</h2>
      <p>{METODO_RADAR}</p>
      <p>
        Las respuestas se cuentan varias veces al día. Quien ya envió, quien no debe el corte y los cortes cerrados no
        están aquí.
      </p>
      <p>
        {textoAcierto(cifras)}{' '}
        {cifras === null
          ? `Se compara lo que se preveía diez días hábiles antes de cada límite con lo que pasó, y hacen falta ${contar(hacenFalta, 'caso', 'casos')}: hay ${casos}.`
          : null}
      </p>
    </section>
  )
}
