// The evidence that a submitted version cites of a meta, for whoever reviews it.
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { Datos } from '../../ui/datos.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { archivoDe } from './de-la-meta.tsx'
import { Agregada, QueEs } from './que-es.tsx'
import { RUTA } from './tipos.ts'

type Props = { readonly clave: Clave; readonly version: number; readonly meta: string; readonly nombre?: string }

export function EvidenciasVersion({ clave, version, meta, nombre = `la meta ${meta}` }: Props) {
  const lista = useQuery(consulta(`GET ${RUTA}`, { params: clave, consulta: { version, meta, tamano: 200 } }))
  return (
    <section aria-label={`Evidencias de ${nombre}`}>
      <p>
        <strong>Evidencias</strong>
      </p>
      <Datos de={lista} lineas={2}>
        {({ filas }) => (
          <ul className="evidencias__lista">
            {filas.map((e) => (
              <QueEs key={e.id} evidencia={e} archivo={archivoDe(clave, e)}>
                <Agregada evidencia={e} />
              </QueEs>
            ))}
          </ul>
        )}
      </Datos>
    </section>
  )
}
