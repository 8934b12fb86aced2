import { impideMapeo, type Mapeo, type PropuestaMapeo } from '@kpt/domain/planes'
import { canonicalText } from '@kpt/domain/shared'
import { textoFaltaMapeo } from '@kpt/textos'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import {
  type CargaVisible,
  cargaVisible,
  exigirEstado,
  findCargaForUpdate,
  findResultado,
  leerPlan,
  updateCarga,
} from '../cargas/index.ts'
import { huellaFirma } from './firma.ts'
import { insertMapeo } from './mapeo.repo.ts'
import { propuestaDe } from './resultado.ts'

/** `releer`: the headers of some sheet are in other rows; its columns are proposed again and nothing is remembered yet. */
export type MapeoDicho = { readonly mapeo: Mapeo; readonly releer: boolean }

/** What the person says each column is: the book goes back to the queue, to be read with it. */
export async function guardarMapeo(
  actor: Actor,
  entidad: string,
  id: string,
  dicho: MapeoDicho,
): Promise<CargaVisible> {
  const { db, alcance, ahora } = actor
  const carga = (await findCargaForUpdate(db, alcance, entidad, id)) ?? rechazar('carga.no_existe', {})
  exigirEstado(carga, 'mapeo')
  const anterior = propuestaDe(await findResultado(db, alcance, entidad, id)) ?? rechazar('mapeo.no_hay', {})
  const propuesta = { ...anterior.propuesta, mapeo: dicho.mapeo }
  if (!dicho.releer) await recordar(actor, { entidad, carga: id }, dicho.mapeo)
  const resultado = JSON.stringify(porLeer(propuesta, dicho.releer))
  const cambio = { estado: 'en_cola', progreso: 0 } as const
  await updateCarga(db, alcance, { entidad, id, desde: [carga.estado] }, { ...cambio, resultado }, ahora)
  await encolar(db, leerPlan, { entidad, carga: id }, { clave: `leer_plan/${id}` })
  return cargaVisible({ ...carga, ...cambio })
}

function porLeer(propuesta: PropuestaMapeo, releer: boolean) {
  return { tipo: 'mapeo', propuesta, hallazgos: [], ...(releer ? { releer } : {}) }
}

async function recordar(actor: Actor, de: { entidad: string; carga: string }, mapeo: Mapeo): Promise<void> {
  const [falta] = impideMapeo(mapeo)
  if (falta) rechazar('mapeo.invalido', { motivo: textoFaltaMapeo(falta).mensaje })
  const { db, alcance, ahora, persona } = actor
  const firma = huellaFirma(mapeo)
  await insertMapeo(db, alcance, { ...de, firma, texto: canonicalText(mapeo), cuenta: persona.cuenta }, ahora)
  const usadas = mapeo.hojas.filter((hoja) => hoja.usar)
  await registrar(db, {
    cadena: de.entidad,
    cuenta: persona.cuenta,
    accion: 'plan.mapear',
    sujeto: `carga/${de.carga}`,
    hechos: { rol: persona.rol, firma: firma.toString('hex'), hojas: usadas.map((hoja) => hoja.hoja) },
    en: ahora,
  })
}
