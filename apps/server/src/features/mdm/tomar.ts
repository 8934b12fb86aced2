// The answers of GESTIONWEB become one more version of the table of their source: what taking them would give, and taking them (R7.1).
import type { PeticionDe, tomarRespuestas as tomarDef, verToma as verDef } from '@kpt/contract'
import {
  cambiosDeColumnas,
  componerToma,
  escribirInsumo,
  escribirOrigenes,
  FUENTE_GESTIONWEB,
  fuentesDe,
  type Insumo,
  leerInsumo,
} from '@kpt/domain/mdm'
import { fechaEn } from '@kpt/domain/shared'
import { LICENCIA_RESPUESTAS, procedenciaDeToma } from '@kpt/textos'
import { digerir } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { asentarInsumo } from './confirmar.ts'
import { findTexto, findUltimos, type InsumoGuardado, lockInsumo } from './insumo.repo.ts'
import { exigirReceta } from './recetas.ts'
import { cuentaDeRespuestas, leerRespuestas, type Respuestas } from './respuestas.ts'
import { type ColumnasDeToma, insertToma } from './toma.repo.ts'

type Cual = { readonly receta: string; readonly vigencia: number }

export async function verToma(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof verDef>) {
  const { pide, toma, traidas, respuestas, ultima, antes, igual } = await componer(ctx, consulta)
  const cambios = new Map(cambiosDeColumnas(antes, toma.insumo).map((c) => [c.columna, c]))
  const previos = new Set(antes?.filas.map((f) => f.codigo))
  const sinNada = { tienen: 0, cambian: 0, ganan: 0, pierden: 0 }
  return {
    ...{ contra: ultima?.version ?? null, igual, ...cuentaDeRespuestas(respuestas) },
    filas: toma.insumo.filas.length,
    entran: toma.insumo.filas.filter((f) => !previos.has(f.codigo)).length,
    columnas: pide.map(({ columna, nombre, unidad, falta }) => {
      const { columna: _, ...cambio } = { columna, ...(cambios.get(columna) ?? sinNada) }
      const traida = traidas.get(columna)
      const de =
        traida === undefined ? ('nadie' as const) : traida === null ? ('respuestas' as const) : ('anterior' as const)
      return { columna, nombre, unidad, falta, de, version: traida ?? null, ...cambio }
    }),
  }
}

export async function tomarRespuestas(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof tomarDef>) {
  const { db, ahora } = ctx
  const { vigencia, razon } = cuerpo
  const clave = { fuente: FUENTE_GESTIONWEB, vigencia }
  await lockInsumo(db, clave)
  const { toma, traidas, respuestas, ultima, igual } = await componer(ctx, cuerpo)
  const actual = ultima?.version ?? null
  if (actual !== cuerpo.contra) rechazar('mdm.insumo_cambio', { actual: String(actual ?? '') })
  if (respuestas.origenes.length === 0) rechazar('mdm.sin_respuestas', { vigencia: String(vigencia) })
  if (igual) rechazar('mdm.toma_igual', { version: String(actual) })
  const { origenes } = respuestas
  const { version } = await asentarInsumo(
    ctx,
    toma.insumo,
    {
      ...clave,
      ...procedencia(respuestas, traidas, ultima),
      fecha: fechaEn(ahora),
      razon: actual === null ? null : razon,
    },
    { tomadas: origenes.length, origenes: digerir(escribirOrigenes(origenes)) },
  )
  await insertToma(db, { ...clave, version }, traidas, origenes)
  return { version }
}

async function componer(ctx: ContextoTerritorial, { receta: clave, vigencia }: Cual) {
  const { db } = ctx
  const { receta } = await exigirReceta(db, clave)
  const pide =
    fuentesDe(receta).find((f) => f.fuente === FUENTE_GESTIONWEB)?.columnas ??
    rechazar('mdm.fuente_desconocida', { fuente: FUENTE_GESTIONWEB })
  const [ultima = null] = await findUltimos(db, vigencia, FUENTE_GESTIONWEB)
  const respuestas =
    (await leerRespuestas(ctx, { receta, vigencia, ultima })) ??
    rechazar('mdm.sin_respuestas', { vigencia: String(vigencia) })
  const texto = ultima && (await findTexto(db, ultima))
  const antes = texto === null ? null : leerInsumo(texto)
  const toma = componerToma({
    ...{ pide: pide.map((c) => c.columna), computa: respuestas.computa, puntajes: respuestas.puntajes },
    ...{ universo: new Set(respuestas.universo), anterior: antes },
  })
  const traidas: ColumnasDeToma = new Map(
    toma.columnas.map(({ columna, de }) => [
      columna,
      de === 'respuestas' ? null : traidaDe(columna, respuestas, ultima),
    ]),
  )
  const igual = antes !== null && isIgual(respuestas, toma.insumo, texto ?? '')
  return { pide, toma, traidas, respuestas, ultima, antes, igual }
}

/** A column that goes on from version to version keeps naming the one that brought it. */
function traidaDe(columna: string, { anterior }: Respuestas, ultima: InsumoGuardado | null): number | null {
  return anterior.columnas.get(columna) ?? ultima?.version ?? null
}

/** The same table out of the same versions: taking it again would say nothing new. */
function isIgual({ anterior, origenes }: Respuestas, insumo: Insumo, texto: string): boolean {
  const deLaUltima = anterior.columnas.size > 0 && escribirOrigenes(anterior.origenes) === escribirOrigenes(origenes)
  return deLaUltima && escribirInsumo(insumo) === texto
}

function procedencia({ vigencia, origenes }: Respuestas, traidas: ColumnasDeToma, ultima: InsumoGuardado | null) {
  const carga = [...traidas].flatMap(([columna, version]) => (version === null ? [] : [{ columna, version }]))
  const licencias = [LICENCIA_RESPUESTAS, ...(ultima && carga.length > 0 ? [ultima.licencia] : [])]
  return {
    ...{ origen: 'gestionweb', archivo: null, archivo_sha256: null, demostracion: ultima?.demostracion ?? false },
    procedencia: procedenciaDeToma(vigencia, origenes.length, carga),
    licencia: [...new Set(licencias.flatMap((l) => l.split('; ')))].join('; '),
  }
}
