// The keys of an entry grid, listed; `propias` are those that only one of them has.
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { TECLAS } from './teclado.ts'
import './teclas.css'

type Props = {
  readonly abierto: boolean
  readonly onCerrar: () => void
  readonly propias?: readonly (readonly [string, string])[]
}

export function Teclas({ abierto, onCerrar, propias = [] }: Props) {
  return (
    <Dialogo
      abierto={abierto}
      titulo="Teclas de la rejilla"
      onCerrar={onCerrar}
      acciones={<Boton onClick={onCerrar}>Cerrar</Boton>}
    >
      <dl className="teclas">
        {[...TECLAS, ...propias].map(([teclas, que]) => (
          <div key={teclas}>
            <dt>
              <kbd>{teclas}</kbd>
            </dt>
            <dd>{que}</dd>
          </div>
        ))}
      </dl>
    </Dialogo>
  )
}
