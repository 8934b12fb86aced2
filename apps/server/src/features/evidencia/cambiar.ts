// What happens to a piece of evidence after it was added: other metas, other words, or out of the corte.
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type LugarFoto, lugarPosible } from '@kpt/domain/seguimiento'
import { isoBogota, type Json } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { deleteAsociaciones, exigirEscritura, insertAsociaciones } from '../reportes/index.ts'
import {
  type Evidencia,
  findEvidencia,
  findEvidenciaForUpdate,
  findOtroAbierto,
  markRetirada,
  updateEvidencia,
} from './evidencia.repo.ts'
import { evidenciaVisible } from './visible.ts'

type Cual = ClaveReporte & { readonly evidencia: string }

export async function asociar(actor: Actor, cual: Cual, { agrega, quita }: { agrega: string[]; quita: string[] }) {
  const { db, alcance, ahora, persona } = actor
  const evidencia = await exigirViva(actor, cual)
  await exigirEscritura(actor, cual, [...new Set([...agrega, ...quita])])
  const autor = { cuenta: persona.cuenta, rol: persona.rol, en: isoBogota(ahora) }
  const puestas = await insertAsociaciones(db, alcance, cual, { evidencia: evidencia.id, metas: agrega }, autor)
  const quitadas = await deleteAsociaciones(db, alcance, cual, { evidencia: evidencia.id, metas: quita })
  if (puestas.length + quitadas.length > 0)
    await anotar(actor, cual, 'evidencia.asociar', { agrega: puestas.sort(), quita: quitadas.sort() })
  return visible(actor, cual)
}

type Datos = Pick<Evidencia, 'nombre' | 'descripcion' | 'personal'> & { readonly foto: LugarFoto | null }

/** To say that there are personal data is always in time: it takes back from the public, and changes nothing of what was reported. */
export async function corregir(actor: Actor, cual: Cual, { foto, ...dicho }: Datos) {
  const evidencia = await exigirViva(actor, cual)
  const lugar = evidencia.clase === 'foto' && foto ? foto : lugarDe(evidencia)
  if (!lugarPosible(lugar)) return rechazar('evidencia.lugar', {})
  const despues = { ...dicho, ...lugar }
  const antes = { ...palabrasDe(evidencia), ...lugarDe(evidencia) }
  const soloReserva = dicho.personal && sonIguales({ ...despues, personal: false }, { ...antes, personal: false })
  if (!soloReserva) await exigirCorregible(actor, cual, evidencia)
  const suyo = sonIguales(lugar, lugarDe(evidencia)) ? evidencia.lugarDe : 'persona'
  await updateEvidencia(actor.db, actor.alcance, cual, evidencia.id, { ...despues, lugarDe: suyo })
  const campos = Object.keys(despues).filter(
    (c) => !sonIguales(despues[c as keyof typeof despues], antes[c as keyof typeof antes]),
  )
  if (campos.length > 0) await anotar(actor, cual, 'evidencia.corregir', { campos, personal: dicho.personal })
  return visible(actor, cual)
}

/** What a corte that was sent shows is not rewritten from a later one. */
async function exigirCorregible(actor: Actor, cual: Cual, { vigencia, corte, metas }: Evidencia): Promise<void> {
  await exigirEscritura(actor, cual, metas)
  const deAqui = vigencia === cual.vigencia && corte === cual.corte
  if (!deAqui) await exigirEscritura(actor, { ...cual, vigencia, corte }, [])
}

/** Out of the corte and of what may be linked from now on. It is kept, and the versions that cite it go on citing it. */
export async function retirar(actor: Actor, cual: Cual, motivo: string) {
  const { db, alcance, ahora, persona } = actor
  const evidencia = await exigirViva(actor, cual)
  await exigirEscritura(actor, cual, evidencia.metas)
  const otro = await findOtroAbierto(db, alcance, cual, evidencia.id)
  if (otro) rechazar('evidencia.en_otro_corte', { vigencia: String(otro.vigencia), corte: String(otro.corte) })
  const quitadas = await deleteAsociaciones(db, alcance, cual, { evidencia: evidencia.id, metas: evidencia.metas })
  const { cuenta, rol } = persona
  await markRetirada(db, alcance, cual, evidencia.id, { cuenta, rol, en: ahora, motivo })
  await anotar(actor, cual, 'evidencia.retirar', { quita: quitadas.sort(), motivo })
  return visible(actor, cual)
}

async function exigirViva({ db, alcance }: Actor, cual: Cual): Promise<Evidencia> {
  const evidencia = await findEvidenciaForUpdate(db, alcance, cual, cual.evidencia)
  if (!evidencia) return rechazar('evidencia.no_existe', {})
  return evidencia.retirada ? rechazar('evidencia.retirada', {}) : evidencia
}

type Accion = 'evidencia.asociar' | 'evidencia.corregir' | 'evidencia.retirar'

async function anotar({ db, ahora, persona }: Actor, cual: Cual, accion: Accion, hechos: Record<string, Json>) {
  const { cuenta, rol } = persona
  await registrar(db, {
    ...{ cadena: cual.entidad, cuenta, accion, sujeto: sujetoDelReporte(cual), en: ahora },
    hechos: { evidencia: cual.evidencia, rol, ...hechos },
  })
}

/** Whoever changes it may open it: the permissions to write are among those to open what is reserved. */
async function visible({ db, alcance }: Actor, cual: Cual) {
  const evidencia = await findEvidencia(db, alcance, cual, cual.evidencia)
  return evidenciaVisible(evidencia ?? rechazar('evidencia.no_existe', {}), true)
}

function palabrasDe({ nombre, descripcion, personal }: Evidencia) {
  return { nombre, descripcion, personal }
}

function lugarDe({ tomadaEl, latitud, longitud, lugar }: Evidencia): LugarFoto {
  return { tomadaEl, latitud, longitud, lugar }
}

function sonIguales(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
