// The present password of an account, wherever it is asked for besides the door, under the brakes of the door.
import { esperaHasta } from '@kpt/domain/acceso'
import type { ContextoPublico } from '../../platform/http/index.ts'
import { redDe } from '../../platform/sesion/red.ts'
import type { Cuenta } from './acceso.repo.ts'
import { comprobarClave } from './clave.ts'
import { isConocido } from './dispositivo.repo.ts'
import { esperar } from './espera.ts'
import { clavesFreno, countFallo, findFrenos, holdFrenos } from './freno.repo.ts'

type Quien = Pick<ContextoPublico, 'ahora' | 'servicios' | 'ip' | 'dispositivo'>

/** Whether it is right; refuses while the brakes say to wait. The failure stays counted: it runs in no transaction of the caller. */
export async function comprobarLaDeSiempre(
  ctx: Quien,
  { correo, id, hash }: Pick<Cuenta, 'correo' | 'id'> & { readonly hash: string | null },
  clave: string,
): Promise<boolean> {
  const { ahora, servicios } = ctx
  const { db } = servicios.conexion
  const claves = clavesFreno(servicios.cripto, correo, redDe(ctx.ip))
  const conocido = await isConocido(db, ctx.dispositivo.leer(), id)
  esperar(esperaHasta(await findFrenos(db, claves), conocido, ahora))
  const vale = await comprobarClave(hash, clave)
  const espera = await db.transaction().execute(async (tx) => {
    const frenos = await holdFrenos(tx, claves, ahora)
    const hasta = esperaHasta(frenos, conocido, ahora)
    if (hasta === null && !vale) await countFallo(tx, claves, frenos, ahora)
    return hasta
  })
  esperar(espera)
  return vale
}
