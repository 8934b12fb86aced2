// What can be done with the metas that were chosen.
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { Boton } from '../../../ui/boton.tsx'
import { DialogoSinAvance } from './dialogo-sin-avance.tsx'

export function Seleccion({ metas, onLimpiar }: { metas: readonly string[]; onLimpiar: () => void }) {
  const [declarando, setDeclarando] = useState(false)
  return (
    <>
      {metas.length > 0 ? (
        <div className="seleccion" role="status">
          <p>{contar(metas.length, 'meta escogida', 'metas escogidas')}</p>
          <Boton onClick={() => setDeclarando(true)}>Declarar sin avance</Boton>
          <Boton variante="texto" onClick={onLimpiar}>
            Quitar la selección
          </Boton>
        </div>
      ) : null}
      <DialogoSinAvance abierto={declarando} metas={metas} onCerrar={() => setDeclarando(false)} onHecho={onLimpiar} />
    </>
  )
}
