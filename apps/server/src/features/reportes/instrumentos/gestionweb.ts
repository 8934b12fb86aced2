// GESTIONWEB: a place is a question of the published questionnaire, and what is written is its answer.
import { createHash } from 'node:crypto'
import { alcanceDeSeccion, type Reparto } from '@kpt/domain/acceso'
import {
  type BorradorGestion,
  type Cuestionario,
  congelarGestion,
  corridaGestion,
  faltasGestion,
  type JuicioCuestionario,
  juzgarBorrador,
  preguntasDe,
  problemaGestion,
} from '@kpt/domain/gestionweb'
import type { FaltaEnvio } from '@kpt/domain/reportes'
import { faltasAjustes, faltasCalendario } from '@kpt/domain/reportes'
import { type Actor, rechazar } from '../../../platform/http/index.ts'
import { findVersionCuestionario } from '../../cuestionarios/index.ts'
import { ajustesPendientes } from '../borrador-completo.ts'
import { type CorteRegido, type CorteReportable, findCorte, type Quien, situacionDelActo } from '../corte.ts'
import { insertPuntajes, insertSecciones } from '../puntaje.repo.ts'
import { type CuestionarioRegido, findRegimen } from '../regimen.ts'
import type { Reporte } from '../reporte.repo.ts'
import { cuestionarioDe, findBorradorGestion } from './borrador-gestion.ts'
import type { EnvioPreparado, FormaDeReporte } from './forma.ts'
import { LECTURAS } from './lecturas.ts'
import { respuestasPorEnviar } from './por-enviar.ts'

export const GESTIONWEB: FormaDeReporte = {
  lectura: LECTURAS.gestionweb,
  lugares: async (quien, clave) => {
    const { leido } = cuestionarioDe(await findCorte(quien, clave))
    const preguntas = new Map(preguntasDe(leido.cuestionario).map((p) => [p.clave, p]))
    return {
      tiene: (pregunta) => preguntas.has(pregunta),
      problema: ({ meta: pregunta, ...celda }) => problemaGestion({ ...celda, pregunta }, preguntas),
    }
  },
  ajeno: (pregunta) => rechazar('gestion.pregunta_no_existe', { pregunta }),
  alcance: async (actor, clave, reparto) => {
    const { leido } = cuestionarioDe(await findCorte(actor, clave))
    const suyas = preguntasACargo(leido.cuestionario, reparto)
    return (pregunta) => suyas.has(pregunta)
  },
  mirar: async (quien, corte) => {
    const { leido } = await cuestionarioEnVigor(quien, corte)
    const { borrador } = await findBorradorGestion(quien, corte, leido)
    const juicio = juzgarBorrador(leido, borrador)
    return {
      planVersion: null,
      cuenta: (reparto) => {
        const lugares = preguntasACargo(leido.cuestionario, reparto)
        return { ...contar(leido.cuestionario, borrador, juicio, lugares), lugares }
      },
      faltas: (reporte) => faltasDe(quien, corte, reporte, faltasGestion(juicio, borrador)),
    }
  },
  porEnviar: respuestasPorEnviar,
  validar: async (actor, clave) => {
    const corte = await findCorte(actor, clave)
    const regido = cuestionarioDe(corte)
    const { borrador } = await findBorradorGestion(actor, corte, regido.leido)
    return corridaDe(regido, juzgarBorrador(regido.leido, borrador), borrador)
  },
  preparar,
  lugaresDe: async ({ db }, { vigencia }, { cuestionario }) => {
    if (cuestionario === null) throw new Error('a version of gestionweb names its questionnaire')
    const publicado = await findVersionCuestionario(db, { vigencia, numero: cuestionario.version })
    return new Map(preguntasDe(publicado?.cuestionario ?? SIN_PREGUNTAS).map((p) => [p.clave, p.texto]))
  },
}

const SIN_PREGUNTAS = { secciones: [] } as unknown as Cuestionario

async function cuestionarioEnVigor(
  quien: Quien,
  { clave, regimen }: Parameters<FormaDeReporte['mirar']>[1],
): Promise<CuestionarioRegido> {
  const suyo = regimen ?? (await findRegimen(quien, clave.instrumento, clave.vigencia))
  return suyo?.cuestionario ?? rechazar('reporte.no_existe', {})
}

function preguntasACargo({ secciones }: Cuestionario, reparto: Reparto | null): ReadonlySet<string> {
  const suyas = secciones.filter((s) => alcanceDeSeccion(reparto, s.clave))
  return new Set(suyas.flatMap((s) => s.preguntas.map((p) => p.clave)))
}

/** Of the questions that are asked now: answered over those that must be. */
function contar(
  cuestionario: Cuestionario,
  { respuestas }: BorradorGestion,
  { preguntadas, hallazgos }: JuicioCuestionario,
  suyas: ReadonlySet<string>,
) {
  const claves = preguntasDe(cuestionario)
    .map((p) => p.clave)
    .filter((clave) => suyas.has(clave) && preguntadas.has(clave))
  const completas = claves.filter((clave) => respuestas.has(clave)).length
  const faltan = hallazgos.filter((h) => h.regla === 'sin_respuesta' && suyas.has(h.pregunta)).length
  return { completas, requeridas: completas + faltan }
}

async function faltasDe(
  quien: Quien,
  corte: CorteReportable,
  reporte: Reporte | null,
  propias: readonly FaltaEnvio[],
): Promise<FaltaEnvio[]> {
  const respondiendo = (reporte?.ronda ?? 0) > 0
  const ventana = situacionDelActo(corte, 'enviar', respondiendo, quien.ahora)
  return [
    ...faltasCalendario({ ventana, excepcion: false }),
    ...propias,
    ...faltasAjustes(respondiendo ? await ajustesPendientes(quien, corte) : null),
  ]
}

/** `reglas` is the version of the questionnaire: its validations are the rules. */
function corridaDe({ version, leido }: CuestionarioRegido, juicio: JuicioCuestionario, borrador: BorradorGestion) {
  const { hallazgos, ...corrida } = corridaGestion(leido, juicio, borrador)
  return { ...corrida, reglas: String(version), hallazgos: JSON.stringify(hallazgos) }
}

async function preparar(actor: Actor, corte: CorteRegido, reporte: Reporte): Promise<EnvioPreparado> {
  const regido = cuestionarioDe(corte)
  const { version, sha256: huella, leido } = regido
  const { borrador } = await findBorradorGestion(actor, corte, leido)
  const juicio = juzgarBorrador(leido, borrador)
  const propias = faltasGestion(juicio, borrador)
  const faltas = await faltasDe(actor, corte, reporte, propias)
  const corrida = corridaDe(regido, juicio, borrador)
  if (propias.length > 0) return { faltas, corrida, congelado: null }
  const { entidad, vigencia } = corte.clave
  const cuestionario = { version, sha256: huella }
  const cabecera = {
    ...{ entidad, vigencia, corte: corte.clave.corte, version: reporte.version + 1 },
    ...{ fechaDatos: corte.corte.fechaDatos, cuestionario },
  }
  const { texto, cuentas, puntajes } = congelarGestion(cabecera, leido, borrador, juicio)
  const congelado = {
    ...{ texto, sha256: createHash('sha256').update(texto).digest() },
    base: { planDesde: null, planVersion: null, metodologia: null, cuestionario },
    escrituras: ({ db, alcance }: Quien, suyo: Reporte, numero: number) => ({
      secciones: insertSecciones(db, alcance, suyo, numero, cuentas),
      ...(puntajes.size > 0 ? { puntajes: insertPuntajes(db, alcance, suyo, numero, puntajes) } : {}),
    }),
  }
  return { faltas, corrida, congelado }
}
