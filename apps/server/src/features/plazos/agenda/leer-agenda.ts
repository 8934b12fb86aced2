import type { leerAgenda as definicion, PeticionDe } from '@kpt/contract'
import { diasDeAviso, type Instrumento } from '@kpt/domain/calendario'
import { nombreAgenda } from '@kpt/textos'
import { alcanceInterno, type ContextoPublico, rechazar } from '../../../platform/http/index.ts'
import { findNombramientosDe } from '../../acceso/index.ts'
import { findDiasEscritos } from '../../recordatorios/index.ts'
import { findDeudor, organismoDe } from '../deudor.ts'
import { findCalendarios } from '../plazos-de.ts'
import { findCuentaDeFicha, touchAgenda } from './agenda.repo.ts'
import { eventosDe } from './eventos.ts'
import { escribirICalendario } from './icalendario.ts'

/** What a person owes by its appointments of this moment: whoever lost a charge no longer gets its deadlines. Nothing of the person is in it. */
export async function leerAgenda(ctx: ContextoPublico, { params: { ficha } }: PeticionDe<typeof definicion>) {
  const { db, ahora, servicios } = ctx
  const cuenta = await findCuentaDeFicha(db, ficha)
  if (cuenta === null) return rechazar('agenda.no_existe', {})
  await touchAgenda(db, ficha, ahora)
  const nombramientos = await findNombramientosDe(db, cuenta, ahora)
  const organismos = new Set(nombramientos.map(organismoDe).filter((codigo) => codigo !== undefined))
  const calendarios = await findCalendarios({ ...ctx, alcance: alcanceInterno() })
  const escritos = await findDiasEscritos(db)
  const url = servicios.correo.enlace('/plazos')
  const ajustes = { url, diasDe: (instrumento: Instrumento) => diasDeAviso(escritos, instrumento) }
  const eventos = []
  const nombres = []
  for (const codigo of [...organismos].sort()) {
    const lectura = { ...ctx, alcance: alcanceInterno(codigo === null ? undefined : { clase: 'entidad', codigo }) }
    const deudor = await findDeudor(lectura, codigo)
    nombres.push(deudor.entidad?.nombre ?? 'DNP')
    eventos.push(...eventosDe(lectura, deudor, calendarios, ajustes))
  }
  const texto = escribirICalendario({ nombre: nombreAgenda(nombres), eventos })
  return { tipo: 'text/calendar; charset=utf-8', nombre: 'plazos-kpt.ics', contenido: Buffer.from(texto) }
}
