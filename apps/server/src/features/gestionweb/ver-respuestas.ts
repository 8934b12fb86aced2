import { type Cuestionario, mismasPreguntas } from '@kpt/domain/gestionweb'
import type { ClaveReporte, EvidenciaCitada } from '@kpt/domain/reportes'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findVersionCuestionario } from '../cuestionarios/index.ts'
import {
  cuestionarioDe,
  findBorradorGestion,
  findCorte,
  findTextos,
  findVersiones,
  findVigentes,
  formaDe,
} from '../reportes/index.ts'
import { findHechos } from './hechos.ts'

/** What is asked of an entity with what it answered, in the draft or in a version, and what it answered the year before. */
export async function verRespuestas(ctx: ContextoTerritorial, clave: ClaveReporte, version: number | undefined) {
  const corte = await findCorte(ctx, clave)
  const vigente = cuestionarioDe(corte)
  if (version !== undefined) {
    const enviada = await deVersion(ctx, clave, version)
    const anterior = await findAnterior(ctx, clave, enviada.cuestionario.contenido)
    return { ...enviada, anterior, hechos: {}, secuencia: 0 }
  }
  const { cuestionario } = vigente.leido
  const anterior = await findAnterior(ctx, clave, cuestionario)
  const hechos = await findHechos(cuestionario, { ctx, clave, corte: corte.corte })
  const { celdas, secuencia, evidencias } = await findBorradorGestion(ctx, corte, vigente.leido)
  return {
    cuestionario: { version: vigente.version, sha256: vigente.sha256, contenido: cuestionario },
    ...{ celdas: celdas.map(visible), evidencias, anterior, hechos, secuencia },
  }
}

/** As it was frozen, with the version of the questionnaire that it answered. */
async function deVersion({ db, alcance }: ContextoTerritorial, clave: ClaveReporte, version: number) {
  const { vigencia, corte } = clave
  const enviada = (await findVersiones(db, alcance, clave)).find((v) => v.version === version)
  const [texto] = enviada ? await findTextos(db, alcance, clave, [{ vigencia, corte, version }]) : []
  if (!enviada?.cuestionario || texto === undefined)
    return rechazar('reporte.version_no_existe', { version: String(version) })
  const numero = enviada.cuestionario.version
  const publicado = await findVersionCuestionario(db, { vigencia, numero })
  if (!publicado) throw new Error('a version names a questionnaire that is not there')
  const { lectura } = formaDe(clave)
  return {
    cuestionario: { version: numero, sha256: publicado.sha256, contenido: publicado.cuestionario },
    ...{ celdas: lectura.celdas(texto).map(visible), evidencias: copiar(lectura.evidencias(texto)) },
  }
}

async function findAnterior({ db, alcance }: ContextoTerritorial, clave: ClaveReporte, ahora: Cuestionario) {
  const pasada = clave.vigencia - 1
  const ultima = (await findVigentes(db, alcance, clave, { desde: pasada, hasta: pasada })).at(-1)
  if (!ultima) return null
  const { vigencia, corte, version } = ultima
  const [texto = ''] = await findTextos(db, alcance, clave, [ultima])
  const suya = (await findVersiones(db, alcance, { ...clave, vigencia, corte })).find((v) => v.version === version)
  const numero = suya?.cuestionario?.version ?? 0
  const publicado = await findVersionCuestionario(db, { vigencia, numero })
  return {
    ...{ vigencia, version, recibo: suya?.recibo ?? '', celdas: formaDe(clave).lectura.celdas(texto).map(visible) },
    mismas: publicado ? mismasPreguntas(publicado.cuestionario, ahora) : [],
  }
}

function visible({
  meta: pregunta,
  campo,
  clave,
  valor,
}: {
  meta: string
  campo: string
  clave: string
  valor: string
}) {
  return { pregunta, campo, clave, valor }
}

function copiar(evidencias: Readonly<Record<string, readonly EvidenciaCitada[]>>): Record<string, EvidenciaCitada[]> {
  return Object.fromEntries(Object.entries(evidencias).map(([pregunta, citadas]) => [pregunta, [...citadas]]))
}
