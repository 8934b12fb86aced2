// Which vigencia and recipe a screen speaks of: those of the address, or the last recipe there is.
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'

export type RecetaBreve = Respuesta<'GET /api/mdm/recetas'>['filas'][number]

export function useQueReceta() {
  const [filtros] = useFiltros()
  return useQuery({
    ...consulta('GET /api/mdm/recetas', { consulta: { tamano: 200 } }),
    select: ({ filas }) => escoger(filas, filtros),
  })
}

/** Versions of one key come the last first: each key once. */
function escoger(filas: readonly RecetaBreve[], { vigencia, receta }: Readonly<Record<string, string | undefined>>) {
  const ultimas = filas.filter((r, i) => filas.findIndex((otra) => otra.clave === r.clave) === i)
  const pedida = /^\d{4}$/.test(vigencia ?? '') ? Number(vigencia) : null
  const enVigencia =
    pedida === null ? ultimas : ultimas.filter((r) => r.desde <= pedida && (r.hasta ?? pedida) >= pedida)
  const escogida = enVigencia.find((r) => r.clave === receta) ?? enVigencia[0] ?? null
  return { ultimas, enVigencia, escogida, vigencia: pedida ?? escogida?.hasta ?? escogida?.desde ?? null }
}
