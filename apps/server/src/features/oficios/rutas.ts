import {
  abrirPruebaGuia,
  acusarOficio as acusarDef,
  listarDeLote as deLoteDef,
  descargarOficio as descargarDef,
  descartarLote as descartarDef,
  escribirLote as escribirDef,
  firmarLote as firmarDef,
  anotarGuia as guiaDef,
  listarOficios as listarDef,
  verLote as loteDef,
  listarLotes as lotesDef,
  prepararLote as prepararDef,
  anotarRebote as reboteDef,
  sacarDeLote as sacarDef,
  verOficio as verDef,
  verificarOficio as verificarDef,
  verPreviaOficio,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { findFirma } from '../acceso/index.ts'
import { acusarOficio } from './acusar.ts'
import { firmarLote } from './firmar.ts'
import { abrirPrueba, anotarGuia } from './guia.ts'
import { listarDeLote, verPrevia } from './lista-visible.ts'
import { descartarLote, escribirLote, listarLotes, sacarDeLote, verLote } from './lotes.ts'
import { prepararLote } from './preparar.ts'
import { pegarRebote } from './rebote.ts'
import { descargarOficio, verificarOficio } from './verificar.ts'
import { listarOficios, verOficio } from './visible.ts'

export const rutasOficios: Ruta[] = [
  ruta(listarDef, (ctx, { consulta }) => listarOficios(ctx, consulta)),
  ruta(prepararDef, (ctx, { cuerpo }) => prepararLote(ctx, cuerpo)),
  ruta(lotesDef, (ctx, { consulta }) => listarLotes(ctx, consulta)),
  ruta(loteDef, (ctx, { params }) => verLote(ctx, params.lote)),
  ruta(deLoteDef, (ctx, { params, consulta }) => listarDeLote(ctx, params.lote, consulta)),
  ruta(verPreviaOficio, (ctx, { params }) => verPrevia(ctx, params.lote, params.codigo)),
  ruta(sacarDef, sacarDeLote),
  ruta(escribirDef, escribirLote),
  ruta(firmarDef, async (ctx, { params }) =>
    firmarLote(ctx, params.lote, await findFirma(ctx.db, ctx.persona.sesion, ctx.ahora)),
  ),
  ruta(descartarDef, (ctx, { params }) => descartarLote(ctx, params.lote)),
  ruta(reboteDef, (ctx, { cuerpo }) => pegarRebote(ctx, cuerpo.aviso)),
  ruta(verDef, (ctx, { params }) => verOficio(ctx, params.radicado)),
  ruta(descargarDef, (ctx, { params }) => descargarOficio(ctx, params.radicado)),
  ruta(acusarDef, (ctx, { params }) => acusarOficio(ctx, params.radicado)),
  ruta(guiaDef, anotarGuia),
  ruta(abrirPruebaGuia, (ctx, { params }) => abrirPrueba(ctx, params.radicado, params.n)),
  ruta(verificarDef, (ctx, { params }) => verificarOficio(ctx, params.radicado)),
]
