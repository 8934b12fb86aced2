// Over the metas: the risk of the version with its parts, how much of it was looked at, and how the checklist stands.
import { formatInstante } from '@kpt/textos'
import { Boton } from '../../ui/boton.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { ChipRiesgo, PartesRiesgo } from '../revision/cola/riesgo.tsx'
import { type Mesa, useMarcar } from './usar-mesa.ts'

/** `visibles`: metas on the page, which can be marked at once. */
export function ResumenMesa({ mesa, total, visibles }: { mesa: Mesa; total: number; visibles: readonly string[] }) {
  const marcar = useMarcar()
  const { riesgo, miradas, escribe } = mesa
  const hechas = new Set(miradas.map((m) => m.meta))
  const faltan = visibles.filter((m) => !hechas.has(m))
  const ultima = miradas.toSorted((a, b) => (a.en < b.en ? 1 : -1))[0]
  return (
    <div className="pila pila--2">
      {riesgo ? (
        <Desplegable
          titulo={
            <>
              Riesgo <ChipRiesgo riesgo={riesgo} />
            </>
          }
        >
          <PartesRiesgo riesgo={riesgo} />
        </Desplegable>
      ) : null}
      <p>
        <strong>
          {hechas.size} de {total}
        </strong>{' '}
        metas revisadas por el equipo
        {ultima ? (
          <span className="tenue">
            . La última la marcó {ultima.autor.nombre}, {formatInstante(Date.parse(ultima.en))}
          </span>
        ) : null}
      </p>
      {escribe && faltan.length > 0 ? (
        <p className="no-imprimir">
          <Boton ocupado={marcar.isPending} onClick={() => marcar.mutate({ metas: faltan, mirada: true })}>
            Marcar como revisadas las {faltan.length} de esta página
          </Boton>
        </p>
      ) : null}
      {marcar.error ? <p role="alert">{marcar.error.message}</p> : null}
    </div>
  )
}
