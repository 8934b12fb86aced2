// The plan with its weights: what adds up to 100 can only be judged whole.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { leerPaginas } from '../../api/paginas.ts'
import { ponderableDe } from './pesos.ts'

const RUTA = 'GET /api/entidades/:entidad/ponderacion/:vigencia'
const TAMANO = 500

export function usePonderable(entidad: string, vigencia: string) {
  return useQuery(
    queryOptions({
      queryKey: [RUTA, { entidad, vigencia }],
      queryFn: async ({ signal }) => {
        const leer = (pagina: number) =>
          api(RUTA, { params: { entidad, vigencia }, consulta: { pagina, tamano: TAMANO }, signal })
        return ponderableDe(await leerPaginas(leer))
      },
    }),
  )
}
