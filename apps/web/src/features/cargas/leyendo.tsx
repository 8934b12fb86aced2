// The workbook is waiting for its turn, or being read: how far it is. The page can be left.
import { formatPorcentaje } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import type { PropsCarga } from './carga.tsx'

export function Leyendo({ carga }: { carga: Pick<PropsCarga['carga'], 'estado' | 'progreso'> }) {
  const fraccion = carga.progreso ?? 0
  return (
    <div className="pila" role="status">
      <p>
        {carga.estado === 'en_cola' ? 'El archivo llegó completo. Espera su turno de lectura.' : 'Leyendo el libro.'}
      </p>
      <Barra etiqueta="Lectura del libro" fraccion={fraccion} figura={formatPorcentaje(fraccion, 0)} />
      <p className="tenue">Puede salir de esta página: la lectura sigue y la encontrará aquí.</p>
    </div>
  )
}
