import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { buscarCatalogo } from './buscar-catalogo.ts'
import { cerrarCarga, crearCarga, descartarCarga, recibirTrozo } from './cargar.ts'
import { findCargas } from './cargas.repo.ts'
import { fijarEquivalencia } from './equivalencias.ts'
import { compararCatalogos, listarCambiosDeCarga } from './listar-cambios.ts'
import { publicarCatalogo } from './publicar.ts'
import { verCarga } from './ver-carga.ts'
import { verProducto } from './ver-producto.ts'
import { verRama } from './ver-rama.ts'
import { listarVersiones } from './ver-versiones.ts'

export const rutasCatalogo: Ruta[] = [
  ruta(c.verRamaCatalogo, verRama),
  ruta(c.buscarCatalogo, buscarCatalogo),
  ruta(c.verProductoCatalogo, verProducto),
  ruta(c.listarVersionesCatalogo, listarVersiones),
  ruta(c.compararCatalogos, compararCatalogos),
  ruta(c.crearCargaCatalogo, crearCarga),
  ruta(c.recibirTrozoCatalogo, recibirTrozo),
  ruta(c.cerrarCargaCatalogo, cerrarCarga),
  ruta(c.descartarCargaCatalogo, descartarCarga),
  ruta(c.listarCargasCatalogo, async (ctx, { consulta }) => ({ ...consulta, ...(await findCargas(ctx.db, consulta)) })),
  ruta(c.verCargaCatalogo, verCarga),
  ruta(c.listarCambiosDeCarga, listarCambiosDeCarga),
  ruta(c.fijarEquivalencia, fijarEquivalencia),
  ruta(c.publicarCatalogo, publicarCatalogo),
]
