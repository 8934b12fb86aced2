// The letters of a request: whoever asked is told of each turn of the desk, whoever has it of each turn of theirs. An open one waits in the queue.
import type { ActoAyuda } from '@kpt/domain/comunicaciones'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findAdministradores } from '../liderazgo/index.ts'
import type { Ayuda, Suceso } from './ayuda.repo.ts'
import { findNombreCategoria } from './categoria.repo.ts'
import { findBuzon } from './cuenta.repo.ts'

type Destinatario = {
  readonly nombre: string | null
  readonly para: string
  readonly destinatario: 'persona' | 'mesa'
}

/** `ayuda`: as it is after the act. Written in the transaction of the act. */
export async function escribirNovedad(ctx: ContextoTerritorial, ayuda: Ayuda, suceso: Suceso): Promise<void> {
  const { db, ahora, servicios } = ctx
  const { numero, asunto } = ayuda
  const sujeto = `ayuda/${numero}`
  const hechos = {
    ...{ cambio: suceso.acto, numero, asunto, quien: suceso.organismo },
    texto: suceso.acto === 'pedir' ? null : suceso.texto,
    categoria: await findNombreCategoria(db, ayuda.categoria),
    enlace: servicios.correo.enlace(`/ayudas/${numero}`),
  }
  for (const { nombre, para, destinatario } of await destinatarios(ctx, ayuda, suceso)) {
    const carta = { clave: `${sujeto}/${suceso.id}/${para}`, clase: 'ayuda.novedad', sujeto, para } as const
    await escribirCorreo({ db, ahora }, { ...carta, hechos: { ...hechos, nombre, destinatario } })
  }
}

const A_LA_MESA: readonly ActoAyuda[] = ['agregar', 'reabrir', 'desistir', 'calificar']

async function destinatarios(
  ctx: ContextoTerritorial,
  { pide, asignada, departamento }: Ayuda,
  { acto }: Suceso,
): Promise<Destinatario[]> {
  if (A_LA_MESA.includes(acto)) return asignada === null ? [] : deCuenta(ctx, asignada, 'mesa')
  const quien = await deCuenta(ctx, pide, 'persona')
  if (acto !== 'trasladar' || departamento === null) return quien
  const correos = await findAdministradores(ctx.db, departamento, ctx.ahora)
  return [...quien, ...correos.map((para): Destinatario => ({ nombre: null, para, destinatario: 'mesa' }))]
}

async function deCuenta(
  { db, alcance }: ContextoTerritorial,
  cuenta: string,
  destinatario: Destinatario['destinatario'],
): Promise<Destinatario[]> {
  const buzon = await findBuzon(db, alcance, cuenta)
  return buzon.map((quien) => ({ ...quien, destinatario }))
}
