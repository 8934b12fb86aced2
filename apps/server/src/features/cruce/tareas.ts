import { alcanceInterno } from '../../platform/http/index.ts'
import {
  type Corrida,
  encolar,
  leerArchivo,
  POR_LEER,
  type Tarea,
  tarea,
  tareaPeriodica,
} from '../../platform/jobs/index.ts'
import { leerLibro } from '../../platform/spreadsheet/index.ts'
import { type CambioCruce, type ClaveCruce, findCruce, findQuietos, updateCruce } from './cruce.repo.ts'
import { cruzarLibro } from './cruzar-libro.ts'
import { leerCruce, soltarCruce } from './encargos.ts'
import { findMundoCruce } from './mundo-cruce.ts'
import type { ResultadoCruce } from './resultado.ts'

export const tareasCruce: readonly Tarea[] = [
  tarea(leerCruce, leer),
  tarea(soltarCruce, ({ carga }, { servicios }) => servicios.almacen.soltarCarga(carga)),
  tareaPeriodica('reanudar_cruces', '* * * * *', reanudar),
  tareaPeriodica('limpiar_cruces', '47 8 * * *', limpiar),
]

const UN_MINUTO = 60_000
const SIETE_DIAS = 7 * 86_400_000

async function leer(clave: ClaveCruce, corrida: Corrida): Promise<void> {
  const { servicios } = corrida
  const { db } = servicios.conexion
  const alcance = alcanceInterno()
  const fila = await findCruce(db, alcance, clave)
  if (!fila) return
  const leido = await leerArchivo<CambioCruce>(corrida, {
    carga: fila.carga,
    pasar: (desde, cambio) => updateCruce(db, alcance, { ...clave, desde }, cambio, servicios.reloj.ahora()),
    leer: async (ruta, avance) => {
      const libro = await leerLibro(ruta, { avance })
      if (libro.tipo !== 'libro') return cambioDe(rechazoDe(libro))
      const quien = { db, alcance, ahora: servicios.reloj.ahora(), servicios }
      return cambioDe(cruzarLibro(libro.libro, await findMundoCruce(quien, clave)))
    },
  })
  if (leido) await encolar(db, soltarCruce, { carga: fila.carga })
}

type Leido = Exclude<Awaited<ReturnType<typeof leerLibro>>, { readonly tipo: 'libro' }>

function rechazoDe({ codigo, detalles }: Leido): ResultadoCruce & { readonly forma: null } {
  return { forma: null, tipo: 'rechazo', codigo, detalles: { ...detalles } }
}

function cambioDe({
  forma,
  ...resultado
}: ResultadoCruce & { readonly forma: 'cuipo' | 'fisica' | null }): CambioCruce {
  const estado = resultado.tipo === 'cruce' ? 'lista' : 'rechazada'
  return { estado, progreso: null, resultado: JSON.stringify(resultado), ...(forma === null ? {} : { forma }) }
}

/** Puts back in the queue the readings that were cut short. */
async function reanudar({ servicios: { conexion, reloj } }: Corrida): Promise<void> {
  for (const { clave, carga } of await findQuietos(conexion.db, POR_LEER, reloj.ahora() - UN_MINUTO))
    await encolar(conexion.db, leerCruce, clave, { clave: `leer_cruce/${carga}` })
}

/** Files that never finished coming, or could not be read, are dropped after seven days. */
async function limpiar({ servicios: { conexion, almacen, reloj } }: Corrida): Promise<void> {
  const abandonados = ['recibiendo', 'fallida'] as const
  for (const { clave, carga, estado } of await findQuietos(conexion.db, abandonados, reloj.ahora() - SIETE_DIAS)) {
    const cambio = { estado: 'descartada', progreso: null } as const
    if (await updateCruce(conexion.db, alcanceInterno(), { ...clave, desde: [estado] }, cambio, reloj.ahora()))
      await almacen.soltarCarga(carga)
  }
}
