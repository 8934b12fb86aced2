// A request as support looks at it: its papers, its history, who leads now, what resembles it. Nobody sees a personal paper unseen (R6.4).
import { actosDeSolicitud } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findAdministradores, findCorreoOficial, findLiderazgosDe } from '../liderazgo/index.ts'
import { leerSoporte } from './cargar.ts'
import { findEquipo } from './cola.repo.ts'
import { findObjeciones } from './objecion.repo.ts'
import { encargoDe } from './seguir.ts'
import { buscarSimilares } from './similares.ts'
import { findSolicitud, findSucesos, type Solicitud } from './solicitud.repo.ts'
import { findSoportes, type Soporte } from './soporte.repo.ts'
import { entidadDe } from './ver-cola.ts'
import { findVistas } from './vista.repo.ts'

type Ctx = ContextoTerritorial

export async function verSolicitud(ctx: Ctx, radicado: string) {
  const { db, ahora, servicios } = ctx
  const s = await exigirSolicitud(ctx, radicado)
  const equipo = await findEquipo(db, ahora)
  const quien = equipo.find(({ id }) => id === s.asignada_a)
  const sucesos = await findSucesos(db, s.id)
  const objeciones = await findObjeciones(db, s.id)
  return {
    ...{ radicado, nombre: s.nombre, cargo: s.cargo, correo: s.correo, clase: s.clase, estado: s.estado },
    version: versionDe(s, objeciones),
    entidad: entidadDe(servicios, s.entidad),
    documentoTipo: s.documento_tipo as 'CC',
    documentoFinal: s.documento_final,
    encargo: encargoDe(s),
    acto: { tipo: s.acto_tipo as 'decreto', numero: s.acto_numero, fecha: s.acto_fecha },
    ...{ radicadaEn: s.radicada_en, respuestaAntesDe: s.vence_en, estadoEn: s.estado_en },
    asignadaA: quien ? { ...quien, mia: quien.id === ctx.persona.cuenta } : null,
    equipo,
    ...(await deLaEntidad(ctx, s)),
    similares: await buscarSimilares(ctx, s),
    soportes: (await findSoportes(db, { solicitud: s.id })).map(soporteVisible),
    vistas: await findVistas(db, s),
    historia: sucesos.map(({ nombre, rol, ...x }) => ({ ...x, autor: nombre && rol ? { nombre, rol } : null })),
    objeciones,
    puede: actosDeSolicitud(s.estado, 'soporte') as ('pedir_mas' | 'aceptar' | 'rechazar')[],
  }
}

/** What an act must have seen: it grows with every event and every objection. */
export function versionDe({ sucesos }: Pick<Solicitud, 'sucesos'>, objeciones: readonly unknown[]): number {
  return sucesos + objeciones.length
}

/** Who leads now, and who is told when that changes. */
async function deLaEntidad({ db, ahora, servicios }: Ctx, { entidad }: Solicitud) {
  const lider = (await findLiderazgosDe(db, entidad, ahora)).find((l) => l.desde <= ahora)
  const { departamento } = entidadDe(servicios, entidad)
  return {
    liderActual: lider
      ? { nombre: lider.nombre, correo: lider.correo, desde: isoBogota(lider.desde), clase: lider.clase }
      : null,
    seAvisa: {
      correoOficial: await findCorreoOficial(db, entidad),
      gobernacion: await findAdministradores(db, departamento, ahora),
    },
  }
}

function soporteVisible({ id, clase, nombre, tipo, bytes, sha256, recibido_en, antivirus, borrado_en }: Soporte) {
  return {
    ...{ id, clase, nombre, bytes, tipo: tipo ?? '', sha256: sha256?.toString('hex') ?? '' },
    recibidoEn: recibido_en ?? '',
    sinAntivirus: antivirus === 'sin_revisar',
    borradoEn: borrado_en,
  }
}

/** The whole number of the identity document. Who saw it, and when, is for ever. */
export async function verIdentidad(ctx: Ctx, radicado: string) {
  const s = await exigirSolicitud(ctx, radicado)
  if (!ctx.servicios.cripto.guarda) rechazar('solicitud.sin_llave', {})
  await anotarVista(ctx, s, 'solicitud.ver_identidad', `solicitud/${radicado}/identidad`)
  const cifrado = s.documento_cifrado
  return { numero: cifrado && ctx.servicios.cripto.descifrarDato(cifrado, `solicitud/${s.id}/documento`) }
}

type Cual = { readonly radicado: string; readonly soporte: string }

/** A document, as a download or closed in a frame: nothing of it runs. Nobody sees one without leaving word of it. */
export async function verSoporte(ctx: Ctx, { radicado, soporte }: Cual, como: 'archivo' | 'marco') {
  const s = await exigirSolicitud(ctx, radicado)
  if (!ctx.servicios.cripto.guarda) rechazar('solicitud.sin_llave', {})
  const suyo = (await findSoportes(ctx.db, { solicitud: s.id })).find(({ id }) => id === soporte)
  const contenido = suyo && (await leerSoporte(ctx.servicios, suyo))
  if (!suyo || !contenido) return rechazar('documento.no_existe', {})
  await anotarVista(ctx, s, 'solicitud.ver_soporte', `solicitud/${radicado}/soporte/${soporte}`)
  const tipo = suyo.tipo ?? 'application/octet-stream'
  return { tipo, nombre: suyo.nombre, contenido, ...(como === 'marco' ? { enMarco: 'documento' as const } : {}) }
}

async function anotarVista({ db, ahora, persona }: Ctx, { entidad }: Solicitud, accion: string, sujeto: string) {
  const hechos = { rol: persona.rol }
  await registrar(db, { cadena: entidad, cuenta: persona.cuenta, accion, sujeto, hechos, en: ahora })
}

export async function exigirSolicitud(
  { db }: Pick<Ctx, 'db'>,
  radicado: string,
  { paraCambiar = false } = {},
): Promise<Solicitud> {
  return (await findSolicitud(db, { radicado }, { paraCambiar })) ?? rechazar('solicitud.no_existe', {})
}
