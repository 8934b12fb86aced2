// An informe before it is taken away: what it is for, which law asks for it, what it carries, and its formats.
import { citasDelInforme, type DeberInforme, type FormatoInforme, INFORMES } from '@kpt/domain/seguimiento'
import {
  CITAS_DE_INFORMES,
  NOMBRES_FORMATO,
  nombreInforme,
  PARA_QUE_FORMATO,
  PARA_QUE_INFORME,
  TITULOS_SECCION,
} from '@kpt/textos/informes'
import type { ReactNode } from 'react'
import { EnlaceDescarga } from '../../ui/enlace-descarga.tsx'
import './informes.css'

type Props = {
  readonly id: string
  readonly deber: DeberInforme
  readonly esDepartamento: boolean
  /** What is still to be chosen of it. */
  readonly children?: ReactNode
  readonly enlaces: readonly { readonly formato: FormatoInforme; readonly href: string }[]
}

export function Ofrecido({ id, deber, esDepartamento, enlaces, children }: Props) {
  const citas = citasDelInforme(deber, esDepartamento)
  return (
    <>
      <h2 id={id}>{nombreInforme(deber, esDepartamento)}</h2>
      <p>{PARA_QUE_INFORME[deber]}</p>
      <ul className="informe__citas">
        {citas.map((cita) => (
          <li key={cita}>{CITAS_DE_INFORMES[cita]}</li>
        ))}
      </ul>
      {children}
      <h3>Descargar</h3>
      <ul className="informe__formatos">
        {enlaces.map(({ formato, href }) => (
          <li key={formato}>
            <EnlaceDescarga href={href}>
              {NOMBRES_FORMATO[formato]}
              <span className="solo-lector">: {nombreInforme(deber, esDepartamento)}</span>
            </EnlaceDescarga>
            <span className="tenue">{PARA_QUE_FORMATO[formato]}</span>
          </li>
        ))}
      </ul>
      <h3>Qué contiene</h3>
      <ol className="informe__partes">
        {INFORMES[deber].secciones.map((seccion) => (
          <li key={seccion}>{TITULOS_SECCION[seccion]}</li>
        ))}
      </ol>
    </>
  )
}
