// An encargo ends by its date, without anybody doing anything: the database already says who leads. What is left is to close the sessions
// it held, to put it on record and to tell all concerned, once.
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { closeSesionesDe } from '../../platform/sesion/sesion.repo.ts'
import { escribirCorreo } from '../correo/index.ts'
import {
  type EncargoTerminado,
  findAdministradores,
  findCorreoOficial,
  findLiderazgosDe,
  holdEncargosTerminados,
  markAvisado,
} from './liderazgo.repo.ts'

export const tareasLiderazgo: readonly Tarea[] = [
  tareaPeriodica('terminar_encargos', '* * * * *', ({ servicios }) => terminarEncargos(servicios)),
]

export async function terminarEncargos(servicios: Servicios): Promise<void> {
  const ahora = servicios.reloj.ahora()
  await servicios.conexion.db.transaction().execute(async (db) => {
    for (const encargo of await holdEncargosTerminados(db, ahora)) await terminar({ db, ahora, servicios }, encargo)
  })
}

type Escribiente = { readonly db: Db; readonly ahora: number; readonly servicios: Servicios }

async function terminar(e: Escribiente, encargo: EncargoTerminado): Promise<void> {
  const { db, ahora } = e
  const { id, entidad } = encargo
  await closeSesionesDe(db, [id], encargo.hasta)
  await markAvisado(db, id, ahora)
  const lider = (await findLiderazgosDe(db, entidad, ahora)).find((l) => l.desde <= ahora) ?? null
  const hechos = { vuelve: lider?.id ?? null }
  const sujeto = `liderazgo/${id}`
  await registrar(db, {
    cadena: entidad,
    cuenta: null,
    accion: 'liderazgo.terminar_encargo',
    sujeto,
    hechos,
    en: ahora,
  })
  await avisar(e, encargo, lider)
}

async function avisar(e: Escribiente, encargo: EncargoTerminado, lider: { nombre: string; correo: string } | null) {
  const { db, ahora, servicios } = e
  const { territorio } = servicios.referencia
  const propia = territorio.get(encargo.entidad)
  const entidad = propia?.nombre ?? encargo.entidad
  const hasta = fechaEn(encargo.hasta - 1)
  const sujeto = `liderazgo/${encargo.id}`
  const clave = (a: string) => `${sujeto}/fin/${a}`
  const suyos = { nombre: encargo.nombre, entidad, hasta, titular: lider?.nombre ?? null }
  await escribirCorreo(e, {
    ...{ clave: clave(encargo.cuenta), clase: 'encargo.termina' as const, sujeto },
    ...{ para: encargo.correo, hechos: suyos },
  })
  const oficial = await findCorreoOficial(db, encargo.entidad)
  const gobernacion = await findAdministradores(db, propia?.departamento ?? encargo.entidad, ahora)
  const destinos = [
    ...(lider ? [{ destinatario: 'lider', para: lider.correo } as const] : []),
    ...(oficial ? [{ destinatario: 'entidad', para: oficial } as const] : []),
    ...gobernacion.map((para) => ({ destinatario: 'gobernacion', para }) as const),
  ]
  for (const { destinatario, para } of destinos) {
    const hechos = { destinatario, entidad, encargado: encargo.nombre, hasta, lider: lider?.nombre ?? null }
    await escribirCorreo(e, {
      clave: clave(`${destinatario}/${para}`),
      clase: 'encargo.devuelve',
      sujeto,
      para,
      hechos,
    })
  }
}
