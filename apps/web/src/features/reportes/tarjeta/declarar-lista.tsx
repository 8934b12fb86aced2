// On a phone there are no boxes to tick: what is declared together is what the filters leave in the list and nobody has answered.
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { Boton } from '../../../ui/boton.tsx'
import { useEdicion } from '../rejilla/contexto.ts'
import { DialogoSinAvance } from '../rejilla/dialogo-sin-avance.tsx'
import { useResumen } from '../usar-reporte.ts'

export function DeclararLista({ metas }: { metas: readonly string[] }) {
  const { borrador, sePuedeEditar } = useEdicion()
  const [declarando, setDeclarando] = useState(false)
  useResumen(borrador)
  const faltan = metas.filter(
    (m) => sePuedeEditar(m, 'sin_avance') && borrador.leerMeta(m)?.completitud.estado === 'falta',
  )
  if (faltan.length < 2 && !declarando) return null
  return (
    <p className="no-imprimir">
      <Boton onClick={() => setDeclarando(true)}>
        Declarar sin avance {contar(faltan.length, 'meta', 'metas')} de esta lista
      </Boton>
      <DialogoSinAvance abierto={declarando} metas={faltan} onCerrar={() => setDeclarando(false)} />
    </p>
  )
}
