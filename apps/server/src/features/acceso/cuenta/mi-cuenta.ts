// What a person sees of its own and ends: nobody else's is reached from here.
import type {
  cerrarSesionPropia as definicion,
  PeticionDe,
  RespuestaDe,
  verCuenta as verDef,
  verSesiones,
} from '@kpt/contract'
import { finDeSesion, type Rol, situacionLiderazgo } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../../platform/audit/index.ts'
import { instanteDe } from '../../../platform/db/instante.ts'
import { type ContextoSesion, rechazar } from '../../../platform/http/index.ts'
import { closeSesionesDePersona } from '../../../platform/sesion/sesion.repo.ts'
import { findHistoriaDe } from '../nombramiento.repo.ts'
import { closeSesionPropia, findFechasDeCuenta, findIngresos, findSesionesDe } from './sesion-propia.repo.ts'

const INGRESOS_QUE_SE_VEN = 20

export async function verCuenta({
  db,
  ahora,
  persona,
  servicios,
}: ContextoSesion): Promise<RespuestaDe<typeof verDef>> {
  const { territorio } = servicios.referencia
  const { creada_en, clave_cambiada_en } = await findFechasDeCuenta(db, persona.cuenta)
  const nombramientos = (await findHistoriaDe(db, persona.cuenta)).map((n) => ({
    ...{ id: n.id, rol: n.rol as Rol, clase: n.clase as 'titular' | 'encargo', desde: n.desde, hasta: n.hasta },
    entidad: n.entidad === null ? null : { codigo: n.entidad, nombre: territorio.get(n.entidad)?.nombre ?? n.entidad },
    situacion: situacionLiderazgo(
      { desde: instanteDe(n.desde), hasta: n.hasta === null ? null : instanteDe(n.hasta), anulado: false },
      ahora,
    ),
  }))
  const { nombre, correo } = persona
  return { nombre, correo, creada: creada_en, claveCambiada: clave_cambiada_en, nombramientos }
}

export async function verMisSesiones({ db, ahora, persona }: ContextoSesion): Promise<RespuestaDe<typeof verSesiones>> {
  const sesiones = (await findSesionesDe(db, persona.cuenta, ahora))
    .map((s) => ({
      ...{ id: s.id, esta: s.id === persona.sesion, agente: s.agente, red: s.red, via: s.via as 'clave' },
      ...{ segundoFactor: s.segundo_factor, abierta: s.creada_en, vista: s.vista_en },
      termina: finDeSesion({ vista: instanteDe(s.vista_en), expira: instanteDe(s.expira_en) }),
    }))
    .filter((s) => s.termina > ahora)
    .map((s) => ({ ...s, termina: isoBogota(s.termina) }))
  const ingresos = (await findIngresos(db, persona.cuenta, INGRESOS_QUE_SE_VEN)).map((i) => ({
    ...{ id: i.id, en: i.en, resultado: i.resultado as 'bien', via: i.via as 'clave' },
    ...{ agente: i.agente, red: i.red, conocido: i.conocido },
  }))
  return { sesiones, ingresos }
}

export async function cerrarSesionPropia(ctx: ContextoSesion, { params }: PeticionDe<typeof definicion>) {
  const { db, ahora, persona } = ctx
  const cerrada = await closeSesionPropia(db, persona.cuenta, params.sesion, ahora)
  if (!cerrada) return rechazar('sesion.no_existe', {})
  await asentar(ctx, 1)
  return { cerradas: 1 }
}

export async function cerrarLasDemas(ctx: ContextoSesion) {
  const { db, ahora, persona } = ctx
  const cerradas = await closeSesionesDePersona(db, persona.cuenta, ahora, { menos: persona.sesion })
  if (cerradas > 0) await asentar(ctx, cerradas)
  return { cerradas }
}

function asentar({ db, ahora, persona }: ContextoSesion, cerradas: number): Promise<void> {
  const sujeto = `cuenta/${persona.cuenta}`
  const acto = { cadena: 'nacional', cuenta: persona.cuenta, accion: 'sesion.cerrar_otras', sujeto, en: ahora }
  return registrar(db, { ...acto, hechos: { cerradas } })
}
