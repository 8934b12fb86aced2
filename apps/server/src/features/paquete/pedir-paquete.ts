import type { ClaveReporte } from '@kpt/domain/reportes'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { puedeAbrirReservadas } from '../evidencia/index.ts'
import { anotarConsulta, findReporte } from '../reportes/index.ts'
import { claveDelTrabajo, prepararPaquete } from './encargos.ts'
import { findPaquete, pedir } from './paquete.repo.ts'
import { findUltimoHecho } from './ultimo-hecho.ts'

/** Puts the pack in the queue, unless one is on its way. */
export async function pedirPaquete(ctx: ContextoTerritorial, clave: ClaveReporte) {
  const { db, alcance, ahora, persona } = ctx
  const reporte = (await findReporte(db, alcance, clave)) ?? rechazar('reporte.no_existe', {})
  if (reporte.version === 0) rechazar('paquete.sin_envio', {})
  const suya = { ...clave, reservada: puedeAbrirReservadas(ctx) }
  if (await pedir(db, alcance, suya, persona.cuenta, ahora)) {
    await encolar(db, prepararPaquete, suya, { clave: claveDelTrabajo(suya) })
    const { instrumento, vigencia, corte, reservada } = suya
    await registrar(db, {
      ...{ cadena: clave.entidad, cuenta: persona.cuenta, accion: 'paquete.pedir', en: ahora },
      // Not of the report itself: to ask for its pack changes nothing of what goes in it.
      sujeto: `paquete/${instrumento}/${vigencia}/${corte}`,
      hechos: { rol: persona.rol, reservada },
    })
  }
  return verPaquete(ctx, clave)
}

export async function verPaquete(ctx: ContextoTerritorial, clave: ClaveReporte) {
  const reservada = puedeAbrirReservadas(ctx)
  const fila = await findPaquete(ctx.db, ctx.alcance, { ...clave, reservada })
  const corre = fila?.estado === 'en_cola' || fila?.estado === 'preparando'
  const ultimo = fila?.listo ? await findUltimoHecho(ctx.db, ctx.alcance, clave) : null
  return {
    reservada,
    listo: fila?.listo ? { ...fila.listo, alDia: ultimo === fila.listo.datosHasta } : null,
    enCurso: corre ? { progreso: fila.progreso, pedidoPor: fila.pedidoPor, pedidoEn: fila.pedidoEn } : null,
    fallido: fila?.estado === 'fallido',
  }
}

/** Where packs are kept in the store, which has a folder for each entity. */
export const CARPETA = 'paquetes'

export async function descargarPaquete(ctx: ContextoTerritorial, clave: ClaveReporte) {
  const fila = await findPaquete(ctx.db, ctx.alcance, { ...clave, reservada: puedeAbrirReservadas(ctx) })
  const listo = fila?.listo ?? rechazar('paquete.no_existe', {})
  await anotarConsulta(ctx, clave, { forma: 'paquete' })
  const { almacen } = ctx.servicios
  return {
    tipo: 'application/zip',
    nombre: `paquete-${clave.entidad}-${clave.instrumento}-${clave.vigencia}-${clave.corte}.zip`,
    contenido: {
      ...{ etiqueta: listo.sha256, bytes: listo.bytes },
      leer: (desde: number, hasta: number) =>
        almacen.leerDocumento(CARPETA, listo.sha256, { start: desde, end: hasta }),
    },
  }
}
