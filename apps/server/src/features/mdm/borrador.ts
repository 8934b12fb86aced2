// A table that was read, against the last version of it: what confirming it would change.
import { type FilaInsumo, fuentesDe, leerInsumo, mediana } from '@kpt/domain/mdm'
import { agruparHallazgos, type Hallazgo } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { type CargaInsumo, findLeido } from './carga.repo.ts'
import { findTexto, findUltimos, type InsumoGuardado } from './insumo.repo.ts'
import type { ResultadoInsumo } from './leer-tabla.ts'
import { exigirReceta } from './recetas.ts'
import { universoDe } from './universo.ts'

export type Borrador = {
  readonly leido: Extract<ResultadoInsumo, { tipo: 'tabla' }>
  readonly contra: InsumoGuardado | null
  readonly errores: number
}

export async function abrirBorrador({ db }: Pick<ContextoTerritorial, 'db'>, carga: CargaInsumo): Promise<Borrador> {
  const { resultado } = await findLeido(db, carga.id)
  const leido: ResultadoInsumo | null = resultado === null ? null : JSON.parse(resultado)
  if (leido?.tipo !== 'tabla') throw new Error(`upload ${carga.id} is ready without a table`)
  const [contra = null] = await findUltimos(db, carga.vigencia, carga.fuente)
  return { leido, contra, errores: leido.hallazgos.filter((h) => h.gravedad === 'error').length }
}

export async function previaDe(ctx: ContextoTerritorial, carga: CargaInsumo) {
  const { leido, contra, errores } = await abrirBorrador(ctx, carga)
  const { receta } = await exigirReceta(ctx.db, carga.receta.clave, carga.receta.version)
  const universo = universoDe(ctx.servicios.referencia, receta.medicion, carga.vigencia).length
  const texto = contra === null ? null : await findTexto(ctx.db, contra)
  const antes = porCodigo(texto === null ? [] : leerInsumo(texto).filas)
  const ahora = porCodigo(leido.filas)
  const columnas = fuentesDe(receta).find((f) => f.fuente === carga.fuente)?.columnas ?? []
  return {
    ...{ contra: contra?.version ?? null, filas: leido.filas.length, universo, errores },
    columnas: columnas.map((c) => ({
      ...{ columna: c.columna, nombre: c.nombre, unidad: c.unidad },
      ...resumenDe(leido.filas.map((f) => f.valores[c.columna] ?? null)),
      faltan: universo - leido.filas.filter((f) => (f.valores[c.columna] ?? null) !== null).length,
      cambian: leido.filas.filter((f) => difiere(antes.get(f.codigo), f, c.columna)).length,
    })),
    entran: contra === null ? 0 : [...ahora.keys()].filter((codigo) => !antes.has(codigo)).length,
    salen: [...antes.keys()].filter((codigo) => !ahora.has(codigo)).length,
    grupos: agruparHallazgos(leido.hallazgos as Hallazgo[]),
  }
}

const porCodigo = (filas: readonly FilaInsumo[]) => new Map(filas.map((f) => [f.codigo, f]))

const difiere = (antes: FilaInsumo | undefined, ahora: FilaInsumo, columna: string): boolean =>
  antes !== undefined && (antes.valores[columna] ?? null) !== (ahora.valores[columna] ?? null)

function resumenDe(valores: readonly (number | null)[]) {
  const vistos = valores.filter((v) => v !== null).sort((a, b) => a - b)
  return { tienen: vistos.length, minimo: vistos[0] ?? null, mediana: mediana(vistos), maximo: vistos.at(-1) ?? null }
}
