// A run is reviewed, published or discarded. Whoever computed it does neither of the first two, and publishing another one of the same
// vigencia replaces the one in force, which stays to be read (R7.3).
import type {
  descartarCorrida as descartarDef,
  PeticionDe,
  publicarCorrida as publicarDef,
  revisarCorrida as revisarDef,
} from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { type ActoCorrida, pasoCorrida } from '@kpt/domain/mdm'
import { isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { type Corrida, findCorrida, findVigente, insertSuceso, lockMedicion, updateCorrida } from './corrida.repo.ts'
import { cabezaDe } from './visible.ts'

export async function revisarCorrida(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof revisarDef>) {
  return mover(ctx, params.corrida, 'revisar', { nota: cuerpo.nota })
}

export async function descartarCorrida(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof descartarDef>) {
  return mover(ctx, params.corrida, 'descartar', { nota: cuerpo.nota })
}

export async function publicarCorrida(ctx: ContextoTerritorial, { params, cuerpo }: PeticionDe<typeof publicarDef>) {
  const { db, ahora, persona } = ctx
  const { nota, reemplaza } = cuerpo
  const corrida = (await findCorrida(db, params.corrida)) ?? rechazar('mdm.corrida_no_existe', {})
  await lockMedicion(db, corrida)
  const vigente = await findVigente(db, corrida)
  exigirPaso(ctx, corrida, 'publicar')
  if ((vigente?.corrida ?? null) !== reemplaza) rechazar('mdm.reemplazo', { vigente: String(vigente?.corrida ?? '') })
  if (vigente) {
    await updateCorrida(db, { corrida: vigente.corrida, desde: ['publicada'] }, { estado: 'reemplazada' }, ahora)
    const suceso = { acto: 'reemplazar', nota, por: persona.cuenta, rol: persona.rol }
    await insertSuceso(db, vigente.corrida, suceso, ahora)
  }
  return mover(ctx, params.corrida, 'publicar', { nota, reemplaza })
}

async function mover(
  ctx: ContextoTerritorial,
  n: number,
  acto: ActoCorrida,
  { nota, reemplaza = null }: { readonly nota: string; readonly reemplaza?: number | null },
) {
  const { db, ahora, persona } = ctx
  const corrida = (await findCorrida(db, n, true)) ?? rechazar('mdm.corrida_no_existe', {})
  const estado = exigirPaso(ctx, corrida, acto)
  const cambio = acto === 'publicar' ? { estado, reemplaza, publicada_en: isoBogota(ahora) } : { estado }
  await updateCorrida(db, { corrida: n, desde: [corrida.estado] }, cambio, ahora)
  await insertSuceso(db, n, { acto, nota, por: persona.cuenta, rol: persona.rol }, ahora)
  const hechos = { rol: persona.rol, nota, ...(reemplaza === null ? {} : { reemplaza }) }
  const acta = { accion: `mdm.${acto}`, sujeto: `mdm/corrida/${n}`, hechos }
  await registrar(db, { cadena: NACIONAL, cuenta: persona.cuenta, ...acta, en: ahora })
  return cabezaDe((await findCorrida(db, n)) ?? corrida)
}

/** The state it passes to. */
function exigirPaso({ persona }: ContextoTerritorial, { estado, por }: Corrida, acto: ActoCorrida) {
  const paso = pasoCorrida(estado, acto, por === persona.cuenta)
  if (paso.puede) return paso.a
  return paso.porque === 'estado' ? rechazar('mdm.corrida_estado', { estado }) : rechazar('mdm.misma_persona', {})
}
