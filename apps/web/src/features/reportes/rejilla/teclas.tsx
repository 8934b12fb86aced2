// The keys of the grid, listed.
import { Boton } from '../../../ui/boton.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import { TECLAS } from './teclado.ts'

export function Teclas({ abierto, onCerrar }: { abierto: boolean; onCerrar: () => void }) {
  return (
    <Dialogo
      abierto={abierto}
      titulo="Teclas de la rejilla"
      onCerrar={onCerrar}
      acciones={<Boton onClick={onCerrar}>Cerrar</Boton>}
    >
      <dl className="teclas">
        {TECLAS.map(([teclas, que]) => (
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
