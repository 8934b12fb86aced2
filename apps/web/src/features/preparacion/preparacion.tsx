// Who has the Plan Indicativo finished and its metas homologadas, by department: what must be ready before a corte can be reported.
import { contar, formatNumero, formatPorcentaje } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { PrimeraFrase } from '../../ui/primera-frase.tsx'
import { Departamentos } from './departamentos.tsx'
import { EntidadesPreparadas } from './entidades.tsx'
import { Reparto } from './reparto.tsx'
import type { Preparacion } from './tipos.ts'
import '../tablero/tablero.css'
import './preparacion.css'

export function PantallaPreparacion() {
  const preparacion = useQuery(consulta('GET /api/preparacion'))
  return (
    <Pantalla
      titulo="Planes listos para reportar"
      entrada="Sin Plan Indicativo (PI) finalizado no se puede enviar el reporte de un corte. Aquí está quién lo cargó, quién lo finalizó y cuánto lleva homologado al Catálogo Programático."
      migas={[{ texto: 'Tablero', a: '/tablero' }]}
      acciones={<EnlaceBoton to="/sin-equivalente">Metas sin equivalente</EnlaceBoton>}
    >
      <Datos de={preparacion} lineas={12}>
        {(datos) => (
          <div className="preparacion">
            <Frase preparacion={datos} />
            <Reparto cuenta={datos.total} />
            {datos.departamentos.length > 1 ? <Departamentos preparacion={datos} /> : null}
            <EntidadesPreparadas preparacion={datos} />
          </div>
        )}
      </Datos>
    </Pantalla>
  )
}

function Frase({ preparacion: { vigencia, total } }: { preparacion: Preparacion }) {
  const puede = total.finalizado + total.enModificacion
  const parte = total.entidades === 0 ? 0 : puede / total.entidades
  return (
    <PrimeraFrase>
      <strong>{formatNumero(String(puede))}</strong> de{' '}
      {contar(total.entidades, 'entidad obligada', 'entidades obligadas')} ({formatPorcentaje(parte)}) ya{' '}
      {puede === 1 ? 'finalizó' : 'finalizaron'} el Plan Indicativo con el que se reporta la vigencia {vigencia}.{' '}
      {total.metas > 0
        ? `De ${contar(total.metas, 'meta', 'metas')}, ${contar(total.homologadas, 'está homologada', 'están homologadas')} (${formatPorcentaje(total.homologadas / total.metas)}).`
        : null}
    </PrimeraFrase>
  )
}
