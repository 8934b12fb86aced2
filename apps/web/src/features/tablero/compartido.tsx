// Under a financial figure, the money that several metas share: what of it is in the sum, and what is not.
import { formatPesos, frasesCompartido, NOMBRES_BASE_FINANCIERA } from '@kpt/textos'
import { numeroCorto } from '../reportes/direccion.ts'
import type { CualCifra } from './cifras.ts'
import type { MetaAbierta, Metodologia, Sumas } from './tipos.ts'

export function CompartidoDeGrupo({ cual, sumas }: { cual: CualCifra; sumas: Sumas | undefined }) {
  if (cual !== 'financiero' || !sumas) return null
  return frasesCompartido(sumas).map((frase) => (
    <p key={frase} className="menor">
      {frase}
    </p>
  ))
}

export function CompartidoDeMeta({ meta, metodologia }: { meta: MetaAbierta; metodologia: Metodologia }) {
  const { baseFinanciera } = metodologia
  return meta.compartidos.map((uno) => (
    <p key={`${uno.fuente.clave}/${uno.metas.join()}`} className="menor">
      Además, compartido con otras metas: {formatPesos(uno[baseFinanciera] ?? '0')} en{' '}
      {NOMBRES_BASE_FINANCIERA[baseFinanciera]} de {uno.fuente.nombre}, de las metas{' '}
      {uno.metas.map(numeroCorto).join(', ')}. Como nadie lo ha repartido, no entra en la cifra de la meta: se suma una
      sola vez en lo que las reúne a todas.
    </p>
  ))
}
