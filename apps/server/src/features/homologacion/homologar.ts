import type { homologarMetas as definicion, PeticionDe } from '@kpt/contract'
import { homologarMetas, LARGO_RAZON, type PlanHomologado } from '@kpt/domain/planes'
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findIndicadoresActivos } from '../catalogo/index.ts'
import { agregarVersion, elegirVersion, insertSustento, lockPlanes, type VersionElegida } from '../planes/index.ts'

type Cuerpo = PeticionDe<typeof definicion>['cuerpo']

/** Said of metas that had no code, when nobody said more: a finished plan cites why its homologation changed. */
const RAZON_SIN_CODIGO = 'Homologación al Catálogo Programático de metas que no tenían código'

/** Gives metas their indicators in one new version, which restoring the former one undoes. The texts of the entity stay as they are. */
export async function homologar(ctx: ContextoTerritorial, entidad: string, { contra, codigos, razon }: Cuerpo) {
  const { db, alcance, ahora } = ctx
  await lockPlanes(db, alcance, entidad)
  const elegida = await elegirVersion(ctx, entidad)
  const { fila, plan } = elegida
  if (contra !== fila.version) {
    rechazar('plan.version_cambio', { esperada: String(contra), actual: String(fila.version) })
  }
  const numeros = new Set(plan.metas.map((m) => m.numero))
  const ajena = codigos.find((c) => !numeros.has(c.meta))
  if (ajena) rechazar('plan.meta_no_existe', { meta: ajena.meta })
  const pedidos = codigos.map((c) => c.indicador)
  const activos = await findIndicadoresActivos(db, fechaEn(ahora), pedidos)
  const inactivo = pedidos.find((codigo) => !activos.has(codigo))
  if (inactivo !== undefined) rechazar('homologacion.codigo_inactivo', { codigo: inactivo })
  const hecho = homologarMetas(plan, new Map(codigos.map((c) => [c.meta, c.indicador])))
  const [corregida] = hecho.corrigen
  const dicha = razon !== null && razon.length >= LARGO_RAZON.minimo ? razon : null
  if (corregida !== undefined && dicha === null) rechazar('homologacion.sin_razon', { meta: corregida })
  if (hecho.cambian.length === 0) return { version: fila.version, cambian: 0 }
  return { version: await versionar(ctx, elegida, hecho, dicha), cambian: hecho.cambian.length }
}

async function versionar(
  ctx: ContextoTerritorial,
  { fila, clave }: VersionElegida,
  { plan, cambian, corrigen }: PlanHomologado,
  razon: string | null,
): Promise<number> {
  const { db, alcance, ahora, persona } = ctx
  const procedencia = { origen: 'homologacion', carga: null, restaura: null } as const
  const { version, sha256 } = await agregarVersion(ctx, fila, {
    ...{ plan, metasNumeradas: fila.metasNumeradas, ...procedencia },
  })
  const cita = { version, acto: null, razon: razon ?? RAZON_SIN_CODIGO, cuenta: persona.cuenta }
  await insertSustento(db, alcance, clave, cita, ahora)
  await registrar(db, {
    ...{ cadena: clave.entidad, cuenta: persona.cuenta, accion: 'plan.homologar' },
    sujeto: `plan/${clave.desde}/version/${version}`,
    hechos: { rol: persona.rol, sha256, metas: cambian.length, corrige: corrigen.length },
    en: ahora,
  })
  return version
}
