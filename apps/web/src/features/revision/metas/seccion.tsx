// The metas of the version: what was reported beside what was programmed and what stood before, and what the rules say.
import { useMemo } from 'react'
import { type Filtros, paginaDe, useFiltros } from '../../../app/filtros.ts'
import { Paginador } from '../../../ui/paginador.tsx'
import { Tabla } from '../../../ui/tabla.tsx'
import { ResumenMesa } from '../../mesa/resumen.tsx'
import { useMesa } from '../../mesa/usar-mesa.ts'
import { useRevision } from '../contexto.ts'
import { type Conjuntos, filtrarMetas } from '../filtrar.ts'
import type { MetaRevisada } from '../meta-revisada.ts'
import { puedePedir } from '../secciones.ts'
import { BajoMeta } from './bajo-meta.tsx'
import { columnasDe } from './columnas.tsx'
import { FiltrosRevision } from './filtros.tsx'

const TAMANO = 50

type Props = {
  readonly metas: readonly MetaRevisada[]
  /** Version of the rules with which it was sent; null where what they found was not kept. */
  readonly reglas: string | null
}

export function SeccionMetas({ metas, reglas }: Props) {
  const { reporte, version } = useRevision()
  const [filtros] = useFiltros()
  const conjuntos = useConjuntos(filtros)
  const visibles = useMemo(() => filtrarMetas(metas, filtros, conjuntos), [metas, filtros, conjuntos])
  const columnas = useMemo(() => columnasDe(puedePedir(reporte, version)), [reporte, version])
  const todas = filtros.tamano === 'todas'
  const pagina = todas ? 1 : paginaDe(filtros)
  const tamano = todas ? Math.max(1, visibles.length) : TAMANO
  const filas = useMemo(() => visibles.slice((pagina - 1) * tamano, pagina * tamano), [visibles, pagina, tamano])
  const mesa = useMesa()
  const paginador = { pagina, tamano, total: visibles.length, que: 'metas', una: 'meta' }
  return (
    <section className="pila" aria-labelledby="metas-titulo">
      <h2 id="metas-titulo" className="solo-lector">
        Metas de la versión {version}
      </h2>
      {mesa ? <ResumenMesa mesa={mesa} total={metas.length} visibles={filas.map((m) => m.fila.meta)} /> : null}
      <FiltrosRevision metas={metas} conjuntos={conjuntos} hayMas={metas.length > TAMANO} />
      <p className="tenue menor">
        {reglas === null
          ? 'De esta versión no se guardó lo que las reglas hallaron al enviarla: los hallazgos son los de las reglas de hoy.'
          : `Los hallazgos son los que vio la entidad al enviar esta versión (reglas ${reglas}).`}
      </p>
      <Paginador {...paginador} />
      {filas.length === 0 ? (
        <p>Ninguna meta cumple esos filtros. Quite alguno para ver más.</p>
      ) : (
        <Tabla
          titulo={`Metas de la versión ${version}, valores acumulados en la vigencia`}
          tituloOculto
          columnas={columnas}
          filas={filas}
          clave={(m) => m.fila.meta}
          bajo={(m) => <BajoMeta meta={m} columnas={columnas.length} />}
        />
      )}
      {visibles.length > tamano ? <Paginador {...paginador} abajo /> : null}
    </section>
  )
}

/** Read when a filter changes: a meta that stops being chosen does not vanish from under whoever unchecks it. */
function useConjuntos(filtros: Filtros): Conjuntos {
  const { reporte, borrador } = useRevision()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the filters is the signal
  return useMemo(
    () => ({
      pedidas: new Set(reporte.solicitudes.flatMap((s) => s.metas.map((m) => m.meta))),
      elegidas: new Set(borrador.leer().metas),
    }),
    [filtros, reporte, borrador],
  )
}
