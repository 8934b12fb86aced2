// Whom a version of the catalogue touches: metas of the present plans whose code ceases or changes, in the territory of whoever asks (R2.3).
import type {
  listarAfectadasPorCarga as deCargaDef,
  listarAfectadasPorVersion as deVersionDef,
  PeticionDe,
} from '@kpt/contract'
import { type CambioCatalogo, type Sucesor, sucesoresDe } from '@kpt/domain/catalogo'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { abrirBorrador, type Comparacion, compararConAnterior, desdeMinimo } from '../catalogo/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findAfectadas } from './afectadas.repo.ts'

type Filtro = PeticionDe<typeof deVersionDef>['consulta']

export async function listarPorCarga(ctx: ContextoTerritorial, { params, consulta }: PeticionDe<typeof deCargaDef>) {
  const borrador = await abrirBorrador(ctx, params.carga)
  return listar(ctx, borrador, Number((await desdeMinimo(ctx)).slice(0, 4)), consulta)
}

export async function listarPorVersion(
  ctx: ContextoTerritorial,
  { params, consulta }: PeticionDe<typeof deVersionDef>,
) {
  const comparacion = await compararConAnterior(ctx, params.version)
  return listar(ctx, comparacion, Number(comparacion.a.desde.slice(0, 4)), consulta)
}

async function listar(ctx: ContextoTerritorial, comparacion: Comparacion, anio: number, filtro: Filtro) {
  const { pagina, tamano, departamento = null, clase } = filtro
  const tocan = comparacion.cambios.filter(
    (c) => c.antes !== null && c.clase !== 'reactivado' && (clase ?? c.clase) === c.clase,
  )
  const porCodigo = new Map(tocan.map((cambio) => [cambio.codigo, cambio]))
  const buscadas = { codigos: [...porCodigo.keys()], anio, departamento }
  const { filas, ...totales } = await findAfectadas(ctx.db, ctx.alcance, buscadas, { pagina, tamano })
  const sucesores = new Map<string, Sucesor | null>()
  const visibles = filas.map(({ entidad, codigo, metas }) => {
    const cambio = porCodigo.get(codigo)
    if (!cambio) throw new Error(`code ${codigo} was not asked for`)
    if (!sucesores.has(codigo)) sucesores.set(codigo, mejorSucesor(comparacion, cambio))
    return {
      entidad: entidadBreve(ctx.servicios.referencia, entidad) ?? rechazar('entidad.desconocida', { entidad }),
      ...{ codigo, clase: cambio.clase, nombre: cambio.antes?.indicadorNombre ?? '', campos: [...cambio.campos] },
      metas: [...metas],
      sucesor: sucesores.get(codigo) ?? null,
    }
  })
  return { filas: visibles, ...totales, pagina, tamano }
}

function mejorSucesor(
  { indice, equivalencias }: Comparacion,
  { clase, codigo, antes }: CambioCatalogo,
): Sucesor | null {
  if (clase !== 'inactivo' || antes === null) return null
  return sucesoresDe(indice, antes, equivalencias[codigo] ?? null)[0] ?? null
}
