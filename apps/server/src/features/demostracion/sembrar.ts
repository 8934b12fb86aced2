import { fechaEn, type Instante, inicioDe } from '@kpt/domain/shared'
import type { FastifyInstance } from 'fastify'
import { registrar } from '../../platform/audit/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findCuestionarioPublicado } from '../cuestionarios/index.ts'
import { sembrarSolicitudes } from './accesos/sembrar-solicitudes.ts'
import { asegurarCronograma } from './asegurar-cronograma.ts'
import { darBienvenida } from './bienvenida.ts'
import { asegurarCuentas } from './crear-cuentas.ts'
import { cronogramaDeDemostracion } from './cronograma.ts'
import { publicarCuestionarios, vigenciaConCuestionario } from './cuestionarios.ts'
import {
  isLista,
  SUJETO,
  SUJETO_ACCESOS,
  SUJETO_GESTION,
  SUJETO_MEDICION,
  SUJETO_RESPUESTAS,
} from './demostracion.repo.ts'
import type { Escena } from './escena.ts'
import { asegurarFichas } from './fichas.ts'
import { cronogramaDeGestion } from './gestion/cronograma-gestion.ts'
import { representarGestion } from './gestion/representar-gestion.ts'
import { GUIONES } from './guion.ts'
import { salir } from './manos.ts'
import { mostrarMedicion } from './medicion.ts'
import { mostrarRespuestas } from './medicion-respuestas.ts'
import { representar } from './representar.ts'

export type Escenario = {
  readonly servicios: Servicios
  /** The application over the same database with the clock of the script: what it does happened on the days it tells. */
  crearApp(servicios: Servicios): Promise<FastifyInstance>
  /** Does what waits in the queue. */
  atender(servicios: Servicios): Promise<void>
  avisar(texto: string): void
}

type Faltan = Readonly<Record<'planes' | 'accesos' | 'cuestionario' | 'gestion' | 'medicion' | 'respuestas', boolean>>

/**
 * Leaves the demonstration ready: the invented calendars, the accounts, and what the municipalities with accounts have
 * done, by the same endpoints as anybody. Cut short, it goes on where it was; done once, it is never repeated. Only ever called on the
 * embedded default and in the journeys.
 */
export async function sembrarDemostracion(escenario: Escenario): Promise<void> {
  const { servicios, avisar } = escenario
  const { db } = servicios.conexion
  const vigencia = Number(fechaEn(servicios.reloj.ahora()).slice(0, 4))
  // A new year brings its own calendars.
  await asegurarCronograma(servicios, cronogramaDeDemostracion(vigencia))
  await asegurarCronograma(servicios, cronogramaDeGestion(vigenciaConCuestionario(vigencia)))
  await asegurarFichas(servicios)
  const faltan = {
    planes: !(await isLista(db, SUJETO)),
    accesos: !(await isLista(db, SUJETO_ACCESOS)),
    cuestionario: (await findCuestionarioPublicado(db, vigenciaConCuestionario(vigencia))) === null,
    gestion: !(await isLista(db, SUJETO_GESTION)),
    medicion: !(await isLista(db, SUJETO_MEDICION)),
    respuestas: !(await isLista(db, SUJETO_RESPUESTAS)),
  }
  const faltaAlgo = Object.values(faltan).includes(true)
  if (faltaAlgo) avisar('Preparando la demostración…')
  await asegurarCuentas(servicios, inicioDe(`${vigencia}-01-01`))
  if (faltaAlgo) await representarLoQueFalta(escenario, vigencia, faltan)
}

async function representarLoQueFalta({ servicios, crearApp, atender }: Escenario, vigencia: number, faltan: Faltan) {
  const hoy = servicios.reloj.ahora()
  let ahora = hoy
  // Its people have no telephone: what the operator demands at the door does not stop its preparation.
  const segundoFactorExigido: Servicios['segundoFactorExigido'] = new Set()
  const deGuion = { ...servicios, segundoFactorExigido, reloj: { ahora: () => ahora } }
  const hasta = (instante: Instante) => {
    ahora = Math.min(instante, hoy)
  }
  const app = await crearApp(deGuion)
  const escena = { app, servicios: deGuion, vigencia, hoy, hasta, atender: () => atender(deGuion) }
  try {
    if (faltan.cuestionario) await publicarCuestionarios(escena)
    if (faltan.planes) await representarPlanes(escena, servicios)
    if (faltan.gestion) {
      await representarGestion(escena)
      await marcarLista(servicios, SUJETO_GESTION, hoy)
    }
    if (faltan.accesos) {
      await sembrarSolicitudes(escena)
      await marcarLista(servicios, SUJETO_ACCESOS, hoy)
    }
    if (faltan.medicion) {
      await mostrarMedicion(escena)
      await marcarLista(servicios, SUJETO_MEDICION, hoy)
    }
    if (faltan.respuestas) {
      await mostrarRespuestas(escena)
      await marcarLista(servicios, SUJETO_RESPUESTAS, hoy)
    }
  } finally {
    await salir(escena)
    await app.close()
  }
}

async function representarPlanes(escena: Escena, servicios: Servicios): Promise<void> {
  for (const guion of GUIONES) await representar({ ...escena, guion })
  await darBienvenida(servicios)
  await marcarLista(servicios, SUJETO, escena.hoy)
}

function marcarLista({ conexion }: Servicios, sujeto: string, en: Instante): Promise<unknown> {
  const hechos = { entidades: GUIONES.length }
  const acto = { cadena: 'nacional', cuenta: null, accion: 'demostracion.lista', sujeto, hechos, en }
  return registrar(conexion.db, acto)
}
