// The letters of a request. Every part that did not do the act is told: the leader of the entity and its gobernación; DNP has its queue.
import { formatFecha } from '@kpt/textos'
import { alcanceInterno, type ContextoTerritorial } from '../../platform/http/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findAdministradores, findLiderEn } from '../liderazgo/index.ts'
import { filaVigente, vigoresDe } from '../medidas/index.ts'
import type { Excepcion, Suceso } from './excepcion.repo.ts'

type Destinatario = { readonly nombre: string | null; readonly para: string }

/** `suceso.texto`: what its author wrote. Written in the transaction of the act. */
export async function escribirNovedad(ctx: ContextoTerritorial, excepcion: Excepcion, suceso: Suceso): Promise<void> {
  const { db, ahora, servicios } = ctx
  const { numero, codigo, alcance, sucesos } = excepcion
  const sujeto = `excepcion/${numero}`
  const nombre = servicios.referencia.territorio.get(codigo)?.nombre ?? codigo
  const hechos = {
    ...{ numero, cambio: suceso.acto, quien: suceso.organismo, motivo: suceso.texto },
    entidad: alcance.clase === 'departamento' ? `${nombre} y sus municipios` : nombre,
    filas: await nombresDeFilas(ctx, excepcion),
    fecha: formatFecha(excepcion.fecha),
    enlace: servicios.correo.enlace(`/excepciones/${numero}`),
  }
  for (const { nombre: aQuien, para } of await destinatarios(ctx, excepcion, suceso)) {
    const clave = `${sujeto}/${suceso.acto}/${sucesos}/${para}`
    const carta = { clave, clase: 'excepcion.novedad', sujeto, para, hechos: { ...hechos, nombre: aQuien } } as const
    await escribirCorreo({ db, ahora }, carta)
  }
}

async function destinatarios(ctx: ContextoTerritorial, { codigo, alcance }: Excepcion, suceso: Suceso) {
  const { db, ahora, servicios } = ctx
  // Whom a granted measure reaches learns of it by the letter of the measure.
  const alLider = alcance.clase === 'entidad' && suceso.parte !== 'entidad' && suceso.acto !== 'conceder'
  const lider = alLider ? await findLiderEn(db, alcanceInterno(), codigo, ahora) : null
  const delLider: Destinatario[] = lider ? [{ nombre: lider.nombre, para: lider.correo }] : []
  // What concerns the report of the gobernación itself is between its leader and DNP.
  const aLaGobernacion = suceso.parte !== 'gobernacion' && (alcance.clase === 'departamento' || codigo.length === 5)
  const departamento = servicios.referencia.territorio.get(codigo)?.departamento ?? codigo
  const correos = aLaGobernacion ? await findAdministradores(db, departamento, ahora) : []
  return [...delLider, ...correos.map((para): Destinatario => ({ nombre: null, para }))]
}

async function nombresDeFilas(ctx: ContextoTerritorial, { filas }: Excepcion): Promise<string[]> {
  const vigores = await vigoresDe(ctx, filas)
  return filas.map((fila) => filaVigente(vigores, fila)?.texto ?? fila.actividad)
}
