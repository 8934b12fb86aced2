import { randomUUID } from 'node:crypto'
import { type Fecha, fechaEn, finDe, type Instante, inicioDe, sumarDias } from '@kpt/domain/shared'
import type { FastifyInstance } from 'fastify'
import { registrar } from '../../platform/audit/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { hashClave, insertCuenta } from '../acceso/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { sembrarSolicitudes } from './accesos/sembrar-solicitudes.ts'
import { asegurarCronograma } from './asegurar-cronograma.ts'
import { cronogramaDeDemostracion } from './cronograma.ts'
import { CUENTAS, claveDeDemostracion } from './cuentas.ts'
import { findCorreos, isLista, SUJETO, SUJETO_ACCESOS } from './demostracion.repo.ts'
import { asegurarFichas } from './fichas.ts'
import { GUIONES, type Guion } from './guion.ts'
import { escribirLibroSispt } from './libro-sispt.ts'
import { entrar, type Manos, salir, subirArchivo } from './manos.ts'
import { pdfDeDemostracion } from './pdf.ts'
import { planDeMuestra } from './plan-de-muestra.ts'
import { direccionDe, enviar, llenar, revisar } from './reportar.ts'

export type Escenario = {
  readonly servicios: Servicios
  /** The application over the same database with the clock of the script: what it does happened on the days it tells. */
  crearApp(servicios: Servicios): Promise<FastifyInstance>
  /** Does what waits in the queue. */
  atender(servicios: Servicios): Promise<void>
  avisar(texto: string): void
}

/**
 * Leaves the demonstration ready: the invented calendar of the current vigencia, the accounts, and what three municipalities have
 * done, by the same endpoints as anybody. Cut short, it goes on where it was; done once, it is never repeated. Only ever called on the
 * embedded default and in the journeys.
 */
export async function sembrarDemostracion(escenario: Escenario): Promise<void> {
  const { servicios, avisar } = escenario
  const hoy = servicios.reloj.ahora()
  const vigencia = Number(fechaEn(hoy).slice(0, 4))
  // A new year brings its own calendar.
  await asegurarCronograma(servicios, cronogramaDeDemostracion(vigencia))
  await asegurarFichas(servicios)
  const { db } = servicios.conexion
  const faltan = { planes: !(await isLista(db, SUJETO)), accesos: !(await isLista(db, SUJETO_ACCESOS)) }
  if (!faltan.planes && !faltan.accesos) return
  avisar('Preparando la demostración…')
  await crearCuentas(servicios, inicioDe(`${vigencia}-01-01`))
  let ahora = hoy
  const reloj = { ahora: () => ahora }
  const deGuion = { ...servicios, reloj }
  const app = await escenario.crearApp(deGuion)
  try {
    const hasta = (instante: Instante) => {
      ahora = Math.min(instante, hoy)
    }
    const escena = { escenario, app, deGuion, vigencia, hoy, hasta, reloj }
    if (faltan.planes) await representarPlanes(escena)
    if (faltan.accesos) {
      await sembrarSolicitudes({ app, hoy, hasta })
      await marcarLista(servicios, SUJETO_ACCESOS, hoy)
    }
  } finally {
    await salir(app)
    await app.close()
  }
}

async function representarPlanes(escena: Omit<Escena, 'guion'>): Promise<void> {
  const { servicios } = escena.escenario
  for (const guion of GUIONES) await representar({ ...escena, guion })
  await darBienvenida(servicios)
  await marcarLista(servicios, SUJETO, escena.hoy)
}

type Escena = {
  readonly escenario: Escenario
  readonly app: FastifyInstance
  readonly deGuion: Servicios
  readonly guion: Guion
  readonly vigencia: number
  readonly hoy: Instante
  readonly reloj: { ahora(): Instante }
  /** Moves the clock of the script, never past today. */
  hasta(instante: Instante): void
}

async function representar(escena: Escena): Promise<void> {
  const { vigencia, hoy, hasta } = escena
  hasta(mediodia(`${vigencia}-01-15`))
  await cargarPlan(escena)
  const [cronograma] = cronogramaDeDemostracion(vigencia).cronogramas
  for (const { corte, limite } of cronograma?.actos[0]?.actividades ?? []) {
    if (corte === null) continue
    if (finDe(limite) > hoy) return actuarAbierto(escena, corte)
    await actuarCerrado(escena, corte, limite)
  }
}

async function actuarCerrado(
  { guion, vigencia, hoy, reloj, hasta, ...escena }: Escena,
  corte: number,
  limite: Fecha,
): Promise<void> {
  const hecho = guion.cortes[corte - 1]
  if (!hecho || hecho.reporta === 'calla') return
  const quien = { ...escena, guion }
  const donde = { entidad: guion.entidad, vigencia, corte }
  hasta(mediodia(sumarDias(limite, hecho.reporta === 'tarde' ? 10 : -5)))
  const manos = await comoLider(quien)
  const previo = await manos.get(direccionDe(donde))
  if (previo.version === 0) await llenar(manos, donde, 1, reloj.ahora())
  const version = previo.version || (await enviar(manos, donde))
  if (hecho.revision === 'ninguna' || !['borrador', 'enviado'].includes(previo.estado)) return
  hasta(mediodia(sumarDias(limite, 14)))
  const diez = sumarDias(fechaEn(hoy), 10)
  const ultimo = `${vigencia}-12-31`
  const vence = diez < ultimo ? diez : ultimo
  await revisar(await comoRevisora(quien), donde, version, { revision: hecho.revision, vence })
}

async function actuarAbierto(escena: Escena, corte: number): Promise<void> {
  const { guion, vigencia, hoy, hasta, reloj } = escena
  const donde = { entidad: guion.entidad, vigencia, corte }
  hasta(hoy)
  const manos = await comoLider(escena)
  if ((await manos.get(direccionDe(donde))).version > 0) return
  await llenar(manos, donde, guion.abierto === 'envia' ? 1 : guion.abierto.lleno, reloj.ahora())
  if (guion.abierto === 'envia') await enviar(manos, donde)
}

function mediodia(fecha: Fecha): Instante {
  return inicioDe(fecha) + 12 * 3_600_000
}

async function cargarPlan(escena: Escena): Promise<void> {
  const { guion, escenario, deGuion, vigencia } = escena
  const { entidad, nombre, metas, semilla } = guion
  const periodo = deGuion.referencia.periodos.find((p) => p.desde <= vigencia && vigencia <= p.hasta)
  if (!periodo) throw new Error(`no period of government holds ${vigencia}`)
  const manos = await comoLider(escena)
  const plan = await manos.find(`/api/entidades/${entidad}/plan`)
  if (plan?.estado === 'finalizado') return
  const muestra = planDeMuestra({ entidad, nombre: `${nombre} (demostración)`, metas, desde: periodo.desde, semilla })
  const libro = await escribirLibroSispt(muestra)
  const { id } = await subirArchivo(manos, entidad, 'plan', `plan-de-demostracion-${entidad}.xlsx`, libro)
  await escenario.atender(deGuion)
  const confirmacion = { contra: plan?.version ?? 0 }
  const { version } = await manos.post(`/api/entidades/${entidad}/cargas/${id}/confirmacion`, confirmacion)
  const pdf = pdfDeDemostracion(`Acuerdo inventado para la demostracion de ${entidad}. Sin valor legal.`)
  const { sha256 } = await subirArchivo(manos, entidad, 'documento', 'acuerdo-de-demostracion.pdf', pdf)
  const acto = { tipo: 'acuerdo', numero: '000 (demostración)', fecha: `${periodo.desde}-05-30`, documento: sha256 }
  await manos.post(`/api/entidades/${entidad}/plan/acto`, acto)
  await manos.post(`/api/entidades/${entidad}/plan/finalizacion`, { version })
}

function comoLider({ app, guion }: Pick<Escena, 'app' | 'guion'>): Promise<Manos> {
  return entrar(app, guion.lider, claveDeDemostracion)
}

function comoRevisora({ app }: Pick<Escena, 'app'>): Promise<Manos> {
  const cuenta = CUENTAS.find((c) => c.rol === 'revisor_gobernacion')
  if (!cuenta) throw new Error('the demonstration has no reviewer')
  return entrar(app, cuenta.correo, claveDeDemostracion)
}

async function crearCuentas({ conexion }: Servicios, desde: Instante): Promise<void> {
  const claveHash = await hashClave(claveDeDemostracion)
  await conexion.db.transaction().execute(async (tx) => {
    const hay = await findCorreos(tx)
    for (const { correo, nombre, rol, entidad } of CUENTAS.filter((c) => !hay.has(c.correo))) {
      const cuenta = { id: randomUUID(), nombramiento: randomUUID(), correo, nombre, claveHash, rol, entidad }
      await insertCuenta(tx, cuenta, true, desde)
    }
  })
}

/** Something to read in the mailbox on screen. With a mail server nothing is written to addresses that do not exist. */
async function darBienvenida({ conexion, correo, reloj }: Servicios): Promise<void> {
  const [primera] = CUENTAS
  if (correo.modo !== 'buzon' || !primera) return
  await conexion.db.transaction().execute((db) =>
    escribirCorreo(
      { db, ahora: reloj.ahora() },
      {
        clave: 'demostracion/bienvenida',
        clase: 'demostracion.bienvenida',
        sujeto: SUJETO,
        para: primera.correo,
        hechos: { nombre: primera.nombre, enlace: correo.enlace('/ingreso') },
      },
    ),
  )
}

async function marcarLista({ conexion }: Servicios, sujeto: string, en: Instante): Promise<void> {
  const hechos = { entidades: GUIONES.length }
  await registrar(conexion.db, {
    cadena: 'nacional',
    cuenta: null,
    accion: 'demostracion.lista',
    sujeto,
    hechos,
    en,
  })
}
