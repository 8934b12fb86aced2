// What anybody reads: the questionnaire of a vigencia, any of its versions, its canonical text and its acta.
import type {
  descargarActaCuestionario as actaDef,
  listarCuestionarios as listarDef,
  PeticionDe,
  descargarCuestionario as textoDef,
  verCuestionario as verDef,
  verVersionCuestionario as versionDef,
} from '@kpt/contract'
import { preguntasDe } from '@kpt/domain/gestionweb'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { documentoNacional, leerDocumentoNacional } from '../circulares/index.ts'
import {
  type CuestionarioPublicado,
  findCuestionarioPublicado,
  findUltimas,
  findVersionCuestionario,
  findVersiones,
} from './publicado.repo.ts'

export async function listarCuestionarios({ db }: ContextoPublico, { consulta }: PeticionDe<typeof listarDef>) {
  const { total, filas } = await findUltimas(db, consulta)
  return {
    ...{ total, ...consulta },
    filas: filas.map(({ cuestionario, texto: _, documento: _d, ...version }) => ({
      ...version,
      titulo: cuestionario.titulo,
      secciones: cuestionario.secciones.length,
      preguntas: preguntasDe(cuestionario).length,
    })),
  }
}

export async function verCuestionario(ctx: ContextoPublico, { params }: PeticionDe<typeof verDef>) {
  return visible(ctx, await findCuestionarioPublicado(ctx.db, params.vigencia))
}

export async function verVersion(ctx: ContextoPublico, { params }: PeticionDe<typeof versionDef>) {
  return visible(ctx, await findVersionCuestionario(ctx.db, params))
}

export async function descargarTexto({ db }: ContextoPublico, { params }: PeticionDe<typeof textoDef>) {
  const { texto, vigencia, numero } =
    (await findVersionCuestionario(db, params)) ?? rechazar('cuestionario.no_existe', {})
  const nombre = `cuestionario-${vigencia}-version-${numero}.json`
  return { tipo: 'application/json', nombre, contenido: Buffer.from(texto) }
}

export async function descargarActa(ctx: ContextoPublico, { params }: PeticionDe<typeof actaDef>) {
  const { documento } = (await findVersionCuestionario(ctx.db, params)) ?? rechazar('cuestionario.no_existe', {})
  if (documento === null) rechazar('documento.no_existe', {})
  return leerDocumentoNacional(ctx, documento)
}

async function visible({ db }: ContextoPublico, publicado: CuestionarioPublicado | null) {
  if (publicado === null) return rechazar('cuestionario.no_existe', {})
  const { texto: _, documento, ...resto } = publicado
  const versiones = await findVersiones(db, publicado.vigencia)
  const acta = documento === null ? null : await documentoNacional(db, documento)
  return {
    ...resto,
    acta: acta && { nombre: acta.nombre, bytes: acta.bytes },
    versiones: versiones.map(({ vigencia: _v, ...version }) => version),
  }
}
