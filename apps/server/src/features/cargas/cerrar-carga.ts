import { reconocerComienzo } from '../../platform/archivo/index.ts'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { revisarPdf } from '../../platform/pdf/index.ts'
import { type CargaVisible, cargaVisible } from './carga-visible.ts'
import { type CambioCarga, type Carga, type DeReporte, findCargaForUpdate, updateCarga } from './cargas.repo.ts'
import { insertDocumento } from './documento.repo.ts'
import { encolarLectura, soltarCarga } from './encargos.ts'
import { exigirEstado } from './estado.ts'
import { type Unida, unirTrozos } from './por-trozos.ts'

/** All chunks are here: a workbook goes to the queue, a document to the store. Closing again what is closed changes nothing. */
export async function cerrarCarga(
  actor: Actor,
  entidad: string,
  id: string,
  de: DeReporte = null,
): Promise<CargaVisible> {
  const { db, alcance, ahora } = actor
  const carga = (await findCargaForUpdate(db, alcance, entidad, id, de)) ?? rechazar('carga.no_existe', {})
  // Evidence is closed by its own act, which asks what an advance asks.
  if (carga.destino === 'evidencia' || carga.destino === 'asistencia') return rechazar('carga.no_existe', {})
  if (carga.sha256 !== null && carga.estado !== 'fallida' && carga.estado !== 'descartada') return cargaVisible(carga)
  exigirEstado(carga, 'cierre')
  const unida = await unirTrozos(actor, carga)
  const cambio = carga.destino === 'documento' ? await guardar(actor, carga, unida) : await ponerEnCola(actor, carga)
  const sha256 = Buffer.from(unida.sha256, 'hex')
  await updateCarga(db, alcance, { entidad, id, desde: [carga.estado] }, { ...cambio, sha256 }, ahora)
  return cargaVisible({ ...carga, ...cambio, sha256 })
}

const TIPO = 'application/pdf'

async function ponerEnCola({ db }: Actor, carga: Carga): Promise<CambioCarga & { estado: 'en_cola' }> {
  await encolarLectura(db, carga)
  return { estado: 'en_cola', progreso: 0 }
}

async function guardar(actor: Actor, carga: Carga, { ruta, sha256, bytes }: Unida) {
  const { db, alcance, ahora, persona, servicios } = actor
  const { entidad, id, nombre } = carga
  const { clase, nombre: nombreTipo } = await reconocerComienzo(ruta)
  if (clase !== 'pdf') rechazar('documento.tipo', { tipo: nombreTipo })
  const revisado = await revisarPdf(ruta)
  if (!revisado.bien) rechazar('documento.rechazado', { motivo: revisado.codigo })
  await servicios.almacen.guardarDocumento(entidad, sha256, ruta)
  await insertDocumento(db, alcance, entidad, { sha256, nombre, tipo: TIPO, bytes, cuenta: persona.cuenta }, ahora)
  await encolar(db, soltarCarga, { entidad, carga: id })
  await registrar(db, {
    cadena: entidad,
    cuenta: persona.cuenta,
    accion: 'documento.guardar',
    sujeto: `documento/${sha256}`,
    hechos: { tipo: TIPO, bytes },
    en: ahora,
  })
  return { estado: 'confirmada' as const }
}
