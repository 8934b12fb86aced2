import type { listarCorridasMdm as listarDef, PeticionDe, verCorridaMdm as verDef } from '@kpt/contract'
import { territorioDe } from '@kpt/domain/acceso'
import { ACTOS_CORRIDA, type ActoCorrida, pasoCorrida } from '@kpt/domain/mdm'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { leerCongelado } from './congelado.ts'
import { contarClases, contarGrupos } from './contar.ts'
import { type Corrida, findCorridas, findResultado, findSucesos } from './corrida.repo.ts'
import { insumoVisible } from './insumo-visible.ts'
import { leerCorrida } from './leer-corrida.ts'
import { manifiestoDe } from './manifiesto.ts'
import { cabezaDe, estadosQueVe, exigirCorrida, vePreliminares } from './visible.ts'

export async function listarCorridas(ctx: ContextoPublico, { consulta }: PeticionDe<typeof listarDef>) {
  const { vigentes, ...filtro } = consulta
  const estados = vigentes === 'si' ? (['publicada'] as const) : estadosQueVe(ctx)
  const { filas, ...resto } = await findCorridas(ctx.db, { ...filtro, estados })
  return { filas: filas.map(cabezaDe), ...resto }
}

export async function verCorrida(ctx: ContextoPublico, { params }: PeticionDe<typeof verDef>) {
  const { db } = ctx
  const corrida = await exigirCorrida(ctx, params.corrida)
  const { receta, grupos, guardados } = await leerCongelado(db, corrida)
  const dentro = vePreliminares(ctx)
  const sucesos = await findSucesos(db, corrida.corrida)
  return {
    ...cabezaDe(corrida),
    ...{ recetaSha256: receta.sha256, gruposSha256: grupos.sha256 },
    insumos: guardados.map(insumoVisible),
    resultado: await resultadoDe(ctx, corrida),
    sucesos: sucesos.map(({ por, acto, ...s }) => ({ ...s, acto: acto as ActoCorrida, por: dentro ? por : null })),
    puede: queHace(ctx, corrida),
  }
}

async function resultadoDe(ctx: ContextoPublico, corrida: Corrida) {
  const guardado = await findResultado(ctx.db, corrida.corrida)
  const manifiesto = await manifiestoDe(ctx, corrida)
  if (!guardado || !manifiesto) return null
  const { receta, mediciones } = await leerCorrida(ctx, corrida)
  const { sha256, codigo, milisegundos, en } = guardado
  return {
    ...{ sha256, codigoVersion: codigo.version, codigoSha256: codigo.sha256, milisegundos, en },
    eslabon: manifiesto.eslabones.at(-1) ?? '',
    clases: contarClases(receta, mediciones),
    grupos: contarGrupos(mediciones),
  }
}

function queHace({ persona }: ContextoPublico, corrida: Corrida): ActoCorrida[] {
  if (!persona) return []
  return ACTOS_CORRIDA.filter((acto) => {
    const permiso = acto === 'publicar' ? 'mdm.publicar' : 'mdm.preparar'
    return territorioDe(persona, permiso) && pasoCorrida(corrida.estado, acto, corrida.por === persona.cuenta).puede
  })
}
