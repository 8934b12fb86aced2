import type { HechoPublico } from '@kpt/domain/reportes'
import { type Cuentas, sumarCuentas } from '@kpt/domain/seguimiento'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findMetodologia } from '../reportes/index.ts'
import { avanceVisible, metodologiaVisible } from './avance-visible.ts'
import { findCorteDelTablero } from './corte-del-tablero.ts'
import { type ClaveCorte, findSituaciones, sumAportes } from './tablero.repo.ts'

/** A corte by department: who reported, in time or late, who is silent, how far it went. */
export async function verTablero(ctx: ContextoTerritorial, clave: ClaveCorte) {
  const { db, alcance } = ctx
  const tablero = await findCorteDelTablero(ctx, clave)
  const { entidades, cronograma, corte, plazo } = tablero
  const metodologia = await findMetodologia(db, clave.vigencia)
  const situaciones = await findSituaciones(db, alcance, clave)
  const obligadas = new Set(entidades.map((e) => e.codigo))
  const ajenas = [...situaciones.keys()].filter((codigo) => !obligadas.has(codigo))
  const sumas = await sumAportes(db, alcance, clave, ajenas)
  const hechas = entidades.map((entidad) => {
    const situacion = situaciones.get(entidad.codigo)
    return {
      departamento: entidad.departamento,
      hecho: tablero.hechoDe(entidad, situacion?.primerEnvioEn ?? null),
      validada: situacion?.validada ?? false,
    }
  })
  const avanceDe = (partes: readonly Cuentas[]) => avanceVisible(sumarCuentas(partes), metodologia)
  const { territorio } = ctx.servicios.referencia
  return {
    fechaDatos: corte.fechaDatos,
    limite: plazo?.limite ?? null,
    demostracion: cronograma.demostracion,
    metodologia: metodologiaVisible(metodologia),
    total: contar(hechas),
    avance: avanceDe([...sumas.values()]),
    departamentos: [...Map.groupBy(hechas, (h) => h.departamento)].map(([codigo, suyas]) => {
      const suma = sumas.get(codigo)
      const nombre = territorio.get(codigo)?.nombre ?? codigo
      return { codigo, nombre, cuenta: contar(suyas), avance: avanceDe(suma ? [suma] : []) }
    }),
  }
}

type Hecha = { readonly hecho: HechoPublico; readonly validada: boolean }

function contar(hechas: readonly Hecha[]) {
  const cuantas = (hecho: HechoPublico) => hechas.filter((h) => h.hecho === hecho).length
  return {
    obligadas: hechas.length,
    oportuno: cuantas('oportuno'),
    extemporaneo: cuantas('extemporaneo'),
    silencio: cuantas('silencio'),
    sinRegistro: cuantas('sin_registro'),
    noExigible: cuantas('no_exigible'),
    enPlazo: cuantas('en_plazo'),
    porAbrir: cuantas('por_abrir'),
    validado: hechas.filter((h) => h.validada).length,
  }
}
