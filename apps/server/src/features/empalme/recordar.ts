// Reminders before the last day: each one once, whoever runs it. A day set late sends only the nearest.
import { alcanzaElFin, recordatorioDe } from '@kpt/domain/acceso'
import { fechaEn } from '@kpt/domain/shared'
import { alcanceInterno } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { findLideresEn, type Lider } from '../liderazgo/index.ts'
import { escribirRecordatorio } from './cartas.ts'
import type { Quien } from './cerrar-gobiernos.ts'
import { findEscritas, findRecordatorios, insertRecordatorio, lockFechas, type Recordatorio } from './empalme.repo.ts'
import { type FinEscrito, finDeEntidad, finesDeEntidad } from './fin-de-entidad.ts'
import { findPendientes } from './pendientes-de-entidad.ts'

export async function recordarEmpalme(servicios: Servicios): Promise<void> {
  const ahora = servicios.reloj.ahora()
  for (const { lider, fin } of await porRecordar(servicios, ahora))
    await servicios.conexion.db.transaction().execute((tx) => recordar({ db: tx, ahora, servicios }, lider, fin))
}

type Pendiente = { readonly lider: Lider; readonly fin: FinEscrito }

async function porRecordar({ conexion: { db }, referencia }: Servicios, ahora: number): Promise<Pendiente[]> {
  const escritas = await findEscritas(db)
  if (escritas.length === 0) return []
  const hoy = fechaEn(ahora)
  const hechos = new Set((await findRecordatorios(db, hoy)).map(nombreDe))
  return (await findLideresEn(db, alcanceInterno(), ahora)).flatMap((lider) =>
    finesDeEntidad(referencia, escritas, lider.entidad)
      .filter((fin) => {
        const recordatorio = recordatorioPara(lider, fin, ahora)
        return recordatorio !== null && !hechos.has(nombreDe(recordatorio))
      })
      .map((fin) => ({ lider, fin })),
  )
}

async function recordar(quien: Quien, lider: Lider, { gobierno }: FinEscrito): Promise<void> {
  const { db, ahora } = quien
  await lockFechas(db, 'leer')
  const fin = finDeEntidad(await findEscritas(db, gobierno.desde), gobierno, lider.entidad)
  const recordatorio = fin && recordatorioPara(lider, fin, ahora)
  if (!recordatorio || !(await insertRecordatorio(db, recordatorio, ahora))) return
  const pendientes = await findPendientes({ ...quien, alcance: alcanceInterno() }, lider.entidad)
  await escribirRecordatorio(quien, { entidad: lider.entidad, fin, lider, pendientes }, recordatorio.dias)
}

function recordatorioPara(lider: Lider, fin: FinEscrito, ahora: number): Recordatorio | null {
  const dias = alcanzaElFin(lider, fin) ? recordatorioDe(fin.fecha, fechaEn(ahora)) : null
  return dias === null ? null : { nombramiento: lider.id, fecha: fin.fecha, dias }
}

function nombreDe({ nombramiento, fecha, dias }: Recordatorio): string {
  return `${nombramiento}/${fecha}/${dias}`
}
