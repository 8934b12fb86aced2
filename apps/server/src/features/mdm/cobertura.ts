// What there is for a vigencia and what is missing, with the last version of each table: by source, by column and by entity.
import type { listarSinDato as faltanDef, PeticionDe, verCobertura as verDef } from '@kpt/contract'
import { coberturaDe, FUENTE_GESTIONWEB, type FuenteReceta, fuentesDe, leerInsumo } from '@kpt/domain/mdm'
import { llano } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { entidadBreve } from '../territorio/index.ts'
import { findGrupos } from './grupo.repo.ts'
import { findTexto, findUltimos, type InsumoGuardado } from './insumo.repo.ts'
import { insumoVisible } from './insumo-visible.ts'
import { exigirReceta } from './recetas.ts'
import { columnasComputadas, cuentaDeRespuestas, leerRespuestas } from './respuestas.ts'
import { universoDe } from './universo.ts'

export async function verCobertura(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof verDef>) {
  const { receta, universo, fuentes, faltas, respuestas } = await medirCobertura(ctx, consulta)
  const grupos = await findGrupos(ctx.db, consulta.vigencia)
  const { clave, version, nombre, medicion } = receta
  return {
    receta: { clave, version, nombre, medicion },
    ...{ universo: universo.length, completas: universo.filter((codigo) => !faltas.has(codigo)).length },
    sinGrupo: universo.filter((codigo) => !grupos.has(codigo)).length,
    fuentes: fuentes.map(({ fuente, insumo, columnas }) => ({
      ...{ fuente, insumo: insumo && insumoVisible(insumo) },
      respuestas:
        respuestas && fuente === FUENTE_GESTIONWEB
          ? { ...cuentaDeRespuestas(respuestas), columnas: columnasComputadas(columnas, respuestas) }
          : null,
      columnas: columnas.map(({ columna, nombre, unidad, falta, tienen }) => ({
        ...{ columna, nombre, unidad, falta, tienen },
      })),
    })),
  }
}

export async function listarSinDato(ctx: ContextoTerritorial, { consulta }: PeticionDe<typeof faltanDef>) {
  const { pagina, tamano, columna, departamento } = consulta
  const { fuentes, faltas, respuestas } = await medirCobertura(ctx, consulta)
  const de = fuentes.flatMap((f) => f.columnas).find((c) => c.columna === columna)
  const quienes = columna === undefined ? faltas : new Map(de?.faltan.map((codigo) => [codigo, [columna]]))
  const buscado = llano(consulta.texto ?? '')
  const filas = [...quienes]
    .flatMap(([codigo, columnas]) => {
      const entidad = entidadBreve(ctx.servicios.referencia, codigo)
      const deRespuestas = columnas.some((c) => respuestas?.computa.has(c))
      const cuestionario = (deRespuestas && respuestas?.situaciones.get(codigo)) || null
      return entidad ? [{ entidad, columnas, cuestionario }] : []
    })
    .filter(({ cuestionario }) => consulta.cuestionario === undefined || cuestionario === consulta.cuestionario)
    .filter(({ entidad }) => departamento === undefined || entidad.departamento === departamento)
    .filter(({ entidad }) => llano(`${entidad.codigo} ${entidad.nombre}`).includes(buscado))
    .sort((a, b) => (a.entidad.codigo < b.entidad.codigo ? -1 : 1))
  return { filas: filas.slice((pagina - 1) * tamano, pagina * tamano), total: filas.length, pagina, tamano }
}

async function medirCobertura(
  ctx: ContextoTerritorial,
  { receta: clave, vigencia }: { receta: string; vigencia: number },
) {
  const { receta } = await exigirReceta(ctx.db, clave)
  const universo = universoDe(ctx.servicios.referencia, receta.medicion, vigencia)
  const ultimos = new Map((await findUltimos(ctx.db, vigencia)).map((i) => [i.fuente, i]))
  const fuentes = await Promise.all(
    fuentesDe(receta).map((f) => cubrir(ctx, f, { insumo: ultimos.get(f.fuente) ?? null, universo })),
  )
  const ultima = ultimos.get(FUENTE_GESTIONWEB) ?? null
  const conRespuestas = fuentes.some((f) => f.fuente === FUENTE_GESTIONWEB)
  const respuestas = conRespuestas ? await leerRespuestas(ctx, { receta, vigencia, ultima }) : null
  return { receta, universo, fuentes, respuestas, faltas: faltasDe(fuentes) }
}

async function cubrir(
  { db }: ContextoTerritorial,
  { fuente, columnas }: FuenteReceta,
  { insumo, universo }: { readonly insumo: InsumoGuardado | null; readonly universo: readonly string[] },
) {
  const texto = insumo === null ? null : await findTexto(db, insumo)
  const claves = columnas.map((c) => c.columna)
  const medidas = coberturaDe(claves, texto === null ? null : leerInsumo(texto), universo)
  return { fuente, insumo, columnas: columnas.map((c, i) => ({ ...c, ...(medidas[i] ?? { tienen: 0, faltan: [] }) })) }
}

/** By entity, the columns whose absence keeps it from having an index. */
function faltasDe(fuentes: readonly Awaited<ReturnType<typeof cubrir>>[]): ReadonlyMap<string, string[]> {
  const faltas = new Map<string, string[]>()
  for (const { columna, falta, faltan } of fuentes.flatMap((f) => f.columnas))
    if (falta === 'impide') for (const codigo of faltan) faltas.set(codigo, [...(faltas.get(codigo) ?? []), columna])
  return faltas
}
