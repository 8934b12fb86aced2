// Computes what a run froze and leaves its result: one exact text with its fingerprint, and the same in rows.
import { escribirResultados, leerGrupos, leerInsumo, medirTodas, reunirEntradas } from '@kpt/domain/mdm'
import { digerir } from '../../platform/audit/index.ts'
import type { Corrida as Trabajo } from '../../platform/jobs/index.ts'
import { codigoDelCalculo } from './codigo.ts'
import { leerCongelado } from './congelado.ts'
import { type Corrida, findCorrida, updateCorrida } from './corrida.repo.ts'
import { insertResultado } from './posicion.repo.ts'

const POR_CALCULAR = ['en_cola', 'calculando'] as const

/** Harmless when repeated: it begins only while the run waits or was cut short, and its result is written once, with its new state. */
export async function calcular({ corrida: n }: { readonly corrida: number }, trabajo: Trabajo): Promise<void> {
  const { conexion, reloj } = trabajo.servicios
  const { db } = conexion
  const pasar = (cambio: Parameters<typeof updateCorrida>[2]) =>
    updateCorrida(db, { corrida: n, desde: POR_CALCULAR }, cambio, reloj.ahora())
  if (!(await pasar({ estado: 'calculando', progreso: 0 }))) return
  const corrida = await findCorrida(db, n)
  if (!corrida) throw new Error(`run ${n} was lost between two readings`)
  try {
    const hecho = await hacer(trabajo, corrida, (progreso) => pasar({ progreso }))
    await conexion.db.transaction().execute(async (db) => {
      const cambio = { estado: 'preliminar', progreso: null } as const
      if (!(await updateCorrida(db, { corrida: n, desde: ['calculando'] }, cambio, reloj.ahora()))) return
      await insertResultado(db, { corrida: n, ...hecho }, reloj.ahora())
    })
  } catch (error) {
    await pasar({ estado: trabajo.ultimoIntento ? 'fallida' : 'en_cola', progreso: null })
    throw error
  }
}

async function hacer({ servicios }: Trabajo, corrida: Corrida, avance: (progreso: number) => Promise<unknown>) {
  const congelado = await leerCongelado(servicios.conexion.db, corrida)
  const codigo = await codigoDelCalculo()
  await avance(0.3)
  const desde = performance.now()
  const insumos = congelado.insumos.map((i) => leerInsumo(i.texto))
  const mediciones = medirTodas(congelado.leida, reunirEntradas(insumos, leerGrupos(congelado.grupos.texto)))
  const texto = escribirResultados(congelado.leida, mediciones)
  const milisegundos = Math.round(performance.now() - desde)
  await avance(0.7)
  return { texto, sha256: digerir(texto), codigo, mediciones, milisegundos }
}
