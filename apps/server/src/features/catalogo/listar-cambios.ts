// Changes of a draft or between two published versions, by pages, each code that ceases with what may take its place.
import type { compararCatalogos as compararDef, listarCambiosDeCarga as deCargaDef, PeticionDe } from '@kpt/contract'
import { type ClaseCambioCatalogo, contarCambios, sucesoresDe } from '@kpt/domain/catalogo'
import { fechaEn } from '@kpt/domain/shared'
import type { ContextoPublico, ContextoTerritorial } from '../../platform/http/index.ts'
import { abrirBorrador, type Comparacion } from './borrador.ts'
import { compararVersiones, versionPublicada } from './comparar-versiones.ts'
import { verVersiones } from './ver-versiones.ts'

type Filtro = { readonly pagina: number; readonly tamano: number; readonly clase?: ClaseCambioCatalogo | undefined }

export async function listarCambiosDeCarga(
  ctx: ContextoTerritorial,
  { params, consulta }: PeticionDe<typeof deCargaDef>,
) {
  return paginaDe(await abrirBorrador(ctx, params.carga), consulta)
}

export async function compararCatalogos(ctx: ContextoPublico, { consulta }: PeticionDe<typeof compararDef>) {
  const [de, a] = await Promise.all([versionPublicada(ctx, consulta.de), versionPublicada(ctx, consulta.a)])
  const comparacion = await compararVersiones(ctx, de, a)
  const visibles = await verVersiones(ctx, fechaEn(ctx.ahora), [de, a])
  const [visibleDe, visibleA] = [visibles[0], visibles[1]]
  if (!visibleDe || !visibleA) throw new Error('a published version was lost between two readings')
  return { ...paginaDe(comparacion, consulta), cuenta: contarCambios(comparacion.cambios), de: visibleDe, a: visibleA }
}

function paginaDe({ cambios, indice, equivalencias }: Comparacion, { pagina, tamano, clase }: Filtro) {
  const elegidos = cambios.filter((c) => clase === undefined || c.clase === clase)
  const filas = elegidos.slice((pagina - 1) * tamano, pagina * tamano).map((cambio) => ({
    ...cambio,
    campos: [...cambio.campos],
    sucesores:
      cambio.clase === 'inactivo' && cambio.antes
        ? sucesoresDe(indice, cambio.antes, equivalencias[cambio.codigo] ?? null)
        : [],
  }))
  return { filas, total: elegidos.length, pagina, tamano }
}
