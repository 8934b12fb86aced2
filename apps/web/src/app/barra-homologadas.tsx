// Metas resolved for the Catálogo Programático over all of them: homologadas, or without equivalent and under an exception in force.
import { contar, formatPorcentaje } from '@kpt/textos'
import { Barra } from '../ui/barra.tsx'

type Props = {
  readonly homologadas: number
  readonly exceptuadas: number
  readonly enEspera: number
  readonly metas: number
}

export function BarraHomologadas({ homologadas, exceptuadas, enEspera, metas }: Props) {
  const resueltas = homologadas + exceptuadas
  const razon = metas === 0 ? 0 : resueltas / metas
  const partes = [
    exceptuadas > 0 ? contar(exceptuadas, 'exceptuada', 'exceptuadas') : null,
    enEspera > 0 ? `${contar(enEspera, 'espera', 'esperan')} al DNP` : null,
  ].filter((parte) => parte !== null)
  return (
    <>
      <Barra
        fraccion={razon}
        figura={metas === 0 ? 'Sin metas' : `${formatPorcentaje(razon)} (${resueltas} de ${metas})`}
        tono={razon === 1 ? 'bien' : 'acento'}
      />
      {partes.length > 0 ? <span className="bloque tenue menor">{partes.join('; ')}</span> : null}
    </>
  )
}
