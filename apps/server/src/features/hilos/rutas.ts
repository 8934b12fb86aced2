import {
  actuarEnHilos as actuarDef,
  escribirMensaje as escribirDef,
  leerHilos as leerDef,
  listarMensajes as listarDef,
  listarMencionables as mencionablesDef,
  verHilos as verDef,
} from '@kpt/contract'
import { territorioDe } from '@kpt/domain/acceso'
import { type Ruta, rechazar, ruta } from '../../platform/http/index.ts'
import { actuarEnHilo, findComentados, leerHilo, verHilo } from '../comentarios/index.ts'
import { escribirMensaje } from './escribir.ts'
import { findMenciones } from './mencion.repo.ts'
import { listarMencionables } from './mencionables.ts'

const DEL_EXPEDIENTE = { ambito: 'expediente' } as const

export const rutasHilos: Ruta[] = [
  ruta(verDef, async ({ db, alcance, persona }, { params }) => ({
    hilos: await findComentados(db, alcance, { ...params, ...DEL_EXPEDIENTE }, persona.cuenta),
    escribe: territorioDe(persona, 'hilo.escribir') !== null,
  })),
  ruta(mencionablesDef, (ctx, { params, consulta }) =>
    listarMencionables(ctx, ctx.entidad ?? rechazar('entidad.desconocida', { entidad: params.entidad }), consulta),
  ),
  ruta(listarDef, async (ctx, { params, consulta }) => {
    const hilo = await verHilo(ctx, { ...params, ...DEL_EXPEDIENTE }, consulta)
    const ids = hilo.filas.map((f) => f.id)
    const menciones = await findMenciones(ctx.db, ctx.alcance, params.entidad, ids)
    const filas = hilo.filas.map(({ texto, organismo, ...fila }) => ({
      ...fila,
      ...{ texto: texto ?? '', organismo: organismo ?? '', menciones: menciones.get(fila.id) ?? [] },
    }))
    return { ...hilo, filas }
  }),
  ruta(escribirDef, escribirMensaje),
  ruta(actuarDef, (ctx, { params, cuerpo }) =>
    actuarEnHilo(ctx, { ...params, ...DEL_EXPEDIENTE }, { ...cuerpo, comentario: null }),
  ),
  ruta(leerDef, (ctx, { params, cuerpo }) => leerHilo(ctx, { ...params, ...DEL_EXPEDIENTE }, cuerpo.hasta)),
]
