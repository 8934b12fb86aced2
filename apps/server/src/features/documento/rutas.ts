import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { abrirArchivo } from './archivo.ts'
import { verDocumento } from './documento-del-plan.ts'
import { buscar, verPagina } from './paginas.ts'
import { desdeAfuera } from './publicado.ts'
import { releer } from './releer.ts'

const dentro = <L>(lector: L, entidad: string) => ({ lector, entidad, afuera: false })

export const rutasDocumento: Ruta[] = [
  ruta(c.verDocumentoPlan, (ctx, { params }) => verDocumento(dentro(ctx, params.entidad))),
  ruta(c.buscarEnDocumento, (ctx, { params, consulta }) => buscar(dentro(ctx, params.entidad), consulta)),
  ruta(c.verPaginaDocumento, (ctx, { params, consulta }) =>
    verPagina(dentro(ctx, params.entidad), params.pagina, consulta.texto),
  ),
  ruta(c.abrirDocumentoPlan, (ctx, { params }) =>
    abrirArchivo(ctx.servicios, dentro(ctx, params.entidad), params.sha256),
  ),
  ruta(c.releerDocumento, (ctx, { params }) => releer(ctx, params.entidad)),
  ruta(c.verDocumentoPublicado, (ctx, { params }) => verDocumento(desdeAfuera(ctx, params.entidad))),
  ruta(c.buscarEnPublicado, (ctx, { params, consulta }) => buscar(desdeAfuera(ctx, params.entidad), consulta)),
  ruta(c.verPaginaPublicada, (ctx, { params, consulta }) =>
    verPagina(desdeAfuera(ctx, params.entidad), params.pagina, consulta.texto),
  ),
  ruta(c.abrirPublicado, (ctx, { params }) =>
    abrirArchivo(ctx.servicios, desdeAfuera(ctx, params.entidad), params.sha256),
  ),
]
