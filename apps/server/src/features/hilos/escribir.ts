import type { escribirMensaje as definicion, PeticionDe } from '@kpt/contract'
import { LUGAR_REPORTE } from '@kpt/domain/reportes'
import { NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { type ClaveHilo, decirEnHilo } from '../comentarios/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { nombreDelOrganismo } from '../equipo/index.ts'
import { exigirLugares, findCorte } from '../reportes/index.ts'
import { insertMenciones, type Nombrado } from './mencion.repo.ts'
import { mencionablesDe } from './mencionables.ts'

/** Something said in the file, in the name of the body of whoever writes. Whom it names gets a letter, in the same act. */
export async function escribirMensaje(
  ctx: ContextoTerritorial,
  { params, cuerpo: { id, texto, menciones } }: PeticionDe<typeof definicion>,
): Promise<{ id: string }> {
  const clave: ClaveHilo = { ...params, ambito: 'expediente' }
  await exigirLugar(ctx, clave)
  const nombrados = await exigirMencionables(ctx, [...new Set(menciones)])
  const organismo = nombreDelOrganismo(ctx.servicios, ctx.persona)
  if (!(await decirEnHilo(ctx, clave, { id, texto, organismo }))) return { id }
  const cuentas = nombrados.map((n) => n.cuenta)
  await insertMenciones(ctx.db, ctx.alcance, clave.entidad, id, cuentas)
  for (const nombrado of nombrados) await avisar(ctx, clave, { id, texto, organismo }, nombrado)
  return { id }
}

async function exigirLugar(ctx: ContextoTerritorial, { lugar, ...clave }: ClaveHilo): Promise<void> {
  if (lugar === LUGAR_REPORTE) await findCorte(ctx, clave)
  else await exigirLugares(ctx, clave, [lugar])
}

async function exigirMencionables(ctx: ContextoTerritorial, menciones: readonly string[]): Promise<Nombrado[]> {
  if (menciones.length === 0 || !ctx.entidad) return []
  const pueden = (await mencionablesDe(ctx, ctx.entidad)).filter((n) => menciones.includes(n.cuenta))
  const faltan = menciones.length - pueden.length
  return faltan === 0 ? pueden : rechazar('hilo.no_mencionable', { cuantas: String(faltan) })
}

type Dicho = { readonly id: string; readonly texto: string; readonly organismo: string }

async function avisar(
  { db, ahora, persona, entidad, servicios }: ContextoTerritorial,
  { entidad: codigo, instrumento, vigencia, corte, lugar }: ClaveHilo,
  { id, texto, organismo }: Dicho,
  { cuenta, nombre, correo }: Nombrado,
): Promise<void> {
  const direccion: `/${string}` = `/entidades/${codigo}/reportes/${instrumento}/${vigencia}/${corte}/hilos?lugar=${lugar}`
  const hechos = {
    ...{ nombre, quien: persona.nombre, organismo, texto, enlace: servicios.correo.enlace(direccion) },
    ...{ entidad: entidad?.nombre ?? codigo, meta: lugar === LUGAR_REPORTE ? null : lugar },
    reporte: `Corte ${corte} de ${vigencia} (${NOMBRES_INSTRUMENTO[instrumento]})`,
  }
  const carta = { clave: `hilo/${id}/${cuenta}`, clase: 'hilo.mencion', sujeto: `hilo/${id}`, para: correo } as const
  await escribirCorreo({ db, ahora }, { ...carta, hechos })
}
