// Letters of the change of government: the reminders, that it ended, or that it goes on and why.
import type { Cierre } from '@kpt/domain/acceso'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { frasePendiente } from '@kpt/textos'
import { escribirCorreo } from '../correo/index.ts'
import { findCorreoOficial, type Lider } from '../liderazgo/index.ts'
import type { Quien } from './cerrar-gobiernos.ts'
import type { FinEscrito } from './fin-de-entidad.ts'
import type { Pendiente } from './pendientes.ts'

type Persona = Pick<Lider, 'id' | 'nombre' | 'correo'>

type Carta = {
  readonly entidad: CodigoEntidad
  readonly fin: FinEscrito
  readonly lider: Persona
  readonly pendientes: readonly Pendiente[]
}

/** One for each person, day and anticipation: a day that moves is told again. */
export async function escribirRecordatorio(quien: Quien, carta: Carta, dias: number): Promise<void> {
  const { entidad, fin, lider } = carta
  const clave = `empalme/${fin.gobierno.desde}/${entidad}/${lider.id}/${fin.fecha}/${dias}`
  await escribirCorreo(quien, {
    ...{ clave, clase: 'empalme.recordatorio' as const, sujeto: sujetoDe(carta), para: lider.correo },
    hechos: {
      ...hechosDe(quien, carta),
      pendientes: carta.pendientes.map(frasePendiente),
      enlace: delExpediente(quien, entidad),
    },
  })
}

/** To whoever led or goes on, with copy to the official address: the entity must know that it has nobody, or that it must ask for somebody. */
export async function escribirCierre(quien: Quien, carta: Carta & Pick<Cierre<Persona>, 'destino'>): Promise<void> {
  const { entidad, fin, lider, destino } = carta
  const oficial = await findCorreoOficial(quien.db, entidad)
  const comun = { sujeto: sujetoDe(carta), para: lider.correo, copia: oficial === null ? [] : [oficial] }
  const clave = `empalme/${fin.gobierno.desde}/${entidad}/${lider.id}/${destino}`
  const hechos = hechosDe(quien, carta)
  if (destino === 'termina') {
    const enlace = quien.servicios.correo.enlace('/solicitud')
    await escribirCorreo(quien, { ...comun, clave, clase: 'empalme.termina', hechos: { ...hechos, enlace } })
    return
  }
  const pendientes = carta.pendientes.map(frasePendiente)
  const enlace = delExpediente(quien, entidad)
  await escribirCorreo(quien, { ...comun, clave, clase: 'empalme.conserva', hechos: { ...hechos, pendientes, enlace } })
}

function hechosDe({ servicios }: Quien, { entidad, fin, lider }: Carta) {
  const nombre = servicios.referencia.territorio.get(entidad)?.nombre ?? entidad
  return { nombre: lider.nombre, entidad: nombre, termina: fin.fecha }
}

function sujetoDe({ lider }: Carta): string {
  return `liderazgo/${lider.id}`
}

function delExpediente({ servicios }: Quien, entidad: CodigoEntidad): string {
  return servicios.correo.enlace(`/entidades/${entidad}/empalme`)
}
