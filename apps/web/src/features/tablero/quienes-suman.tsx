// Under an opened figure of many entities: who adds up to it, each with its version, who sent it and when.
import { Cuantas, type FiltroEntidades } from './cuantas.tsx'

type Props = {
  readonly cuantas: number
  /** Those of an earlier corte of the vigencia, for they missed this one. */
  readonly sinActualizar: number
  readonly de: string
  readonly filtro: FiltroEntidades
}

export function QuienesSuman({ cuantas, sinActualizar, de, filtro }: Props) {
  return (
    <p>
      {cuantas === 1 ? 'La suma' : 'La suman'}{' '}
      <Cuantas cuantas={cuantas} que={`que suman la cifra ${de}`} filtro={filtro} />{' '}
      {cuantas === 1 ? 'entidad' : 'entidades'}: cada una con su versión, quién la envió y cuándo.{' '}
      <SinActualizar cuantas={sinActualizar} de={de} filtro={filtro} />
    </p>
  )
}

/** Of how many the values are not of this corte: they missed it, and the last ones of the vigencia stand. */
export function SinActualizar({ cuantas, de, filtro }: Omit<Props, 'sinActualizar'>) {
  if (cuantas === 0) return null
  return (
    <>
      De <Cuantas cuantas={cuantas} que={`sin actualizar, ${de}`} filtro={{ ...filtro, version: 'sin_actualizar' }} />{' '}
      no hay reporte de este corte: {cuantas === 1 ? 'queda su último valor' : 'quedan sus últimos valores'} de la
      vigencia, sin actualizar.
    </>
  )
}
