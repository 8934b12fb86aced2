import type { concederMedida as definicion, PeticionDe } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { type EnVigor, faltasMedida, type Medida, vigorRegistrado } from '@kpt/domain/calendario'
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCronograma, insertMedida, lockCalendario, takeNumeroMedida } from '../calendario/index.ts'
import { escribirConcesion } from './cartas.ts'

type Pedida = PeticionDe<typeof definicion>['cuerpo']

/** DNP alone grants, by a written act. What is granted stays: nothing here undoes it (R1.5). */
export async function concederMedida(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db, ahora, persona } = ctx
  exigirEntidad(ctx, cuerpo)
  // Two acts at once over one row: the second is judged by what the first one gave.
  await lockCalendario(db)
  const propuesta = { ...medidaDe(ctx, cuerpo), numero: '' }
  const [falta] = faltasMedida(propuesta, await vigoresDe(ctx, cuerpo), ahora)
  if (falta) rechazar('medida.falta', { falta: falta.codigo, actividad: falta.actividad ?? '' })
  const numero = await takeNumeroMedida(db, Number(fechaEn(ahora).slice(0, 4)))
  const medida = { ...propuesta, numero }
  await insertMedida(db, medida, persona.cuenta)
  const { clase, efecto, alcance, filas, acto, motivo } = medida
  await registrar(db, {
    ...{ cadena: codigoDe(alcance) ?? NACIONAL, cuenta: persona.cuenta, accion: 'medida.conceder' },
    sujeto: `medida/${numero}`,
    hechos: { rol: persona.rol, clase, efecto, filas: filas.map((f) => ({ ...f })), acto: { ...acto }, motivo },
    en: ahora,
  })
  await escribirConcesion(ctx, medida)
  return { numero }
}

function medidaDe({ ahora, persona }: ContextoTerritorial, cuerpo: Pedida): Omit<Medida, 'numero'> {
  const { clase, efecto, alcance, filas, documento, actoFecha, motivo, pide, avala } = cuerpo
  return {
    ...{ clase, efecto, alcance, filas, motivo, pide, avala },
    acto: { documento, fecha: actoFecha },
    concede: { organismo: 'DNP', persona: persona.nombre },
    en: ahora,
  }
}

/** The cronogramas that it names, as they stand for whom it is for: a date is compared with the one that already rules there. */
async function vigoresDe(
  { db, ahora, servicios }: ContextoTerritorial,
  { alcance, filas }: Pedida,
): Promise<EnVigor[]> {
  const vigores: EnVigor[] = []
  for (const nombre of new Set(filas.map((f) => `${f.instrumento}/${f.vigencia}`))) {
    const fila = filas.find((f) => `${f.instrumento}/${f.vigencia}` === nombre)
    const cronograma = fila && (await findCronograma(db, fila.instrumento, fila.vigencia))
    if (!fila || !cronograma)
      return rechazar('calendario.no_disponible', {
        instrumento: fila?.instrumento ?? '',
        vigencia: String(fila?.vigencia ?? ''),
      })
    const codigo = codigoDe(alcance)
    const departamento = codigo === null ? null : (servicios.referencia.territorio.get(codigo)?.departamento ?? codigo)
    const sujeto = codigo === null || departamento === null ? null : { entidad: codigo, departamento, cumplidas: {} }
    vigores.push(vigorRegistrado(cronograma, ahora, sujeto))
  }
  return vigores
}

function exigirEntidad({ servicios }: ContextoTerritorial, { alcance }: Pedida): void {
  const codigo = codigoDe(alcance)
  if (codigo !== null && !servicios.referencia.territorio.has(codigo))
    rechazar('entidad.desconocida', { entidad: codigo })
}

/** Code of the entity or department that it reaches; null for the country. */
export function codigoDe(alcance: Medida['alcance']): string | null {
  if (alcance.clase === 'pais') return null
  return alcance.clase === 'entidad' ? alcance.entidad : alcance.departamento
}
