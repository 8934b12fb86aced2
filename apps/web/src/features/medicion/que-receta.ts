// Which vigencia and recipe a screen speaks of: those of the address; else the last vigencia with tables, else that of the last recipe.
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'

export type RecetaBreve = Respuesta<'GET /api/mdm/recetas'>['filas'][number]

export function useQueReceta() {
  const [filtros] = useFiltros()
  return useQuery({
    queryKey: ['GET /api/mdm/recetas', 'con las vigencias de los insumos'],
    queryFn: async ({ signal }) => {
      const [recetas, insumos] = await Promise.all([
        api('GET /api/mdm/recetas', { consulta: { tamano: 200 }, signal }),
        api('GET /api/mdm/insumos', { consulta: { tamano: 1 }, signal }),
      ])
      return { filas: recetas.filas, ultima: insumos.vigencias[0] ?? null }
    },
    select: ({ filas, ultima }) => escoger(filas, ultima, filtros),
  })
}

type Filtros = Readonly<Record<string, string | undefined>>

/** Versions of one key come the last first: each key once. Of those of a vigencia, the one made for fewest of them first. */
function escoger(filas: readonly RecetaBreve[], ultima: number | null, { vigencia, receta }: Filtros) {
  const ultimas = filas.filter((r, i) => filas.findIndex((otra) => otra.clave === r.clave) === i)
  const pedida = /^\d{4}$/.test(vigencia ?? '') ? Number(vigencia) : null
  const deReceta = ultimas.find((r) => r.clave === receta)
  const cual = pedida ?? (deReceta ? (deReceta.hasta ?? deReceta.desde) : ultima)
  const enVigencia = (
    cual === null ? ultimas : ultimas.filter((r) => r.desde <= cual && (r.hasta ?? cual) >= cual)
  ).toSorted((a, b) => duracion(a) - duracion(b))
  const escogida = enVigencia.find((r) => r.clave === receta) ?? enVigencia[0] ?? null
  return { ultimas, enVigencia, escogida, vigencia: cual ?? escogida?.hasta ?? escogida?.desde ?? null }
}

const duracion = ({ desde, hasta }: RecetaBreve): number => (hasta ?? Number.POSITIVE_INFINITY) - desde
