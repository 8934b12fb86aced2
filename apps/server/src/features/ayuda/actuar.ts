import type { actuarEnAyuda, actuarEnMesaDeAyuda, PeticionDe } from '@kpt/contract'
import {
  type ActoAyuda,
  actosSobreAyuda,
  type CalificacionAyuda,
  esperaALaMesa,
  pasoAyuda,
  sePuedeReabrir,
} from '@kpt/domain/comunicaciones'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findFestivosSegun } from '../calendario/index.ts'
import { type Ayuda, findAyudaForUpdate, hasSuceso, moveAyuda, type Suceso } from './ayuda.repo.ts'
import { escribirNovedad } from './cartas.ts'
import { firmaDe } from './firma.ts'
import { gobernacionDe } from './gobernacion.ts'
import { type Mirada, miradaDe, parteEn } from './mirada.repo.ts'
import { registrarActo } from './registrar-acto.ts'

type Peticion = PeticionDe<typeof actuarEnAyuda> | PeticionDe<typeof actuarEnMesaDeAyuda>

/** Acts that say nothing are complete without words. */
const SIN_TEXTO: readonly ActoAyuda[] = ['tomar', 'calificar', 'desistir']

/** One act, of whoever asked or of the desk that has it. Done twice with the same id, it is done once. */
export async function actuarEn(ctx: ContextoTerritorial, { params, cuerpo }: Peticion) {
  const { db, alcance } = ctx
  const { id, acto, texto } = cuerpo
  const mirada = miradaDe(ctx.persona)
  const ayuda = (await findAyudaForUpdate(db, alcance, mirada, params.numero)) ?? rechazar('ayuda.no_existe', {})
  if (await hasSuceso(db, alcance, ayuda.numero, id)) return { estado: ayuda.estado }
  const calificacion = 'calificacion' in cuerpo && acto === 'calificar' ? cuerpo.calificacion : null
  const suceso = await exigirSuceso(ctx, ayuda, mirada, { id, acto, texto, calificacion })
  const cambio = cambioDe(ayuda, suceso, { calificacion, gobernacion: gobernacionDe(ctx.servicios, ayuda.entidad) })
  await moveAyuda(db, alcance, ayuda, suceso, cambio)
  await registrarActo(ctx, ayuda, acto)
  await escribirNovedad(ctx, { ...ayuda, ...cambio }, suceso)
  return { estado: suceso.estado }
}

type Dicho = {
  readonly id: string
  readonly acto: ActoAyuda
  readonly texto: string
  readonly calificacion: CalificacionAyuda | null
}

async function exigirSuceso(
  ctx: ContextoTerritorial,
  ayuda: Ayuda,
  mirada: Mirada,
  { id, acto, texto, calificacion }: Dicho,
): Promise<Suceso> {
  const parte = parteEn(mirada, ayuda)
  const estado = parte && actosPosibles(ctx, ayuda, mirada).includes(acto) ? pasoAyuda(ayuda.estado, acto, parte) : null
  if (parte === null || estado === null) return rechazar('ayuda.acto_imposible', { estado: ayuda.estado })
  if (texto === '' && !SIN_TEXTO.includes(acto)) rechazar('ayuda.falta', { falta: 'texto' })
  if (acto === 'calificar' && calificacion === null) rechazar('ayuda.falta', { falta: 'calificacion' })
  if (acto === 'reabrir') await exigirPlazo(ctx, ayuda)
  return { ...firmaDe(ctx), id, acto, parte, estado, texto: texto === '' ? null : texto }
}

export function actosPosibles(
  { servicios }: Pick<ContextoTerritorial, 'servicios'>,
  ayuda: Ayuda,
  mirada: Mirada,
): ActoAyuda[] {
  const parte = parteEn(mirada, ayuda)
  const { estado, pide, asignada, departamento, entidad, calificacion } = ayuda
  const departamentoDeEntidad = gobernacionDe(servicios, entidad)
  const enCurso = { estado, pide, asignada, departamento, departamentoDeEntidad, calificada: calificacion !== null }
  return parte === null ? [] : actosSobreAyuda(enCurso, { cuenta: mirada.cuenta, parte })
}

async function exigirPlazo({ db, ahora }: ContextoTerritorial, { estado, estadoEn }: Ayuda): Promise<void> {
  const festivos = await findFestivosSegun(db, ahora)
  if (!sePuedeReabrir({ estado, estadoEn: Date.parse(estadoEn) }, ahora, festivos))
    rechazar('ayuda.falta', { falta: 'plazo' })
}

type Nuevo = { readonly calificacion: CalificacionAyuda | null; readonly gobernacion: string | null }

/** Whoever of a desk acts has it; what changes desk is of nobody; the wait starts when it comes back to a desk. */
function cambioDe(ayuda: Ayuda, { acto, parte, estado, por, en }: Suceso, { calificacion, gobernacion }: Nuevo) {
  const cambiaDeMesa = acto === 'trasladar' || acto === 'devolver'
  const vuelve = cambiaDeMesa || (!esperaALaMesa(ayuda.estado) && esperaALaMesa(estado) && parte === 'persona')
  return {
    ...(cambiaDeMesa || estado === 'abierta' ? { asignada: null } : parte === 'persona' ? {} : { asignada: por }),
    ...(cambiaDeMesa ? { departamento: acto === 'trasladar' ? gobernacion : null } : {}),
    // What is opened again is rated again.
    ...(acto === 'calificar' || acto === 'reabrir' ? { calificacion } : {}),
    ...(vuelve ? { esperaDesde: en } : {}),
  }
}
