import { createHash } from 'node:crypto'
import { guardarEncargos } from '../../../apps/server/src/features/reportes/encargo.repo.ts'
import { openConexion } from '../../../apps/server/src/platform/db/conexion.ts'
import { alcanceInterno } from '../../../apps/server/src/platform/http/index.ts'
import type { GuardarCrudo, Informe } from '../trabajo.ts'
import { enBucles } from './bucles.ts'
import { crearMano } from './escritura.ts'

/** The reference: the same statement in the same loop, with nothing between it and the database. */
export async function guardarCrudo(trabajo: GuardarCrudo, alEmpezar: () => void): Promise<Informe> {
  const { urlApp, vigencia, corte, escritores, lote } = trabajo
  const conexion = openConexion(urlApp)
  const alcance = alcanceInterno()
  const vueltas = escritores.map((escritor) => {
    const mano = crearMano(escritor)
    const { entidad, rol, ficha } = escritor
    const sesion = { huella: createHash('sha256').update(ficha).digest(), rol, entidad }
    const clave = { entidad, instrumento: 'seguimiento' as const, vigencia, corte }
    return async () => {
      const operaciones = mano.siguientes(lote)
      const autor = { cuenta: escritor.cuenta, rol, en: Date.now() }
      const encargo = { alcance, clave, operaciones, autor, sesion }
      const [tanda] = await guardarEncargos(conexion.poolDeGuardar, [encargo], { esperar: true })
      if (tanda?.escritas.size !== operaciones.length) return { unidades: 0, bytes: 0, mala: JSON.stringify(tanda) }
      mano.guardadas(operaciones)
      return { unidades: operaciones.length, bytes: 0, mala: null }
    }
  })
  try {
    return await enBucles(vueltas, trabajo, alEmpezar)
  } finally {
    await conexion.cerrar()
  }
}
