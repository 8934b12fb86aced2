// What a card says, as a list of facts.
import { CARGOS_REPRESENTANTE, type CampoFicha } from '@kpt/domain/fichas'
import { formatFecha, formatNit, NOMBRES_CAMPO_FICHA, NOMBRES_CARGO } from '@kpt/textos'
import type { ReactNode } from 'react'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Direccion } from '../../ui/direccion.tsx'
import type { FichaPublica } from './partes.ts'

const ORDEN: readonly (keyof FichaPublica)[] = [
  'representante',
  'desde',
  'hasta',
  'nit',
  'correoOficial',
  'direccion',
  'telefono',
  'oficinaPlaneacion',
  'organoControl',
]

export function DatosFicha({ ficha }: { ficha: FichaPublica }) {
  return (
    <Definiciones
      lista={ORDEN.flatMap((campo) => {
        const valor = ficha[campo]
        return valor === null ? [] : [{ nombre: nombreDe(campo, ficha), valor: visible(campo, valor) }]
      })}
    />
  )
}

/** Who represents is named by its office: «Alcalde o alcaldesa». */
function nombreDe(campo: keyof FichaPublica, { cargo }: FichaPublica): string {
  if (campo !== 'representante') return NOMBRES_CAMPO_FICHA[campo]
  return cargo === 'encargado' ? 'Representante legal, por encargo' : NOMBRES_CARGO[cargo]
}

function visible(campo: keyof FichaPublica, valor: string): ReactNode {
  if (campo === 'correoOficial')
    return (
      <a href={`mailto:${valor}`}>
        <Direccion correo={valor} />
      </a>
    )
  if (campo === 'nit') return <span className="numero">{formatNit(valor)}</span>
  return textoDe(campo, valor)
}

/** A field in words, wherever it is said. */
export function textoDe(campo: CampoFicha, valor: string): string {
  if (campo === 'desde' || campo === 'hasta') return formatFecha(valor)
  if (campo === 'nit') return formatNit(valor)
  const cargo = campo === 'cargo' && CARGOS_REPRESENTANTE.find((c) => c === valor)
  return cargo ? NOMBRES_CARGO[cargo] : valor
}
