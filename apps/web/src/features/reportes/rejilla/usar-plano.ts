// The grid of the metas on screen, as lines and columns, kept up to date with the draft.
import { useMemo } from 'react'
import { useResumen } from '../usar-reporte.ts'
import { columnasDe } from './columnas.ts'
import { useEdicion } from './contexto.ts'
import { fuentesDe } from './dinero.ts'
import { metasPedidas } from './filtrar.ts'
import { hayNotas } from './notas-de.ts'
import { type MetaEnPlano, type Plano, trazarPlano } from './plano.ts'
import type { Apertura } from './usar-abiertas.ts'

type Vista = { readonly conRecursos: boolean; readonly conTextos: boolean }

export function usePlano(metas: readonly string[], { abiertas, agregadas }: Apertura, vista: Vista): Plano {
  const { borrador, reporte } = useEdicion()
  const resumen = useResumen(borrador)
  const { conRecursos, conTextos } = vista
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is one object for ever; its summary says that something in it changed
  return useMemo(() => {
    const orden = borrador.fuentes().map((f) => f.clave)
    const pedidas = metasPedidas(reporte)
    const enPlano = metas.flatMap((meta): MetaEnPlano[] => {
      const vistaMeta = borrador.leerMeta(meta)
      if (!vistaMeta) return []
      const abierta = abiertas.has(meta)
      return [
        {
          meta,
          fuentes: fuentesDe(vistaMeta, orden, agregadas.get(meta) ?? []),
          despliega: abierta || conRecursos,
          debajo: abierta || pedidas.has(meta) || hayNotas(vistaMeta),
        },
      ]
    })
    return trazarPlano(enPlano, columnasDe(conTextos))
  }, [borrador, reporte, resumen, metas, abiertas, agregadas, conRecursos, conTextos])
}
