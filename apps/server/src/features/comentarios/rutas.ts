import {
  actuarEnComentarios as actuarDef,
  verComentados as comentadosDef,
  comentar as comentarDef,
  leerComentarios as leerDef,
  listarComentarios as listarDef,
} from '@kpt/contract'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { exigirLugares } from '../reportes/index.ts'
import { actuarEnHilo } from './actuar.ts'
import { decirEnHilo } from './comentar.ts'
import { type ClaveHilo, findComentados } from './comentario.repo.ts'
import { leerHilo, verHilo } from './ver.ts'

/** Between colleagues of the entity: no part of the file. */
export const rutasComentarios: Ruta[] = [
  ruta(comentadosDef, async ({ db, alcance, persona }, { params }) => {
    const comentados = await findComentados(db, alcance, { ...params, ambito: 'interno' }, persona.cuenta)
    return { metas: comentados.map(({ lugar, ...resto }) => ({ meta: lugar, ...resto })) }
  }),
  ruta(listarDef, (ctx, { params, consulta }) => verHilo(ctx, deMeta(params), consulta)),
  ruta(comentarDef, async (ctx, { params, cuerpo }) => {
    await exigirLugares(ctx, params, [params.meta])
    await decirEnHilo(ctx, deMeta(params), { ...cuerpo, organismo: null })
    return { id: cuerpo.id }
  }),
  ruta(actuarDef, (ctx, { params, cuerpo }) => actuarEnHilo(ctx, deMeta(params), cuerpo)),
  ruta(leerDef, (ctx, { params, cuerpo }) => leerHilo(ctx, deMeta(params), cuerpo.hasta)),
]

function deMeta({ meta, ...clave }: ClaveReporte & { readonly meta: string }): ClaveHilo {
  return { ...clave, ambito: 'interno', lugar: meta }
}
