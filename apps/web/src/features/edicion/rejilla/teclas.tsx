// The keys of the grid, in a panel.
import { Boton } from '../../../ui/boton.tsx'
import { Dialogo } from '../../../ui/dialogo.tsx'
import { TECLAS } from '../../reportes/rejilla/teclado.ts'

const PROPIAS = [['Alt+flecha arriba, Alt+flecha abajo', 'Subir o bajar la meta en el plan']] as const

export function Teclas({ abierto, onCerrar }: { abierto: boolean; onCerrar: () => void }) {
  return (
    <Dialogo
      abierto={abierto}
      titulo="Teclas de la rejilla"
      onCerrar={onCerrar}
      acciones={<Boton onClick={onCerrar}>Cerrar</Boton>}
    >
      <dl className="edicion__teclas">
        {[...TECLAS, ...PROPIAS].map(([tecla, hace]) => (
          <div key={tecla}>
            <dt>{tecla}</dt>
            <dd>{hace}</dd>
          </div>
        ))}
      </dl>
    </Dialogo>
  )
}
