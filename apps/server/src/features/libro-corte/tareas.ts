import { alcanceInterno } from '../../platform/http/index.ts'
import { type Corrida, type Tarea, tarea } from '../../platform/jobs/index.ts'
import { leerLibro } from '../../platform/spreadsheet/index.ts'
import { type DeCarga, findReporteDeCarga, type Leida, leerCorte, leerEnCola } from '../cargas/index.ts'
import { hallazgoRechazo } from '../planes/index.ts'
import { formaDeLibro } from './formas/index.ts'
import type { ResultadoLibro } from './resultado.ts'

export const tareasLibroCorte: readonly Tarea[] = [tarea(leerCorte, leerCarga)]

/** Reads the filled book of a report in its own process, and keeps what its cells say. What that would change is told when somebody looks. */
async function leerCarga(de: DeCarga, corrida: Corrida): Promise<void> {
  await leerEnCola(de, corrida, async (ruta, avance) => {
    const resultado = await leer(de, corrida, ruta, avance)
    return {
      estado: resultado.tipo === 'libro' ? 'lista' : 'rechazada',
      resultado: JSON.stringify(resultado),
    } satisfies Leida
  })
}

async function leer(
  { entidad, carga }: DeCarga,
  { servicios }: Corrida,
  ruta: string,
  avance: (fraccion: number) => void,
): Promise<ResultadoLibro> {
  const { db } = servicios.conexion
  const quien = { db, servicios, ahora: servicios.reloj.ahora(), alcance: alcanceInterno() }
  const clave = await findReporteDeCarga(db, quien.alcance, entidad, carga)
  if (!clave) throw new Error(`upload ${carga} is not the book of a report`)
  const leido = await leerLibro(ruta, { avance })
  if (leido.tipo === 'rechazado') return { tipo: 'rechazo', hallazgos: [hallazgoRechazo(leido)] }
  return formaDeLibro(clave).leer(quien, clave, leido.libro)
}
