// The second step: the password was right a moment ago in this browser, now the code. What holds between both is not a session.
import type { darSegundoPaso as definicion, PeticionDe } from '@kpt/contract'
import { esperaHasta } from '@kpt/domain/acceso'
import type { Db } from '../../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../../platform/http/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { type Cuenta, findCuentaPorId } from '../acceso.repo.ts'
import { insertIngreso, isConocido } from '../dispositivo.repo.ts'
import { entrar, responderIngreso } from '../entrar.ts'
import { bloquear } from '../espera.ts'
import { clavesFreno, clearFrenos, countFallo, holdFrenos } from '../freno.repo.ts'
import { asentarCambio } from './cambio.ts'
import { leerPrimerPaso } from './pedir-segundo-paso.ts'
import { clavesDelPaso, probarCodigo } from './probar-codigo.ts'
import { countIntento, gastarReto, holdReto, type Reto } from './reto.repo.ts'

export async function darSegundoPaso(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db } = ctx.servicios.conexion
  const salida = await db.transaction().execute((tx) => decidir({ ...ctx, db: tx }, cuerpo.codigo))
  if ('espera' in salida) return bloquear(salida.espera)
  if ('mal' in salida) return rechazar(salida.mal, {})
  ctx.paso.borrar()
  return responderIngreso(ctx, salida)
}

/** All of it is written, also when the answer is no. */
async function decidir(ctx: ContextoPublico, escrito: string) {
  const { db, ahora, servicios } = ctx
  const reto = await holdReto(db, 'segundo_factor', ctx.paso.leer() ?? '', ahora)
  const cuenta = reto && (await findCuentaPorId(db, reto.cuenta ?? ''))
  if (!reto || !cuenta) return { mal: 'sesion.paso_vencido' as const }
  const claves = clavesDelPaso(servicios.cripto, cuenta.id, ctx.ip)
  const conocido = await isConocido(db, ctx.dispositivo.leer(), cuenta.id)
  const frenos = await holdFrenos(db, claves, ahora)
  const espera = esperaHasta(frenos, conocido, ahora)
  if (espera !== null) return { espera }
  const clase = await probarCodigo({ db, cripto: servicios.cripto, ahora }, cuenta.id, escrito)
  if (clase === null) {
    await countFallo(db, claves, frenos, ahora)
    await countIntento(db, reto)
    const [agente, red] = [ctx.agente, redDe(ctx.ip)]
    const { via } = leerPrimerPaso(reto)
    await insertIngreso(db, { cuenta: cuenta.id, en: ahora, resultado: 'segundo_factor', via, agente, red, conocido })
    return { mal: 'factor.codigo' as const }
  }
  if (clase === 'recuperacion') await asentarCambio(ctx, cuenta, 'recuperacion_usada')
  return terminar(ctx, { reto, cuenta, conocido })
}

type Fin = { readonly reto: Reto; readonly cuenta: Cuenta; readonly conocido: boolean }

async function terminar(ctx: ContextoPublico, { reto, cuenta, conocido }: Fin) {
  const { db, ahora, servicios } = ctx
  const { via, externa } = leerPrimerPaso(reto)
  await gastarReto(db, reto, ahora)
  await clearFrenos(db, clavesDelPaso(servicios.cripto, cuenta.id, ctx.ip))
  await clearFrenos(db, clavesFreno(servicios.cripto, cuenta.correo, redDe(ctx.ip)))
  const abierta = await entrar(ctx, { cuenta, conocido, via, externa, segundoFactor: true })
  return (
    abierta ?? { mal: via === 'oidc' ? ('identidad.sin_nombramiento' as const) : ('sesion.sin_nombramiento' as const) }
  )
}

/** Sign-ins whose first step was right and stopped there: their owner sees them, since somebody may know the password. */
export async function anotarAMedias(db: Db, retos: readonly Reto[]): Promise<void> {
  for (const reto of retos) {
    const { agente, red, conocido, en, via } = leerPrimerPaso(reto)
    await insertIngreso(db, { cuenta: reto.cuenta, en, resultado: 'segundo_factor', via, agente, red, conocido })
  }
}
