import { guardarTanda } from '../../../apps/server/src/features/reportes/operacion.repo.ts'
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
    const clave = { entidad: escritor.entidad, instrumento: 'seguimiento' as const, vigencia, corte }
    return async () => {
      const operaciones = mano.siguientes(lote)
      const autor = { cuenta: escritor.cuenta, rol: escritor.rol, en: Date.now() }
      const { escritas } = await guardarTanda(conexion.pool, alcance, clave, operaciones, autor)
      if (escritas.size !== operaciones.length) return { unidades: 0, bytes: 0, mala: `${escritas.size} saved` }
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
