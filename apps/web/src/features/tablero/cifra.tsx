// A figure that opens: thin bar, percentage, its sums below; a press shows where it comes from.
import { NOMBRES_AVANCE } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import { type CualCifra, figuraDe } from './cifras.ts'
import { Semaforo } from './semaforo.tsx'
import type { Cifra as CifraAbierta, Metodologia } from './tipos.ts'
import { idCifra, idLugar, useAbierta } from './usar-abierta.ts'

type Props = {
  readonly cifra: CifraAbierta
  readonly cual: CualCifra
  /** Whose figure: the start of its id in the address. */
  readonly ambito: string
  /** The same for whoever hears the screen: "de Antioquia". */
  readonly de: string
  readonly metodologia: Metodologia
  readonly cerrada: boolean
  /** Numerator and denominator, under the bar. */
  readonly sumas?: string
}

export function Cifra({ cifra, cual, ambito, de, metodologia, cerrada, sumas }: Props) {
  const [abierta, alternar] = useAbierta()
  const id = idCifra(ambito, cual)
  const figura = figuraDe(cifra)
  return (
    <div className="cifra-caja">
      <button
        type="button"
        className="cifra-abre"
        aria-expanded={abierta === id}
        aria-controls={abierta === id ? idLugar(ambito) : undefined}
        onClick={() => alternar(id)}
      >
        {cifra.valor === null ? <span>{figura}</span> : <Barra fraccion={cifra.valor} figura={figura} />}
        <span className="solo-lector">
          , {NOMBRES_AVANCE[cual].toLowerCase()} {de}: de dónde sale
        </span>
      </button>
      {sumas ? <span className="cifra-sumas numero">{sumas}</span> : null}
      {cual === 'fisicoCuatrienio' ? null : <Semaforo cifra={cifra} metodologia={metodologia} cerrada={cerrada} />}
    </div>
  )
}
