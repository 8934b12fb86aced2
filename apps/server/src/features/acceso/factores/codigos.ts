// The application of codes: its secret, its first code, its removal; and the recovery codes.
import { randomBytes } from 'node:crypto'
import type {
  confirmarCodigos as confirmarDef,
  empezarCodigos as empezarDef,
  PeticionDe,
  quitarCodigos as quitarDef,
  renovarRecuperacion as renovarDef,
} from '@kpt/contract'
import { BYTES_SECRETO, base32, leerCodigo, uriDeCodigos } from '@kpt/domain/acceso'
import { type ContextoSesion, rechazar } from '../../../platform/http/index.ts'
import { agregado, asentarCambio, crearRecuperacion } from './cambio.ts'
import { confirmAplicacion, deleteAplicacion, deleteRecuperacion, findAplicacion, saveSecreto } from './codigos.repo.ts'
import { exigirClave, exigirPrueba, exigirQueQuede } from './exigir-prueba.ts'
import { metodosDe } from './metodos.ts'
import { contextoDelSecreto, exigirCodigo, probarDeAplicacion } from './probar-codigo.ts'
import { dibujarQr } from './qr.ts'

export async function empezarCodigos(ctx: ContextoSesion, { cuerpo }: PeticionDe<typeof empezarDef>) {
  const { ahora, persona, servicios } = ctx
  if (!servicios.cripto.guarda) return rechazar('factor.sin_llave', {})
  await exigirClave(ctx, cuerpo.clave)
  const secreto = randomBytes(BYTES_SECRETO)
  const cifrado = servicios.cripto.cifrarDato(secreto.toString('base64'), contextoDelSecreto(persona.cuenta))
  const guardado = await saveSecreto(servicios.conexion.db, persona.cuenta, cifrado, ahora)
  if (!guardado) return rechazar('factor.ya_existe', {})
  const uri = uriDeCodigos(base32(secreto), persona.correo)
  return { secreto: base32(secreto), uri, qr: dibujarQr(uri) }
}

/** Its first code proves that the application has the secret. Until then nothing is asked for at the door. */
export async function confirmarCodigos(ctx: ContextoSesion, { cuerpo }: PeticionDe<typeof confirmarDef>) {
  const { ahora, persona, servicios } = ctx
  const { db } = servicios.conexion
  const suya = await findAplicacion(db, persona.cuenta)
  if (!suya || suya.confirmado_en !== null) return rechazar('factor.no_existe', {})
  const leido = leerCodigo(cuerpo.codigo)
  await exigirCodigo(ctx, async (de) => leido !== null && probarDeAplicacion(de, persona.cuenta, leido.codigo))
  return db.transaction().execute(async (tx) => {
    await confirmAplicacion(tx, persona.cuenta, ahora)
    return agregado({ ...ctx, db: tx }, 'codigos_activados')
  })
}

export async function quitarCodigos(ctx: ContextoSesion, { cuerpo }: PeticionDe<typeof quitarDef>) {
  const { persona, servicios } = ctx
  const { db } = servicios.conexion
  if (!(await findAplicacion(db, persona.cuenta))?.confirmado_en) return rechazar('factor.no_existe', {})
  await exigirPrueba(ctx, cuerpo.clave, cuerpo.codigo)
  await db.transaction().execute(async (tx) => {
    await deleteAplicacion(tx, persona.cuenta)
    await quitado({ ...ctx, db: tx }, 'codigos_quitados')
  })
  return { quitado: true as const }
}

/** After a factor is gone: whoever has none left has nothing to recover either. */
export async function quitado(ctx: ContextoSesion, cambio: 'codigos_quitados' | 'llave_quitada'): Promise<void> {
  const { db, persona } = ctx
  const { ninguno } = await exigirQueQuede(ctx)
  if (ninguno) await deleteRecuperacion(db, persona.cuenta)
  await asentarCambio(ctx, { id: persona.cuenta, nombre: persona.nombre, correo: persona.correo }, cambio)
}

export async function renovarRecuperacion(ctx: ContextoSesion, { cuerpo }: PeticionDe<typeof renovarDef>) {
  const { persona, servicios } = ctx
  const { db } = servicios.conexion
  if ((await metodosDe(db, persona.cuenta)).length === 0) return rechazar('factor.no_existe', {})
  await exigirPrueba(ctx, cuerpo.clave, cuerpo.codigo)
  const codigos = await db.transaction().execute(async (tx) => {
    const dentro = { ...ctx, db: tx }
    await asentarCambio(
      dentro,
      { id: persona.cuenta, nombre: persona.nombre, correo: persona.correo },
      'recuperacion_nueva',
    )
    return crearRecuperacion(dentro)
  })
  return { codigos }
}
