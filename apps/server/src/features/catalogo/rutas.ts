import { buscarCatalogo as buscarDef, verProductoCatalogo, verRamaCatalogo } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { buscarCatalogo } from './buscar-catalogo.ts'
import { verProducto } from './ver-producto.ts'
import { verRama } from './ver-rama.ts'

export const rutasCatalogo: Ruta[] = [
  ruta(verRamaCatalogo, verRama),
  ruta(buscarDef, buscarCatalogo),
  ruta(verProductoCatalogo, verProducto),
]
