// Under an opened figure of many entities: who adds up to it, each with its version, who sent it and when.
import { Cuantas, type FiltroEntidades } from './cuantas.tsx'

type Props = { readonly cuantas: number; readonly de: string; readonly filtro: FiltroEntidades }

export function QuienesSuman({ cuantas, de, filtro }: Props) {
  return (
    <p>
      {cuantas === 1 ? 'La suma' : 'La suman'}{' '}
      <Cuantas cuantas={cuantas} que={`que suman la cifra ${de}`} filtro={filtro} />{' '}
      {cuantas === 1 ? 'entidad' : 'entidades'}: cada una con su versión, quién la envió y cuándo.
    </p>
  )
}
