// What the screen reads: the vigencias, and all the metas of one of them at once, because what is pasted is matched with all.
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'

export const RUTA_VIGENCIAS = 'GET /api/entidades/:entidad/ejecucion-anterior'
const RUTA_METAS = 'GET /api/entidades/:entidad/ejecucion-anterior/:vigencia'

export type Vigencia = Respuesta<typeof RUTA_VIGENCIAS>['vigencias'][number]
export type Carga = Vigencia['cargas'][number]
type PaginaMetas = Respuesta<typeof RUTA_METAS>
export type MetaAnterior = PaginaMetas['filas'][number]
export type DeVigencia = Pick<PaginaMetas, 'version' | 'impide'> & { readonly metas: readonly MetaAnterior[] }

const TAMANO = 500

export function consultaMetas(entidad: string, vigencia: number) {
  return queryOptions<DeVigencia>({
    queryKey: [RUTA_METAS, { entidad, vigencia }],
    queryFn: async ({ signal }) => {
      const leer = (pagina: number) =>
        api(RUTA_METAS, {
          params: { entidad, vigencia: String(vigencia) },
          consulta: { pagina, tamano: TAMANO },
          signal,
        })
      const { filas, total, version, impide } = await leer(1)
      const metas = [...filas]
      for (let pagina = 2; pagina <= Math.ceil(total / TAMANO); pagina += 1) metas.push(...(await leer(pagina)).filas)
      return { metas, version, impide }
    },
  })
}
