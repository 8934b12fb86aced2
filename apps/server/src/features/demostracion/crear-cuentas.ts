import { randomUUID } from 'node:crypto'
import type { Instante } from '@kpt/domain/shared'
import type { Servicios } from '../../platform/servicios.ts'
import { hashClave, insertCuenta } from '../acceso/index.ts'
import { CUENTAS, claveDeDemostracion } from './cuentas.ts'
import { findCorreos } from './demostracion.repo.ts'

/** Creates the accounts that are not there yet: also the one that a newer version brings to a demonstration made before. */
export async function asegurarCuentas({ conexion }: Servicios, desde: Instante): Promise<void> {
  const hay = await findCorreos(conexion.db)
  const faltan = CUENTAS.filter((c) => !hay.has(c.correo))
  if (faltan.length === 0) return
  const claveHash = await hashClave(claveDeDemostracion)
  await conexion.db.transaction().execute(async (tx) => {
    for (const { correo, nombre, rol, entidad } of faltan) {
      const cuenta = { id: randomUUID(), nombramiento: randomUUID(), correo, nombre, claveHash, rol, entidad }
      await insertCuenta(tx, cuenta, true, desde)
    }
  })
}
