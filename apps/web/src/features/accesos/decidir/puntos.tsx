// The list, point by point: each is answered yes or no by whoever looked at the papers.
import { LISTA_DE_VERIFICACION, type PuntoDeVerificacion } from '@kpt/domain/acceso'
import { NOMBRES_PUNTO } from '@kpt/textos'
import type { PropsDecision } from './decidir.tsx'
import { balanceDe } from './lista.ts'

export function Puntos({ borrador: { puntos }, onCambiar }: PropsDecision) {
  const { cumplen, fallan, faltan } = balanceDe(puntos)
  return (
    <>
      <p role="status" className="tenue">
        {cumplen.length} de {LISTA_DE_VERIFICACION.length} se cumplen
        {fallan.length > 0 ? ` · ${fallan.length} no` : ''}
        {faltan.length > 0 ? ` · ${faltan.length} por mirar` : ''}
      </p>
      <ol className="puntos">
        {LISTA_DE_VERIFICACION.map((punto) => (
          <li key={punto}>
            <Punto
              punto={punto}
              respuesta={puntos[punto]}
              onResponder={(r) => onCambiar({ puntos: { ...puntos, [punto]: r } })}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

type Props = {
  readonly punto: PuntoDeVerificacion
  readonly respuesta: 'si' | 'no' | undefined
  readonly onResponder: (respuesta: 'si' | 'no') => void
}

function Punto({ punto, respuesta, onResponder }: Props) {
  return (
    <fieldset className="punto">
      <legend>{NOMBRES_PUNTO[punto]}</legend>
      {(['si', 'no'] as const).map((r) => (
        <label key={r} className="punto__opcion">
          <input type="radio" name={`punto-${punto}`} checked={respuesta === r} onChange={() => onResponder(r)} />
          {r === 'si' ? 'Se cumple' : 'No se cumple'}
        </label>
      ))}
    </fieldset>
  )
}
