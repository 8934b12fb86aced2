// The trend of the board on screen, with the filter of its address; one request feeds every picture of it.
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../../api/consulta.ts'
import { useTerritorial } from '../filtro/territorial.ts'
import type { ClaveCorte } from '../tipos.ts'

export function useTendencia({ instrumento, vigencia }: Pick<ClaveCorte, 'instrumento' | 'vigencia'>) {
  return useQuery(
    consultaPaginada('GET /api/tablero/:instrumento/:vigencia/tendencia', {
      params: { instrumento, vigencia },
      consulta: useTerritorial(),
    }),
  )
}
