// The book of a corte, sheet by sheet: the metas go straight to the file while they are read.
import type { ListaFuentes } from '@kpt/domain/catalogo'
import { type Apuntes, type Hoja, hoja, partesDelLibro } from '@kpt/textos/libro'
import type { Lectura } from '../../../platform/http/index.ts'
import { type Escrito, escribirZip } from '../../../platform/zip/index.ts'
import { findListasFuentes } from '../../catalogo/index.ts'
import { findMetodologia } from '../../reportes/index.ts'
import { avanceVisible, type ClaveCorte, findEnviadas, verGruposTablero, verTablero } from '../../tablero/index.ts'
import type { Ambito } from '../ambito.ts'
import { findSituadas, type Situada } from '../situaciones.ts'
import { findVeredictosDelCorte } from '../versiones.repo.ts'
import { COLUMNAS_ENTIDADES, type FilaEntidad } from './entidades.ts'
import { abrirDinero, COLUMNAS_FUENTES } from './fuentes.ts'
import { abrirLector, type Lector } from './leer-metas.ts'
import { COLUMNAS_METAS } from './metas.ts'
import { COLUMNAS_PORTADA, filasPortada } from './portada.ts'
import { COLUMNAS_DEPARTAMENTOS, COLUMNAS_RESUMEN, columnasGrupo, filasResumen } from './resumen.ts'

/** More than these in one sheet is slow in every spreadsheet program: from there on each department has its own. */
const METAS_POR_HOJA = 200_000

const ORDEN = ['Portada', 'Resumen', 'Departamentos', 'Entidades', 'Sectores', 'ODS', 'Fuentes']

export type Pedido = {
  readonly clave: ClaveCorte
  readonly ambito: Ambito
  readonly pedidoPor: string
  readonly ruta: string
  /** Metas from which each department has its own sheet. */
  readonly metasPorHoja?: number
}

export type LibroEscrito = Escrito & { readonly huella: string; readonly metas: number }

export async function escribirConsolidado(
  ctx: Lectura,
  { clave, ambito, pedidoPor, ruta, metasPorHoja = METAS_POR_HOJA }: Pedido,
  avance: (fraccion: number) => void,
): Promise<LibroEscrito> {
  const situaciones = await findSituadas(ctx, clave)
  // The book holds what was submitted in the corte, meta by meta, and its sums are of that alone: who missed it is named, not added.
  const tablero = await verTablero(ctx, clave, {}, true)
  const comoEnElTablero = await verTablero(ctx, clave)
  const enviaron = situaciones.entidades.filter((e) => e.vigente)
  const dinero = abrirDinero()
  let leidas = 0
  const leida = () => {
    leidas += 1
    avance(leidas / enviaron.length)
  }
  const lector = await abrirLector(ctx, clave, tablero.fechaDatos, { dinero, leida })
  const metasPorDepartamento = tablero.avance.metas > metasPorHoja
  const metodologia = await findMetodologia(ctx.db, clave.vigencia)
  const fuentes = nombresDeFuentes(await findListasFuentes(ctx.db))
  async function* hojas(apuntes: Apuntes): AsyncGenerator<Hoja> {
    yield* hojasDeMetas(lector, enviaron, metasPorDepartamento)
    yield hoja({ nombre: 'Fuentes', columnas: COLUMNAS_FUENTES, filas: dinero.filas })
    yield hoja({
      nombre: 'Entidades',
      columnas: COLUMNAS_ENTIDADES,
      filas: await filasEntidades(ctx, clave, situaciones.entidades),
    })
    yield hoja({ nombre: 'Departamentos', columnas: COLUMNAS_DEPARTAMENTOS, filas: tablero.departamentos })
    for (const [nombre, dimension] of [
      ['Sectores', 'sector'],
      ['ODS', 'ods'],
    ] as const) {
      const { grupos } = await verGruposTablero(ctx, clave, { dimension }, true)
      yield hoja({ nombre, columnas: columnasGrupo(nombre === 'ODS' ? 'ODS' : 'Sector'), filas: grupos })
    }
    yield hoja({
      nombre: 'Resumen',
      columnas: COLUMNAS_RESUMEN,
      filas: filasResumen(tablero, comoEnElTablero, metodologia),
      lectura: true,
    })
    const cifrasLargas = apuntes.cifrasLargas()
    const portada = { clave, ambito, pedidoPor, datosEn: ctx.ahora, situaciones, tablero, metodologia, fuentes }
    const filas = filasPortada({ ...portada, metasPorDepartamento, cifrasLargas })
    yield hoja({ nombre: 'Portada', columnas: COLUMNAS_PORTADA, filas, lectura: true })
  }
  const orden = (nombre: string) => (ORDEN.includes(nombre) ? ORDEN.indexOf(nombre) : ORDEN.length)
  const escrito = await escribirZip(ruta, partesDelLibro(hojas, orden))
  return { ...escrito, huella: situaciones.huella, metas: tablero.avance.metas }
}

function nombresDeFuentes(listas: readonly ListaFuentes[]): Map<string, string> {
  return new Map(listas.flatMap((lista) => lista.fuentes.map((f) => [f.clave, f.nombre] as const)))
}

function* hojasDeMetas(lector: Lector, enviaron: readonly Situada[], porDepartamento: boolean): Generator<Hoja> {
  const deMetas = (nombre: string, entidades: readonly Situada[]) =>
    hoja({ nombre, columnas: COLUMNAS_METAS, filas: lector(entidades) })
  if (!porDepartamento) yield deMetas('Metas', enviaron)
  else {
    for (const [codigo, suyas] of Map.groupBy(enviaron, (e) => e.entidad.departamento)) {
      yield deMetas(nombreHoja(`Metas ${codigo} ${suyas[0]?.departamentoNombre ?? ''}`), suyas)
    }
  }
}

/** As the format wants it: 31 characters at most, without those that a reference uses. */
function nombreHoja(nombre: string): string {
  return nombre
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim()
}

async function filasEntidades(ctx: Lectura, clave: ClaveCorte, entidades: readonly Situada[]): Promise<FilaEntidad[]> {
  const codigos = entidades.map((e) => e.entidad.codigo)
  const enviadas = await findEnviadas(ctx.db, ctx.alcance, clave, codigos)
  const veredictos = await findVeredictosDelCorte(ctx.db, ctx.alcance, clave)
  const metodologia = await findMetodologia(ctx.db, clave.vigencia)
  return entidades.map((situada) => {
    const enviada = enviadas.get(situada.entidad.codigo)
    return {
      ...situada,
      enviadaEn: enviada?.enviadaEn ?? null,
      veredictos: veredictos.get(situada.entidad.codigo),
      avance: enviada ? avanceVisible(enviada.cuentas, metodologia) : null,
    }
  })
}
