// A value that came out of the answers of GESTIONWEB, opened: the parts of its score, each question with what the entity said, its evidence and its
// receipt, out of the text that was frozen then and never of a draft (N7).
import type { verRespuestasMedicion as definicion, PeticionDe } from '@kpt/contract'
import { abarca, territorioDe } from '@kpt/domain/acceso'
import {
  explicarPuntaje,
  parseDocumentoGestion,
  prepararCuestionario,
  type RespuestaExplicada,
} from '@kpt/domain/gestionweb'
import type { ClaveReporte, EvidenciaCitada } from '@kpt/domain/reportes'
import { esPublicable } from '@kpt/domain/seguimiento'
import { digerir } from '../../platform/audit/index.ts'
import { type Alcance, alcanceInterno, type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findVersionCuestionario } from '../cuestionarios/index.ts'
import { type Evidencia, findEvidenciasDe } from '../evidencia/index.ts'
import { findTextos, findVersiones } from '../reportes/index.ts'
import { exigirSuya } from './entidad.ts'
import type { OrigenGuardado } from './toma.repo.ts'
import { exigirCorrida } from './visible.ts'

export async function verRespuestasMedicion(ctx: ContextoPublico, { params }: PeticionDe<typeof definicion>) {
  const { entidad, columna } = params
  const corrida = await exigirCorrida(ctx, params.corrida)
  const { leida, entrada } = await exigirSuya(ctx, corrida, entidad)
  const de = leida.procedencia.get(columna)
  if (!de?.respuestas) return rechazar('mdm.sin_respuestas_del_dato', { columna })
  const origen = de.respuestas.get(entidad)
  const clave = { entidad, instrumento: 'gestionweb', vigencia: corrida.vigencia, corte: origen?.corte ?? 0 } as const
  return {
    ...{ columna, valor: entrada.valores[columna] ?? null, tabla: de.version ?? 0 },
    enviada: origen ? await abrirEnviada(ctx, clave, origen, columna) : null,
  }
}

async function abrirEnviada(ctx: ContextoPublico, clave: ClaveReporte, origen: OrigenGuardado, columna: string) {
  const { version, recibo, sha256, estado } = origen
  const alcance = alcanceInterno({ clase: 'entidad', codigo: clave.entidad })
  const documento = await leerCongelada(ctx, alcance, clave, origen)
  const { vigencia } = clave
  const publicado = await findVersionCuestionario(ctx.db, { vigencia, numero: documento.cuestionario.version })
  if (!publicado) throw new Error('a version names a questionnaire that is not there')
  const puntaje = explicarPuntaje(prepararCuestionario(publicado.cuestionario), documento, columna)
  const suya = (await findVersiones(ctx.db, alcance, clave)).find((v) => v.version === version)
  const sustento = await evidenciasDe(ctx, alcance, clave, puntaje?.respuestas ?? [])
  return {
    ...{ vigencia, corte: clave.corte, version, recibo, sha256, estado, enviadaEn: suya?.enviadaEn ?? '' },
    cuestionario: { version: publicado.numero, sha256: publicado.sha256, titulo: publicado.cuestionario.titulo },
    puntaje: puntaje && {
      ...{ nombre: puntaje.nombre, valor: puntaje.valor, partes: [...puntaje.partes] },
      respuestas: puntaje.respuestas.map(({ pregunta, preguntada, dicha }) => ({
        ...{ pregunta, preguntada },
        ...{ respuesta: dicha?.respuesta ?? null, noAplica: dicha?.noAplica ?? null },
        evidencias: (dicha?.evidencias ?? []).map(sustento),
      })),
    },
  }
}

/** The text whose fingerprint the table keeps, and no other. */
async function leerCongelada({ db }: ContextoPublico, alcance: Alcance, clave: ClaveReporte, origen: OrigenGuardado) {
  const { vigencia, corte } = clave
  const [texto = ''] = await findTextos(db, alcance, clave, [{ vigencia, corte, version: origen.version }])
  if (digerir(texto) !== origen.sha256) throw new Error(`${origen.recibo} is not the text that was taken`)
  return parseDocumentoGestion(texto) ?? rechazar('mdm.sin_respuestas_del_dato', { columna: '' })
}

/** A piece as anybody may know of it: with personal data, only that it is there and its fingerprint. Its file opens by its own endpoint. */
async function evidenciasDe(
  { db, persona, entidad }: ContextoPublico,
  alcance: Alcance,
  clave: ClaveReporte,
  respuestas: readonly RespuestaExplicada[],
) {
  const citadas = respuestas.flatMap((r) => r.dicha?.evidencias ?? [])
  const filas = await findEvidenciasDe(db, alcance, clave, [...new Set(citadas.map((e) => e.id))])
  const guardadas = new Map(filas.map((e) => [e.id, e]))
  const territorio = persona && territorioDe(persona, 'reporte.ver')
  const abre = !!territorio && entidad !== null && abarca(territorio, entidad)
  return (citada: EvidenciaCitada) => visible(citada, guardadas.get(citada.id), abre)
}

function visible(
  { id, clase, sha256, direccion, ...citada }: EvidenciaCitada,
  guardada: Evidencia | undefined,
  abre: boolean,
) {
  const publica = guardada !== undefined && esPublicable(citada, guardada)
  return {
    ...{ id, clase, sha256: sha256 ?? null, personal: !publica, abre: abre && publica },
    nombre: publica ? guardada.nombre : null,
    direccion: publica ? (direccion ?? null) : null,
  }
}
