import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { revisarPdf } from '../../platform/pdf/index.ts'
import { type CargaVisible, cargaVisible } from './carga-visible.ts'
import { type CambioCarga, type Carga, findCargaForUpdate, updateCarga } from './cargas.repo.ts'
import { insertDocumento } from './documento.repo.ts'
import { leerPlan, soltarCarga } from './encargos.ts'
import { exigirEstado } from './estado.ts'
import { sniffTipo, TIPO_PDF } from './tipo-documento.ts'
import { trozosDe } from './trozos.ts'

type Unida = { readonly ruta: string; readonly sha256: string; readonly bytes: number }

/** All chunks are here: a plan's workbook goes to the queue, a document to the store. Closing again what is closed changes nothing. */
export async function cerrarCarga(actor: Actor, entidad: string, id: string): Promise<CargaVisible> {
  const { db, alcance, ahora } = actor
  const carga = (await findCargaForUpdate(db, alcance, entidad, id)) ?? rechazar('carga.no_existe', {})
  if (carga.sha256 !== null && carga.estado !== 'fallida' && carga.estado !== 'descartada') return cargaVisible(carga)
  exigirEstado(carga, 'cierre')
  const unida = await unir(actor, carga)
  const cambio = carga.destino === 'plan' ? await ponerEnCola(actor, carga) : await guardar(actor, carga, unida)
  const sha256 = Buffer.from(unida.sha256, 'hex')
  await updateCarga(db, alcance, { entidad, id, desde: [carga.estado] }, { ...cambio, sha256 }, ahora)
  return cargaVisible({ ...carga, ...cambio, sha256 })
}

async function unir({ servicios: { almacen } }: Actor, carga: Carga): Promise<Unida> {
  const total = trozosDe(carga.bytes)
  const llegados = new Set(await almacen.trozosDe(carga.id))
  const faltan = Array.from({ length: total }, (_, trozo) => trozo).filter((trozo) => !llegados.has(trozo))
  if (faltan.length > 0) rechazar('carga.incompleta', { faltan: String(faltan.length) })
  const unida = await almacen.unirTrozos(carga.id, total)
  if (unida.bytes !== carga.bytes) throw new Error(`upload ${carga.id}: ${unida.bytes} bytes joined of ${carga.bytes}`)
  return unida
}

async function ponerEnCola({ db }: Actor, { entidad, id }: Carga): Promise<CambioCarga & { estado: 'en_cola' }> {
  await encolar(db, leerPlan, { entidad, carga: id }, { clave: `leer_plan/${id}` })
  return { estado: 'en_cola', progreso: 0 }
}

async function guardar(actor: Actor, carga: Carga, { ruta, sha256, bytes }: Unida) {
  const { db, alcance, ahora, persona, servicios } = actor
  const { entidad, id, nombre } = carga
  const { tipo, nombre: nombreTipo } = await sniffTipo(ruta)
  if (tipo !== TIPO_PDF) rechazar('documento.tipo', { tipo: nombreTipo })
  const revisado = await revisarPdf(ruta)
  if (!revisado.bien) rechazar('documento.rechazado', { motivo: revisado.codigo })
  await servicios.almacen.guardarDocumento(entidad, sha256, ruta)
  await insertDocumento(db, alcance, entidad, { sha256, nombre, tipo, bytes, cuenta: persona.cuenta }, ahora)
  await encolar(db, soltarCarga, { entidad, carga: id })
  await registrar(db, {
    cadena: entidad,
    cuenta: persona.cuenta,
    accion: 'documento.guardar',
    sujeto: `documento/${sha256}`,
    hechos: { tipo, bytes },
    en: ahora,
  })
  return { estado: 'confirmada' as const }
}
