import type { ComponentProps } from 'react'
import { CampoTexto } from '../../../ui/campo.tsx'
import type { Campos } from './campos.ts'
import type { Parte } from './partes.ts'

/** Fields of the form in which one writes; the id of the control is the name of the field. */
type Escrito = {
  [C in keyof Campos]: Campos[C] extends string ? (string extends Campos[C] ? C : never) : never
}[keyof Campos]

type Props = ComponentProps<typeof CampoTexto> & { readonly parte: Parte; readonly id: Escrito }

export function CampoEscrito({ parte: { campos, poner, errorDe }, id, ...resto }: Props) {
  return (
    <CampoTexto
      {...resto}
      id={id}
      value={campos[id]}
      error={errorDe(id)}
      onChange={(e) => poner({ [id]: e.target.value })}
    />
  )
}
