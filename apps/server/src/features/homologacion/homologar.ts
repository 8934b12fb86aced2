import type { homologarMetas as definicion, PeticionDe } from '@kpt/contract'
import { homologarMetas, LARGO_RAZON } from '@kpt/domain/planes'
import { fechaEn } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findIndicadoresActivos } from '../catalogo/index.ts'
import { abrirParaCodigos, ponerCodigos } from './poner-codigos.ts'

type Cuerpo = PeticionDe<typeof definicion>['cuerpo']

/** Said of metas that had no code, when nobody said more: a finished plan cites why its homologation changed. */
const RAZON_SIN_CODIGO = 'Homologación al Catálogo Programático de metas que no tenían código'

/** Gives metas their indicators in one new version, which restoring the former one undoes. The texts of the entity stay as they are. */
export async function homologar(ctx: ContextoTerritorial, entidad: string, { contra, codigos, razon }: Cuerpo) {
  const elegida = await abrirParaCodigos(ctx, entidad, { contra, metas: codigos.map((c) => c.meta) })
  const pedidos = codigos.map((c) => c.indicador)
  const activos = await findIndicadoresActivos(ctx.db, fechaEn(ctx.ahora), pedidos)
  const inactivo = pedidos.find((codigo) => !activos.has(codigo))
  if (inactivo !== undefined) rechazar('homologacion.codigo_inactivo', { codigo: inactivo })
  const hecho = homologarMetas(elegida.plan, new Map(codigos.map((c) => [c.meta, c.indicador])))
  const [corregida] = hecho.corrigen
  const dicha = razon !== null && razon.length >= LARGO_RAZON.minimo ? razon : null
  if (corregida !== undefined && dicha === null) rechazar('homologacion.sin_razon', { meta: corregida })
  if (hecho.cambian.length === 0) return { version: elegida.fila.version, cambian: 0 }
  const version = await ponerCodigos(ctx, elegida, hecho, {
    accion: 'plan.homologar',
    razon: dicha ?? RAZON_SIN_CODIGO,
    hechos: { corrige: hecho.corrigen.length },
  })
  return { version, cambian: hecho.cambian.length }
}
