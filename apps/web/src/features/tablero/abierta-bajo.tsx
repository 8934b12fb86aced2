// The figure that is open, under the row it belongs to.
import type { ReactNode } from 'react'
import { FilaEntera } from '../../ui/tabla.tsx'
import { Cargadas } from './cargadas.tsx'
import { CifraExplicada } from './cifra-explicada.tsx'
import type { CualCifra } from './cifras.ts'
import { CompartidoDeGrupo } from './compartido.tsx'
import type { Cifra, Metodologia, Origen, Sumas } from './tipos.ts'
import { abiertaDe, idLugar, useAbierta } from './usar-abierta.ts'

type Props = {
  readonly ambito: string
  readonly columnas: number
  readonly de: string
  readonly metodologia: Metodologia
  readonly cerrada: boolean
  readonly cifra: (cual: CualCifra) => Cifra
  readonly deMeta?: boolean
  /** Of a group: with the money that it shares. */
  readonly sumas?: Sumas
  /** Loads of earlier vigencias that the version names. */
  readonly cargadas?: Origen['cargadas']
  /** Whose reports add up to the figure. */
  readonly children?: ReactNode | ((cual: CualCifra) => ReactNode)
}

export function AbiertaBajo({
  ambito,
  columnas,
  de,
  metodologia,
  cerrada,
  cifra,
  deMeta = false,
  sumas,
  cargadas = [],
  children,
}: Props) {
  const cual = abiertaDe(useAbierta()[0], ambito)
  if (!cual) return null
  return (
    <FilaEntera id={idLugar(ambito)} columnas={columnas}>
      <CifraExplicada
        cifra={cifra(cual)}
        cual={cual}
        metodologia={metodologia}
        cerrada={cerrada}
        de={de}
        deMeta={deMeta}
      >
        {cual === 'fisicoCuatrienio' ? <Cargadas cargadas={cargadas} cifra={cifra(cual)} /> : null}
        <CompartidoDeGrupo cual={cual} sumas={sumas} />
        {typeof children === 'function' ? children(cual) : children}
      </CifraExplicada>
    </FilaEntera>
  )
}
