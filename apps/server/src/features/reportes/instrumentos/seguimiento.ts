// The follow-up of the plan: a place is a meta, and what is written are its figures and its money.
import { join } from 'node:path'
import { alcanceDelegado, metasACargo } from '@kpt/domain/acceso'
import {
  CAMPOS,
  type Campo,
  contarRespondidas,
  problemaCelda,
  resumenCorrida,
  revisarContenido,
  VERSION_REGLAS_SEGUIMIENTO,
} from '@kpt/domain/seguimiento'
import { enHilos } from '../../../platform/hilos.ts'
import { type Actor, rechazar } from '../../../platform/http/index.ts'
import { findPlanDeVersion, findPlanVigente, findVersionEnVigor, type VersionEnVigor } from '../../planes/index.ts'
import { insertAportes } from '../aporte.repo.ts'
import { armarBorrador, faltasDe, faltasDelBorrador } from '../borrador-completo.ts'
import { type CorteRegido, findCorte, findCorteDeMetas } from '../corte.ts'
import { findTextosCargados } from '../ejecucion-anterior.repo.ts'
import { findExpediente } from '../expediente.repo.ts'
import type { Expediente, Juicio } from '../juzgar-hilo.ts'
import { lugaresConocidos } from '../lugares.ts'
import type { CampoReporte, Operacion } from '../operacion.repo.ts'
import { insertRazones } from '../razon.repo.ts'
import type { Reporte } from '../reporte.repo.ts'
import { findTextos } from '../version.repo.ts'
import type { Congelado, EnvioPreparado, FormaDeReporte } from './forma.ts'
import { LECTURAS } from './lecturas.ts'
import { metasPorEnviar } from './por-enviar.ts'

export const SEGUIMIENTO: FormaDeReporte = {
  lectura: LECTURAS.seguimiento,
  lugares: async (quien, clave, pedidos) => {
    const conocidos = await lugaresConocidos(
      quien,
      clave,
      pedidos.filter((p): p is typeof p & { campo: Campo } => isCampo(p.campo)),
    )
    return {
      tiene: (meta) => conocidos.metas.has(meta),
      problema: (operacion) =>
        isDeMetas(operacion)
          ? problemaCelda(operacion, conocidos)
          : { codigo: 'valor.campo_ajeno', detalles: { campo: operacion.campo } },
    }
  },
  ajeno: (meta) => rechazar('plan.meta_no_existe', { meta }),
  // Read anew each time: a version of the plan may have moved a meta to another línea.
  alcance: async (actor, clave, reparto) => {
    const { corte } = await findCorte(actor, clave)
    const vigente = await findPlanVigente(actor.db, actor.alcance, clave.entidad, corte.fechaDatos, clave.vigencia)
    const lugares = new Map(vigente?.plan.metas.map((meta) => [meta.numero, meta]))
    return (meta) => {
      const lugar = lugares.get(meta)
      return lugar !== undefined && alcanceDelegado(reparto, lugar)
    }
  },
  mirar: async (quien, corte) => {
    const borrador = await armarBorrador(quien, corte)
    const { regimen } = corte
    return {
      planVersion: borrador.vigente?.version ?? null,
      cuenta: (reparto) => {
        const suyas = metasACargo(reparto, borrador.entradas)
        return { ...contarRespondidas(suyas), lugares: new Set(suyas.map(({ meta }) => meta)) }
      },
      faltas: async (reporte) => (regimen ? faltasDelBorrador(quien, { ...corte, regimen }, reporte, borrador) : []),
    }
  },
  porEnviar: metasPorEnviar,
  validar: async (actor, clave) => {
    const { vigente, entradas } = await armarBorrador(actor, await findCorteDeMetas(actor, clave))
    if (!vigente) return rechazar('plan.no_existe', { entidad: clave.entidad })
    const contenido = revisarContenido(entradas)
    const hallazgos = JSON.stringify(contenido.hallazgos)
    return { ...resumenCorrida(entradas, contenido), reglas: VERSION_REGLAS_SEGUIMIENTO, hallazgos }
  },
  preparar,
  lugaresDe: async ({ db, alcance }, { entidad }, { planDesde, planVersion }) => {
    if (planDesde === null || planVersion === null) throw new Error('a version of seguimiento names its plan')
    const { metas } = await findPlanDeVersion(db, alcance, { entidad, desde: planDesde }, planVersion)
    return new Map(metas.map(({ numero, personalizacion }) => [numero, personalizacion]))
  },
}

function isCampo(campo: CampoReporte): campo is Campo {
  return CAMPOS.some((c) => c === campo)
}

const isDeMetas = (operacion: Operacion): operacion is Operacion & { campo: Campo } => isCampo(operacion.campo)

const SIN_CONTENIDO: Juicio['contenido'] = { bloqueantes: [], sinConfirmar: [], sinReporte: [] }

async function preparar(actor: Actor, corte: CorteRegido, reporte: Reporte): Promise<EnvioPreparado> {
  const { db, alcance } = actor
  const { entidad, vigencia } = corte.clave
  const vigente = await findVersionEnVigor(db, alcance, entidad, corte.corte.fechaDatos, vigencia)
  const juicio = vigente ? await juzgarBorrador(actor, corte, reporte, vigente) : null
  const faltas = await faltasDe(actor, corte, reporte, vigente, juicio?.contenido ?? SIN_CONTENIDO)
  return {
    faltas,
    corrida: juicio && { ...juicio.corrida, reglas: VERSION_REGLAS_SEGUIMIENTO },
    congelado: vigente && juicio?.congelado ? congelado(corte, vigente, juicio.congelado) : null,
  }
}

function congelado(
  { regimen }: CorteRegido,
  vigente: VersionEnVigor,
  { texto, sha256, aportes, razones }: NonNullable<Juicio['congelado']>,
): Congelado {
  const planDesde = vigente.periodoDesde
  return {
    ...{ texto, sha256: Buffer.from(sha256) },
    base: { planDesde, planVersion: vigente.version, metodologia: regimen.metodologia.version, cuestionario: null },
    escrituras: ({ alcance }, reporte, version) => ({
      aportes: insertAportes(alcance, reporte, version, aportes),
      razones: insertRazones(alcance, reporte, version, razones),
    }),
  }
}

/** Reads everything as texts, and has them judged and frozen by a thread that attends to nobody else. */
async function juzgarBorrador(
  actor: Actor,
  { clave, corte, regimen: { metodologia, exigeEvidencia } }: CorteRegido,
  reporte: Reporte,
  vigente: VersionEnVigor,
): Promise<Juicio> {
  const { db, alcance } = actor
  const { entidad, vigencia } = clave
  const { plan, borrador, evidencias, compartidos, pares, citas } = await findExpediente(actor, clave, vigente)
  const { antes, citadas, cargadas } = citas
  return juzgar({
    ...{ plan, borrador, evidencias: { porMeta: evidencias, exigida: exigeEvidencia }, compartidos, pares },
    citados: await findTextos(db, alcance, clave, citadas),
    antes,
    cargas: await findTextosCargados(db, alcance, vigente.clave, cargadas),
    cargadas,
    cabecera: {
      ...{ entidad, vigencia, corte: clave.corte, version: reporte.version + 1, fechaDatos: corte.fechaDatos },
      plan: { desde: vigente.periodoDesde, version: vigente.version },
      metodologia: metodologia.version,
    },
    metodologia,
  })
}

const juzgar = enHilos<Expediente, Juicio>(join(import.meta.dirname, '../juzgar-hilo.ts'))
