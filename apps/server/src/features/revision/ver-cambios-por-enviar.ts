import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findCorte, findTextos, findVersiones, formaDe } from '../reportes/index.ts'
import { cortar, diferenciasVisibles } from './diferencias-visibles.ts'

type Paginacion = { readonly pagina: number; readonly tamano: number }

/** What the draft, frozen now, would change of the last version that was sent, withdrawn or not. */
export async function verCambiosPorEnviar(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { pagina, tamano }: Paginacion,
) {
  const { db, alcance } = ctx
  const corte = await findCorte(ctx, clave)
  const desde = (await findVersiones(db, alcance, clave))[0]?.version ?? null
  const citada = { vigencia: clave.vigencia, corte: clave.corte, version: desde ?? 0 }
  const [anterior] = desde === null ? [] : await findTextos(db, alcance, clave, [citada])
  if (anterior === undefined) return { ...NADA_ENVIADO, pagina, tamano }
  const { cambios, textos, totales } = await formaDe(clave).porEnviar(ctx, corte, anterior)
  return {
    ...{ desde, metas: new Set(cambios.flatMap(({ meta, entre = [meta] }) => entre)).size },
    ...{ antes: totales?.antes ?? null, despues: totales?.despues ?? null },
    filas: await diferenciasVisibles(ctx, clave, cortar(cambios, { pagina, tamano }), textos),
    ...{ total: cambios.length, pagina, tamano },
  }
}

const NADA_ENVIADO = { desde: null, metas: 0, antes: null, despues: null, filas: [], total: 0 }
