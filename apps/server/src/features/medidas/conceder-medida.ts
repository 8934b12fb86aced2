import type { concederMedida as definicion, PeticionDe } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import {
  codigoDelAlcance,
  faltasMedida,
  type Interrupcion,
  interrupcionCitable,
  type Medida,
  type Sujeto,
} from '@kpt/domain/calendario'
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { takeConsecutivo } from '../../platform/db/consecutivo.repo.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { insertMedida, lockCalendario } from '../calendario/index.ts'
import { findInterrupciones } from '../disponibilidad/index.ts'
import { escribirConcesion } from './cartas.ts'
import { insertInterrupcionCitada } from './interrupcion-citada.repo.ts'
import { vigoresDe } from './vigores.ts'

/** What is granted: on DNP's own, or because somebody asked for it. */
type Pedida = PeticionDe<typeof definicion>['cuerpo']

/** DNP alone grants, by a written act. What is granted stays: nothing here undoes it (R1.5). */
export async function concederMedida(ctx: ContextoTerritorial, pedida: Pedida) {
  const { db, ahora, persona } = ctx
  const sujeto = sujetoDe(ctx, pedida)
  // Two acts at once over one row: the second is judged by what the first one gave.
  await lockCalendario(db)
  const propuesta = { ...medidaDe(ctx, pedida), numero: '' }
  const vigores = await vigoresDe(ctx, pedida.filas, sujeto)
  const [falta] = faltasMedida(propuesta, vigores, ahora)
  if (falta) rechazar('medida.falta', { falta: falta.codigo, actividad: falta.actividad ?? '' })
  const interrupcion = await interrupcionDe(ctx, pedida)
  const numero = await takeConsecutivo(db, 'ME', Number(fechaEn(ahora).slice(0, 4)))
  const medida = { ...propuesta, numero }
  await insertMedida(db, medida, persona.cuenta)
  if (interrupcion) await insertInterrupcionCitada(db, numero, interrupcion)
  const { clase, efecto, alcance, filas, acto, motivo } = medida
  await registrar(db, {
    ...{ cadena: codigoDelAlcance(alcance) ?? NACIONAL, cuenta: persona.cuenta, accion: 'medida.conceder' },
    sujeto: `medida/${numero}`,
    hechos: { rol: persona.rol, clase, efecto, filas: filas.map((f) => ({ ...f })), acto: { ...acto }, motivo },
    en: ahora,
  })
  await escribirConcesion(ctx, medida, vigores)
  return { numero }
}

function medidaDe({ ahora, persona }: ContextoTerritorial, pedida: Pedida): Omit<Medida, 'numero'> {
  const { clase, efecto, alcance, filas, documento, actoFecha, motivo, pide, avala } = pedida
  return {
    ...{ clase, efecto, alcance, filas, motivo, pide, avala },
    acto: { documento, fecha: actoFecha },
    concede: { organismo: 'DNP', persona: persona.nombre },
    en: ahora,
  }
}

/** What is cited is in the public record: nobody writes an interruption by hand. */
async function interrupcionDe(
  { db, ahora }: ContextoTerritorial,
  { clase, interrupcion }: Pedida,
): Promise<Interrupcion | null> {
  if (interrupcion === undefined) return null
  const registradas = await findInterrupciones(db, ahora)
  const citada = interrupcionCitable(clase, registradas, Date.parse(interrupcion))
  return citada ?? rechazar('medida.falta', { falta: 'interrupcion_ajena', actividad: '' })
}

/** A date is compared with the one that already rules for whom the measure is. */
function sujetoDe({ servicios }: ContextoTerritorial, { alcance }: Pedida): Sujeto | null {
  const entidad = codigoDelAlcance(alcance)
  if (entidad === null) return null
  const { departamento } = servicios.referencia.territorio.get(entidad) ?? rechazar('entidad.desconocida', { entidad })
  return { entidad, departamento, cumplidas: {} }
}
