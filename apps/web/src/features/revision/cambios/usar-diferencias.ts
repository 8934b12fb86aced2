// Everything that changed between two versions: both are frozen, so it never changes.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { leerPaginas } from '../../../api/paginas.ts'
import type { Clave } from '../usar-revision.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/diferencias'
const TAMANO = 500

export function useDiferencias(params: Clave, desde: number, hasta: number) {
  return useQuery(
    queryOptions({
      queryKey: ['todas las diferencias', params, desde, hasta],
      queryFn: async ({ signal }) => {
        const leer = (pagina: number) =>
          api(RUTA, { params, consulta: { desde, hasta, pagina, tamano: TAMANO }, signal })
        // They are grouped by meta and by what was asked, so all of them are needed.
        return (await leerPaginas(leer)).filas
      },
    }),
  )
}
