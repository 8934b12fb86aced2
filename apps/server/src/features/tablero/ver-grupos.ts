import { nombrarFuente } from '@kpt/domain/planes'
import { SIN_CLAVE } from '@kpt/domain/seguimiento'
import type { Fecha } from '@kpt/domain/shared'
import type { FiltroTerritorio } from '@kpt/domain/territorio'
import { NOMBRES_SIN_CLAVE, nombreOds } from '@kpt/textos'
import type { Db } from '../../platform/db/conexion.ts'
import type { Lectura } from '../../platform/http/index.ts'
import { findListasFuentes, findNombresDeCodigos, findNombresSectores } from '../catalogo/index.ts'
import { findMetodologia } from '../reportes/index.ts'
import { avanceVisible, metodologiaVisible } from './avance-visible.ts'
import { findCorteDelTablero } from './corte-del-tablero.ts'
import { compareClaves } from './nombres-de-grupos.ts'
import { quienesSuman } from './obligadas.ts'
import { sumGrupos } from './sumas.repo.ts'
import { findConVersion } from './tablero.repo.ts'
import type { ClaveCorte } from './vigentes.repo.ts'

type Filtro = FiltroTerritorio & { readonly dimension: 'sector' | 'programa' | 'ods' | 'fuente' }

/** Progress of a corte by the groups that all plans share: líneas are of each plan, so they do not add over entities. */
export async function verGruposTablero(
  ctx: Lectura,
  clave: ClaveCorte,
  { dimension, ...filtro }: Filtro,
  soloDelCorte = false,
) {
  const { db, alcance } = ctx
  const { entidades, corte, queVale: conAnteriores } = await findCorteDelTablero(ctx, clave, filtro)
  const queVale = soloDelCorte ? clave : conAnteriores
  const conVersion = await findConVersion(db, alcance, queVale)
  const quienes = quienesSuman(entidades, conVersion.keys(), filtro)
  const [grupos, metodologia] = await Promise.all([
    sumGrupos(db, alcance, queVale, dimension, quienes),
    findMetodologia(db, clave.vigencia),
  ])
  const claves = grupos.map((grupo) => grupo.clave)
  const nombres = await findNombres(db, dimension, corte.fechaDatos, claves)
  const nombreDe = (grupo: string) => (grupo === SIN_CLAVE ? NOMBRES_SIN_CLAVE[dimension] : (nombres(grupo) ?? grupo))
  return {
    metodologia: metodologiaVisible(metodologia),
    grupos: grupos
      .toSorted((a, b) => compareClaves(a.clave, b.clave))
      .map(({ clave: grupo, entidades: cuantas, sinActualizar, cuentas }) => ({
        ...avanceVisible(cuentas, metodologia),
        ...{ clave: grupo, nombre: nombreDe(grupo), entidades: cuantas, sinActualizar },
      })),
  }
}

/** Names that all plans share; a source that is not in the official lists goes by its own words. */
async function findNombres(db: Db, dimension: Filtro['dimension'], fecha: Fecha, claves: readonly string[]) {
  if (dimension === 'ods') return nombreOds
  if (dimension === 'fuente') {
    const oficiales = new Map((await findListasFuentes(db)).flatMap((l) => l.fuentes.map((f) => [f.clave, f.nombre])))
    return (clave: string) => oficiales.get(clave) ?? nombrarFuente(clave)
  }
  const nombres =
    dimension === 'sector' ? await findNombresSectores(db, fecha) : await findNombresDeCodigos(db, fecha, claves)
  return (clave: string) => nombres.get(clave)
}
