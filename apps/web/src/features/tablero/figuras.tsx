// Figures of the whole, side by side; the one that is open shows under them where it comes from.
import { NOMBRES_AVANCE } from '@kpt/textos'
import type { ReactNode } from 'react'
import { Cifra } from './cifra.tsx'
import { CifraExplicada } from './cifra-explicada.tsx'
import { CIFRAS, cifraDeGrupo, sumasDe } from './cifras.ts'
import { CompartidoDeGrupo } from './compartido.tsx'
import type { Metodologia, Sumas } from './tipos.ts'
import { abiertaDe, idLugar, useAbierta } from './usar-abierta.ts'

const AMBITO = 'total'

type Props = {
  readonly sumas: Sumas
  readonly metodologia: Metodologia
  readonly cerrada: boolean
  /** "del país", "del plan". */
  readonly de: string
  /** Said under the explanation: which reports enter. */
  readonly children?: ReactNode
}

export function Figuras({ sumas, metodologia, cerrada, de, children }: Props) {
  const abierta = abiertaDe(useAbierta()[0], AMBITO)
  return (
    <>
      <div className="figuras">
        {CIFRAS.map((cual) => (
          <div key={cual}>
            <h3>{NOMBRES_AVANCE[cual]}</h3>
            <Cifra
              {...{ cual, de, metodologia, cerrada }}
              cifra={cifraDeGrupo(sumas, cual, metodologia)}
              ambito={AMBITO}
              sumas={sumasDe(sumas, cual)}
            />
          </div>
        ))}
      </div>
      {abierta ? (
        <div id={idLugar(AMBITO)}>
          <CifraExplicada
            cifra={cifraDeGrupo(sumas, abierta, metodologia)}
            cual={abierta}
            metodologia={metodologia}
            cerrada={cerrada}
          >
            <CompartidoDeGrupo cual={abierta} sumas={sumas} />
            {children}
          </CifraExplicada>
        </div>
      ) : null}
    </>
  )
}
